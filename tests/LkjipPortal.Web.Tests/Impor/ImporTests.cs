using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Imports.Renja;
using LkjipPortal.Web.Imports.Renstra;
using LkjipPortal.Web.Imports.Workbook;
using LkjipPortal.Web.Tests.Fixtures;
using LkjipPortal.Web.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Impor;

public sealed class SqliteImporTests(SqlitePortalDatabase database) : ImporTests(database), IClassFixture<SqlitePortalDatabase>;

public sealed class PostgreSqlImporTests(PostgreSqlPortalDatabase database) : ImporTests(database), IClassFixture<PostgreSqlPortalDatabase>;

public abstract class ImporTests(PortalDatabase database)
{
    private static readonly object[] Heading = ["Tujuan", "Sasaran", "Kode", "Program/Kegiatan", "Indikator", "Target 2025", "Pagu 2025", "Target 2026", "Pagu 2026"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_RealWorkbooksIntoEmptyUnit_GivesTheDemoUnitsTables()
    {
        await using var db = database.Open();
        var unitId = await AddUnitAsync(db, "kosong");
        var renstra = await new ImporRenstra(db).RunAsync(unitId, RealRenstra(), dryRun: false, Cancel);
        var renja = await new ImporRenja(db).RunAsync(unitId, 2023, RealRenja(), dryRun: false, Cancel);

        Assert.Equal((255, 0, 0, 0), (renstra.Added, renstra.Changed, renstra.Unchanged, renstra.Refused));
        Assert.Equal((61, 0, 0, 0), (renja.Added, renja.Changed, renja.Unchanged, renja.Refused));
        var demoId = await db.PerangkatDaerah.Where(x => x.Kode == "bkpsdm").Select(x => x.Id).SingleAsync(Cancel);
        foreach (var table in new[] { "tabel-2-1", "tabel-2-2" })
        {
            Assert.Equal(await RowsAsync(db, demoId, table), await RowsAsync(db, unitId, table));
        }
    }

    [Fact]
    public async Task Import_Again_ChangesNothing()
    {
        await using var db = database.Open();
        var demoId = await db.PerangkatDaerah.Where(x => x.Kode == "bkpsdm").Select(x => x.Id).SingleAsync(Cancel);
        var nodes = await db.NodeRenstra.CountAsync(Cancel);
        var renstra = await new ImporRenstra(db).RunAsync(demoId, RealRenstra(), dryRun: false, Cancel);
        var renja = await new ImporRenja(db).RunAsync(demoId, 2023, RealRenja(), dryRun: false, Cancel);

        Assert.Equal((0, 0, 255, null), (renstra.Added, renstra.Changed, renstra.Unchanged, renstra.Blocked));
        Assert.Equal((0, 0, 61, null), (renja.Added, renja.Changed, renja.Unchanged, renja.Blocked));
        Assert.Equal(nodes, await db.NodeRenstra.CountAsync(Cancel));
    }

    [Fact]
    public async Task Import_RealisasiOfAnApprovedTriwulan_IsRefusedWhole()
    {
        await using var db = database.Open();
        var unitId = await AddUnitAsync(db, "terkunci");
        await new ImporRenstra(db).RunAsync(unitId, RealRenstra(), dryRun: false, Cancel);
        await new ImporRenja(db).RunAsync(unitId, 2023, RealRenja(), dryRun: false, Cancel);
        db.Add(new DokumenTahunan { PerangkatDaerahId = unitId, Dokumen = DokumenAlur.RealisasiTriwulan, Tahun = 2023, Triwulan = 2, Status = StatusDokumen.Disetujui });
        var spent = await db.RealisasiRupiahTriwulan.FirstAsync(x => db.Renja.Any(renja => renja.Id == x.RenjaId && renja.PerangkatDaerahId == unitId), Cancel);
        spent.Jumlah = 1;
        await db.SaveChangesAsync(Cancel);

        var again = await new ImporRenja(db).RunAsync(unitId, 2023, RealRenja(), dryRun: false, Cancel);

        Assert.Equal("Realisasi triwulan II sudah disetujui. Kepala dapat membukanya kembali di halaman Persetujuan.", again.Blocked);
        Assert.Equal(1, await db.RealisasiRupiahTriwulan.Where(x => x.NodeIdentitas == spent.NodeIdentitas && x.RenjaId == spent.RenjaId).Select(x => x.Jumlah).SingleAsync(Cancel));
    }

    [Fact]
    public async Task Import_EditedWorkbook_UpdatesByCodeAndYear()
    {
        await using var db = database.Open();
        var unitId = await AddUnitAsync(db, "edit");
        await ImportAsync(db, unitId, sheet => Small(sheet, "10%", 100));
        var summary = await ImportAsync(db, unitId, sheet => Small(sheet, "12%", 100)
            .Row(null, null, "5.03.02.2.02", "Kegiatan baru", "Persentase baru", "5%", 7));

        Assert.Equal((1, 1, 3, 0), (summary.Added, summary.Changed, summary.Unchanged, summary.Refused));
        Assert.Equal(["12%"], await TargetsAsync(db, unitId, "Persentase layanan"));
        Assert.Equal(1, (await VersionAsync(db, unitId)).Revisi);
    }

    [Fact]
    public async Task Import_BlankCell_ErasesNothing()
    {
        await using var db = database.Open();
        var unitId = await AddUnitAsync(db, "kosongsel");
        await ImportAsync(db, unitId, sheet => Small(sheet, "10%", 100));
        var summary = await ImportAsync(db, unitId, sheet => Small(sheet, null, null));

        Assert.Equal((0, 0, 4), (summary.Added, summary.Changed, summary.Unchanged));
        Assert.Equal(["10%"], await TargetsAsync(db, unitId, "Persentase layanan"));
    }

    [Fact]
    public async Task Import_FrozenVersion_IsRefusedWhole()
    {
        await using var db = database.Open();
        var unitId = await AddUnitAsync(db, "beku");
        await ImportAsync(db, unitId, sheet => Small(sheet, "10%", 100));
        var version = await VersionAsync(db, unitId);
        version.Status = StatusDokumen.Disetujui;
        await db.SaveChangesAsync(Cancel);
        db.ChangeTracker.Clear();

        var unchanged = await ImportAsync(db, unitId, sheet => Small(sheet, "10%", 100));
        var refused = await ImportAsync(db, unitId, sheet => Small(sheet, "99%", 100));
        Assert.Null(unchanged.Blocked);
        Assert.Contains("sudah disetujui; buat versi perubahan", refused.Blocked, StringComparison.Ordinal);
        Assert.Equal((0, 1), (refused.Changed, refused.Refused));
        Assert.Equal(["10%"], await TargetsAsync(db, unitId, "Persentase layanan"));
    }

    [Fact]
    public async Task Import_DryRun_SavesNothing()
    {
        await using var db = database.Open();
        var unitId = await AddUnitAsync(db, "coba");
        var renstra = await new ImporRenstra(db).RunAsync(unitId, RealRenstra(), dryRun: true, Cancel);
        var renja = await new ImporRenja(db).RunAsync(unitId, 2023, RealRenja(), dryRun: true, Cancel);

        Assert.Equal((255, 61), (renstra.Added, renja.Added));
        Assert.False(await db.Renstra.AnyAsync(x => x.PerangkatDaerahId == unitId, Cancel) || await db.Renja.AnyAsync(x => x.PerangkatDaerahId == unitId, Cancel));
    }

    [Fact]
    public async Task Import_RenstraIntoEmptyUnit_MakesWhatTheReportMeasures()
    {
        await using var db = database.Open();
        var unitId = await AddUnitAsync(db, "ukur");
        await new ImporRenstra(db).RunAsync(unitId, RealRenstra(), dryRun: false, Cancel);

        var subjects = await db.SubjekKinerja.Where(x => x.PerangkatDaerahId == unitId).Include(x => x.Indikator).OrderBy(x => x.Urutan).ToListAsync(Cancel);
        Assert.Equal(
            [
                "tujuan-akuntabilitas-kinerja-birokrasi", "sasaran-akuntabilitas-kinerja", "program-penunjang", "tujuan-profesionalitas-aparatur",
                "sasaran-penerapan-sistem-merit", "program-kepegawaian", "program-pengembangan-sumber-daya",
            ],
            subjects.Select(x => x.Kode));
        Assert.Equal(subjects[1].Id, subjects[2].IndukId);
        var merit = Assert.Single(subjects[4].Indikator);
        Assert.Equal([JenisNilai.Predikat, JenisNilai.Angka], [subjects[1].Indikator[0].JenisNilai, merit.JenisNilai]);
        var source = await new ReportSourceReader(db).ReadAsync(unitId, 2023, Cancel);
        Assert.Equal([265m, 270m, 275m], source!.Subjek.Single(x => x.Kode == subjects[4].Kode).Indikator[0].TargetRenstra.Values.Select(x => x.Angka!.Value));
    }

    [Fact]
    public async Task Import_RenjaMurniWithoutPerubahan_LeavesThePerubahanAlone()
    {
        await using var db = database.Open();
        var unitId = await AddUnitAsync(db, "renja");
        var sheet = new WorkbookBuilder().Sheet("Renja", x => x.Row("RENJA TAHUN 2025")
            .Row("Kode", "Program", "Indikator", "Satuan", "Target Renja 2025", "Pagu Renja 2025")
            .Row("5.03.02", "PROGRAM", "Indeks", "indeks", "0,86", 1000)).ReadSheet();
        await new ImporRenja(db).RunAsync(unitId, 2025, RenjaSheetReader.Read(sheet, 2025).Value, dryRun: false, Cancel);

        var versions = await db.VersiRenja.Where(x => db.Renja.Any(r => r.Id == x.RenjaId && r.PerangkatDaerahId == unitId)).ToListAsync(Cancel);
        Assert.Equal(JenisVersi.Murni, Assert.Single(versions).Jenis);
    }

    private static WorkbookBuilder.SheetBuilder Small(WorkbookBuilder.SheetBuilder sheet, string? target, object? pagu) => sheet.Row(Heading)
        .Row("Tujuan satu", null, null, null, "Indeks satu", "70")
        .Row(null, "Sasaran satu", null, null, "Nilai satu", "A")
        .Row(null, null, "5.03.02", "PROGRAM", "Indeks kualitas", "0,86", 1000)
        .Row(null, null, "5.03.02.2.01", "Kegiatan layanan", "Persentase layanan", target, pagu);

    private static Task<ImportSummary> ImportAsync(PortalDbContext db, Guid unitId, Action<WorkbookBuilder.SheetBuilder> fill) =>
        new ImporRenstra(db).RunAsync(unitId, RenstraSheetReader.Read(new WorkbookBuilder().Sheet("A", fill).Read()).Value, dryRun: false, Cancel);

    private static async Task<Guid> AddUnitAsync(PortalDbContext db, string kode)
    {
        Assert.Null(await new TambahUnit(db, TimeProvider.System).RunAsync(new UnitBaru(kode, "Badan Uji", "Kabupaten Jombang"), Cancel));
        return await db.PerangkatDaerah.Where(x => x.Kode == kode).Select(x => x.Id).SingleAsync(Cancel);
    }

    private static Task<List<string>> TargetsAsync(PortalDbContext db, Guid unitId, string indikator) => (
        from renstra in db.Renstra
        where renstra.PerangkatDaerahId == unitId
        from node in renstra.Versi.SelectMany(x => x.Blok).SelectMany(x => x.Node)
        from row in node.Indikator
        where row.Nama == indikator
        from target in row.Target
        select target.Nilai.Teks).ToListAsync(Cancel);

    private static Task<VersiRenstra> VersionAsync(PortalDbContext db, Guid unitId) =>
        db.VersiRenstra.SingleAsync(x => db.Renstra.Any(r => r.Id == x.RenstraId && r.PerangkatDaerahId == unitId), Cancel);

    /// <summary>Every row of a table as text; the title of the first block is not in the workbook.</summary>
    private static async Task<List<string>> RowsAsync(PortalDbContext db, Guid unitId, string id)
    {
        var source = (await new ReportSourceReader(db).ReadAsync(unitId, 2023, Cancel))!;
        var document = ReportComposer.Compose(source, ReportFigures.Build(source));
        var table = document.AllBlocks().OfType<Table>().Single(x => x.Id == id);
        return [.. table.Rows.SkipWhile(row => row.Level == RowLevel.BlockTitle)
            .Select(row => string.Join(" | ", row.Cells.Select(cell => $"{string.Concat(cell.Inlines.OfType<TextRun>().Select(run => run.Text))}×{cell.RowSpan}")))];
    }

    private static RenstraImport RealRenstra() => RenstraSheetReader.Read(Open("renstra-2019-2023.xlsx")).Value;

    private static RenjaImport RealRenja() => RenjaSheetReader.Read(Open("renja-perubahan-2023.xlsx"), 2023).Value;

    private static WorkbookContent Open(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Fixtures", "workbooks", name));
        return WorkbookReader.Read(file).Value;
    }
}
