using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Akun;

public abstract class AkunTests(PortalSite site) : PageTests(site)
{
    private const string Board = "/bkpsdm/2023/dasbor";
    private const string Good = "kebun lentera jendela biru";
    private const string Form = "main form:has([name='Baru'])";

    [Theory]
    [InlineData("pendek", "sekurang-kurangnya 12")]
    [InlineData("password1234", "mudah ditebak")]
    [InlineData("qwertyuiop123", "mudah ditebak")]
    [InlineData("kebun Perencana jendela biru", "nama, NIP, atau surel")]
    [InlineData("x000000000000000003x", "nama, NIP, atau surel")]
    [InlineData("Demo-Lkjip-2023", "lain dari yang sekarang")]
    public async Task ChangePassword_WeakOrOwn_IsRefusedAtTheField(string password, string reason)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var refused = await ChangeAsync(browser, "Demo-Lkjip-2023", password);

        Assert.Equal(400, refused.Status);
        Assert.Contains(reason, refused.ErrorAt("Baru"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangePassword_EndsOtherBrowsers_AndTheOldPassword()
    {
        var here = await Site.SignInAsync(PortalSite.Perencana);
        var elsewhere = await Site.SignInAsync(PortalSite.Perencana);
        Assert.Equal("Kata sandi sekarang tidak cocok.", (await ChangeAsync(here, "salah", Good)).ErrorAt("Sekarang"));
        Assert.Equal(200, (await elsewhere.GetAsync(Board)).Status);

        Assert.Contains("Tersimpan 10.42", (await here.FollowAsync(await ChangeAsync(here, "Demo-Lkjip-2023", Good))).Text, StringComparison.Ordinal);

        Assert.Equal(200, (await here.GetAsync(Board)).Status);
        Assert.StartsWith("https://localhost/masuk", (await elsewhere.GetAsync(Board)).Location, StringComparison.Ordinal);
        Assert.Contains("tidak cocok", (await TryAsync("Demo-Lkjip-2023")).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await TryAsync(Good)).Status);
    }

    [Fact]
    public async Task ForcedChange_OpensNothingBefore_AndEverythingAfter()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await Site.WithDatabaseAsync(db => db.Users.Where(x => x.Email == PortalSite.Perencana).ExecuteUpdateAsync(set => set.SetProperty(x => x.WajibGantiSandi, true)));

        foreach (var address in (string[])[Board, "/", "/akun/sesi", "/akun/dua-langkah"])
        {
            Assert.Equal("/akun", (await browser.GetAsync(address)).Location);
        }

        Assert.Contains("Ganti kata sandi dahulu", (await browser.GetAsync("/akun")).Text, StringComparison.Ordinal);
        await browser.FollowAsync(await ChangeAsync(browser, "Demo-Lkjip-2023", Good));
        Assert.Equal(200, (await browser.GetAsync(Board)).Status);
    }

    [Fact]
    public async Task SecondFactor_AsksForACodeThatWorksOnce_OrARecoveryCode()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var elsewhere = await Site.SignInAsync(PortalSite.Perencana);
        var setup = await browser.GetAsync("/akun/dua-langkah");
        var key = setup.Page.GetElementById("kunci")!.TextContent;
        Assert.True(setup.Has(".qr svg"));
        Assert.False(setup.Has("[style], style"));
        Assert.Equal(400, (await browser.SubmitAsync(setup, "main form", new() { ["KodeAplikasi"] = "000000" })).Status);

        var on = await browser.SubmitAsync(setup, "main form", new() { ["KodeAplikasi"] = Totp.Code(key) });

        Assert.Equal(302, (await elsewhere.GetAsync(Board)).Status);
        var recovery = on.Page.QuerySelectorAll(".recovery li").Select(item => item.TextContent).ToList();
        Assert.Equal(10, recovery.Count);
        var kept = await Site.WithDatabaseAsync(db => db.UserTokens.Select(x => x.Value!).ToListAsync());
        Assert.Equal(2, kept.Count);
        Assert.All(kept, value => Assert.DoesNotMatch($"{key.Replace(" ", "", StringComparison.Ordinal)}|{recovery[0]}", value));
        var next = Totp.Code(key, later: 1);
        Assert.Equal("/", (await StepAsync(next)).Location);
        Assert.Contains("sudah dipakai", (await StepAsync(next)).Text, StringComparison.Ordinal);
        Assert.Equal("/", (await StepAsync(recovery[0].ToLowerInvariant())).Location);
        Assert.Contains("sudah dipakai", (await StepAsync(recovery[0])).Text, StringComparison.Ordinal);

        var card = await browser.GetAsync("/akun/dua-langkah");
        Assert.Contains("Tersisa 9 kode", card.Text, StringComparison.Ordinal);
        Assert.Equal("Kata sandi tidak cocok.", (await SendAsync("Matikan", "salah")).ErrorAt("Sandi"));
        Assert.Equal(302, (await SendAsync("Matikan", "Demo-Lkjip-2023")).Status);
        Assert.Equal("/", (await TryAsync("Demo-Lkjip-2023")).Location);

        Task<Answer> SendAsync(string handler, string password) => browser.PostAsync($"/akun/dua-langkah?handler={handler}",
            new Dictionary<string, string> { ["Sandi"] = password, ["__RequestVerificationToken"] = card.Value("__RequestVerificationToken")! });
    }

    [Fact]
    public async Task LangkahPage_WithoutAPasswordBefore_GoesBackToSignIn()
    {
        Assert.Equal("/masuk", (await Site.Anonymous().GetAsync("/masuk/langkah")).Location);
    }

    [Fact]
    public async Task Sessions_AreListed_AndARevokedOneIsSignedOut()
    {
        var here = await Site.SignInAsync(PortalSite.Perencana);
        var elsewhere = await Site.SignInAsync(PortalSite.Perencana);
        await Site.SignInAsync(PortalSite.Pembaca);
        var page = await here.GetAsync("/akun/sesi");
        Assert.Equal(2, page.Page.QuerySelectorAll("main tbody tr").Length);
        var foreign = await Site.WithDatabaseAsync(db => db.SesiMasuk.Where(x => db.Users.Any(person => person.Id == x.PenggunaId && person.Email == PortalSite.Pembaca)).Select(x => x.Id).SingleAsync());

        Assert.Equal(404, (await here.SubmitAsync(page, "main form:has([name='id'])", new() { ["id"] = foreign.ToString() })).Status);
        await here.FollowAsync(await here.SubmitAsync(page, "main form:has([name='id'])", []));

        Assert.StartsWith("https://localhost/masuk", (await elsewhere.GetAsync(Board)).Location, StringComparison.Ordinal);
        Assert.Equal(200, (await here.GetAsync(Board)).Status);
    }

    [Fact]
    public async Task SignOut_EndsTheSessionForACopiedCookieToo()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await browser.SubmitAsync(await browser.GetAsync(Board), "form[action='/keluar']", []);

        Assert.Equal(0, await Site.WithDatabaseAsync(db => db.SesiMasuk.CountAsync()));
    }

    private static async Task<Answer> ChangeAsync(Browser browser, string now, string wanted) =>
        await browser.SubmitAsync(await browser.GetAsync("/akun"), Form, new() { ["Sekarang"] = now, ["Baru"] = wanted });

    private Task<Answer> TryAsync(string password) => TryAsync(Site.Anonymous(), password);

    private static async Task<Answer> TryAsync(Browser browser, string password) =>
        await browser.SubmitAsync(await browser.GetAsync("/masuk"), "form", new() { ["Nama"] = PortalSite.Perencana, ["Sandi"] = password });

    /// <summary>The password in a new browser, then the code.</summary>
    private async Task<Answer> StepAsync(string code)
    {
        var browser = Site.Anonymous();
        var step = await browser.FollowAsync(await TryAsync(browser, "Demo-Lkjip-2023"));
        Assert.StartsWith("https://localhost/masuk", (await browser.GetAsync(Board)).Location, StringComparison.Ordinal);
        return await browser.SubmitAsync(step, "form", new() { ["Kode"] = code });
    }
}

public sealed class SqliteAkunTests(DatabaseTemplates templates) : AkunTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlAkunTests(DatabaseTemplates templates) : AkunTests(new PortalSite(templates, onPostgres: true));
