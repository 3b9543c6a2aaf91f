using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Imports;
using LkjipPortal.Web.Imports.Renstra;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>
/// Merges a sheet into a version of the Renstra: nodes are recognized by block and code, indikator by number, targets and pagu by year. New nodes are kept apart
/// from the tracked ones, to be inserted in bulk.
/// </summary>
internal sealed class RenstraMerge(PortalDbContext db, VersiRenstra version, RenstraImport import)
{
    private readonly bool _hasSatuan = import.Has(RenstraField.Satuan);

    public RowCount Rows { get; } = new();

    public CellChanges Changes { get; } = new();

    /// <summary>Nodes of each block of the sheet, old and new, in printed order.</summary>
    public List<BlockNodes> Blocks { get; } = [];

    /// <summary>A node stands behind its parent.</summary>
    public List<NodeRenstra> NewNodes { get; } = [];

    public void Run()
    {
        foreach (var sheet in import.Blok)
        {
            var block = Find(sheet) ?? AddBlock(sheet);
            var renamed = sheet.Judul is { } title && BlockTitle.Of(title, sheet.Skema) != block.Judul;
            if (renamed)
            {
                Changes.Note("Nama blok", block.Judul, BlockTitle.Of(sheet.Judul!, sheet.Skema));
                block.Judul = BlockTitle.Of(sheet.Judul!, sheet.Skema);
            }

            (block.TahunDari, block.TahunSampai) = (Math.Min(block.TahunDari, sheet.TahunDari), Math.Max(block.TahunSampai, sheet.TahunSampai));
            Blocks.Add(new BlockNodes(block, MergeNodes(block, sheet, renamed)));
        }
    }

    /// <summary>The block with the sheet's title, else with the code that its rows give; each once.</summary>
    private BlokNomenklatur? Find(BlokImport sheet)
    {
        var free = version.Blok.Where(x => !Blocks.Exists(known => known.Block == x)).ToList();
        return (sheet.Judul is null ? null : free.Find(x => x.Judul == BlockTitle.Of(sheet.Judul, sheet.Skema))) ?? free.Find(x => x.Kode == sheet.Kode);
    }

    private BlokNomenklatur AddBlock(BlokImport sheet)
    {
        var block = new BlokNomenklatur
        {
            VersiRenstraId = version.Id,
            Kode = version.Blok.Exists(x => x.Kode == sheet.Kode) ? FormattableString.Invariant($"{sheet.Kode}-{version.Blok.Count + 1}") : sheet.Kode,
            Judul = sheet.Judul is null ? sheet.Kode : BlockTitle.Of(sheet.Judul, sheet.Skema),
            Skema = sheet.Skema,
            TahunDari = sheet.TahunDari,
            TahunSampai = sheet.TahunSampai,
            Urutan = version.Blok.Select(x => x.Urutan).DefaultIfEmpty(0).Max() + 1,
        };
        version.Blok.Add(block);
        db.Add(block);
        return block;
    }

    /// <param name="renamed">The block has another name than before: a change of its first row.</param>
    private List<NodeRenstra> MergeNodes(BlokNomenklatur block, BlokImport sheet, bool renamed)
    {
        var before = block.Node.OrderBy(node => node.Urutan).ToList();
        var known = before.GroupBy(node => Key(node.Level, node.Kode, node.Nama)).ToDictionary(group => group.Key, group => new Queue<NodeRenstra>(group));
        var merged = new Dictionary<NodeImport, NodeRenstra>();
        foreach (var row in sheet.Node)
        {
            var existing = known.TryGetValue(Key(row.Level, row.Kode, row.Nama), out var queue) && queue.Count > 0 ? queue.Dequeue() : null;
            var parent = row.Induk is { } above && merged.TryGetValue(above, out var node) ? node.Id : (Guid?)null;
            merged[row] = existing is null ? AddNode(block, row, parent) : ChangeNode(existing, row, parent, renamed && merged.Count == 0);
        }

        var nodes = RowsOfSheet.Order([.. sheet.Node.Select(row => merged[row])], before);
        for (var i = 0; i < nodes.Count; i++)
        {
            nodes[i].Urutan = i + 1;
        }

        return nodes;
    }

    private NodeRenstra AddNode(BlokNomenklatur block, NodeImport row, Guid? parent)
    {
        var node = new NodeRenstra
        {
            BlokNomenklaturId = block.Id,
            IndukId = parent,
            Level = row.Level,
            Kode = row.Kode,
            KodeTercetak = row.KodeTercetak,
            Nama = row.Nama,
            UnitKerja = row.UnitKerja,
            Lokasi = row.Lokasi,
            Catatan = row.Catatan,
            PaguAkhir = row.PaguAkhir,
        };
        node.Pagu.AddRange(row.Pagu.Select(pagu => new PaguRenstra { NodeRenstraId = node.Id, Tahun = pagu.Key, Jumlah = pagu.Value }));
        node.Indikator.AddRange(row.Indikator.Select((indicator, i) => CreateIndicator(node.Id, indicator, i + 1)));
        NewNodes.Add(node);
        Rows.Count(RowState.Added, [.. row.Indikator.Select(_ => RowState.Added)]);
        return node;
    }

    private NodeRenstra ChangeNode(NodeRenstra node, NodeImport row, Guid? parent, bool renamed)
    {
        var changed = renamed | Changes.Take("Nama", node.Nama, row.Nama, x => node.Nama = x)
            | Changes.Take("Unit kerja", node.UnitKerja, row.UnitKerja, x => node.UnitKerja = x)
            | Changes.Take("Lokasi", node.Lokasi, row.Lokasi, x => node.Lokasi = x)
            | Changes.Take("Catatan", node.Catatan, row.Catatan, x => node.Catatan = x)
            | Changes.Take("Kode tercetak", node.KodeTercetak, row.KodeTercetak, x => node.KodeTercetak = x)
            | Changes.Take("Pagu kondisi akhir", node.PaguAkhir, row.PaguAkhir, x => node.PaguAkhir = x);
        if (parent is not null && node.IndukId != parent)
        {
            changed = Changes.Note("Induk", NameOf(node.IndukId), NameOf(parent));
            node.IndukId = parent;
        }

        foreach (var (year, amount) in row.Pagu)
        {
            changed |= MergePagu(node, year, amount);
        }

        var states = row.Indikator.Select((indicator, i) =>
        {
            Changes.Row = i;
            return MergeIndicator(node, indicator);
        }).ToList();
        Changes.Close(node.Kode, i => i == 0 ? node.Nama : row.Indikator[i].Nama);
        Rows.Count(changed ? RowState.Changed : RowState.Unchanged, states);
        return node;
    }

    private bool MergePagu(NodeRenstra node, int year, decimal amount)
    {
        if (node.Pagu.Find(x => x.Tahun == year) is { } known)
        {
            return Changes.Take($"Pagu {Year(year)}", known.Jumlah, amount, x => known.Jumlah = x);
        }

        var added = new PaguRenstra { NodeRenstraId = node.Id, Tahun = year, Jumlah = amount };
        node.Pagu.Add(added);
        db.Add(added);
        return Changes.Note($"Pagu {Year(year)}", null, Rupiah.FormatAmount(amount));
    }

    private RowState MergeIndicator(NodeRenstra node, IndikatorImport row)
    {
        if (node.Indikator.Find(x => x.Nomor == row.Nomor) is not { } known)
        {
            var added = CreateIndicator(node.Id, row, node.Indikator.Select(x => x.Urutan).DefaultIfEmpty(0).Max() + 1);
            node.Indikator.Add(added);
            db.Add(added);
            return RowState.Added;
        }

        var changed = Changes.Take("Indikator", known.Nama, row.Nama, x => known.Nama = x)
            | (_hasSatuan && Changes.Take("Satuan", known.Satuan, row.Satuan, x => known.Satuan = x))
            | Changes.Take("Kondisi awal", known.KondisiAwal, row.KondisiAwal, x => known.KondisiAwal = x)
            | Changes.Take("Target kondisi akhir", known.TargetAkhir, row.TargetAkhir, x => known.TargetAkhir = x);
        foreach (var (year, target) in row.Target)
        {
            changed |= MergeTarget(known, year, target);
        }

        return changed ? RowState.Changed : RowState.Unchanged;
    }

    private bool MergeTarget(IndikatorRenstra indicator, int year, NilaiKinerja target)
    {
        if (indicator.Target.Find(x => x.Tahun == year) is { } known)
        {
            return Changes.Take($"Target {Year(year)}", known.Nilai, target, x => known.Nilai = x);
        }

        var added = new TargetRenstra { IndikatorRenstraId = indicator.Id, Tahun = year, Nilai = target };
        indicator.Target.Add(added);
        db.Add(added);
        return Changes.Note($"Target {Year(year)}", null, target.Teks);
    }

    private string NameOf(Guid? id) => version.Blok.SelectMany(block => block.Node).Concat(NewNodes).FirstOrDefault(node => node.Id == id) is { } node ? node.Kode ?? node.Nama : "";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static IndikatorRenstra CreateIndicator(Guid nodeId, IndikatorImport row, int order)
    {
        var indicator = new IndikatorRenstra
        {
            NodeRenstraId = nodeId,
            Nomor = row.Nomor,
            Nama = row.Nama,
            Satuan = row.Satuan ?? UnitText.Common([.. row.Target.Values, .. row.TargetAkhir is { } end ? [end] : Array.Empty<NilaiKinerja>()]),
            KondisiAwal = row.KondisiAwal,
            TargetAkhir = row.TargetAkhir,
            Urutan = order,
        };
        indicator.Target.AddRange(row.Target.Select(target => new TargetRenstra { IndikatorRenstraId = indicator.Id, Tahun = target.Key, Nilai = target.Value }));
        return indicator;
    }

    /// <summary>The code; for tujuan and sasaran, which have none, the name.</summary>
    private static (LevelRencana, string) Key(LevelRencana level, string? kode, string nama) => (level, kode ?? Names.Normalize(nama));
}

/// <param name="Nodes">In printed order.</param>
internal sealed record BlockNodes(BlokNomenklatur Block, IReadOnlyList<NodeRenstra> Nodes);
