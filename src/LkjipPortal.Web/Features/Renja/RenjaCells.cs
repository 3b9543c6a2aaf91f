using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;

namespace LkjipPortal.Web.Features.Renja;

/// <summary>Finds the cells of the open version of a Renja and writes into them.</summary>
internal sealed class RenjaCells(PortalDbContext db, RenjaEdit edit)
{
    private readonly Dictionary<Guid, NodeRenja> _nodes = edit.Versi.Node.ToDictionary(node => node.Id);
    private readonly Dictionary<Guid, IndikatorRenja> _rows = edit.Versi.Node.SelectMany(node => node.Indikator).ToDictionary(row => row.Id);

    public GridCell? Find(CellChange change)
    {
        var node = _nodes.GetValueOrDefault(change.RowId);
        if (change.Column is KolomRencana.Kode or KolomRencana.Nama || change.Column == edit.KolomPagu)
        {
            return node is null ? null : OfNode(node, change.Column);
        }

        var row = _rows.GetValueOrDefault(change.RowId) ?? node?.Indikator.MinBy(x => x.Urutan);
        return row is not null ? OfRow(row, change.Column)
            : node is null ? null
            : change.Column == RenjaGrid.Indikator
                ? new("", text => CellText.Named(text, "Nama indikator", IndikatorRenstra.NamaMaxLength, () => Create(node, text)) with { Item = node.Indikator.LastOrDefault()?.Id })
                : CellText.Closed("Isi nama indikator lebih dulu.");
    }

    private GridCell OfNode(NodeRenja node, string column) => column switch
    {
        KolomRencana.Kode => new(node.Kode, text => Renamed(node, text)),
        KolomRencana.Nama => new(node.Nama, text => CellText.Named(text, "Nama", NodeRenstra.NamaMaxLength, () => node.Nama = text)),
        _ => new(CellText.Amount(node.Pagu), text => CellText.Money(text, amount => node.Pagu = amount)),
    };

    /// <summary>Realisasi, PK and the next version find a row of the Renja by its code, so that no two rows have the same.</summary>
    private CellWrite Renamed(NodeRenja node, string text)
    {
        var error = text.Length == 0 ? "Kode tidak boleh kosong." : SelRencana.Kode(text, node.Level)
            ?? (edit.Versi.Node.Exists(other => other != node && other.Kode == text) ? $"Kode {text} sudah dipakai baris lain." : null);
        if (error is not null)
        {
            return CellWrite.Refuse(text, error);
        }

        node.Kode = text;
        return new CellWrite(text);
    }

    private GridCell? OfRow(IndikatorRenja row, string column) => column switch
    {
        RenjaGrid.Indikator => new(row.Nama, text => CellText.Named(text, "Nama indikator", IndikatorRenstra.NamaMaxLength, () => row.Nama = text)),
        RenjaGrid.Satuan => new(row.Satuan ?? "", text => CellText.Short(text, "Satuan", () => row.Satuan = CellText.OrNull(text))),
        RenjaGrid.TargetRenstra => new(row.TargetRenstra?.Teks ?? "", text => CellText.Value(text, null, row.Satuan, "Target Renstra", value => row.TargetRenstra = value)),
        _ when column == edit.KolomTarget => new(row.Target?.Teks ?? "", text => CellText.Value(text, null, row.Satuan, "Target", value => row.Target = value)),
        _ => null,
    };

    private void Create(NodeRenja node, string name)
    {
        var row = new IndikatorRenja { NodeRenjaId = node.Id, Nomor = "1", Nama = name, Urutan = 1 };
        db.Add(row);
        _rows[row.Id] = row;
    }
}
