using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>Finds the cells of an open Renstra and writes into them, under the rules of a plan.</summary>
/// <param name="kinds">Kind of value of the measured indikator, by id.</param>
internal sealed class RenstraCells(PortalDbContext db, RenstraEdit edit, IReadOnlyDictionary<Guid, JenisNilai> kinds)
{
    private readonly Dictionary<Guid, NodeRenstra> _nodes = edit.Blok.SelectMany(blok => blok.Node).ToDictionary(node => node.Id);
    private readonly Dictionary<Guid, IndikatorRenstra> _rows = edit.Blok.SelectMany(blok => blok.Node).SelectMany(node => node.Indikator).ToDictionary(row => row.Id);

    public GridCell? Find(CellChange change)
    {
        var node = _nodes.GetValueOrDefault(change.RowId);
        return change.Column switch
        {
            KolomRencana.Kode or KolomRencana.Nama or RenstraGrid.UnitKerja or RenstraGrid.Lokasi or RenstraGrid.PaguAkhir => node is null ? null : OfNode(node, change.Column),
            _ when Year(change.Column, "rp") is { } year => node is null ? null : Pagu(node, year),
            _ => OfRow(node, _rows.GetValueOrDefault(change.RowId) ?? node?.Indikator.MinBy(row => row.Urutan), change.Column),
        };
    }

    private static GridCell OfNode(NodeRenstra node, string column) => column switch
    {
        KolomRencana.Kode => new(node.Kode ?? "", text => text.Length > 0 && SelRencana.Kode(text, node.Level) is { } error
            ? CellWrite.Refuse(text, error)
            : Renamed(node, text)),
        KolomRencana.Nama => new(node.Nama, text => CellText.Named(text, "Nama", NodeRenstra.NamaMaxLength, () => node.Nama = text)),
        RenstraGrid.UnitKerja => new(node.UnitKerja ?? "", text => CellText.Short(text, "Unit kerja", () => node.UnitKerja = CellText.OrNull(text))),
        RenstraGrid.Lokasi => new(node.Lokasi ?? "", text => CellText.Short(text, "Lokasi", () => node.Lokasi = CellText.OrNull(text))),
        _ => new(CellText.Amount(node.PaguAkhir), text => CellText.Money(text, amount => node.PaguAkhir = amount)),
    };

    private GridCell? Pagu(NodeRenstra node, int year)
    {
        if (node.Level is LevelRencana.Tujuan or LevelRencana.Sasaran)
        {
            return CellText.Closed($"Pagu diisi mulai dari program; {node.Level.Label().ToLowerInvariant()} tidak memuat pagu.");
        }

        var row = node.Pagu.Find(pagu => pagu.Tahun == year);
        return new(CellText.Amount(row?.Jumlah), text => Outside(text, year) ?? CellText.Money(text, amount => Put(node, year, row, amount)));
    }

    private GridCell? OfRow(NodeRenstra? node, IndikatorRenstra? row, string column)
    {
        if (row is null)
        {
            return node is null ? null : column == RenstraGrid.Indikator
                ? new("", text => CellText.Named(text, "Nama indikator", IndikatorRenstra.NamaMaxLength, () => Create(node, text)) with { Item = node.Indikator.LastOrDefault()?.Id })
                : CellText.Closed("Isi nama indikator lebih dulu.");
        }

        return column switch
        {
            RenstraGrid.Indikator => new(row.Nama, text => CellText.Named(text, "Nama indikator", IndikatorRenstra.NamaMaxLength, () => row.Nama = text)),
            RenstraGrid.Satuan => new(row.Satuan ?? "", text => CellText.Short(text, "Satuan", () => row.Satuan = CellText.OrNull(text))),
            RenstraGrid.Awal => new(row.KondisiAwal?.Teks ?? "", text => Value(text, row, "Kondisi awal", value => row.KondisiAwal = value)),
            RenstraGrid.Akhir => new(row.TargetAkhir?.Teks ?? "", text => Value(text, row, "Target akhir", value => row.TargetAkhir = value)),
            _ when Year(column, "k") is { } year => Target(row, year),
            _ => null,
        };
    }

    private GridCell Target(IndikatorRenstra row, int year)
    {
        var target = row.Target.Find(value => value.Tahun == year);
        return new(target?.Nilai.Teks ?? "", text => Outside(text, year) ?? Value(text, row, $"Target {year.ToString(CultureInfo.InvariantCulture)}", value => Put(row, year, target, value)));
    }

    private CellWrite? Outside(string text, int year) => SelRencana.Tahun(year, edit.TahunAwal, edit.TahunAkhir) is { } error ? CellWrite.Refuse(text, error) : null;

    private CellWrite Value(string text, IndikatorRenstra row, string field, Action<NilaiKinerja?> apply)
    {
        var kind = row.IndikatorKinerjaId is { } measured && kinds.TryGetValue(measured, out var known) ? known : (JenisNilai?)null;
        return CellText.Value(text, kind, row.Satuan, field, apply);
    }

    private void Put(NodeRenstra node, int year, PaguRenstra? row, decimal? amount)
    {
        switch (amount, row)
        {
            case (null, not null):
                node.Pagu.Remove(row);
                db.Remove(row);
                break;
            case ({ } value, null):
                db.Add(new PaguRenstra { NodeRenstraId = node.Id, Tahun = year, Jumlah = value });
                break;
            case ({ } value, not null):
                row.Jumlah = value;
                break;
        }
    }

    private void Put(IndikatorRenstra row, int year, TargetRenstra? target, NilaiKinerja? value)
    {
        switch (value, target)
        {
            case (null, not null):
                row.Target.Remove(target);
                db.Remove(target);
                break;
            case (not null, null):
                db.Add(new TargetRenstra { IndikatorRenstraId = row.Id, Tahun = year, Nilai = value });
                break;
            case (not null, not null):
                target.Nilai = value;
                break;
        }
    }

    private void Create(NodeRenstra node, string name)
    {
        var row = new IndikatorRenstra { NodeRenstraId = node.Id, Nomor = "1", Nama = name, Urutan = 1 };
        db.Add(row);
        _rows[row.Id] = row;
    }

    private static CellWrite Renamed(NodeRenstra node, string code)
    {
        node.Kode = CellText.OrNull(code);
        return new CellWrite(code);
    }

    private static int? Year(string column, string prefix) =>
        column.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(column.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
