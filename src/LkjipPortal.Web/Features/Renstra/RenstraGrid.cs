using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>The Renstra matrix as the grid component takes it, in the printed order of its columns.</summary>
public static class RenstraGrid
{
    public const string Indikator = "indikator";
    public const string Satuan = "satuan";
    public const string Awal = "awal";
    public const string Akhir = "kakhir";
    public const string PaguAkhir = "rpakhir";
    public const string UnitKerja = "unit";
    public const string Lokasi = "lokasi";

    /// <param name="mayEdit">The person may, and the version is the highest.</param>
    public static GridView Build(RenstraEdit edit, bool mayEdit)
    {
        var locked = edit.Versi.WhyFrozen() ?? (mayEdit ? null : "Versi ini hanya dapat dibaca.");
        return new GridView(
            $"renstra-{edit.Versi.Id}", $"Matriks Renstra {edit.TahunAwal}–{edit.TahunAkhir}", locked, edit.Versi.Revisi, "lv-program",
            Columns(edit.Years), Blocks(edit.Blok), [.. edit.Blok.SelectMany(blok => Rows(blok, edit.Blok.SelectMany(other => other.Node).ToDictionary(node => node.Id)))], Warnings(edit), locked is null ? SusunRenstra.Actions : []);
    }

    public static IReadOnlyList<GridWarning> Warnings(RenstraEdit edit)
    {
        List<BarisRencana> rows = [.. edit.Blok.SelectMany(blok => blok.Node.Select(node => Baris(blok, node)))];
        return [.. PeringatanRencana.Periksa(rows).Concat(edit.AnggaranPk.OrderBy(year => year.Key).SelectMany(year => PeringatanRencana.PeriksaPk(rows, year.Key, year.Value)))
            .Select(found => new GridWarning(found.BarisId, found.Kolom, found.Pesan))];
    }

    private static List<GridColumn> Columns(IReadOnlyList<int> years)
    {
        var columns = new List<GridColumn>
        {
            new(KolomRencana.Kode, "Kode", "(3)", GridColumnKind.Text, 132, Frozen: true, OfNode: true, Lookup: true),
            new(KolomRencana.Nama, "Tujuan, sasaran, program, kegiatan, sub kegiatan", "(4)", GridColumnKind.Text, 264, Frozen: true, OfNode: true, Tree: true, Lookup: true),
            new(Indikator, "Indikator kinerja", "(5)", GridColumnKind.Text, 220),
            new(Satuan, "Satuan", "", GridColumnKind.Text, 92),
            new(Awal, "Kondisi awal", "(6)", GridColumnKind.Value, 88),
        };
        var number = 7;
        foreach (var year in years)
        {
            var group = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
            columns.Add(new(KolomRencana.Target(year), "K", $"({number++})", GridColumnKind.Value, 96, group));
            columns.Add(new(KolomRencana.Pagu(year), "Rp", $"({number++})", GridColumnKind.Amount, 132, group, OfNode: true, Sum: true));
        }

        columns.Add(new(Akhir, "K", $"({number++})", GridColumnKind.Value, 96, "Kondisi akhir"));
        columns.Add(new(PaguAkhir, "Rp", $"({number++})", GridColumnKind.Amount, 132, "Kondisi akhir", OfNode: true));
        columns.Add(new(UnitKerja, "Unit kerja", $"({number++})", GridColumnKind.Text, 132, OfNode: true));
        columns.Add(new(Lokasi, "Lokasi", $"({number})", GridColumnKind.Text, 110, OfNode: true));
        return columns;
    }

    private static List<GridBlock> Blocks(IReadOnlyList<BlokNomenklatur> blocks)
    {
        var before = new List<string>();
        var list = new List<GridBlock>();
        foreach (var block in blocks)
        {
            list.Add(new GridBlock(block.Kode, block.Judul, before.Count == 0 ? null : "dulu: " + string.Join(" · ", before), block.Skema));
            before.Add(block.TahunDari == block.TahunSampai ? $"{block.Kode} {block.TahunDari}" : $"{block.Kode} {block.TahunDari}–{block.TahunSampai}");
        }

        return list;
    }

    private static IEnumerable<GridRow> Rows(BlokNomenklatur block, Dictionary<Guid, NodeRenstra> byId)
    {
        var children = block.Node.ToLookup(node => node.IndukId);
        return Under(null);

        IEnumerable<GridRow> Under(Guid? parent) => children[parent].OrderBy(node => node.Urutan).SelectMany(node => Of(block, node, byId).Concat(Under(node.Id)));
    }

    private static IEnumerable<GridRow> Of(BlokNomenklatur block, NodeRenstra node, Dictionary<Guid, NodeRenstra> byId)
    {
        var list = node.Indikator.OrderBy(row => row.Urutan).Cast<IndikatorRenstra?>().DefaultIfEmpty().ToList();
        return list.Select((row, index) => new GridRow(
            node.Id, row?.Id ?? node.Id, node.IndukId, index == 0, node.Level.StyleClass(), node.Level.Label(), block.Kode, node.UnitKerja,
            index > 0 ? null : DeretPendahulu.Dulu(node, byId) ?? (node.KodeTercetak is { } printed && printed != node.Kode ? $"tercetak {printed}" : null),
            Cells(node, row, index == 0)));
    }

    private static Dictionary<string, string> Cells(NodeRenstra node, IndikatorRenstra? row, bool first)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        Put(Indikator, row?.Nama);
        Put(Satuan, row?.Satuan);
        Put(Awal, row?.KondisiAwal?.Teks);
        Put(Akhir, row?.TargetAkhir?.Teks);
        foreach (var target in row?.Target ?? [])
        {
            Put(KolomRencana.Target(target.Tahun), target.Nilai.Teks);
        }

        if (first)
        {
            Put(KolomRencana.Kode, node.Kode);
            Put(KolomRencana.Nama, node.Nama);
            Put(UnitKerja, node.UnitKerja);
            Put(Lokasi, node.Lokasi);
            Put(PaguAkhir, node.PaguAkhir is { } last ? Rupiah.FormatAmount(last) : null);
            foreach (var pagu in node.Pagu)
            {
                Put(KolomRencana.Pagu(pagu.Tahun), Rupiah.FormatAmount(pagu.Jumlah));
            }
        }

        return cells;

        void Put(string column, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                cells[column] = text;
            }
        }
    }

    private static BarisRencana Baris(BlokNomenklatur blok, NodeRenstra node) => new(
        node.Id, node.IndukId, node.Level, node.Kode, node.Nama, blok.Skema, blok.TahunDari, blok.TahunSampai,
        node.Pagu.ToDictionary(pagu => pagu.Tahun, pagu => pagu.Jumlah),
        [.. node.Indikator.OrderBy(row => row.Urutan).Select(row => new IndikatorBaris(row.Id, row.Nama, row.Satuan, row.Target.ToDictionary(target => target.Tahun, target => target.Nilai)))]);
}
