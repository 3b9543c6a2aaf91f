using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Narrative;

namespace LkjipPortal.Web.Data.Sources;

internal static class SupplementSources
{
    public static IkuSource Iku(Iku row, Dictionary<Guid, string> codes) => new(
        row.Nomor, codes[row.IndikatorKinerjaId], row.KinerjaUtama, row.NamaIndikator, row.Alasan, row.Formulasi, row.Aspek, row.SumberData, row.PenanggungJawab);

    public static SumberDayaSource SumberDaya(SumberDaya row) => new(row.Jenis, row.Tersedia, row.Kebutuhan, row.Satuan, row.Sumber);

    public static PembandingSource Pembanding(Pembanding row, Dictionary<Guid, string> codes) =>
        new(codes[row.IndikatorKinerjaId], row.Tingkat, row.Instansi, row.Nilai, row.Sumber);

    /// <param name="bulanan">It is kept by month; else months that stand from before are left out.</param>
    public static RencanaAksiSource RencanaAksi(RencanaAksi row, Dictionary<Guid, string> codes, bool bulanan) => new(
        codes[row.IndikatorKinerjaId],
        row.Triwulan,
        [.. row.Aksi.Select(x => new AksiSource(x.Uraian, x.PenanggungJawab, x.TriwulanMulai, x.TriwulanSelesai, x.Anggaran, bulanan ? x.BulanMulai : null, bulanan ? x.BulanSelesai : null))])
    {
        Bulan = bulanan ? [.. Enumerable.Range(1, 12).Select(month => row.Bulan.Find(x => x.Bulan == month)?.Nilai)] : [],
    };

    public static NarrativeSource Narasi(BagianLaporan section) => new(section.Kode, NarrativeParser.Parse(section.Isi).Blocks);
}
