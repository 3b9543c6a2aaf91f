using LkjipPortal.Web.Data.Seed;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Security;

public sealed class SignInTests(DatabaseTemplates templates) : IAsyncLifetime
{
    private const string Refusal = "NIP atau kata sandi tidak cocok.";

    private PortalFactory _factory = null!;

    public async ValueTask InitializeAsync() => _factory = new PortalFactory(await templates.CopySqliteAsync());

    public ValueTask DisposeAsync() => _factory.DisposeAsync();

    [Theory]
    [InlineData("perencana@bkpsdm.demo")]
    [InlineData(" Perencana@BKPSDM.demo ")]
    [InlineData("000000000000000003")]
    [InlineData("00000000 000000 0 003")]
    public async Task SignIn_EmailOrNip_OpensTheUnit(string name)
    {
        var client = Browser.Of(_factory);

        Assert.Equal("/", (await client.SignInAsync(name, DemoAccounts.Password)).Location);

        Assert.Equal("/bkpsdm/2023/dasbor", (await client.GetAsync("/")).Location);
    }

    [Theory]
    [InlineData("perencana@bkpsdm.demo", "salah")]
    [InlineData("tidak-ada@bkpsdm.demo", DemoAccounts.Password)]
    [InlineData("000000000000000099", DemoAccounts.Password)]
    [InlineData("123", DemoAccounts.Password)]
    [InlineData("", "")]
    public async Task SignIn_WrongNameOrPassword_SaysTheSameAndKeepsTheName(string name, string password)
    {
        var page = await Browser.Of(_factory).SignInAsync(name, password);

        Assert.Equal(Refusal, page.Page.QuerySelector("#Sandi-ket")?.TextContent.Trim());
        Assert.Equal(name, page.Page.QuerySelector("#Nama")?.GetAttribute("value") ?? "");
        Assert.Null(page.Page.QuerySelector("#Sandi")?.GetAttribute("value"));
    }

    [Fact]
    public async Task SignIn_AfterTenWrongPasswords_RefusesTheRightOneToo()
    {
        var client = Browser.Of(_factory);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await client.SignInAsync(PortalSite.Perencana, "salah");
        }

        Assert.Contains(Refusal, (await client.SignInAsync(PortalSite.Perencana, DemoAccounts.Password)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_TooManyAttempts_AsksToWait()
    {
        var client = Browser.Of(_factory);
        Answer? page = null;
        for (var attempt = 0; attempt < 21; attempt++)
        {
            page = await client.PostAsync("/masuk");
        }

        Assert.Equal(429, page!.Status);
        Assert.Contains("Terlalu banyak permintaan", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bkpsdm/2023/renstra", "/bkpsdm/2023/renstra")]
    [InlineData("https://example.com/", "/")]
    [InlineData("//example.com/", "/")]
    public async Task SignIn_WithReturnAddress_GoesThereOnlyWithinThePortal(string wanted, string expected)
    {
        var page = await Browser.Of(_factory).SignInAsync(PortalSite.Perencana, DemoAccounts.Password, $"/masuk?kembali={Uri.EscapeDataString(wanted)}");

        Assert.Equal(expected, page.Location);
    }

    [Fact]
    public async Task SignIn_WithoutAntiforgeryToken_IsRefused()
    {
        var page = await Browser.Of(_factory).PostAsync("/masuk", new Dictionary<string, string> { ["Nama"] = PortalSite.Perencana, ["Sandi"] = DemoAccounts.Password });

        Assert.Equal(400, page.Status);
        Assert.False(page.Headers.ContainsKey("Set-Cookie") && page.Headers["Set-Cookie"].Contains("lkjip=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_Cookie_IsSecureAndOutOfReachOfScripts()
    {
        var cookie = (await Browser.Of(_factory).SignInAsync(PortalSite.Perencana, DemoAccounts.Password)).Headers["Set-Cookie"];

        Assert.StartsWith("__Host-lkjip=", cookie, StringComparison.Ordinal);
        Assert.All(["secure", "httponly", "samesite=lax"], flag => Assert.Contains(flag, cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Session_AfterHalfADayOrAMonth_EndsHoweverMuchItIsUsed()
    {
        const string Board = "/bkpsdm/2023/dasbor";
        var unremembered = await Browser.SignedInAsync(_factory, PortalSite.Perencana);
        var remembered = Browser.Of(_factory);
        await remembered.SubmitAsync(await remembered.GetAsync("/masuk"), "form", new() { ["Nama"] = PortalSite.Perencana, ["Sandi"] = DemoAccounts.Password, ["Ingat"] = "true" });

        await AgeAsync(TimeSpan.FromHours(13));
        Assert.Equal((302, 200), ((await unremembered.GetAsync(Board)).Status, (await remembered.GetAsync(Board)).Status));
        await AgeAsync(TimeSpan.FromDays(31));
        Assert.Equal(302, (await remembered.GetAsync(Board)).Status);

        Task<int> AgeAsync(TimeSpan age) => _factory.WithDbAsync(db =>
        {
            var begun = TimeProvider.System.GetUtcNow() - age;
            return db.SesiMasuk.ExecuteUpdateAsync(set => set.SetProperty(x => x.Dibuat, begun));
        });
    }

    [Fact]
    public async Task SignOut_ClosesThePortal()
    {
        var client = await Browser.SignedInAsync(_factory, PortalSite.Perencana);
        var board = await client.GetAsync("/bkpsdm/2023/dasbor");

        Assert.Equal("/masuk", (await client.SubmitAsync(board, "form[action='/keluar']", [])).Location);

        Assert.Equal(302, (await client.GetAsync("/bkpsdm/2023/dasbor")).Status);
    }
}
