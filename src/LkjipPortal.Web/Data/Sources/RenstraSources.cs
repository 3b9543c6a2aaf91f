using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Data.Sources;

internal static class RenstraSources
{
    public static RenstraSource Renstra(PlanRows.RenstraRows rows) => new(
        rows.TahunAwal,
        rows.TahunAkhir,
        rows.Versi.Jenis == JenisVersi.Murni ? "Murni" : $"Perubahan {rows.Versi.Nomor}",
        [.. rows.Versi.Blok.Select(block => new BlokSource(block.Kode, block.Judul, block.TahunDari, block.TahunSampai, [.. block.Node.Select(Node)]))]);

    private static NodeRenstraSource Node(NodeRenstra node) => new(
        node.Level,
        node.Kode,
        node.Nama,
        node.UnitKerja,
        node.Lokasi,
        node.Pagu.ToDictionary(x => x.Tahun, x => x.Jumlah),
        node.PaguAkhir,
        [.. node.Indikator.Select(row => new IndikatorRenstraSource(
            row.Nomor, row.Nama, row.Satuan, row.KondisiAwal, row.Target.ToDictionary(x => x.Tahun, x => x.Nilai), row.TargetAkhir))]);
}
