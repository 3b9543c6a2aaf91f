using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Features.Referensi;
using LkjipPortal.Web.Imports.Nomenklatur;
using LkjipPortal.Web.Tests.Fixtures;
using LkjipPortal.Web.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class NomenklaturPageTests(PortalSite site) : PageTests(site)
{
    private const string Skema = "900.1.15.5-1317";

    [Fact]
    public async Task Import_Twice_AddsOnceAndThenChangesNothing()
    {
        var first = await ImportAsync(List());
        var second = await ImportAsync(List());

        Assert.Equal((4, 0, 0, 0), (first.Added, first.Changed, first.Unchanged, first.Refused));
        Assert.Equal((0, 0, 4, 0), (second.Added, second.Changed, second.Unchanged, second.Refused));
        await Site.WithDatabaseAsync(async db => Assert.Equal(
            [(LevelRencana.BidangUrusan, 2), (LevelRencana.Kegiatan, 3), (LevelRencana.Program, 2), (LevelRencana.SubKegiatan, 3)],
            (await db.Nomenklatur.Where(x => x.JenisPemda == Core.Planning.Nomenclature.JenisPemda.KabupatenKota).ToListAsync())
                .GroupBy(x => x.Level).Select(group => (group.Key, group.Count())).OrderBy(x => x.Key.ToString(), StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Import_ChangedIndikator_CountsAsChanged()
    {
        await ImportAsync(List());

        var again = await ImportAsync(List(indikator: "Jumlah dokumen promosi"));

        Assert.Equal((0, 1, 3), (again.Added, again.Changed, again.Unchanged));
    }

    [Fact]
    public async Task Search_Code_FindsEntriesBelowIt()
    {
        await ImportAsync(List());
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var answer = await browser.GetAsync($"/bkpsdm/2023/nomenklatur/cari?q=5.03.02.2.02&level=SubKegiatan&skema={Skema}");

        Assert.Equal(200, answer.Status);
        Assert.Contains("\"kode\":\"5.03.02.2.02.0003\"", answer.Html, StringComparison.Ordinal);
        Assert.Contains("\"satuan\":\"Dokumen\"", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("5.03.02.2.03.0001", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_CodeOfAnyBidang_AnswersWithTheBidangAskedFor()
    {
        await ImportAsync(List());
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var answer = await browser.GetAsync("/bkpsdm/2023/nomenklatur/cari?q=5.03.01.2.01.0001");

        Assert.Contains("\"kode\":\"5.03.01.2.01.0001\"", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Words_NeedAllOfThemAndTheUnitsKindOfPemda()
    {
        await ImportAsync(List());
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync("/bkpsdm/2023/nomenklatur?q=promosi%20ASN");

        var rows = page.Page.QuerySelectorAll("table.lookup tbody tr");
        Assert.Equal(["5.03.02.2.02", "5.03.02.2.02.0003"], rows.Select(row => row.QuerySelector("td.code")!.FirstChild!.TextContent));
    }

    [Fact]
    public async Task Page_NothingImported_SaysHow()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync("/bkpsdm/2023/nomenklatur");

        Assert.Contains("import nomenclature --scheme", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RowsThatAreNoEntries_AreRefusedAtTheirCell()
    {
        var read = NomenklaturSheetReader.Read(new WorkbookBuilder().Sheet("Worksheet", sheet => Header(sheet)
            .Row("DESA", "5.03 KEPEGAWAIAN", "5.03.02 PROGRAM", "5.03.02.2.02 Mutasi", "5.03.02.2.02.0003 Promosi")
            .Row("KABKOT", "5.03 KEPEGAWAIAN", "5.03.02 PROGRAM", "5.03.02.2.02 Mutasi", "5.03.02.2.02.03 Promosi")
            .Row("KABKOT", "5.03 KEPEGAWAIAN", "5.03.02 PROGRAM", "5.03.02.2.02 Mutasi", "Promosi")).Read(), Skema);

        Assert.Empty(read.Value.Rows);
        Assert.Equal(["A2", "E3", "E4"], read.Value.Findings.Refused.Select(cell => cell.Address));
    }

    private Task<Features.Impor.ImportSummary> ImportAsync(WorkbookBuilder list) =>
        Site.WithDatabaseAsync(db => new ImporNomenklatur(db).RunAsync(NomenklaturSheetReader.Read(list.Read(), Skema).Value, dryRun: false, CancellationToken.None));

    /// <summary>A list of the published shape with invented rows.</summary>
    private static WorkbookBuilder List(string indikator = "Jumlah dokumen hasil promosi") => new WorkbookBuilder().Sheet("Worksheet", sheet => Header(sheet)
        .Row("PROV", "5.03 KEPEGAWAIAN", "5.03.02 PROGRAM KEPEGAWAIAN DAERAH", "5.03.02.1.02 Mutasi dan Promosi ASN", "5.03.02.1.02.0003 Promosi ASN provinsi", "Terlaksana", "Jumlah", "Dokumen")
        .Row("KABKOT", "5.03 KEPEGAWAIAN", "5.03.02 PROGRAM KEPEGAWAIAN DAERAH", "5.03.02.2.02 Mutasi dan Promosi ASN", "5.03.02.2.02.0003 Pengelolaan Promosi ASN", "Terkelolanya promosi", indikator, "Dokumen", "[null]", "Definisi", "Bidang", "NON-SPM", "Layanan")
        .Row("KABKOT", "5.03 KEPEGAWAIAN", "5.03.02 PROGRAM KEPEGAWAIAN DAERAH", "5.03.02.2.03 Pengembangan Kompetensi ASN", "5.03.02.2.03.0001 Sertifikasi ASN", "Terlaksana", "Jumlah orang", "Orang", "[null]", "-")
        .Row("KABKOT", "X.XX URUSAN BIDANG XX", "X.XX.01 PROGRAM PENUNJANG", "X.XX.01.2.01 Perencanaan", "X.XX.01.2.01.0001 Penyusunan Dokumen", "Tersusun", "Jumlah dokumen", "Dokumen"));

    private static WorkbookBuilder.SheetBuilder Header(WorkbookBuilder.SheetBuilder sheet) => sheet.Row(
        "JENIS PEMDA", "BIDANG", "PROGRAM", "KEGIATAN", "SUBKEGIATAN", "KINERJA", "INDIKATOR", "SATUAN", "TAG", "DEFINISI OPERASIONAL", "PELAKSANA", "SPM", "JENIS", "SUBKEGIATAN SEBELUMNYA");
}

public sealed class SqliteNomenklaturPageTests(DatabaseTemplates templates) : NomenklaturPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlNomenklaturPageTests(DatabaseTemplates templates) : NomenklaturPageTests(new PortalSite(templates, onPostgres: true));
