using System.Text.Json;
using System.Text.Json.Serialization;
using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>Shape of <c>Bkpsdm/report.json</c>: figures as published; persons, rencana aksi and the wording of causes are the demo's own.</summary>
internal sealed record DemoReport(
    IReadOnlyList<DemoReport.NamaRow> Nama,
    DemoReport.KotakRow Organisasi,
    IReadOnlyList<DemoReport.PegawaiRow> Pegawai,
    IReadOnlyList<DemoReport.SubjekRow> Subjek,
    IReadOnlyList<DemoReport.PkRow> Pk,
    IReadOnlyList<DemoReport.IkuRow> Iku,
    IReadOnlyList<DemoReport.SumberDayaRow> SumberDaya,
    IReadOnlyList<DemoReport.PembandingRow> Pembanding,
    IReadOnlyList<DemoReport.RencanaAksiRow> RencanaAksi)
{
    public static DemoReport Read()
    {
        using var stream = SeedFile.Open("bkpsdm/report.json");
        return JsonSerializer.Deserialize(stream, DemoReportJsonContext.Default.DemoReport)!;
    }

    internal sealed record NamaRow(string Nama, string Singkatan, int TahunDari, int? TahunSampai);

    internal sealed record KotakRow(string Nama, JenisUnit Jenis, IReadOnlyList<KotakRow> Anak);

    internal sealed record PegawaiRow(KelompokPegawai Kelompok, string? Nama, string Jabatan, int Jumlah);

    internal sealed record SubjekRow(
        string Kode, string? Induk, LevelRencana Level, string Nama, string NamaSingkat, string? KodeProgram, string? SasaranProgram, decimal? RealisasiAnggaran, IndikatorRow Indikator);

    /// <param name="NamaRenstra">What the indikator is called in the blocks of the Renstra.</param>
    /// <param name="Realisasi">By year, as published.</param>
    /// <param name="SementaraPer">Day of a provisional realisasi of the report's year.</param>
    internal sealed record IndikatorRow(
        string Kode,
        string Nama,
        string? Satuan,
        JenisNilai JenisNilai,
        IReadOnlyList<string> NamaRenstra,
        string? TargetAkhir,
        IReadOnlyDictionary<string, string> Realisasi,
        DateOnly? SementaraPer,
        string Sumber,
        IReadOnlyList<string>? FaktorPendorong,
        IReadOnlyList<string>? FaktorPenghambat,
        IReadOnlyList<string>? Upaya,
        IReadOnlyList<string>? TindakLanjut);

    /// <param name="Target">By indikator.</param>
    /// <param name="Anggaran">By program, rupiah.</param>
    internal sealed record PkRow(
        JenisVersi Jenis, int Nomor, DateOnly Tanggal, StatusDokumen Status, string? Alasan, IReadOnlyDictionary<string, string> Target, IReadOnlyDictionary<string, decimal> Anggaran);

    internal sealed record IkuRow(
        string Indikator, string? Alasan, string KinerjaUtama, string NamaIndikator, string Formulasi, List<string> Aspek, List<string> SumberData, string PenanggungJawab);

    internal sealed record SumberDayaRow(JenisSumberDaya Jenis, decimal Tersedia, decimal Kebutuhan, string Satuan, string Sumber);

    internal sealed record PembandingRow(string Indikator, TingkatPembanding Tingkat, string Instansi, string Nilai, string Sumber);

    internal sealed record RencanaAksiRow(string Indikator, IReadOnlyList<string> Triwulan, IReadOnlyList<AksiRow> Aksi);

    internal sealed record AksiRow(string Uraian, string PenanggungJawab, int Mulai, int Selesai, decimal? Anggaran);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DemoReport))]
internal sealed partial class DemoReportJsonContext : JsonSerializerContext;
