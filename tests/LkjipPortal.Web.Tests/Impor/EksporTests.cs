using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Imports.Renja;
using LkjipPortal.Web.Imports.Renstra;
using LkjipPortal.Web.Imports.Workbook;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace LkjipPortal.Web.Tests.Impor;

public sealed class EksporTests(SqlitePortalDatabase database) : IClassFixture<SqlitePortalDatabase>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Renstra_OwnExportImported_ChangesNothing()
    {
        await using var db = database.Open();
        var unitId = await UnitAsync(db);
        using var file = new MemoryStream();
        Assert.True(await new EksporRencana(new ReportSourceReader(db)).RenstraAsync(unitId, 2023, file, Cancel));

        var import = RenstraSheetReader.Read(WorkbookReader.Read(file).Value).Value;
        var summary = await new ImporRenstra(db).RunAsync(unitId, import, dryRun: false, Cancel);
        Assert.Equal((0, 0, 255, 0), (summary.Added, summary.Changed, summary.Unchanged, summary.Refused));
    }

    [Fact]
    public async Task Renja_OwnExportImported_ChangesNothing()
    {
        await using var db = database.Open();
        var unitId = await UnitAsync(db);
        using var file = new MemoryStream();
        Assert.True(await new EksporRencana(new ReportSourceReader(db)).RenjaAsync(unitId, 2023, file, Cancel));

        var import = RenjaSheetReader.Read(WorkbookReader.Read(file).Value, 2023).Value;
        var summary = await new ImporRenja(db).RunAsync(unitId, 2023, import, dryRun: false, Cancel);
        Assert.Equal((0, 0, 61, 0), (summary.Added, summary.Changed, summary.Unchanged, summary.Refused));
    }

    [Fact]
    public async Task Renstra_Export_IsAValidWorkbookInTheOfficialLayout()
    {
        await using var db = database.Open();
        using var file = new MemoryStream();
        await new EksporRencana(new ReportSourceReader(db)).RenstraAsync(await UnitAsync(db), 2023, file, Cancel);

        using var document = SpreadsheetDocument.Open(file, false);
        Assert.Empty(new OpenXmlValidator().Validate(document, Cancel).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal("E8", sheet.Descendants<Pane>().Single().TopLeftCell!.Value);
        var merged = sheet.Descendants<MergeCell>().Select(cell => cell.Reference!.Value).ToHashSet();
        Assert.Superset(new HashSet<string?> { "A1:T1", "A4:A6", "G4:R4", "G5:H5", "Q5:R5", "A8:T8" }, merged);
        // "Meningkatnya kualitas akuntabilitas kinerja instansi pemerintah lingkup BKDPP" takes three lines in a column of 24 digits; the block's title takes one.
        Assert.Equal((null, true), (Height(8), Height(10) > 3 * 12));
        double? Height(uint row) => sheet.Descendants<Row>().Single(x => x.RowIndex!.Value == row).Height?.Value;
        var pagu = sheet.Descendants<Cell>().Single(cell => cell.CellReference!.Value == "H11");
        Assert.Equal(("1095689280", null), (pagu.CellValue!.Text, pagu.DataType?.Value));
    }

    [Fact]
    public void Templates_Empty_CheckTypingAndExplain()
    {
        using var renstra = new MemoryStream();
        using var renja = new MemoryStream();
        EksporRencana.RenstraTemplate(2025, 2029, "Badan Uji Kabupaten Uji", renstra);
        EksporRencana.RenjaTemplate(2025, "Badan Uji Kabupaten Uji", renja);

        foreach (var file in new[] { renstra, renja })
        {
            using var document = SpreadsheetDocument.Open(file, false);
            Assert.Empty(new OpenXmlValidator().Validate(document, Cancel));
            Assert.Equal("Petunjuk", document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Last().Name!.Value);
            Assert.NotEmpty(document.WorkbookPart.WorksheetParts.First().Worksheet.Descendants<DataValidation>());
        }

        Assert.Contains("tidak berisi baris Renstra", RenstraSheetReader.Read(WorkbookReader.Read(renstra).Value).Error, StringComparison.Ordinal);
        Assert.Contains("tidak berisi baris Renja", RenjaSheetReader.Read(WorkbookReader.Read(renja).Value, 2025).Error, StringComparison.Ordinal);
    }

    private static Task<Guid> UnitAsync(PortalDbContext db) => db.PerangkatDaerah.Where(x => x.Kode == "bkpsdm").Select(x => x.Id).SingleAsync(Cancel);
}
