using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>A cell that an import writes over. An empty text: there was nothing.</summary>
public sealed record SelBerubah(string Kolom, string Lama, string Baru);

/// <summary>A row that was there before, with what an import changes in it.</summary>
public sealed record BarisBerubah(string? Kode, string Nama, IReadOnlyList<SelBerubah> Sel);

/// <summary>Takes values over from a sheet and notes the old one beside the new: a blank cell changes nothing, an equal one neither.</summary>
internal sealed class CellChanges
{
    /// <summary>Most rows that are kept for reading; all are counted.</summary>
    public const int MaxRows = 500;

    private readonly List<BarisBerubah> _rows = [];
    private readonly List<(int Row, SelBerubah Cell)> _open = [];

    public IReadOnlyList<BarisBerubah> Rows => _rows;

    /// <summary>Rows with a change, whether kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>Row that is being merged: an indikator of the node; the node itself goes with the first.</summary>
    public int Row { get; set; }

    public bool Take(string column, string? current, string? next, Action<string> set)
    {
        if (next is null || next == (current ?? ""))
        {
            return false;
        }

        set(next);
        return Note(column, current, next);
    }

    public bool Take(string column, decimal? current, decimal? next, Action<decimal> set)
    {
        if (next is not { } value || value == current)
        {
            return false;
        }

        set(value);
        return Note(column, current is { } old ? Rupiah.FormatAmount(old) : null, Rupiah.FormatAmount(value));
    }

    /// <summary>Values are equal when they read the same.</summary>
    public bool Take(string column, NilaiKinerja? current, NilaiKinerja? next, Action<NilaiKinerja> set)
    {
        if (next is null || next.Teks == current?.Teks)
        {
            return false;
        }

        set(next);
        return Note(column, current?.Teks, next.Teks);
    }

    /// <summary>Notes a change that was made elsewhere; always true.</summary>
    public bool Note(string column, string? before, string after)
    {
        _open.Add((Row, new SelBerubah(column, before ?? "", after)));
        return true;
    }

    /// <summary>Ends a node.</summary>
    /// <param name="name">Of the row by its place in the node.</param>
    public void Close(string? kode, Func<int, string> name)
    {
        foreach (var row in _open.GroupBy(change => change.Row, change => change.Cell))
        {
            Count++;
            if (_rows.Count < MaxRows)
            {
                _rows.Add(new BarisBerubah(kode, name(row.Key), [.. row.Distinct()]));
            }
        }

        _open.Clear();
        Row = 0;
    }

    public ImportSummary AddTo(ImportSummary summary) => summary with { Perubahan = _rows, BarisBerubah = Count };
}
