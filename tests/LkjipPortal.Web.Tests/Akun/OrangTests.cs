using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Akun;

public abstract class OrangTests(PortalSite site) : PageTests(site)
{
    private const string Admin = "admin@jombang.demo";
    private const string Board = "/bkpsdm/2023/dasbor";
    private const string Secret = "kebun lentera jendela biru";

    [Fact]
    public async Task New_GetsALink_SignsIn_AndSeesTheUnitUntilTheRoleEnds()
    {
        var admin = await Site.SignInAsync(Admin);
        var unit = await UnitAsync();
        var form = await admin.GetAsync("/orang/baru");
        var refused = await admin.SubmitAsync(form, "main form", new() { ["Nama"] = "Sari Uji", ["Nip"] = "000000000000000003", ["Peran.Peran"] = "Kepala", ["Peran.Unit"] = unit, ["Peran.Kapasitas"] = "Plt" });
        Assert.Equal("Isi tanggal akhir; Plt. selalu untuk sementara.", refused.ErrorAt("Peran.Sampai"));
        refused = await admin.SubmitAsync(refused, "main form", new() { ["Peran.Sampai"] = "15 Januari 2024" });
        Assert.Equal("Sudah ada akun dengan NIP ini.", refused.ErrorAt("Nip"));

        var detail = await admin.FollowAsync(await admin.SubmitAsync(refused, "main form", new() { ["Nip"] = "00000000 000000 0 088" }));

        Assert.Contains("Plt. Kepala", detail.Text, StringComparison.Ordinal);
        Assert.Contains("sampai 15 Januari 2024", detail.Text, StringComparison.Ordinal);
        var link = Link(detail);
        Assert.False((await admin.GetAsync(detail.Address)).Has("#tautan"));
        var anonymous = Site.Anonymous();
        Assert.Equal("/masuk", (await anonymous.SubmitAsync(await anonymous.GetAsync(link), "form", new() { ["Sandi"] = Secret })).Location);
        var head = await Site.SignInAsync("000000000000000088", Secret);
        Assert.Equal(200, (await head.GetAsync(Board)).Status);

        await Site.WithDatabaseAsync(db => db.PeranPengguna.Where(x => db.Users.Any(person => person.Id == x.PenggunaId && person.Nama == "Sari Uji"))
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.BerlakuSampai, new DateOnly(2024, 1, 14))));
        Assert.Equal(404, (await head.GetAsync(Board)).Status);
        Assert.Contains("sudah berakhir", (await admin.GetAsync("/orang?cari=sari")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_GivenTwice_OrOutsideItsRules_IsRefused()
    {
        var admin = await Site.SignInAsync(Admin);
        var page = await DetailAsync(admin, PortalSite.Pembaca);
        var unit = await UnitAsync();

        Assert.Equal("Admin berlaku untuk semua perangkat daerah.", (await GiveAsync(new() { ["Peran.Peran"] = "Admin", ["Peran.Unit"] = unit })).ErrorAt("Peran.Unit"));
        Assert.StartsWith("Perencana diberikan per perangkat daerah", (await GiveAsync(new() { ["Peran.Peran"] = "Perencana" })).ErrorAt("Peran.Unit"), StringComparison.Ordinal);
        Assert.Equal(400, (await GiveAsync(new() { ["Peran.Peran"] = "Perencana", ["Peran.Unit"] = Guid.NewGuid().ToString() })).Status);
        Assert.Equal("Tanggal akhir tidak boleh sebelum tanggal awal.", (await GiveAsync(new() { ["Peran.Peran"] = "Perencana", ["Peran.Unit"] = unit, ["Peran.Dari"] = "2 Januari 2024", ["Peran.Sampai"] = "1 Januari 2024" })).ErrorAt("Peran.Sampai"));
        Assert.Equal(302, (await GiveAsync(new() { ["Peran.Peran"] = "Perencana", ["Peran.Unit"] = unit })).Status);
        Assert.Equal(409, (await GiveAsync(new() { ["Peran.Peran"] = "Perencana", ["Peran.Unit"] = unit })).Status);

        Task<Answer> GiveAsync(Dictionary<string, string?> values) => admin.SubmitAsync(page, "#beri", values);
    }

    [Fact]
    public async Task LastAdmin_KeepsRoleAndAccount_UntilThereIsAnother()
    {
        var admin = await Site.SignInAsync(Admin);
        var page = await DetailAsync(admin, Admin);
        var revoke = "form:has([name='peranId'])";

        Assert.Contains("sekurang-kurangnya satu admin", (await admin.SubmitAsync(page, revoke, [])).Text, StringComparison.Ordinal);
        Assert.Equal(409, (await ActAsync(admin, page, "Nonaktifkan")).Status);
        Assert.Equal(200, (await admin.GetAsync("/orang")).Status);

        await admin.SubmitAsync(await DetailAsync(admin, PortalSite.Kepala), "#beri", new() { ["Peran.Peran"] = "Admin" });
        Assert.Equal(302, (await admin.SubmitAsync(page, revoke, [])).Status);
        Assert.Equal(403, (await admin.GetAsync("/orang")).Status);
    }

    [Fact]
    public async Task Deactivated_IsSignedOut_CannotSignIn_NorUseALink_UntilActiveAgain()
    {
        var admin = await Site.SignInAsync(Admin);
        var reader = await Site.SignInAsync(PortalSite.Pembaca);
        var page = await DetailAsync(admin, PortalSite.Pembaca);
        var link = Link(await admin.FollowAsync(await ActAsync(admin, page, "Tautan")));

        Assert.Equal(302, (await ActAsync(admin, page, "Keluarkan")).Status);
        Assert.Equal(302, (await reader.GetAsync(Board)).Status);
        reader = await Site.SignInAsync(PortalSite.Pembaca);
        Assert.Equal(302, (await ActAsync(admin, page, "Nonaktifkan")).Status);

        Assert.Equal(302, (await reader.GetAsync(Board)).Status);
        var anonymous = Site.Anonymous();
        Assert.Contains("tidak cocok", (await anonymous.SubmitAsync(await anonymous.GetAsync("/masuk"), "form", new() { ["Nama"] = PortalSite.Pembaca, ["Sandi"] = "Demo-Lkjip-2023" })).Text, StringComparison.Ordinal);
        Assert.Equal(400, (await anonymous.SubmitAsync(await anonymous.GetAsync(link), "form", new() { ["Sandi"] = Secret })).Status);
        await ActAsync(admin, page, "Aktifkan");
        Assert.Equal(302, (await anonymous.SubmitAsync(await anonymous.GetAsync(link), "form", new() { ["Sandi"] = Secret })).Status);
        Assert.Equal(200, (await (await Site.SignInAsync(PortalSite.Pembaca, Secret)).GetAsync(Board)).Status);
    }

    [Fact]
    public async Task RolesAndAccounts_Changed_AreInTheTrailUnderTheAdmin_ARefusalIsNot()
    {
        var admin = await Site.SignInAsync(Admin);
        var page = await DetailAsync(admin, PortalSite.Pembaca);
        var before = await Site.WithDatabaseAsync(db => db.JejakAudit.MaxAsync(x => x.Nomor));

        Assert.Equal(409, (await ActAsync(admin, await DetailAsync(admin, Admin), "Nonaktifkan")).Status);
        await admin.FollowAsync(await admin.SubmitAsync(page, "form:has([name='peranId'])", []));
        foreach (var handler in (string[])["Nonaktifkan", "Aktifkan", "Ganti"])
        {
            Assert.Equal(302, (await ActAsync(admin, page, handler)).Status);
        }

        var rows = await Site.WithDatabaseAsync(db => db.JejakAudit.Where(x => x.Nomor > before).OrderBy(x => x.Nomor).ToListAsync());
        Assert.All(rows, row => Assert.Equal("Admin Portal", row.Orang));
        Assert.Equal(
            [("PeranPengguna", "Dihapus"), ("Pengguna", "Diubah"), ("Pengguna", "Diubah"), ("Pengguna", "Diubah")],
            rows.Select(row => (row.Entitas, row.Aksi.ToString())));
        Assert.Contains("\"Nonaktif\":\"ya\"", rows[1].Sesudah, StringComparison.Ordinal);
        Assert.Contains("\"Nonaktif\":\"tidak\"", rows[2].Sesudah, StringComparison.Ordinal);
    }

    private static string Link(Answer page) => new Uri(page.Page.GetElementById("tautan")!.TextContent).PathAndQuery;

    private Task<string> UnitAsync() => Site.WithDatabaseAsync(async db => (await db.PerangkatDaerah.SingleAsync(x => x.Kode == "bkpsdm")).Id.ToString());

    private async Task<Answer> DetailAsync(Browser admin, string email)
    {
        var id = await Site.WithDatabaseAsync(db => db.Users.Where(x => x.Email == email).Select(x => x.Id).SingleAsync());
        return await admin.GetAsync($"/orang/{id}");
    }

    /// <summary>A button of the account's card.</summary>
    private static Task<Answer> ActAsync(Browser admin, Answer page, string handler) =>
        admin.PostAsync($"{page.Address}?handler={handler}", new Dictionary<string, string> { ["__RequestVerificationToken"] = page.Value("__RequestVerificationToken")! });
}

public sealed class SqliteOrangTests(DatabaseTemplates templates) : OrangTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlOrangTests(DatabaseTemplates templates) : OrangTests(new PortalSite(templates, onPostgres: true));
