using System.Globalization;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Versions;

/// <summary>The values in which two versions of a row differ; of a row that only one version has, all of them.</summary>
internal static class ValueChanges
{
    public static IReadOnlyList<PerubahanNilai> Of(ComparableRow? before, ComparableRow? after)
    {
        var changes = new List<PerubahanNilai>();
        if (before is not null && after is not null)
        {
            AddText(changes, "Nama", null, before.Nama, after.Nama);
            AddText(changes, "Kode", null, before.Kode, after.Kode);
        }

        foreach (var year in Years(before?.Pagu.Keys, after?.Pagu.Keys))
        {
            AddMoney(changes, $"Pagu {Year(year)}", Amount(before, year), Amount(after, year));
        }

        var pairs = RowMatching.Match(before?.Indikator ?? [], after?.Indikator ?? [], row => row.Identitas, row => RowMatching.Plain(row.Nama));
        foreach (var (old, @new) in PairLeftOver(pairs))
        {
            AddIndikator(changes, old, @new);
        }

        return changes;
    }

    /// <summary>A row with one unmatched indikator on either side has renamed it.</summary>
    private static IReadOnlyList<(ComparableIndikator? Old, ComparableIndikator? New)> PairLeftOver(IReadOnlyList<(ComparableIndikator? Old, ComparableIndikator? New)> pairs)
    {
        var removed = pairs.Where(pair => pair.New is null).ToList();
        var added = pairs.Where(pair => pair.Old is null).ToList();
        return removed.Count == 1 && added.Count == 1
            ? [.. pairs.Where(pair => pair.New is not null).Select(pair => pair == added[0] ? (removed[0].Old, pair.New) : pair)]
            : pairs;
    }

    private static void AddIndikator(List<PerubahanNilai> changes, ComparableIndikator? old, ComparableIndikator? @new)
    {
        var name = (@new ?? old)!.Nama;
        if (old is null || @new is null)
        {
            AddText(changes, "Indikator", name, old?.Nama, @new?.Nama);
        }
        else if (RowMatching.Plain(old.Nama) != RowMatching.Plain(@new.Nama))
        {
            AddText(changes, "Indikator", name, old.Nama, @new.Nama);
        }

        if (old is not null && @new is not null)
        {
            AddText(changes, "Satuan", name, old.Satuan, @new.Satuan);
        }

        foreach (var year in Years(old?.Target.Keys, @new?.Target.Keys))
        {
            AddTarget(changes, $"Target {Year(year)}", name, (old?.Target.GetValueOrDefault(year), old?.Satuan), (@new?.Target.GetValueOrDefault(year), @new?.Satuan));
        }

        AddTarget(changes, "Target akhir", name, (old?.TargetAkhir, old?.Satuan), (@new?.TargetAkhir, @new?.Satuan));
    }

    private static void AddText(List<PerubahanNilai> changes, string what, string? indikator, string? old, string? @new)
    {
        if ((old ?? "").Trim() != (@new ?? "").Trim())
        {
            changes.Add(new PerubahanNilai(what, indikator, old, @new, null, Rupiah: false));
        }
    }

    private static void AddMoney(List<PerubahanNilai> changes, string what, decimal? old, decimal? @new)
    {
        if (old != @new)
        {
            changes.Add(new PerubahanNilai(what, null, Money(old), Money(@new), @new - old, Rupiah: true));
        }
    }

    private static void AddTarget(List<PerubahanNilai> changes, string what, string indikator, (NilaiKinerja? Value, string? Satuan) old, (NilaiKinerja? Value, string? Satuan) @new)
    {
        if (TargetText.Same(old, @new))
        {
            return;
        }

        var comparable = old.Value?.Predikat == @new.Value?.Predikat;
        changes.Add(new PerubahanNilai(what, indikator, old.Value?.Teks, @new.Value?.Teks, comparable ? @new.Value?.Angka - old.Value?.Angka : null, Rupiah: false));
    }

    private static decimal? Amount(ComparableRow? row, int year) => row is not null && row.Pagu.TryGetValue(year, out var amount) ? amount : null;

    private static string? Money(decimal? amount) => amount is { } value ? Rupiah.FormatAmount(value) : null;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<int> Years(IEnumerable<int>? old, IEnumerable<int>? @new) => (old ?? []).Union(@new ?? []).Order();
}
