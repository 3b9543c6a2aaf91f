using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Tests.Fixtures;
using LkjipPortal.Web.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class ImporPageTests(PortalSite site) : PageTests(site)
{
    private const string Demo = "/bkpsdm/2023/impor/renstra";
    private const string Baru = "/baru/2023/impor/";

    private static readonly object[] Heading = ["Tujuan", "Sasaran", "Kode", "Program/Kegiatan", "Indikator", "Target 2031", "Pagu 2031", "Alokasi 2032"];

    [Fact]
    public async Task NewUnit_BothWorkbooksImported_PdfHasTheDemoUnitsTables()
    {
        await AddUnitAsync();
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        Assert.Contains("Impor Excel…", (await browser.GetAsync("/baru/2023/renstra")).Text, StringComparison.Ordinal);

        var renstra = await ImportAsync(browser, Baru + "renstra", Workbook("renstra-2019-2023.xlsx"));
        Assert.Equal("255 0 0 0", Counts(renstra));
        Assert.Contains("Pastikan setelah impor", renstra.Text, StringComparison.Ordinal);
        Assert.Contains("Makin tinggi makin baik", renstra.Text, StringComparison.Ordinal);
        Assert.Contains("Nama perangkat daerah untuk BKD, 2019–2020 tidak tertulis di lembar", renstra.Text, StringComparison.Ordinal);
        var renja = await ImportAsync(browser, Baru + "renja", Workbook("renja-perubahan-2023.xlsx"));
        Assert.Equal("61 0 0 0", Counts(renja));

        var (demo, imported) = (await MatricesAsync(browser, "bkpsdm"), await MatricesAsync(browser, "baru"));
        Assert.True(demo.Length > 20_000, $"Only {demo.Length} letters of matrices were read.");
        Assert.Equal(demo.Replace("Badan Kepegawaian Daerah, Tahun", "BKD, Tahun", StringComparison.Ordinal), imported);
        await Site.WithDatabaseAsync(async db => Assert.All(await db.UnggahanImpor.ToListAsync(), row => Assert.Null(row.Isi)));
    }

    [Fact]
    public async Task NewUnit_EveryPage_OpensEmpty()
    {
        await AddUnitAsync();
        string[] pages = ["dasbor", "renstra", "renja", "iku", "perjanjian-kinerja", "rencana-aksi", "periode", "realisasi", "anggaran", "sumber-daya", "pembanding", "lkjip", "lkjip/pratinjau"];
        foreach (var account in new[] { PortalSite.Perencana, "admin@jombang.demo" })
        {
            var browser = await Site.SignInAsync(account);
            foreach (var page in pages)
            {
                var answer = await browser.GetAsync($"/baru/2023/{page}");
                Assert.True(answer.Status == 200, $"{account} {page}: {answer.Status}");
            }

            Assert.Equal(404, (await browser.GetAsync("/baru/2024/renstra")).Status);
        }
    }

    [Fact]
    public async Task Upload_RefusedFile_SaysWhyAtTheField()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var form = await browser.GetAsync(Demo);

        async Task<string?> RefusalAsync(string? field, byte[] content)
        {
            var answer = await browser.UploadAsync(form, "#unggah", field, "berkas.xlsx", content);
            Assert.Equal(400, answer.Status);
            return answer.ErrorAt("Isian");
        }

        Assert.Equal("Pilih berkas .xlsx yang akan diimpor.", await RefusalAsync(null, []));
        Assert.Equal("Berkas kosong.", await RefusalAsync("Isian", []));
        Assert.Equal("Berkas ini bukan buku kerja Excel (.xlsx).", await RefusalAsync("Isian", "Kode;Nama"u8.ToArray()));
        Assert.Equal("Berkas 21,0 MB; paling besar 20 MB.", await RefusalAsync("Isian", new byte[21 * 1024 * 1024]));
        Assert.Contains("tidak memuat tabel Renstra", await RefusalAsync("Isian", Workbook("renja-perubahan-2023.xlsx")), StringComparison.Ordinal);
        Assert.Contains("berisi makro", await RefusalAsync("Isian", new WorkbookBuilder().Sheet("A", Small).Part("xl/vbaProject.bin", "x").Build().ToArray()), StringComparison.Ordinal);
        var other = await browser.UploadAsync(await browser.GetAsync("/bkpsdm/2022/impor/renja"), "#unggah", "Isian", "renja.xlsx", Workbook("renja-perubahan-2023.xlsx"));
        Assert.Contains("berisi Renja 2023, bukan 2022", other.ErrorAt("Isian"), StringComparison.Ordinal);
        var huge = await browser.UploadAsync(form, "#unggah", "Isian", "besar.xlsx", new byte[IndexModel.MaxRequest]);
        Assert.Equal("Berkas 64 MB; paling besar 20 MB.", (await browser.FollowAsync(huge)).ErrorAt("Isian"));
    }

    [Fact]
    public async Task Columns_Corrected_AreRememberedForTheNextPeriod()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var sheets = new WorkbookBuilder().Sheet("Sampul", sheet => sheet.Row("Renstra")).Sheet("Satu", Small).Sheet("Dua", Small).Build().ToArray();
        var choose = await browser.FollowAsync(await browser.UploadAsync(await browser.GetAsync(Demo), "#unggah", "Isian", "renstra.xlsx", sheets));
        Assert.Equal(["Satu", "Dua"], choose.Page.QuerySelectorAll("[name='Pilihan']").Select(input => input.GetAttribute("value")));

        var columns = await browser.FollowAsync(await browser.SubmitAsync(choose, "#lembar", new() { ["Pilihan"] = "Dua" }));
        var twice = await browser.SubmitAsync(columns, "#kolom", new() { ["Isian[7]"] = "Pagu:2031" });
        Assert.Equal((400, "Pagu 2031 (Rp) sudah dipilih untuk kolom G. Pilih satu kolom saja."), (twice.Status, twice.ErrorAt("Isian[7]")));
        var missing = await browser.SubmitAsync(columns, "#kolom", new() { ["Isian[2]"] = "" });
        Assert.Contains("Kolom Kode belum dipilih.", missing.Text, StringComparison.Ordinal);
        var preview = await browser.FollowAsync(await browser.SubmitAsync(columns, "#kolom", new() { ["Isian[5]"] = "", ["Isian[7]"] = "Pagu:2032" }));
        Assert.Equal("3 0 0 0", Counts(preview));

        // Headings of the next period: the same, five years later.
        var later = new WorkbookBuilder().Sheet("Satu", sheet => Small(sheet, [.. Heading.Select(text => (object)((string)text).Replace("203", "204", StringComparison.Ordinal))], "2041-2042"));
        var again = await browser.FollowAsync(await browser.FollowAsync(await browser.UploadAsync(await browser.GetAsync(Demo), "#unggah", "Isian", "lagi.xlsx", later.Build().ToArray())));
        Assert.Equal(["", "Pagu:2041", "Pagu:2042"], new[] { 5, 6, 7 }.Select(index => Selected(again, index)));
        Assert.Contains("diisi seperti yang dipastikan pada impor sebelumnya", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_RefusedCells_AreNamedAndTheRestIsApplied()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var file = new WorkbookBuilder().Sheet("Matriks", sheet => Small(sheet, Heading, "2031-2032").Row(null, null, "5.03.03", "PROGRAM LAIN", "Indeks lain", "1,2", "minus satu")).Build().ToArray();
        var preview = await PreviewAsync(browser, Demo, file);

        Assert.Equal(["G6 Matriks"], preview.Page.QuerySelectorAll(".refused tbody th").Select(cell => $"{cell.FirstElementChild!.TextContent} {cell.LastElementChild!.TextContent}"));
        Assert.Contains("minus satu", preview.Text, StringComparison.Ordinal);
        Assert.Contains("rupiah penuh", preview.Text, StringComparison.Ordinal);
        using var list = new MemoryStream(await browser.DownloadAsync(preview.Address + "?handler=Ditolak"));
        Assert.Equal(["Matriks", "G6", "minus satu"], Web.Imports.Workbook.WorkbookReader.Read(list).Value.Sheets[0].Rows[^1].Cells.Take(3).Select(cell => cell.Text));
        var report = await browser.FollowAsync(await browser.SubmitAsync(preview, "#terapkan", []));
        Assert.Equal("4 0 0 1", Counts(report));
        Assert.Contains("/2031/impor/renstra/", report.Address, StringComparison.Ordinal);
        Assert.Contains("PROGRAM LAIN", (await browser.GetAsync("/bkpsdm/2031/renstra")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_PlanChangedSincePreview_SavesNothingAndShowsTheNewPreview()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await ImportAsync(browser, Demo, Small("1000"));
        var stale = await PreviewAsync(browser, Demo, Small("2000"));
        Assert.Equal("0 1 2 0", Counts(stale));
        Assert.Equal(["5.03.02PROGRAM", "Pagu 2031", "1.000", "2.000"], stale.Page.QuerySelectorAll(".changed tbody tr > *").Select(cell => string.Concat(cell.TextContent.Split('\n').Select(line => line.Trim()))));
        await Site.WithDatabaseAsync(async db =>
        {
            var version = await db.VersiRenstra.SingleAsync(x => db.Renstra.Any(r => r.Id == x.RenstraId && r.TahunAwal == 2031));
            (await db.PaguRenstra.SingleAsync(x => x.Tahun == 2031)).Jumlah = 3000;
            db.ExpectRevision(version, version.Revisi);
            await db.SaveChangesAsync();
        });

        var refused = await browser.SubmitAsync(stale, "#terapkan", []);
        Assert.Equal(409, refused.Status);
        Assert.Contains("diubah sejak pratinjau ini dibuat", refused.Text, StringComparison.Ordinal);
        await Site.WithDatabaseAsync(async db => Assert.Equal(3000, (await db.PaguRenstra.SingleAsync(x => x.Tahun == 2031)).Jumlah));
        var report = await browser.FollowAsync(await browser.SubmitAsync(refused, "#terapkan", []));
        Assert.Equal("0 1 2 0", Counts(report));
        var pressedTwice = await browser.SubmitAsync(refused, "#terapkan", []);
        Assert.Equal((302, report.Address.Replace("/2031/", "/2023/", StringComparison.Ordinal)), (pressedTwice.Status, pressedTwice.Location));
    }

    [Fact]
    public async Task FrozenVersion_TakesNoImport()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await ImportAsync(browser, Demo, Small("1000"));
        await Site.WithDatabaseAsync(db => db.VersiRenstra.Where(x => db.Renstra.Any(r => r.Id == x.RenstraId && r.TahunAwal == 2031))
            .ExecuteUpdateAsync(x => x.SetProperty(version => version.Status, StatusDokumen.Disetujui)));

        var preview = await PreviewAsync(browser, Demo, Small("2000"));
        Assert.Contains("sudah disetujui; buat versi perubahan dahulu.", preview.Text, StringComparison.Ordinal);
        Assert.False(preview.Has("#terapkan button.btn-primary"));
        Assert.Equal(409, (await browser.SubmitAsync(preview, "#terapkan", [])).Status);
        await Site.WithDatabaseAsync(async db => Assert.Equal(1000, (await db.PaguRenstra.SingleAsync(x => x.Tahun == 2031)).Jumlah));
    }

    [Fact]
    public async Task Upload_IsReachedOnlyByItsOwnerInItsUnit_UntilItExpires()
    {
        await AddUnitAsync();
        await Site.WithDatabaseAsync(async db =>
        {
            var bidang = await db.Users.SingleAsync(x => x.Email == PortalSite.Bidang);
            db.Add(new PeranPengguna { PenggunaId = bidang.Id, PerangkatDaerahId = await UnitIdAsync(db, "bkpsdm"), Peran = Peran.Perencana });
            await db.SaveChangesAsync();
        });
        var owner = await Site.SignInAsync(PortalSite.Perencana);
        var preview = await PreviewAsync(owner, Demo, Small("1000"));
        var id = preview.Address.Split('/')[^2];

        Assert.Equal(200, (await owner.GetAsync(preview.Address)).Status);
        Assert.Contains("menunggu langkah berikutnya", (await owner.GetAsync(Demo)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await (await Site.SignInAsync(PortalSite.Bidang)).GetAsync(preview.Address)).Status);
        Assert.Equal(404, (await owner.GetAsync($"{Baru}renstra/{id}/pratinjau")).Status);
        Assert.Equal(404, (await owner.GetAsync($"/bkpsdm/2023/impor/renja/{id}/pratinjau")).Status);
        await Site.WithDatabaseAsync(db => db.UnggahanImpor.ExecuteUpdateAsync(x => x.SetProperty(row => row.Kedaluwarsa, new DateTime(2024, 1, 15, 3, 41, 59, DateTimeKind.Utc))));
        Assert.Equal(404, (await owner.GetAsync(preview.Address)).Status);
    }

    [Fact]
    public async Task Cancel_ForgetsTheFileAndChangesNothing()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var preview = await PreviewAsync(browser, Demo, Small("1000"));

        Assert.Equal("/bkpsdm/2023/renstra", (await browser.SubmitAsync(preview, "#batal", [])).Location);
        await Site.WithDatabaseAsync(async db => Assert.Equal((0, false), (await db.UnggahanImpor.CountAsync(), await db.Renstra.AnyAsync(x => x.TahunAwal == 2031))));
    }

    [Fact]
    public async Task Downloads_EveryPlanTable_AreWorkbooksThatReadBack()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);
        async Task<IReadOnlyList<Web.Imports.Workbook.Sheet>> SheetsAsync(string address)
        {
            using var file = new MemoryStream(await browser.DownloadAsync("/bkpsdm/2023/" + address));
            return Web.Imports.Workbook.WorkbookReader.Read(file).Value.Sheets;
        }

        Assert.Equal(["Renstra 2019-2023", "Renstra 2019-2023", "Renja 2023", "Perubahan Renja 2023"],
            [(await SheetsAsync("renstra/unduh"))[0].Name, (await SheetsAsync("renstra/unduh?handler=Templat"))[0].Name, (await SheetsAsync("renja/unduh?handler=Templat"))[0].Name, (await SheetsAsync("renja/unduh"))[0].Name]);
        var iku = Assert.Single(await SheetsAsync("iku/unduh?handler=Xlsx"));
        Assert.Contains("Sistem Merit", string.Join(' ', iku.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(13_526_508_445m, (await SheetsAsync("perjanjian-kinerja/unduh?handler=Xlsx"))[1].Rows[^1].Cells[^1].Number);
        var report = await SheetsAsync("lkjip/unduh?handler=Xlsx");
        Assert.Equal(report.Count, report.Select(sheet => sheet.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("104,87", report.Single(sheet => sheet.Name == "Tabel 3.1").Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
    }

    private static byte[] Workbook(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "workbooks", name));

    private static void Small(WorkbookBuilder.SheetBuilder sheet) => Small(sheet, Heading, "2031-2032");

    private static byte[] Small(string pagu) => new WorkbookBuilder().Sheet("Matriks", sheet => sheet.Row("RENSTRA TAHUN 2031 - 2032").Row(Heading)
        .Row("Tujuan satu", null, null, null, "Indeks satu", "70")
        .Row(null, "Sasaran satu", null, null, "Nilai satu", "71")
        .Row(null, null, "5.03.02", "PROGRAM", "Indeks kualitas", "0,86", pagu)).Build().ToArray();

    private static WorkbookBuilder.SheetBuilder Small(WorkbookBuilder.SheetBuilder sheet, object[] heading, string period) => sheet.Row($"RENSTRA TAHUN {period}").Row(heading)
        .Row("Tujuan satu", null, null, null, "Indeks satu", "70")
        .Row(null, "Sasaran satu", null, null, "Nilai satu", "71")
        .Row(null, null, "5.03.02", "PROGRAM", "Indeks kualitas", "0,86", 1000, 2000);

    /// <summary>Added, changed, unchanged, refused, as shown.</summary>
    private static string Counts(Answer page) => string.Join(' ', page.Page.QuerySelectorAll(".counts dd").Select(count => count.TextContent));

    private static string? Selected(Answer page, int column) =>
        page.Page.QuerySelectorAll($"#Isian_{column}_ option").FirstOrDefault(option => option.HasAttribute("selected"))?.GetAttribute("value") ?? "";

    private static async Task<Answer> PreviewAsync(Browser browser, string address, byte[] file)
    {
        var uploaded = await browser.FollowAsync(await browser.UploadAsync(await browser.GetAsync(address), "#unggah", "Isian", "rencana.xlsx", file));
        return await browser.FollowAsync(await browser.SubmitAsync(await browser.FollowAsync(uploaded), "#kolom", []));
    }

    private static async Task<Answer> ImportAsync(Browser browser, string address, byte[] file) =>
        await browser.FollowAsync(await browser.SubmitAsync(await PreviewAsync(browser, address, file), "#terapkan", []));

    /// <summary>Words of the pages of BAB II that hold the matrices of Renstra and Renja, without running heads and page numbers.</summary>
    private static async Task<string> MatricesAsync(Browser browser, string unit)
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await browser.DownloadAsync($"/{unit}/2023/lkjip/unduh"));
        var landscape = pdf.GetPages().Where(page => page.Width > page.Height && page.Text.Contains("BAB II Perencanaan", StringComparison.Ordinal));
        return string.Join('\n', landscape.Select(page => string.Join(' ', page.GetWords().Where(word => word.BoundingBox.Bottom > page.Height * 0.08).Select(word => word.Text))));
    }

    private Task AddUnitAsync() => Site.WithDatabaseAsync(async db =>
        Assert.Null(await new TambahUnit(db, TimeProvider.System).RunAsync(
            new UnitBaru("baru", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "Kabupaten Jombang", "2019-2023", PortalSite.Perencana), CancellationToken.None)));

    private static Task<Guid> UnitIdAsync(PortalDbContext db, string kode) => db.PerangkatDaerah.Where(x => x.Kode == kode).Select(x => x.Id).SingleAsync();
}

public sealed class SqliteImporPageTests(DatabaseTemplates templates) : ImporPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlImporPageTests(DatabaseTemplates templates) : ImporPageTests(new PortalSite(templates, onPostgres: true));
