using System.Text.RegularExpressions;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LkjipPortal.Web.Tests.Security;

public sealed partial class PageSafetyTests(DatabaseTemplates templates)
{
    [Theory]
    [InlineData("/masuk")]
    [InlineData("/bkpsdm/2023/dasbor")]
    [InlineData("/bkpsdm/2023/renstra")]
    [InlineData("/bkpsdm/2023/renja")]
    [InlineData("/bkpsdm/2023/iku")]
    [InlineData("/bkpsdm/2023/perjanjian-kinerja")]
    [InlineData("/bkpsdm/2023/perjanjian-kinerja/ubah")]
    [InlineData("/bkpsdm/2023/rencana-aksi")]
    [InlineData("/bkpsdm/2023/rencana-aksi/merit")]
    [InlineData("/bkpsdm/2023/iku/baris")]
    [InlineData("/bkpsdm/2023/realisasi/merit")]
    [InlineData("/bkpsdm/2023/anggaran")]
    [InlineData("/bkpsdm/2023/sumber-daya")]
    [InlineData("/bkpsdm/2023/pembanding")]
    [InlineData("/bkpsdm/2023/lkjip")]
    [InlineData("/bkpsdm/2023/lkjip/bagian/3.1.5")]
    [InlineData("/bkpsdm/2023/lkjip/pratinjau")]
    public async Task Page_KeepsTheContentPolicyAndItsLandmarks(string address)
    {
        await using var factory = new PortalFactory(await templates.CopySqliteAsync());
        var client = address == "/masuk" ? Browser.Of(factory) : await Browser.SignedInAsync(factory, PortalSite.Perencana);

        var page = await client.GetAsync(address);

        Assert.Equal(200, page.Status);
        Assert.Contains("script-src 'self'; style-src 'self'", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers["X-Content-Type-Options"]);
        Assert.Empty(page.Page.QuerySelectorAll("style, [style], script:not([src])"));
        Assert.DoesNotContain(page.Page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Single(page.Page.QuerySelectorAll("main"));
        Assert.Single(page.Page.QuerySelectorAll(address.EndsWith("pratinjau", StringComparison.Ordinal) ? ".bar h1" : "h1"));
        Assert.Equal(page.Page.QuerySelectorAll("[id]").Length, page.Page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public async Task Fault_ShowsANumberThatIsInTheLog()
    {
        using var log = new LogRecorder();
        await using var portal = new PortalFactory(await templates.CopySqliteAsync());
        await using var factory = portal.WithWebHostBuilder(builder => builder.ConfigureLogging(logging => logging.AddProvider(log)));
        await portal.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("DROP TABLE \"BagianLaporan\""));

        var page = await (await Browser.SignedInAsync(factory, PortalSite.Perencana)).GetAsync("/bkpsdm/2023/lkjip");

        Assert.Equal(500, page.Status);
        var number = page.Page.GetElementById("nomor-gangguan")!.TextContent;
        Assert.Matches(FaultNumber(), number);
        Assert.Contains(log.Messages, message => message.Contains($"Gangguan {number}", StringComparison.Ordinal));
        Assert.DoesNotContain("SQLite", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownAddress_ShowsThePortalsOwnPage()
    {
        await using var factory = new PortalFactory(await templates.CopySqliteAsync());

        var page = await (await Browser.SignedInAsync(factory, PortalSite.Perencana)).GetAsync("/tidak/ada");

        Assert.Equal(404, page.Status);
        Assert.Contains("Halaman tidak ditemukan", page.Text, StringComparison.Ordinal);
        Assert.True(page.Headers.ContainsKey("Content-Security-Policy"));
    }

    [Fact]
    public async Task Appearance_ChosenOnce_IsRememberedAndGoesBack()
    {
        await using var factory = new PortalFactory(await templates.CopySqliteAsync());
        var client = await Browser.SignedInAsync(factory, PortalSite.Pembaca);
        var board = await client.GetAsync("/bkpsdm/2023/dasbor");

        var answer = await client.SubmitAsync(board, "header form[action='/tampilan']", new() { ["tema"] = "gelap" });
        await client.SubmitAsync(board, "nav form[action='/tampilan']", new() { ["menu"] = "lipat" });

        Assert.Equal("/bkpsdm/2023/dasbor", answer.Location);
        var after = await client.GetAsync("/bkpsdm/2023/renja");
        Assert.Equal("gelap", after.Page.DocumentElement.GetAttribute("data-tema"));
        Assert.NotNull(after.Page.QuerySelector(".app.rail"));
    }

    [Fact]
    public async Task Host_OnTheNet_DemandsHttpsForAYear_AndOtherMethodsAreRefused()
    {
        await using var factory = new PortalFactory(await templates.CopySqliteAsync());
        using var client = factory.CreateClient(new() { BaseAddress = new Uri("https://lkjip.contoh.go.id") });

        using var answer = await client.GetAsync(new Uri("/masuk", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("max-age=31536000; includeSubDomains", answer.Headers.GetValues("Strict-Transport-Security").Single());
        foreach (var method in (string[])["TRACE", "OPTIONS", "PUT", "DELETE"])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/masuk", UriKind.Relative));
            using var refused = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(405, (int)refused.StatusCode);
        }
    }

    [GeneratedRegex("^[2-9A-Z]{5}$")]
    private static partial Regex FaultNumber();
}
