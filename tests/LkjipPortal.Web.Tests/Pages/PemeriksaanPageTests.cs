using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public sealed class SqlitePemeriksaanPageTests(DatabaseTemplates templates) : PemeriksaanPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlPemeriksaanPageTests(DatabaseTemplates templates) : PemeriksaanPageTests(new PortalSite(templates, onPostgres: true));

public abstract class PemeriksaanPageTests(PortalSite site) : PageTests(site)
{
    private const string Page = "/bkpsdm/2023/pemeriksaan";

    [Fact]
    public async Task Link_TypedSerapanCalledCapaian_MendsTheTextAndTheFindingGoes()
    {
        await WriteAsync("3.3", "Nilai dimensi kompetensi belum mencapai target. Capaiannya baru 96,30%, dengan realisasi {{kompetensi.realisasi.2023}}.");
        var planner = await Site.SignInAsync(PortalSite.Perencana);

        var page = await planner.GetAsync(Page + "?tingkat=galat");
        Assert.Contains("1 galat menahan pengajuan", page.Text, StringComparison.Ordinal);
        Assert.Contains("Serapan anggaran disebut sebagai capaian", page.Text, StringComparison.Ordinal);
        Assert.Contains("Seharusnya 98,20%", page.Text, StringComparison.Ordinal);
        Assert.Contains("19,64 / 20 × 100 = 98,20", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 galat", (await planner.GetAsync("/bkpsdm/2023/dasbor")).Text, StringComparison.Ordinal);

        Assert.Equal(302, (await planner.SubmitAsync(page, "form[action*='handler=Tautkan']", new())).Status);

        var text = await Site.WithDatabaseAsync(db => db.BagianLaporan.Where(x => x.Kode == "3.3").Select(x => x.Isi).SingleAsync());
        Assert.Equal("Nilai dimensi kompetensi belum mencapai target. Capaiannya baru {{kompetensi.capaian.2023:persen}}, dengan realisasi {{kompetensi.realisasi.2023}}.", text);
        Assert.DoesNotContain("menahan pengajuan", (await planner.GetAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waive_WithAReason_HidesTheFindingUntilItIsTakenBackAndKeepsARefusedReason()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var page = await planner.GetAsync(Page + "?jenis=Antardokumen");
        var before = page.Page.QuerySelectorAll("article.chk").Length;

        var refused = await planner.SubmitAsync(page, "form[action*='handler=Kecualikan']", new() { ["alasan"] = "ya" });
        Assert.Equal(422, refused.Status);
        Assert.Contains("Tulis alasannya", refused.Text, StringComparison.Ordinal);
        Assert.Equal("ya", refused.Page.QuerySelector("details[open] textarea")!.TextContent);

        Assert.Equal(302, (await planner.SubmitAsync(page, "form[action*='handler=Kecualikan']", new() { ["alasan"] = "Target dinaikkan karena hasil 2022 melampaui Renstra." })).Status);
        Assert.Equal(before - 1, (await planner.GetAsync(Page + "?jenis=Antardokumen")).Page.QuerySelectorAll("article.chk").Length);
        var waived = await planner.GetAsync(Page + "?tingkat=dikecualikan");
        Assert.Contains("Target dinaikkan karena hasil 2022 melampaui Renstra.", waived.Text, StringComparison.Ordinal);

        Assert.Equal(302, (await planner.SubmitAsync(waived, "form[action*='handler=Batalkan']", new())).Status);
        Assert.Equal(before, (await planner.GetAsync(Page + "?jenis=Antardokumen")).Page.QuerySelectorAll("article.chk").Length);
    }

    [Fact]
    public async Task WrongSum_CannotBeWaived_AndAReaderHasNoButtons()
    {
        await WriteAsync("3.3", "Penilaian mencakup 597 instansi, terdiri atas 92 sangat baik, 222 baik, 84 kurang, dan 189 buruk.");

        var page = await (await Site.SignInAsync(PortalSite.Perencana)).GetAsync(Page + "?tingkat=galat");
        Assert.Contains("92 + 222 + 84 + 189 = 587", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("form[action*='handler=Kecualikan']"));

        var reader = await (await Site.SignInAsync("pembaca@bkpsdm.demo")).GetAsync(Page);
        Assert.NotEmpty(reader.Page.QuerySelectorAll("article.chk"));
        Assert.Empty(reader.Page.QuerySelectorAll("article.chk form"));
    }

    private Task<int> WriteAsync(string kode, string text) => Site.WithDatabaseAsync(async db =>
    {
        var section = await db.BagianLaporan.SingleAsync(x => x.Kode == kode);
        section.Isi = text;
        return await db.SaveChangesAsync();
    });
}
