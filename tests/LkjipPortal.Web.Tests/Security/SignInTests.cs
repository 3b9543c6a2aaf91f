using System.Net;
using LkjipPortal.Web.Data.Seed;
using LkjipPortal.Web.Tests.Fixtures;
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
        var client = new PortalClient(_factory);

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
        var page = await new PortalClient(_factory).SignInAsync(name, password);

        Assert.Equal(Refusal, page.Document.QuerySelector("#Sandi-ket")?.TextContent.Trim());
        Assert.Equal(name, page.Document.QuerySelector("#Nama")?.GetAttribute("value") ?? "");
        Assert.Null(page.Document.QuerySelector("#Sandi")?.GetAttribute("value"));
    }

    [Fact]
    public async Task SignIn_AfterTenWrongPasswords_RefusesTheRightOneToo()
    {
        var client = new PortalClient(_factory);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await client.SignInAsync(PortalClient.Planner, "salah");
        }

        Assert.Contains(Refusal, (await client.SignInAsync(PortalClient.Planner, DemoAccounts.Password)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_TooManyAttempts_AsksToWait()
    {
        var client = new PortalClient(_factory);
        PortalPage? page = null;
        for (var attempt = 0; attempt < 21; attempt++)
        {
            page = await client.PostAsync("/masuk");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, page!.Status);
        Assert.Contains("Terlalu banyak permintaan", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bkpsdm/2023/renstra", "/bkpsdm/2023/renstra")]
    [InlineData("https://example.com/", "/")]
    [InlineData("//example.com/", "/")]
    public async Task SignIn_WithReturnAddress_GoesThereOnlyWithinThePortal(string wanted, string expected)
    {
        var page = await new PortalClient(_factory).SignInAsync(PortalClient.Planner, DemoAccounts.Password, $"/masuk?kembali={Uri.EscapeDataString(wanted)}");

        Assert.Equal(expected, page.Location);
    }

    [Fact]
    public async Task SignIn_WithoutAntiforgeryToken_IsRefused()
    {
        var page = await new PortalClient(_factory).PostAsync("/masuk", ("Nama", PortalClient.Planner), ("Sandi", DemoAccounts.Password));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.False(page.Headers.ContainsKey("Set-Cookie") && page.Headers["Set-Cookie"].Contains("lkjip=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_Cookie_IsSecureAndOutOfReachOfScripts()
    {
        var cookie = (await new PortalClient(_factory).SignInAsync(PortalClient.Planner, DemoAccounts.Password)).Headers["Set-Cookie"];

        Assert.Contains("lkjip=", cookie, StringComparison.Ordinal);
        Assert.All(["secure", "httponly", "samesite=lax"], flag => Assert.Contains(flag, cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task SignOut_ClosesThePortal()
    {
        var client = await PortalClient.SignedInAsync(_factory, PortalClient.Planner);
        var board = await client.GetAsync("/bkpsdm/2023/dasbor");

        Assert.Equal("/masuk", (await client.SubmitAsync(board, "form[action='/keluar']")).Location);

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/bkpsdm/2023/dasbor")).Status);
    }
}
