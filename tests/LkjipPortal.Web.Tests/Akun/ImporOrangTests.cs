using LkjipPortal.Web.Imports.Workbook;
using LkjipPortal.Web.Tests.Fixtures;
using LkjipPortal.Web.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Akun;

public abstract class ImporOrangTests(PortalSite site) : PageTests(site)
{
    private const string Address = "/orang/impor";
    private static readonly object?[] Titles = ["NIP", "Nama", "E-mail", "Jabatan", "Pangkat", "Peran", "Unit"];

    [Fact]
    public async Task Workbook_WithErrors_NamesEachCell_AndAddsNobody()
    {
        var admin = await Site.SignInAsync("admin@jombang.demo");
        var before = await Site.WithDatabaseAsync(db => db.Users.CountAsync());

        var page = await UploadAsync(admin, "Periksa",
            ["123", "Satu Uji", null, null, null, "Perencana", "bkpsdm"],
            ["000000000000000003", "Dua Uji", null, null, null, "perencana", "BKPSDM"],
            ["000000000000000071", "Tiga Uji", "rusak", null, null, "Raja", "tidak-ada"],
            ["000000000000000072", null, null, null, null, "Kepala", null],
            ["000000000000000073", "Lima Uji", null, null, null, "Pembaca", null],
            ["000000000000000073", "Enam Uji", null, null, null, "Pembaca", "bkpsdm"]);

        var rows = page.Page.QuerySelectorAll("table.refused tbody tr").Select(row => row.QuerySelector("th")!.TextContent + ": " + row.QuerySelectorAll("td")[1].TextContent).ToList();
        Assert.Equal(
            [
                "A2: NIP terdiri atas 18 angka, misalnya 00000000 000000 0 001.",
                "A3: Sudah ada akun dengan NIP ini.",
                "C4: Surel tidak dapat dibaca, misalnya nama@contoh.go.id.",
                "F4: Isi salah satu: Admin, Perencana, Bidang, Kepala, Atasan, Inspektorat, Pembaca.",
                "B5: Isi nama.",
                "G5: Kepala diberikan per perangkat daerah; pilih salah satu.",
                "A7: Sudah dipakai Lima Uji di baris 6; untuk peran kedua, nama, NIP, dan surelnya harus sama.",
            ],
            rows);
        Assert.False(page.Has("#terapkan"));
        Assert.Equal(before, await Site.WithDatabaseAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task Template_FilledIn_AddsPeopleWithTheirRoles_AndTheirLinksWorkAndDownload()
    {
        var admin = await Site.SignInAsync("admin@jombang.demo");
        using var template = new MemoryStream(await admin.DownloadAsync(Address + "?handler=Contoh"));
        Assert.Equal(["NIP", "Nama", "Surel", "Jabatan", "Pangkat", "Peran", "Unit"], WorkbookReader.Read(template).Value.Sheets[0].Rows[0].Cells.Select(cell => cell.Text));
        var preview = await UploadAsync(admin, "Periksa",
            ["00000000 000000 0 071", "Satu Uji", null, "Analis", "Penata", "Perencana", "bkpsdm"],
            ["000000000000000071", "Satu Uji", null, null, null, "Bidang", "BKPSDM"],
            [null, "Dua Uji", "dua@contoh.demo", null, null, "Inspektorat", null]);
        Assert.Contains("2 orang dengan 3 peran", preview.Text, StringComparison.Ordinal);

        var done = await admin.SubmitAsync(preview, "#terapkan", []);

        Assert.Contains("2 orang ditambahkan", done.Text, StringComparison.Ordinal);
        var links = done.Page.QuerySelectorAll(".one-time").Select(link => link.TextContent).ToList();
        Assert.Equal(2, links.Count);
        var anonymous = Site.Anonymous();
        var form = await anonymous.GetAsync(new Uri(links[0]).PathAndQuery);
        Assert.Equal("/masuk", (await anonymous.SubmitAsync(form, "form", new() { ["Sandi"] = "kebun lentera jendela biru" })).Location);
        Assert.Equal(200, (await (await Site.SignInAsync("000000000000000071", "kebun lentera jendela biru")).GetAsync("/bkpsdm/2023/pejabat")).Status);
        var trail = await Site.WithDatabaseAsync(db => db.JejakAudit.Where(x => x.Judul.Contains("Uji") && x.Orang == "Admin Portal").CountAsync());
        Assert.Equal(2, trail);
        var replay = await admin.SubmitAsync(preview, "#terapkan", []);
        Assert.Equal(409, replay.Status);
        Assert.Contains("Sudah ada akun dengan NIP ini.", replay.Text, StringComparison.Ordinal);
        Assert.Equal(2, await Site.WithDatabaseAsync(db => db.Users.CountAsync(x => x.Nama.EndsWith("Uji"))));

        using var file = new MemoryStream(await DownloadLinksAsync(admin, done));
        Assert.Contains(WorkbookReader.Read(file).Value.Sheets[0].Rows, row => row[0].Text == "Dua Uji" && row[2].Text == links[1]);
    }

    [Fact]
    public async Task Sealed_OfAnotherPersonOrBroken_IsRefused_AndSoIsAFileThatIsNoWorkbook()
    {
        var admin = await Site.SignInAsync("admin@jombang.demo");
        var preview = await UploadAsync(admin, "Periksa", ["000000000000000071", "Satu Uji", null, null, null, "Perencana", "bkpsdm"]);

        Assert.Equal(400, (await admin.SubmitAsync(preview, "#terapkan", new() { ["tersegel"] = "rusak" })).Status);
        var page = await admin.GetAsync(Address);
        Assert.Equal(400, (await admin.UploadAsync(page with { Address = Address + "?handler=Periksa" }, "#berkas-orang", "berkas", "orang.xlsx", "bukan buku kerja"u8.ToArray())).Status);
        Assert.Equal(0, await Site.WithDatabaseAsync(db => db.Users.CountAsync(x => x.Nama == "Satu Uji")));
    }

    private static async Task<Answer> UploadAsync(Browser admin, string handler, params object?[][] rows)
    {
        using var file = new WorkbookBuilder().Sheet("Orang", sheet =>
        {
            sheet.Row(Titles);
            foreach (var row in rows)
            {
                sheet.Row(row);
            }
        }).Build();
        var page = await admin.GetAsync(Address);
        return await admin.UploadAsync(page with { Address = $"{Address}?handler={handler}" }, "#berkas-orang", "berkas", "orang.xlsx", file.ToArray());
    }

    private static Task<byte[]> DownloadLinksAsync(Browser admin, Answer done) => admin.PostForFileAsync(
        $"{Address}?handler=Unduh",
        new Dictionary<string, string> { ["tersegel"] = done.Value("tersegel")!, ["__RequestVerificationToken"] = done.Value("__RequestVerificationToken")! });
}

public sealed class SqliteImporOrangTests(DatabaseTemplates templates) : ImporOrangTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlImporOrangTests(DatabaseTemplates templates) : ImporOrangTests(new PortalSite(templates, onPostgres: true));
