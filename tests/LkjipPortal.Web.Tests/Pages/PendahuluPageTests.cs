using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class PendahuluPageTests(PortalSite site) : PageTests(site)
{
    private const string Address = "/bkpsdm/2023/renstra/pendahulu";

    [Fact]
    public async Task Get_FirstLook_SuggestsAcrossTheChangeOfScheme()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var page = await browser.GetAsync(Address);

        Assert.Contains("Dulu: BKD (lama)", page.Text, StringComparison.Ordinal);
        Assert.Contains("belum tersimpan", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Page.QuerySelectorAll("select option[selected]"));
    }

    [Fact]
    public async Task Post_SuggestionsOfTheLastBlock_LinkTheSameCodes()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Address + "?blok=BKPSDM-050-5889");

        var saved = await browser.SubmitAsync(page, "#isian", Choices(page));

        Assert.Equal(302, saved.Status);
        await Site.WithDatabaseAsync(async db =>
        {
            var nodes = await db.NodeRenstra.AsNoTracking().ToDictionaryAsync(x => x.Id);
            var block = await db.BlokNomenklatur.SingleAsync(x => x.Kode == "BKPSDM-050-5889");
            var program = nodes.Values.Single(x => x.BlokNomenklaturId == block.Id && x.Kode == "5.03.02");
            Assert.Equal("5.03.02", nodes[program.PendahuluId!.Value].Kode);
            Assert.Null(DeretPendahulu.Dulu(program, nodes));
        });
    }

    [Fact]
    public async Task Post_Rejected_StaysWithoutPredecessor()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Address + "?blok=BKPSDM");
        var choices = Choices(page);
        choices["Baris[0].PendahuluId"] = "";
        await browser.SubmitAsync(page, "#isian", choices);

        var again = await browser.GetAsync(Address + "?blok=BKPSDM");

        Assert.Equal("belum", again.Page.QuerySelector("tbody tr")!.GetAttribute("data-pendahulu"));
        Assert.Null(again.Page.QuerySelector("#p-0 option[selected]"));
    }

    [Fact]
    public async Task Post_AllRejected_AreNotSuggestedAgain_AlsoInAPerubahan()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Address + "?blok=BKPSDM");
        Assert.Contains("BKDPP (2021)", page.Text, StringComparison.Ordinal);
        await browser.SubmitAsync(page, "#isian", Choices(page).ToDictionary(choice => choice.Key, _ => (string?)""));
        await Site.WithDatabaseAsync(db => db.VersiRenstra.ExecuteUpdateAsync(set => set.SetProperty(x => x.Status, StatusDokumen.Disetujui)));
        await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2023/perubahan/renstra"), "#isian", new() { ["Isian.Alasan"] = "Contoh", ["Isian.DasarHukum"] = "Contoh", ["Isian.Tanggal"] = "9 Oktober 2023" });

        var again = await browser.GetAsync(Address + "?blok=BKPSDM");

        Assert.DoesNotContain("belum tersimpan", again.Text, StringComparison.Ordinal);
        Assert.Empty(again.Page.QuerySelectorAll("select option[selected]"));
    }

    [Fact]
    public async Task Confirmed_AcrossTheScheme_IsNamedInTheGrid_AndItsSeriesRunsOn()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Address);
        var program = page.Page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("td.code")!.TextContent == "5.03.02").QuerySelector("select")!;
        var choices = Choices(page);
        choices[program.GetAttribute("name")!] = program.QuerySelectorAll("option").Single(option => option.TextContent.StartsWith("4.05.06.83", StringComparison.Ordinal)).GetAttribute("value");
        await browser.SubmitAsync(page, "#isian", choices);

        var grid = await browser.GetJsonAsync("/bkpsdm/2023/renstra?handler=Kisi");

        Assert.Contains("dulu: 4.05.06.83 Program Pengembangan Aparatur", grid.Body!.Value.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("note").GetString()));
        await Site.WithDatabaseAsync(async db =>
        {
            var nodes = await db.NodeRenstra.AsNoTracking().Include(x => x.Pagu).ToDictionaryAsync(x => x.Id);
            var linked = nodes.Values.Single(x => x.Level == LevelRencana.Program && x.PendahuluId is { } id && nodes[id].Kode == "4.05.06.83");
            Assert.Equal(
                [(2019, 1_288_401_250m), (2020, 2_268_941_250m), (2021, 6_284_958_200m)],
                DeretPendahulu.Pagu(linked, nodes).Select(pagu => (pagu.Key, pagu.Value)));
        });
    }

    [Fact]
    public async Task Post_FrozenVersion_IsRefusedOnTheServer()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Address + "?blok=BKPSDM");
        await Site.WithDatabaseAsync(db => db.VersiRenstra.ExecuteUpdateAsync(set => set.SetProperty(x => x.Status, StatusDokumen.Disetujui)));

        var refused = await browser.SubmitAsync(page, "#isian", Choices(page));

        Assert.Equal(400, refused.Status);
        Assert.Contains("Versi ini disetujui.", refused.Text, StringComparison.Ordinal);
        await Site.WithDatabaseAsync(async db => Assert.False(await db.NodeRenstra.AnyAsync(x => x.PendahuluId != null)));
    }

    [Fact]
    public async Task Post_NodeOfAnotherBlock_IsRefused()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Address + "?blok=BKPSDM");

        var refused = await browser.SubmitAsync(page, "#isian", new() { ["Baris[0].PendahuluId"] = Guid.NewGuid().ToString() });

        Assert.Equal(400, refused.Status);
    }

    /// <summary>What the page shows as chosen, row by row.</summary>
    private static Dictionary<string, string?> Choices(Answer page) => page.Page.QuerySelectorAll("select[name^='Baris']")
        .ToDictionary(select => select.GetAttribute("name")!, select => (string?)(select.QuerySelector("option[selected]")?.GetAttribute("value") ?? ""));
}

public sealed class SqlitePendahuluPageTests(DatabaseTemplates templates) : PendahuluPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlPendahuluPageTests(DatabaseTemplates templates) : PendahuluPageTests(new PortalSite(templates, onPostgres: true));
