using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Tests.Composition;

/// <summary>The figures of a published LKjIP 2023 (agency for staff of a regency), typed in; the right value where the printed one was wrong.</summary>
internal static class DemoSource
{
    public static ReportSource Create(PengaturanLaporan? pengaturan = null) => new()
    {
        Tahun = 2023,
        Unit = new("bkpsdm", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "BKPSDM", "Kabupaten Jombang", "Jombang", "Bupati Jombang", [], [], Pegawai),
        Pengaturan = pengaturan ?? new(),
        Skala = SkalaBaku.LkjipUmum.Kategori,
        Tanggal = new(2024, 2, 20),
        Subjek = Subjek,
        Renstra = new(2018, 2023, "Murni", []),
        Pk = new(JenisVersi.Perubahan, 1, new(2023, 10, 9), StatusDokumen.Final, null, null, [], []),
        Iku = [Iku(1, "merit"), Iku(2, "akip")],
        SumberDaya = [new(JenisSumberDaya.Sdm, 42, 114, "orang", "Analisis jabatan"), new(JenisSumberDaya.Sarpras, 622, 633, "unit", "RKBMD")],
        Pembanding =
        [
            new("merit", TingkatPembanding.Nasional, "BKN", Nilai("339"), "Hasil penilaian 2023"),
            new("merit", TingkatPembanding.Provinsi, "BKN Kanreg Jatim", Nilai("353"), "Hasil penilaian 2023"),
            new("merit", TingkatPembanding.Setara, "Pemkot Surabaya", Nilai("341,5"), "Hasil penilaian 2023"),
        ],
    };

    private static IReadOnlyList<PegawaiSource> Pegawai =>
    [
        new(KelompokPegawai.Struktural, null, "Struktural", 8),
        new(KelompokPegawai.Fungsional, null, "Fungsional", 11),
        new(KelompokPegawai.Pelaksana, null, "Pelaksana", 22),
        new(KelompokPegawai.Honorer, null, "Honorer", 1),
    ];

    private static IReadOnlyList<SubjekSource> Subjek =>
    [
        Tujuan("tujuan-birokrasi", "Meningkatkan Akuntabilitas dan Kinerja Birokrasi", Indikator("rb", "Indeks Reformasi Birokrasi", "76", "76", "75,79")),
        Tujuan("tujuan-profesionalitas", "Meningkatkan Profesionalitas Aparatur", IpAsn),
        Sasaran("sasaran-merit", "tujuan-profesionalitas", "Meningkatnya Penerapan Sistem Merit Dalam Manajemen ASN",
            Indikator("merit", "Hasil Penilaian Mandiri Penerapan Sistem Merit", "297,5", "275", "312", "295,5", "265")),
        Program("program-kepegawaian", "sasaran-merit", "Program Kepegawaian Daerah", 3_000_476_800, 2_109_089_877,
            Indikator("kualitas-asn", "Indeks Kualitas ASN", "0,86", "0,86", "0,8967", "0,81", "0,85")),
        Program("program-psdm", "sasaran-merit", "Program Pengembangan Sumber Daya Manusia", 3_031_103_172, 2_918_928_809,
            Indikator("kompetensi", "Nilai dimensi kompetensi pada IP ASN", "20", "20", "19,64", "17,74", "17,66")),
        Sasaran("sasaran-akuntabilitas", "tujuan-birokrasi", "Meningkatnya Akuntabilitas dan Kinerja Perangkat Daerah",
            Indikator("akip", "Nilai Evaluasi AKIP Perangkat Daerah", "A (81,05)", "A (81,05)", "A (80,86)", "A (80,68)", "A (81,05)")),
        Program("program-penunjang", "sasaran-akuntabilitas", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 7_494_928_473, 6_406_469_082,
            Indikator("penunjang", "Persentase rata-rata capaian kinerja aparatur", "91%", "91%", "103,93%", "100,48%", "99,17%")),
    ];

    private static IndikatorSource IpAsn => Indikator("ip-asn", "Indeks Profesionalitas ASN", "64", "64") with
    {
        Realisasi = new Dictionary<int, RealisasiSource>
        {
            [2023] = Realisasi("70,74") with { Keadaan = KeadaanRealisasi.Sementara, SementaraPer = new(2023, 9, 26) },
        },
    };

    public static NilaiKinerja Nilai(string text) => NilaiKinerjaParser.Parse(text, null, null).Value;

    public static RealisasiSource Realisasi(string text) => new(KeadaanRealisasi.Terisi, Nilai(text), null, null, null, null, null, null);

    /// <summary>The source with one indikator replaced.</summary>
    public static ReportSource With(this ReportSource source, string kode, Func<IndikatorSource, IndikatorSource> change) => source with
    {
        Subjek = [.. source.Subjek.Select(s => s with { Indikator = [.. s.Indikator.Select(i => i.Kode == kode ? change(i) : i)] })],
    };

    /// <summary>The source with one realisasi of the report's year replaced.</summary>
    public static ReportSource WithRealisasi(this ReportSource source, string kode, RealisasiSource? realisasi) => source.With(kode, indikator => indikator with
    {
        Realisasi = realisasi is null
            ? indikator.Realisasi.Where(r => r.Key != 2023).ToDictionary()
            : new Dictionary<int, RealisasiSource>(indikator.Realisasi) { [2023] = realisasi },
    });

    private static SubjekSource Tujuan(string kode, string nama, IndikatorSource indikator) =>
        new(kode, null, LevelRencana.Tujuan, nama, nama, null, null, null, [indikator]);

    private static SubjekSource Sasaran(string kode, string induk, string nama, IndikatorSource indikator) =>
        new(kode, induk, LevelRencana.Sasaran, nama, nama, null, null, null, [indikator]);

    private static SubjekSource Program(string kode, string induk, string nama, decimal pagu, decimal realisasi, IndikatorSource indikator) =>
        new(kode, induk, LevelRencana.Program, nama, nama, null, pagu, realisasi, [indikator]);

    private static IndikatorSource Indikator(string kode, string nama, string target, string akhir, params string[] realisasi)
    {
        var kind = target switch { ['A', ..] => JenisNilai.PredikatDenganSkor, [.., '%'] => JenisNilai.Persen, _ => JenisNilai.Angka };
        var years = realisasi.Select((text, index) => (Tahun: 2023 - index, Nilai: Realisasi(text))).ToDictionary(r => r.Tahun, r => r.Nilai);
        return new(
            kode, nama, null, ArahIndikator.Naik, kind, Akumulasi.NilaiTerakhir, false, null, null, Nilai(target), "Perjanjian Kinerja Perubahan 2023", Nilai(akhir),
            new Dictionary<int, NilaiKinerja>(), years);
    }

    private static IkuSource Iku(int nomor, string indikator) => new(nomor, indikator, "Kinerja utama", "Indikator", null, "Formulasi", [], [], "Kepala BKPSDM");
}
