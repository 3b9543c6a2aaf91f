using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class VersiPageTests(PortalSite site) : PageTests(site)
{
    private static readonly Dictionary<string, string?> Filled = new()
    {
        ["Isian.Alasan"] = "Penyesuaian nomenklatur",
        ["Isian.DasarHukum"] = "Peraturan Bupati Nomor 12 Tahun 2023",
        ["Isian.Tanggal"] = "9 Oktober 2023",
    };

    [Fact]
    public async Task Perubahan_Renstra_CopiesEveryRowAndFreezesTheOld()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await ApproveAsync();

        var saved = await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2023/perubahan/renstra"), "#isian", Filled);

        Assert.Equal((302, "/bkpsdm/2023/renstra"), (saved.Status, saved.Location));
        await Site.WithDatabaseAsync(async db =>
        {
            var versions = await db.VersiRenstra.AsNoTracking().Include(x => x.Blok).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator).OrderBy(x => x.Nomor).ToListAsync();
            Assert.Equal([StatusDokumen.Disetujui, StatusDokumen.Draf], versions.Select(x => x.Status));
            Assert.Equal(("Penyesuaian nomenklatur", new DateOnly(2023, 10, 9)), (versions[1].Alasan, versions[1].Tanggal));
            Assert.Equal(255, versions[1].Blok.SelectMany(x => x.Node).Sum(x => x.Indikator.Count));
            Assert.Equal(
                versions[0].Blok.SelectMany(x => x.Node).Select(x => x.Identitas).Order(), versions[1].Blok.SelectMany(x => x.Node).Select(x => x.Identitas).Order());
        });
    }

    [Fact]
    public async Task Perubahan_IncompleteForm_KeepsWhatWasTypedAndMakesNothing()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await ApproveAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2023/perubahan/renja"), "#isian", new(Filled) { ["Isian.Tanggal"] = "Oktober", ["Isian.DasarHukum"] = "" });

        Assert.Equal(400, page.Status);
        Assert.Equal("Tanggal tidak terbaca; tulis misalnya 9 Oktober 2023.", page.ErrorAt("Isian.Tanggal"));
        Assert.NotNull(page.ErrorAt("Isian.DasarHukum"));
        Assert.Equal("Penyesuaian nomenklatur", page.Value("Isian.Alasan")?.Trim());
        await Site.WithDatabaseAsync(async db => Assert.Equal(2, await db.VersiRenja.CountAsync()));
    }

    [Fact]
    public async Task Perubahan_SomebodyMadeItMeanwhile_IsRefused()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await ApproveAsync();
        var form = await browser.GetAsync("/bkpsdm/2023/perubahan/renja");
        await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2023/perubahan/renja"), "#isian", Filled);

        var page = await browser.SubmitAsync(form, "#isian", Filled);

        Assert.Equal(400, page.Status);
        Assert.Contains("Perubahan 2 sudah dibuat orang lain.", page.Text, StringComparison.Ordinal);
        await Site.WithDatabaseAsync(async db => Assert.Equal(3, await db.VersiRenja.CountAsync()));
    }

    [Theory]
    [InlineData("renstra")]
    [InlineData("renja")]
    public async Task Perubahan_OfADraft_IsRefusedAndApprovesNothing(string document)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var form = await browser.GetAsync($"/bkpsdm/2023/perubahan/{document}");

        var page = await browser.SubmitAsync(form, "#isian", Filled);

        Assert.True(form.Has($"a[href='/bkpsdm/2023/persetujuan/{document}']"));
        Assert.Equal(400, page.Status);
        Assert.Equal("Versi ini masih draf. Perubahan dibuat dari versi yang sudah disetujui kepala; ajukan versi ini dahulu.", page.ErrorAt("Isian.Alasan"));
        await Site.WithDatabaseAsync(async db =>
        {
            Assert.Equal([StatusDokumen.Draf], await db.VersiRenstra.Select(x => x.Status).ToListAsync());
            Assert.Equal([StatusDokumen.Disetujui, StatusDokumen.Draf], await db.VersiRenja.OrderBy(x => x.Nomor).Select(x => x.Status).ToListAsync());
        });
    }

    [Fact]
    public async Task Perubahan_SubmittedVersion_Waits()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await Site.WithDatabaseAsync(db => db.VersiRenja.Where(x => x.Nomor == 1).ExecuteUpdateAsync(set => set.SetProperty(x => x.Status, StatusDokumen.Diajukan)));

        var page = await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2023/perubahan/renja"), "#isian", Filled);

        Assert.Contains("Versi ini sedang diajukan.", page.Text, StringComparison.Ordinal);
    }

    private Task ApproveAsync() => Site.WithDatabaseAsync(async db =>
    {
        foreach (var version in (IEnumerable<VersiDokumen>)[.. await db.VersiRenstra.ToListAsync(), .. await db.VersiRenja.ToListAsync()])
        {
            version.Status = StatusDokumen.Disetujui;
        }

        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task Bandingkan_RenjaMurniAndPerubahan_ShowsBothValuesAndTheDifference()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync("/bkpsdm/2023/bandingkan/renja");

        // Published Perubahan Renja 2023: 5.03.01.2.01 from 17.922.500 to 8.774.000.
        var row = page.Page.QuerySelectorAll("table.compare tbody tr").Single(row => row.QuerySelector("td.code")?.TextContent.Trim() == "5.03.01.2.01");
        Assert.Contains("17.922.500", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("8.774.000", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("(9.148.500)", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bandingkan_Filter_KeepsOnlyRowsOfTheKind()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync("/bkpsdm/2023/bandingkan/renja?jenis=Tambah&cari=5.03");

        Assert.All(page.Page.QuerySelectorAll("table.compare tbody tr"), row => Assert.Equal("tambah", row.GetAttribute("data-perubahan")));
    }

    [Fact]
    public async Task Bandingkan_PkMurniAndPerubahan_ShowsTargets()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync("/bkpsdm/2023/bandingkan/perjanjian-kinerja");

        Assert.Equal(200, page.Status);
        Assert.NotEmpty(page.Page.QuerySelectorAll("table.compare tbody tr"));
    }

    [Fact]
    public async Task Bandingkan_OneVersion_OffersPerubahan()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var page = await browser.GetAsync("/bkpsdm/2023/bandingkan/renstra");

        Assert.Contains("Baru ada satu versi: Murni.", page.Text, StringComparison.Ordinal);
        Assert.True(page.Has("a[href='/bkpsdm/2023/perubahan/renstra']"));
    }

    [Theory]
    [InlineData("/bkpsdm/2023/bandingkan/lainnya")]
    [InlineData("/bkpsdm/2023/bandingkan/renja?dari=0&ke=9")]
    [InlineData("/bkpsdm/2022/perubahan/renja")]
    [InlineData("/bkpsdm/2023/perubahan/perjanjian-kinerja")]
    public async Task Get_WhatIsNotThere_IsNotFound(string address)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        Assert.Equal(404, (await browser.GetAsync(address)).Status);
    }

    [Theory]
    [InlineData("Xlsx", "PK")]
    [InlineData("Pdf", "%PDF")]
    public async Task Bandingkan_File_IsOfItsKind(string handler, string start)
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var file = await browser.GetAsync($"/bkpsdm/2023/bandingkan/renja?handler={handler}");

        Assert.Equal(200, file.Status);
        Assert.StartsWith(start, file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Penyimpangan_Renja_ListsWhatLeavesTheRenstra()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync("/bkpsdm/2023/bandingkan/renja-renstra?cari=5.03.01");

        // Renstra 2023 7.089.034.885, Perubahan Renja 2023 7.494.866.173.
        var row = page.Page.QuerySelectorAll("table.compare tbody tr").First(row => row.QuerySelector("td.code")?.TextContent.Trim() == "5.03.01");
        Assert.Contains("405.831.288", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tarik_FrozenRenja_OffersPerubahan()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await Site.WithDatabaseAsync(db => db.VersiRenja.ExecuteUpdateAsync(set => set.SetProperty(x => x.Status, StatusDokumen.Disetujui)));

        var page = await browser.GetAsync("/bkpsdm/2023/renja/tarik");

        Assert.Contains("Versi ini disetujui", page.Text, StringComparison.Ordinal);
        Assert.True(page.Has("a[href='/bkpsdm/2023/perubahan/renja']"));
    }

    [Fact]
    public async Task Tarik_YearWithoutRenja_MakesItFromTheRenstra()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var saved = await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2022/renja/tarik"), "form.card", []);

        Assert.Equal((302, "/bkpsdm/2022/renja"), (saved.Status, saved.Location));
        await Site.WithDatabaseAsync(async db =>
        {
            var renja = await db.Renja.AsNoTracking().Include(x => x.Versi).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator).SingleAsync(x => x.Tahun == 2022);
            var program = renja.Versi[0].Node.Single(x => x.Kode == "5.03.02");
            Assert.Equal((6_768_649_940m, "0,85"), (program.Pagu, program.Indikator[0].Target?.Teks));
            Assert.Equal((JenisVersi.Murni, StatusDokumen.Draf), (renja.Versi[0].Jenis, renja.Versi[0].Status));
        });
    }

    [Fact]
    public async Task Tarik_MissingRows_AddsThemAndLeavesTheRest()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2022/renja/tarik"), "form.card", []);
        var before = await Site.WithDatabaseAsync(db => db.NodeRenja.CountAsync(x => db.VersiRenja.Any(v => v.Id == x.VersiRenjaId && db.Renja.Any(r => r.Id == v.RenjaId && r.Tahun == 2022))));
        await Site.WithDatabaseAsync(async db =>
        {
            var version = await db.VersiRenja.SingleAsync(v => db.Renja.Any(r => r.Id == v.RenjaId && r.Tahun == 2022));
            var sub = await db.NodeRenja.Where(x => x.VersiRenjaId == version.Id && x.Level == LevelRencana.SubKegiatan).OrderBy(x => x.Kode).FirstAsync();
            db.Remove(sub);
            (await db.NodeRenja.SingleAsync(x => x.VersiRenjaId == version.Id && x.Kode == "5.03.02")).Pagu = 7;
            await db.SaveChangesAsync();
        });

        var saved = await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2022/renja/tarik"), "form.card", []);

        Assert.Equal(302, saved.Status);
        await Site.WithDatabaseAsync(async db =>
        {
            var nodes = await db.NodeRenja.Where(x => db.VersiRenja.Any(v => v.Id == x.VersiRenjaId && db.Renja.Any(r => r.Id == v.RenjaId && r.Tahun == 2022))).ToListAsync();
            Assert.Equal(before, nodes.Count);
            Assert.Equal(7, nodes.Single(x => x.Kode == "5.03.02").Pagu);
        });
    }
}

public sealed class SqliteVersiPageTests(DatabaseTemplates templates) : VersiPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlVersiPageTests(DatabaseTemplates templates) : VersiPageTests(new PortalSite(templates, onPostgres: true));
