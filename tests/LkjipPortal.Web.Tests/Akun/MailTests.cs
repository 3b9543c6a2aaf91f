using System.Text.RegularExpressions;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Mail;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LkjipPortal.Web.Tests.Akun;

/// <summary>Letters of the portal, received by a mail server.</summary>
public sealed partial class MailTests(DatabaseTemplates templates)
{
    private const string Secret = "kebun lentera jendela biru";

    [Fact]
    public async Task Forgotten_KnownName_GetsALinkThatWorks_AndEveryNameTheSameAnswer()
    {
        using var server = new SmtpListener();
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        await using var web = WithMail(portal, server.Port);
        var anonymous = Browser.Of(web);
        Assert.Contains("Lupa kata sandi", (await anonymous.GetAsync("/masuk")).Text, StringComparison.Ordinal);

        var unknown = await AskAsync(anonymous, "tidak-ada@bkpsdm.demo");
        var known = await AskAsync(anonymous, "00000000 000000 0 003");

        Assert.Equal((200, unknown.Text), (known.Status, known.Text));
        var letter = await server.NextAsync();
        Assert.Equal(("portal@contoh.go.id", PortalSite.Perencana), (letter.From, letter.To));
        var link = Link().Match(letter.Text).Value;
        Assert.Equal("/masuk", (await anonymous.SubmitAsync(await anonymous.GetAsync(new Uri(link).PathAndQuery), "form", new() { ["Sandi"] = Secret })).Location);
        Assert.Equal(302, (await Browser.Of(web).SignInAsync(PortalSite.Perencana, Secret)).Status);

        // A second letter within minutes would only be a nuisance, and the first for an unknown name never comes.
        await AskAsync(anonymous, PortalSite.Perencana);
        await AskAsync(anonymous, PortalSite.Pembaca);
        Assert.Equal(PortalSite.Pembaca, (await server.NextAsync()).To);
        Assert.True(server.IsEmpty);
    }

    [Fact]
    public async Task LinkOfAnAdmin_GoesByMailToo_AndIsInTheTrail()
    {
        using var server = new SmtpListener();
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        await using var web = WithMail(portal, server.Port);
        var admin = await Browser.SignedInAsync(web, "admin@jombang.demo");
        var id = await portal.WithDbAsync(db => db.Users.Where(x => x.Email == PortalSite.Kepala).Select(x => x.Id).SingleAsync());
        var page = await admin.GetAsync($"/orang/{id}");

        var shown = await admin.FollowAsync(await admin.PostAsync($"/orang/{id}?handler=Tautan", new Dictionary<string, string> { ["__RequestVerificationToken"] = page.Value("__RequestVerificationToken")! }));

        Assert.Contains($"dikirim ke {PortalSite.Kepala}", shown.Text, StringComparison.Ordinal);
        var letter = await server.NextAsync();
        Assert.Equal(PortalSite.Kepala, letter.To);
        Assert.Equal(shown.Page.GetElementById("tautan")!.TextContent, Link().Match(letter.Text).Value);
        var row = await portal.WithDbAsync(db => db.JejakAudit.OrderByDescending(x => x.Nomor).FirstAsync());
        Assert.Equal("Admin Portal", row.Orang);
        Assert.Contains("TautanPada", row.Sesudah, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notifications_ThatWereNotRead_GoOutOnce_InOneLetterForEachPerson()
    {
        using var server = new SmtpListener();
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        await portal.WithDbAsync(async db =>
        {
            var now = TimeProvider.System.GetUtcNow();
            var people = await db.Users.ToDictionaryAsync(x => x.Email!, x => x.Id);
            var unit = await db.PerangkatDaerah.Select(x => x.Id).SingleAsync();
            Notifikasi Row(string to, string text, DateTimeOffset at, DateTimeOffset? read = null) => new()
            {
                PenggunaId = people[to],
                PerangkatDaerahId = unit,
                Jenis = JenisNotifikasi.Dikembalikan,
                Pesan = text,
                Alamat = "/bkpsdm/2023/persetujuan/renja",
                Pada = at,
                DibacaPada = read,
            };
            db.AddRange(Row(PortalSite.Perencana, "Renja 2023 dikembalikan.", now), Row(PortalSite.Perencana, "Anda disebut di Renja 2023.", now));
            db.AddRange(Row(PortalSite.Kepala, "Sudah dibaca.", now, now), Row(PortalSite.Pembaca, "Sudah lama.", now.AddDays(-4)));
            return await db.SaveChangesAsync();
        });
        await using var web = WithMail(portal, server.Port);
        await using var scope = web.Services.CreateAsyncScope();

        var letter = await server.NextAsync();

        Assert.Equal(PortalSite.Perencana, letter.To);
        Assert.StartsWith("2 pemberitahuan", letter.Text, StringComparison.Ordinal);
        Assert.All(["Renja 2023 dikembalikan.", "Anda disebut di Renja 2023.", "https://lkjip.contoh.go.id/bkpsdm/2023/persetujuan/renja"], text => Assert.Contains(text, letter.Text, StringComparison.Ordinal));
        for (var wait = 0; wait < 100 && await portal.WithDbAsync(db => db.Notifikasi.CountAsync(x => x.DikirimPada != null)) < 2; wait++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<NotificationMail>().RunAsync(TestContext.Current.CancellationToken));
        Assert.True(server.IsEmpty);
    }

    [Fact]
    public async Task WithoutMail_ThePageIsNotThere_AndAServerThatIsAwayHoldsNothingUp()
    {
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        Assert.Equal(404, (await Browser.Of(portal).GetAsync("/akun/lupa")).Status);
        Assert.DoesNotContain("Lupa kata sandi", (await Browser.Of(portal).GetAsync("/masuk")).Text, StringComparison.Ordinal);

        await using var web = WithMail(portal, port: 1);
        var answer = await AskAsync(Browser.Of(web), PortalSite.Perencana);

        Assert.Contains("sedang dikirim", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void HostWithoutSender_OrAddressOfThePortal_IsSaidAtStart()
    {
        using var portal = new PortalFactory("Data Source=:memory:");
        using var web = portal.WithWebHostBuilder(builder => builder.UseSetting("Email:Host", "127.0.0.1"));

        var fault = Assert.Throws<InvalidOperationException>(() => web.Services);

        Assert.Contains("Email:Dari dan Portal:Alamat", fault.Message, StringComparison.Ordinal);
    }

    private static WebApplicationFactory<Program> WithMail(PortalFactory portal, int port) => portal.WithWebHostBuilder(builder => builder
        .UseSetting("Email:Host", "127.0.0.1")
        .UseSetting("Email:Port", FormattableString.Invariant($"{port}"))
        .UseSetting("Email:Tls", "Tanpa")
        .UseSetting("Email:Dari", "portal@contoh.go.id")
        .UseSetting("Portal:Alamat", "https://lkjip.contoh.go.id"));

    private static async Task<Answer> AskAsync(Browser browser, string name) => await browser.SubmitAsync(await browser.GetAsync("/akun/lupa"), "form", new() { ["Nama"] = name });

    [GeneratedRegex(@"https://lkjip\.contoh\.go\.id/akun/sandi\?\S+")]
    private static partial Regex Link();
}
