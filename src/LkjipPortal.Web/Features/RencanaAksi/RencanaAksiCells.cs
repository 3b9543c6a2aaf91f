using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;
using RencanaAksiRow = LkjipPortal.Core.Planning.RencanaAksi;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Finds the cells of a rencana aksi and writes into them.</summary>
internal sealed class RencanaAksiCells(PortalDbContext db, CurrentUnit unit, RencanaAksiSheet sheet)
{
    private readonly TargetRencanaAksi _targets = new(db);
    private readonly HashSet<RencanaAksiRow> _written = [];

    /// <summary>Made for indikator that had none.</summary>
    private readonly Dictionary<Guid, RencanaAksiRow> _made = [];

    /// <summary>Rows of which something was changed, without new ones.</summary>
    public IEnumerable<RencanaAksiRow> Written => _written.Except(_made.Values);

    /// <summary>The sheet with what was written.</summary>
    public RencanaAksiSheet Now => sheet with { Items = [.. sheet.Items.Select(item => item with { Plan = Plan(item) })] };

    public GridCell? Find(CellChange change)
    {
        if (sheet.Items.FirstOrDefault(item => item.Indikator.Id == change.RowId) is { } target)
        {
            return OfIndikator(target, change.Column);
        }

        return sheet.Items.FirstOrDefault(item => item.Plan?.Aksi.Exists(action => action.Id == change.RowId) == true) is { } item
            ? OfAksi(item, item.Plan!.Aksi.Find(action => action.Id == change.RowId)!, change.Column)
            : null;
    }

    private RencanaAksiRow? Plan(RencanaAksiItem item) => item.Plan ?? _made.GetValueOrDefault(item.Indikator.Id);

    private GridCell? OfIndikator(RencanaAksiItem item, string column)
    {
        for (var part = 1; part <= (sheet.Bulanan ? 12 : 4); part++)
        {
            if (column == (sheet.Bulanan ? RencanaAksiGrid.Bulan(sheet.Tahun, part) : RencanaAksiGrid.Triwulan(sheet.Tahun, part)))
            {
                return OfTarget(item, part);
            }
        }

        return null;
    }

    /// <param name="part">Month or quarter.</param>
    private GridCell OfTarget(RencanaAksiItem item, int part)
    {
        var stored = sheet.Bulanan ? Plan(item)?.Bulan.Find(x => x.Bulan == part)?.Nilai : Plan(item)?.Triwulan[part - 1];
        return new(stored?.Teks ?? "", text => CellText.Value(text, item.Indikator.JenisNilai, item.Indikator.Satuan, "Target", value => Write(item, part, value)));
    }

    private void Write(RencanaAksiItem item, int part, NilaiKinerja? value)
    {
        var row = Plan(item) ?? (_made[item.Indikator.Id] = _targets.New(unit, item.Indikator.Id));
        _written.Add(row);
        if (sheet.Bulanan)
        {
            _targets.PutBulan(row, part, value, item.Indikator, item.Rounding);
        }
        else
        {
            _targets.PutTriwulan(row, part, value);
        }
    }

    private GridCell? OfAksi(RencanaAksiItem item, Aksi action, string column) => column switch
    {
        KolomRencana.Nama => new(action.Uraian, text => Marked(item, CellText.Named(text, "Aksi", Aksi.UraianMaxLength, () => action.Uraian = text))),
        RencanaAksiGrid.Pj => new(
            action.PenanggungJawab, text => Marked(item, CellText.Named(text, "Penanggung jawab", Aksi.PenanggungJawabMaxLength, () => action.PenanggungJawab = text))),
        RencanaAksiGrid.Waktu => new(item.Waktu(action), text => Marked(item, Time(item, action, text))),
        RencanaAksiGrid.Anggaran => new(CellText.Amount(action.Anggaran), text => Marked(item, CellText.Money(text, amount => action.Anggaran = amount, "Anggaran"))),
        _ => null,
    };

    private CellWrite Marked(RencanaAksiItem item, CellWrite write)
    {
        if (write.Error is null)
        {
            _written.Add(item.Plan!);
        }

        return write;
    }

    private static CellWrite Time(RencanaAksiItem item, Aksi action, string text)
    {
        var read = WaktuAksi.Parse(text, item.Bulanan);
        if (!read.IsValid)
        {
            return CellWrite.Refuse(text, read.Error);
        }

        read.Value.Put(action);
        return new CellWrite(item.Waktu(action));
    }
}
