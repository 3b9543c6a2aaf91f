using AngleSharp.Dom;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class RenstraPageTests(PortalSite site) : PageTests(site)
{
    private const string Address = "/bkpsdm/2023/renstra";

    [Fact]
    public async Task Get_WholeMatrix_HasEachIndikatorOnceInTwentyNumberedColumns()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync(Address);

        Assert.Equal(200, page.Status);
        Assert.Equal(255, page.Page.QuerySelectorAll("tr[data-row]").Length);
        Assert.Equal(["(1)", "(20)"], new[] { 0, 19 }.Select(i => page.Page.QuerySelectorAll("table.renstra tr.no th")[i].TextContent));
        Assert.Equal(4, page.Page.QuerySelectorAll("tr.blok").Length);
    }

    [Fact]
    public async Task Get_RowsWithSpans_FillTwentyColumnsEach()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync(Address);

        Assert.All(page.Page.QuerySelectorAll("table.renstra tbody"), body => Assert.All(Widths(body), width => Assert.Equal(20, width)));
    }

    [Fact]
    public async Task Get_ProgramWhoseKegiatanAddUpToMore_ShowsTheSum()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync(Address + "?blok=BKPSDM");

        // Renstra 2022: 5.03.01 prints 6.630.528.990, its kegiatan add up to 7.237.729.420.
        var row = page.Page.QuerySelectorAll("tr[data-row]").Single(row => row.QuerySelector("th.cd")?.TextContent.Trim() == "5.03.01");
        Assert.Contains("6.630.528.990", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("7.237.729.420", row.QuerySelector(".sum.x")!.TextContent.Trim());
    }

    [Fact]
    public async Task Get_Filter_KeepsMatchesWithTheirAncestors()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync(Address + "?blok=BKPSDM-050-5889&cari=Pengelolaan%20Mutasi");

        var codes = page.Page.QuerySelectorAll("tr[data-row] th.cd").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal(["Tujuan", "Sasaran", "5.03.02", "5.03.02.2.02"], codes.Take(4));
        Assert.DoesNotContain("5.03.01", codes);
    }

    [Fact]
    public async Task Get_FilterWithoutResult_OffersToClearIt()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync(Address + "?cari=mutasi%202024");

        Assert.Contains("Tidak ada baris yang cocok dengan “mutasi 2024”.", page.Text, StringComparison.Ordinal);
        Assert.True(page.Has("a[href='?']"));
    }

    [Fact]
    public async Task Get_MoreRows_NeedsNoMoreStatements()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);
        await browser.GetAsync(Address);
        var before = await CountAsync(browser);
        await Site.WithDatabaseAsync(async db =>
        {
            var program = await db.NodeRenstra.FirstAsync(x => x.Level == LevelRencana.Program);
            for (var i = 0; i < 50; i++)
            {
                var node = new NodeRenstra
                {
                    BlokNomenklaturId = program.BlokNomenklaturId,
                    IndukId = program.Id,
                    Level = LevelRencana.Kegiatan,
                    Kode = $"{program.Kode}.9{i}",
                    Nama = $"Kegiatan {i}",
                };
                node.Indikator.Add(new IndikatorRenstra { NodeRenstraId = node.Id, Nomor = "1", Nama = $"Indikator {i}" });
                db.Add(node);
            }

            await db.SaveChangesAsync();
        });

        var after = await CountAsync(browser);

        Assert.Equal(before, after);
        Assert.InRange(before, 1, 20);
    }

    [Theory]
    [InlineData(PortalSite.Perencana, true)]
    [InlineData(PortalSite.Bidang, false)]
    [InlineData(PortalSite.Kepala, false)]
    [InlineData(PortalSite.Inspektorat, false)]
    public async Task Get_EditControls_OnlyForPerencana(string who, bool shown)
    {
        var browser = await Site.SignInAsync(who);

        var page = await browser.GetAsync(Address);

        Assert.Equal(shown, page.Has("a[href^='/bkpsdm/2023/renstra/baris']"));
    }

    private async Task<int> CountAsync(Browser browser)
    {
        Site.Statements.Reset();
        await browser.GetAsync(Address);
        return Site.Statements.Count;
    }

    /// <summary>Number of columns that each row covers, spans from above included.</summary>
    private static IEnumerable<int> Widths(IElement body)
    {
        var open = new List<int>();
        foreach (var row in body.QuerySelectorAll("tr"))
        {
            var width = open.Count;
            var next = open.Where(left => left > 1).Select(left => left - 1).ToList();
            foreach (var cell in row.Children)
            {
                var columns = int.Parse(cell.GetAttribute("colspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
                var rows = int.Parse(cell.GetAttribute("rowspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
                width += columns;
                next.AddRange(Enumerable.Repeat(rows - 1, rows > 1 ? columns : 0));
            }

            open = next;
            yield return width;
        }
    }
}

public sealed class SqliteRenstraPageTests(DatabaseTemplates templates) : RenstraPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlRenstraPageTests(DatabaseTemplates templates) : RenstraPageTests(new PortalSite(templates, onPostgres: true));
