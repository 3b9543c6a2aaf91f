using LkjipPortal.Core.Text;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class DasborTests(PortalSite site) : PageTests(site)
{
    [Fact]
    public async Task Dashboard_ShowsTheFiguresOf2023WithTheirWorkedLines()
    {
        var page = await (await Site.SignInAsync(PortalSite.Pembaca)).GetAsync("/bkpsdm/2023/dasbor");

        Assert.Contains("Rata-rata capaian sasaran 102,32%", page.Text, StringComparison.Ordinal);
        Assert.Equal("(104,87 + 99,77) / 2 = 102,32", WorkedLine(page, "rata-rata.capaian.2023"));
        Assert.Equal("11.434.487.768 / 13.526.508.445 × 100 = 84,53", WorkedLine(page, "total.serapan.2023"));
        Assert.Equal("(102,32 / 84,53 − 1) × 100 = 21,05", WorkedLine(page, "rata-rata.efisiensi-anggaran.2023"));
        Assert.Equal(["84,53%", "36,84%", "98,26%"], page.Page.QuerySelectorAll(".dash-resources td:nth-child(3) .fig").Select(figure => figure.TextContent));
        Assert.Equal(["21,05%", "177,74%", "4,13%"], page.Page.QuerySelectorAll(".dash-resources td:last-child .fig").Select(figure => figure.TextContent));
    }

    [Fact]
    public async Task Dashboard_TrendOfAnIku_TellsTheYearsAndThoseNotMeasured()
    {
        var page = await (await Site.SignInAsync(PortalSite.Pembaca)).GetAsync("/bkpsdm/2023/dasbor");

        Assert.Equal(
            "Hasil Penilaian Mandiri Penerapan Sistem Merit: 2019 belum diukur, 2020 belum diukur, 2021 265, 2022 295,5, 2023 312; target 297,5",
            page.Page.QuerySelector(".trend")?.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Dashboard_PlanWithWarnings_CountsThemPerDocument()
    {
        await Site.WithDatabaseAsync(async db =>
        {
            var indikator = await db.IndikatorKinerja.SingleAsync(x => x.Kode == "kompetensi");
            (await db.RencanaAksi.SingleAsync(x => x.Tahun == 2023 && x.IndikatorKinerjaId == indikator.Id)).Triwulan4 = new NilaiKinerja { Teks = "18", Angka = 18 };
            await db.SaveChangesAsync();
        });
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var page = await browser.GetAsync("/bkpsdm/2023/dasbor");

        Assert.Equal("1", page.Page.QuerySelector("a[href='/bkpsdm/2023/rencana-aksi#peringatan']")?.NextElementSibling?.TextContent);
        var grid = (await browser.GetJsonAsync("/bkpsdm/2023/renstra?handler=Kisi")).Body!.Value.GetProperty("warnings").EnumerateArray()
            .Select(warning => (warning.GetProperty("row").GetGuid(), warning.GetProperty("column").GetString())).Distinct().Count();
        Assert.Equal(IdNumber.Format(grid), page.Page.QuerySelector("a[href='/bkpsdm/2023/renstra#peringatan']")?.NextElementSibling?.TextContent);
    }

    [Fact]
    public async Task Dashboard_YearWithoutRealisasi_OffersTheNextStep()
    {
        var page = await (await Site.SignInAsync(PortalSite.Perencana)).GetAsync("/bkpsdm/2019/dasbor");

        Assert.NotNull(page.Page.QuerySelector("main a[href='/bkpsdm/2019/realisasi'], main a[href='/bkpsdm/2019/renstra']"));
    }

    private static string? WorkedLine(Answer page, string key)
    {
        var id = page.Page.QuerySelector($"button[data-figure='{key}']")?.GetAttribute("popovertarget");
        return page.Page.QuerySelector($"#{id} .tn")?.TextContent;
    }
}

public sealed class DasborSqliteTests(DatabaseTemplates templates) : DasborTests(new PortalSite(templates, onPostgres: false));

public sealed class DasborPostgreSqlTests(DatabaseTemplates templates) : DasborTests(new PortalSite(templates, onPostgres: true));
