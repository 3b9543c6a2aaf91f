using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure.Forms;

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
            : Done(text, node.Kode = OrNull(text))),
        KolomRencana.Nama => new(node.Nama, text => Named(text, "Nama", NodeRenstra.NamaMaxLength, () => node.Nama = text)),
        RenstraGrid.UnitKerja => new(node.UnitKerja ?? "", text => Short(text, "Unit kerja", () => node.UnitKerja = OrNull(text))),
        RenstraGrid.Lokasi => new(node.Lokasi ?? "", text => Short(text, "Lokasi", () => node.Lokasi = OrNull(text))),
        _ => new(Amount(node.PaguAkhir), text => Money(text, amount => node.PaguAkhir = amount)),
    };

    private GridCell? Pagu(NodeRenstra node, int year)
    {
        if (node.Level is LevelRencana.Tujuan or LevelRencana.Sasaran)
        {
            return Closed($"Pagu diisi mulai dari program; {node.Level.Label().ToLowerInvariant()} tidak memuat pagu.");
        }

        var row = node.Pagu.Find(pagu => pagu.Tahun == year);
        return new(Amount(row?.Jumlah), text => Outside(text, year) ?? Money(text, amount => Put(node, year, row, amount)));
    }

    private GridCell? OfRow(NodeRenstra? node, IndikatorRenstra? row, string column)
    {
        if (row is null)
        {
            return node is null ? null : column == RenstraGrid.Indikator
                ? new("", text => Named(text, "Nama indikator", IndikatorRenstra.NamaMaxLength, () => Create(node, text)) with { Item = node.Indikator.LastOrDefault()?.Id })
                : Closed("Isi nama indikator lebih dulu.");
        }

        return column switch
        {
            RenstraGrid.Indikator => new(row.Nama, text => Named(text, "Nama indikator", IndikatorRenstra.NamaMaxLength, () => row.Nama = text)),
            RenstraGrid.Satuan => new(row.Satuan ?? "", text => Short(text, "Satuan", () => row.Satuan = OrNull(text))),
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
        if (text.Length == 0)
        {
            apply(null);
            return new CellWrite("");
        }

        var kind = row.IndikatorKinerjaId is { } measured && kinds.TryGetValue(measured, out var known) ? known : (JenisNilai?)null;
        var read = SelRencana.Target(text, kind, row.Satuan, field);
        if (!read.IsValid)
        {
            return CellWrite.Refuse(text, read.Error, read.Readings);
        }

        apply(read.Value);
        return new CellWrite(read.Value.Teks);
    }

    private static CellWrite Money(string text, Action<decimal?> apply)
    {
        if (text.Length == 0)
        {
            apply(null);
            return new CellWrite("");
        }

        var read = SelRencana.Pagu(text);
        if (!read.IsValid)
        {
            return CellWrite.Refuse(text, read.Error, read.Readings);
        }

        apply(read.Value);
        return new CellWrite(Amount(read.Value));
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
                var added = new PaguRenstra { NodeRenstraId = node.Id, Tahun = year, Jumlah = value };
                db.Add(added);
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

    private static GridCell Closed(string why) => new("", text => CellWrite.Refuse(text, why));

    private static CellWrite Named(string text, string label, int length, Action apply) =>
        text.Length == 0 ? CellWrite.Refuse(text, $"{label} tidak boleh kosong.") : Limited(text, label, length, apply);

    private static CellWrite Short(string text, string label, Action apply) => Limited(text, label, PortalDbContext.TextMaxLength, apply);

    private static CellWrite Limited(string text, string label, int length, Action apply)
    {
        if (text.Length > length)
        {
            return CellWrite.Refuse(text, TooLong.Message(label, text, length));
        }

        apply();
        return new CellWrite(text);
    }

    private static CellWrite Done(string text, object? _) => new(text);

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static string Amount(decimal? amount) => amount is { } value ? Rupiah.FormatAmount(value) : "";

    private static int? Year(string column, string prefix) =>
        column.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(column.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
