using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Tests.Composition;

/// <summary>The demo figures with every other part of a report: a small Renstra, a Renja, both tables of the PK, organisation, rencana aksi, narrative.</summary>
internal static class FullSource
{
    private static readonly PejabatSource Head = new("NAMA KEPALA", "000000000000000001", "Pembina Utama Muda", "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Jombang", KapasitasPejabat.Plt);
    private static readonly PejabatSource Regent = new("NAMA BUPATI", null, null, "Bupati Jombang", KapasitasPejabat.Definitif);

    public static ReportSource Create()
    {
        var demo = DemoSource.Create();
        return demo with
        {
            Unit = demo.Unit with
            {
                Organisasi = [new("Kepala Badan", JenisUnit.Kepala, [
                    new("Sekretariat", JenisUnit.Sekretariat, [new("Sub Bagian Umum", JenisUnit.SubBagian, [])]),
                    .. Enumerable.Range(1, 4).Select(number => new UnitOrganisasiSource($"Bidang {number}", JenisUnit.Bidang, []))])],
            },
            Penandatangan = Head,
            Renstra = new(2019, 2023, "Murni", [FirstBlock, LastBlock]),
            Renja = new(true, 2, RenjaNodes),
            Pk = new(JenisVersi.Perubahan, 1, new(2023, 10, 9), StatusDokumen.Final, Head, Regent,
                [Promise("merit", "Meningkatnya Penerapan Sistem Merit"), Promise("akip", "Meningkatnya Akuntabilitas")],
                [.. demo.Subjek.Where(subject => subject.Level == LevelRencana.Program).Select(subject =>
                    new ProgramPkSource(subject.Kode, subject.Nama, "Sasaran program", "Indikator", null, subject.Pagu ?? 0, "APBD"))]),
            RencanaAksi = [new("merit", [DemoSource.Nilai("25"), null, null, DemoSource.Nilai("100")], [new("Menyusun laporan", "Sekretariat", 1, 3, 8_774_000), new("Menindaklanjuti rekomendasi", "Bidang Mutasi", 4, 4, null)])],
            Narasi = [new("3.1.1", [new Paragraph([new TextRun("Capaian "), new FigureLink("merit.capaian.2023", "persen"), new TextRun(" dari "), new CrossReference("tabel-3-1")])])],
        };
    }

    /// <summary>Six rows: tujuan, sasaran, a program, a kegiatan with two indikator, a sub kegiatan, without its own years after 2020.</summary>
    private static BlokSource FirstBlock => new("BKD", "BKD", 2019, 2020, [
        Node(LevelRencana.Tujuan, null, "Tujuan satu", 0, "70", 2019, 2020, 2021),
        Node(LevelRencana.Sasaran, null, "Sasaran satu", 0, "BB", 2019, 2020),
        Node(LevelRencana.Program, "4.05.06.01", "Program satu", 1_000, "90%", 2019, 2020),
        Node(LevelRencana.Kegiatan, "4.05.06.01.20", "Kegiatan satu", 600, "2 orang", 2019, 2020) with { Indikator = [Indicator("1", 2019), Indicator("2", 2019, 2020)] },
        Node(LevelRencana.SubKegiatan, "4.05.06.01.20.01", "Sub kegiatan satu", 0, "1", 2019, 2020)]);

    private static BlokSource LastBlock => new("BKPSDM", "BKPSDM", 2021, 2023, [
        Node(LevelRencana.Tujuan, null, "Tujuan dua", 0, "73", 2021),
        Node(LevelRencana.Sasaran, null, "Sasaran dua", 0, "A", 2021),
        Node(LevelRencana.Program, "5.03.01", "Program dua", 2_000, "91%", 2021, 2022, 2023),
        Node(LevelRencana.Sasaran, null, "Sasaran tiga", 0, "260", 2021),
        Node(LevelRencana.Program, "5.03.02", "Program tiga", 3_000, "0,86", 2021, 2022, 2023)]);

    private static IReadOnlyList<NodeRenjaSource> RenjaNodes => [
        new(LevelRencana.Program, "5.03.01", "Program dua", 7_341_756_445, 3_340_882_580, 7_494_866_173, [RenjaIndicator("91%", "91%")]),
        new(LevelRencana.Kegiatan, "5.03.01.2.01", "Kegiatan", 25_500_000, 0, 8_774_000, [RenjaIndicator("4", "3"), RenjaIndicator("2", null)])];

    private static NodeRenstraSource Node(LevelRencana level, string? kode, string nama, decimal pagu, string target, params int[] years) => new(
        level, kode, nama, "BKD", "Jombang",
        level is LevelRencana.Tujuan or LevelRencana.Sasaran ? new Dictionary<int, decimal>() : years.ToDictionary(year => year, _ => pagu),
        level is LevelRencana.Tujuan or LevelRencana.Sasaran ? null : pagu,
        [new("1", $"Indikator {nama}", null, DemoSource.Nilai("56"), years.ToDictionary(year => year, _ => DemoSource.Nilai(target)), DemoSource.Nilai(target))]);

    private static IndikatorRenstraSource Indicator(string number, params int[] years) =>
        new(number, $"Indikator kegiatan {number}", null, null, years.ToDictionary(year => year, _ => DemoSource.Nilai("3")), null);

    private static IndikatorRenjaSource RenjaIndicator(string before, string? after) => new(
        "1", "Indikator", "%", DemoSource.Nilai(before), null, null, DemoSource.Nilai(before), DemoSource.Nilai("2"), after is null ? null : DemoSource.Nilai(after));

    private static SasaranPkSource Promise(string kode, string sasaran) => new(kode, sasaran, $"Indikator {kode}", new NilaiKinerja { Teks = "1" });
}
