using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using Xunit;

namespace LkjipPortal.Core.Tests.Composition;

/// <summary>Documents of their own beside the report: PK, manual IKU, rencana aksi.</summary>
public sealed class PlanDocumentTests
{
    [Fact]
    public void Pk_TwoPartsOnTheirOwnPages_WithTheVersionsOwnFigures()
    {
        var source = FullSource.Create();
        var murni = source.Pk! with
        {
            Jenis = JenisVersi.Murni,
            Sasaran = [new("merit", "Meningkatnya sistem merit", "Penilaian mandiri", DemoSource.Nilai("275"))],
            Program = [new("program-psdm", "Program PSDM", null, null, null, 2_896_799_400, "APBD"), new("program-kepegawaian", "Program Kepegawaian", null, null, null, 2_615_991_300, "DAU")],
        };

        var document = PkDocument.Compose(source, murni);

        Assert.Equal(["pk-pernyataan", "pk-lampiran"], document.Sections.Select(section => section.Id));
        Assert.All(document.Sections, section => Assert.Single(section.Blocks.OfType<SignaturePair>()));
        Assert.Equal(["1", "Meningkatnya sistem merit", "Penilaian mandiri", "275"], Cells(Tables(document)[0]));

        // 2.896.799.400 + 2.615.991.300
        Assert.Equal(["1", "Program PSDM", "2.896.799.400", "APBD", "2", "Program Kepegawaian", "2.615.991.300", "DAU", "Jumlah", "5.512.790.700", ""], Cells(Tables(document)[1]));
    }

    [Fact]
    public void Pk_OfALowerLevel_IsBetweenItsOfficialAndTheHead()
    {
        var source = FullSource.Create();
        var official = new PejabatSource("NAMA KABID", "000000000000000003", "Pembina", "Kepala Bidang Mutasi", KapasitasPejabat.Definitif);
        var pk = source.Pk! with { Jabatan = "Kepala Bidang Mutasi", PihakPertama = official, PihakKedua = source.Pk.PihakPertama };

        var pair = PkDocument.Compose(source, pk).Sections[0].Blocks.OfType<SignaturePair>().Single();

        Assert.Equal("NAMA KABID", pair.Right.Name);
        Assert.Equal("NAMA KEPALA", pair.Left.Name);
        Assert.Contains("Plt.", string.Join(' ', pair.Left.PositionLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Pk_OfALowerLevelWithoutOfficials_NamesThePosts()
    {
        var source = FullSource.Create();

        var pair = PkDocument.Compose(source, source.Pk! with { Jabatan = "Kepala Bidang Mutasi", PihakPertama = null, PihakKedua = null }).Sections[0].Blocks.OfType<SignaturePair>().Single();

        Assert.Equal("Kepala Bidang Mutasi", string.Join(' ', pair.Right.PositionLines));
        Assert.StartsWith("Kepala Badan", string.Join(' ', pair.Left.PositionLines), StringComparison.Ordinal);
    }

    [Fact]
    public void ManualIku_OnePagePerIndikator_SaysHowItIsCounted()
    {
        var source = FullSource.Create();
        source = source with
        {
            Iku = [
                new(1, "merit", "Sistem merit", "Penilaian mandiri", "Alasan satu", "Jumlah skor", ["Pengadaan", "Mutasi"], ["Laporan"], "Kepala"),
                new(2, "akip", "Akuntabilitas", "Nilai AKIP", null, "Nilai evaluasi", [], ["Dokumen A", "Dokumen B"], "Kepala")],
        };
        source = source.With("merit", indicator => indicator with { Arah = ArahIndikator.Rentang, BatasBawah = 20, BatasAtas = 37.5m, Satuan = "skor" });

        var document = ManualIkuDocument.Compose(source);

        Assert.Equal(["iku-1", "iku-2"], document.Sections.Select(section => section.Id));
        var first = Cells(Tables(document)[0]);
        Assert.All(
            ["Alasan satu", "Jumlah skor|1. Pengadaan|2. Mutasi", "skor", "Dijaga di antara dua batas: 20 sampai 37,5", "Nilai terakhir (triwulan IV)", "297,5", "Laporan"],
            text => Assert.Contains(text, first));
        var second = Cells(Tables(document)[1]);
        Assert.Contains("Predikat dengan nilai", second);
        Assert.Contains("1. Dokumen A|2. Dokumen B", second);
    }

    [Fact]
    public void RencanaAksi_IndikatorOnceBesideItsActions_WithSumOfBudgets()
    {
        var table = Tables(RencanaAksiDocument.Compose(FullSource.Create())).Single();

        Assert.Equal(
        [
            "1", "Hasil Penilaian Mandiri Penerapan Sistem Merit", "297,5", "25", "-", "-", "100", "Menyusun laporan", "I–III", "Sekretariat", "8.774.000",
            "Menindaklanjuti rekomendasi", "IV", "Bidang Mutasi", "-",
            "Jumlah", "8.774.000",
        ], Cells(table));
        Assert.Equal(2, table.Rows[0].Cells[0].RowSpan);
    }

    [Fact]
    public void RencanaAksi_ByMonth_HasTheMonthsInATableOfTheirOwn()
    {
        var source = FullSource.Create();
        var plan = source.RencanaAksi[0] with
        {
            Aksi = [new("Menyusun laporan", "Sekretariat", 1, 2, null, 3, 5), new("Menindaklanjuti", "Bidang Mutasi", 4, 4, null)],
            Bulan = [.. Enumerable.Range(1, 12).Select(month => month == 11 ? DemoSource.Nilai("97") : null)],
        };

        var tables = Tables(RencanaAksiDocument.Compose(source with { RencanaAksi = [plan] }));

        Assert.Equal(2, tables.Count);
        Assert.All(["Mar–Mei", "TW IV"], time => Assert.Contains(time, Cells(tables[0])));
        Assert.Equal(["1", "Hasil Penilaian Mandiri Penerapan Sistem Merit", "297,5", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "97", "-"], Cells(tables[1]));
        var report = ReportComposer.Compose(source with { RencanaAksi = [plan] }, ReportFigures.Build(source));
        var months = report.AllBlocks().OfType<Table>().Single(table => table.Id == "tabel-target-bulanan");
        Assert.Equal("Tabel L2.2", months.Caption!.Label);
        Assert.Equal(Cells(tables[1]), Cells(months));
    }

    private static List<Table> Tables(ReportDocument document) => [.. document.Sections.SelectMany(section => section.Blocks).OfType<Table>()];

    private static List<string> Cells(Table table) => [.. table.Rows.SelectMany(row => row.Cells).Select(cell => string.Concat(cell.Inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        FigureText figure => figure.Text,
        LineBreak => "|",
        _ => "?",
    })))];
}
