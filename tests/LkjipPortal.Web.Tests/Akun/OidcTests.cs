using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LkjipPortal.Web.Tests.Akun;

/// <summary>Sign-in by a provider that runs beside the portal.</summary>
public sealed class OidcTests(DatabaseTemplates templates)
{
    private const string Wanted = "/bkpsdm/2023/renja";

    [Fact]
    public async Task Provider_NamesAKnownPerson_OpensThePageWanted_AndMakesNoAccount()
    {
        await using var provider = await OidcProvider.StartAsync();
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        await using var web = WithProvider(portal, provider);
        var people = await portal.WithDbAsync(db => db.Users.CountAsync());
        Assert.Contains("Masuk dengan SSO Uji", (await Browser.Of(web).GetAsync("/masuk")).Text, StringComparison.Ordinal);

        provider.Claims["nip"] = "000000000000000003";
        var (browser, landed) = await SignInAsync(web);
        Assert.Equal(Wanted, landed);
        Assert.Equal(200, (await browser.GetAsync(Wanted)).Status);
        Assert.Contains("Perencana", (await browser.GetAsync("/akun")).Text, StringComparison.Ordinal);

        provider.Claims.Clear();
        provider.Claims["email"] = "PEMBACA@bkpsdm.demo";
        provider.Claims["email_verified"] = true;
        Assert.Equal(Wanted, (await SignInAsync(web)).Landed);
        Assert.Equal(people, await portal.WithDbAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task Provider_NamesNobodyHere_OrAnUnverifiedAddress_OrAClosedAccount_IsRefusedAlike()
    {
        await using var provider = await OidcProvider.StartAsync();
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        await using var web = WithProvider(portal, provider);
        await portal.WithDbAsync(db => db.Users.Where(x => x.Email == PortalSite.Kepala).ExecuteUpdateAsync(set => set.SetProperty(x => x.Nonaktif, true)));
        foreach (var claims in new Dictionary<string, object>[]
        {
            new() { ["nip"] = "000000000000000099" },
            new() { ["email"] = PortalSite.Perencana },
            new() { ["email"] = PortalSite.Perencana, ["email_verified"] = false },
            new() { ["nip"] = "000000000000000099", ["email"] = PortalSite.Perencana, ["email_verified"] = true },
            new() { ["email"] = PortalSite.Kepala, ["email_verified"] = true },
        })
        {
            provider.Claims.Clear();
            foreach (var (name, value) in claims)
            {
                provider.Claims[name] = value;
            }

            var (browser, landed) = await SignInAsync(web);

            Assert.Equal(OidcSignIn.Refused, landed);
            Assert.Contains("belum terhubung dengan akun di portal ini", (await browser.GetAsync(landed)).Text, StringComparison.Ordinal);
            Assert.Equal(302, (await browser.GetAsync(Wanted)).Status);
        }
    }

    [Fact]
    public async Task Person_WithTheSecondFactorOn_IsAskedForItHere()
    {
        await using var provider = await OidcProvider.StartAsync();
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        await using var web = WithProvider(portal, provider);
        var planner = await Browser.SignedInAsync(web, PortalSite.Perencana);
        var setup = await planner.GetAsync("/akun/dua-langkah");
        var key = setup.Page.GetElementById("kunci")!.TextContent;
        await planner.SubmitAsync(setup, "main form", new() { ["KodeAplikasi"] = Totp.Code(key) });
        provider.Claims["nip"] = "000000000000000003";

        var (browser, landed) = await SignInAsync(web);

        Assert.Equal($"/masuk/langkah?kembali={Uri.EscapeDataString(Wanted)}", landed);
        Assert.Equal(302, (await browser.GetAsync(Wanted)).Status);
        Assert.Equal(Wanted, (await browser.SubmitAsync(await browser.GetAsync(landed), "form", new() { ["Kode"] = Totp.Code(key, later: 1) })).Location);
    }

    [Fact]
    public async Task Answer_ThatThisBrowserDidNotAskFor_IsRefused_AndWithoutAProviderThereIsNothing()
    {
        await using var provider = await OidcProvider.StartAsync();
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        Assert.Equal(404, (await Browser.Of(portal).GetAsync("/masuk/sso")).Status);
        await using var web = WithProvider(portal, provider);
        provider.Claims["nip"] = "000000000000000003";
        var answer = await AnswerAsync(Browser.Of(web));

        var other = Browser.Of(web);

        Assert.Equal(OidcSignIn.Refused, (await other.GetAsync(answer)).Location);
        Assert.Equal(302, (await other.GetAsync(Wanted)).Status);
    }

    private static WebApplicationFactory<Program> WithProvider(PortalFactory portal, OidcProvider provider) => portal.WithWebHostBuilder(builder => builder
        .UseSetting("Oidc:Authority", provider.Address)
        .UseSetting("Oidc:ClientId", OidcProvider.ClientId)
        .UseSetting("Oidc:ClientSecret", OidcProvider.ClientSecret)
        .UseSetting("Oidc:Nama", "SSO Uji")
        .ConfigureTestServices(services => services.Configure<OpenIdConnectOptions>(OidcSignIn.Scheme, oidc => oidc.RequireHttpsMetadata = false)));

    private static async Task<(Browser Browser, string Landed)> SignInAsync(WebApplicationFactory<Program> web)
    {
        var browser = Browser.Of(web);
        var answer = await browser.GetAsync(await AnswerAsync(browser));
        Assert.Equal(302, answer.Status);
        return (browser, answer.Location!);
    }

    /// <summary>Goes to the provider, and comes back with its answer: an address of the portal.</summary>
    private static async Task<string> AnswerAsync(Browser browser)
    {
        var sent = await browser.GetAsync($"/masuk/sso?kembali={Uri.EscapeDataString(Wanted)}");
        Assert.Equal(302, sent.Status);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var answer = await client.GetAsync(new Uri(sent.Location!), TestContext.Current.CancellationToken);
        Assert.Equal(302, (int)answer.StatusCode);
        return answer.Headers.Location!.PathAndQuery;
    }
}
