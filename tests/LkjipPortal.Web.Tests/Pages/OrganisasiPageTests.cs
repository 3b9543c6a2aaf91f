using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class OrganisasiPageTests(PortalSite site) : PageTests(site)
{
    private const string Chart = "/bkpsdm/2023/organisasi";
    private const string New = Chart + "/kotak";

    [Fact]
    public async Task Box_AddedMovedAndDeletedWithWhatHangsOnIt()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var before = await NamesAsync(planner);
        var refused = await planner.SubmitAsync(await planner.GetAsync(New), "#isian", new() { ["Isian.Nama"] = "Bidang Uji", ["Isian.Induk"] = "" });
        Assert.StartsWith("Pilih atasannya; yang teratas sudah", refused.ErrorAt("Isian.Induk"), StringComparison.Ordinal);
        var top = await IdAsync(before[0]);
        await planner.FollowAsync(await planner.SubmitAsync(refused, "#isian", new() { ["Isian.Induk"] = top.ToString() }));
        var parent = await IdAsync("Bidang Uji");
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(New), "#isian", new() { ["Isian.Nama"] = "Subbagian Uji", ["Isian.Jenis"] = "SubBagian", ["Isian.Induk"] = parent.ToString() }));
        Assert.Equal([.. before, "Bidang Uji", "Subbagian Uji"], await NamesAsync(planner));

        var page = await planner.GetAsync($"{New}/{parent}");
        var child = await IdAsync("Subbagian Uji");
        Assert.False(page.Has($"option[value='{child}']"));
        Assert.StartsWith("Pilih atasan dari daftar", (await planner.SubmitAsync(page, "#isian", new() { ["Isian.Induk"] = child.ToString() })).ErrorAt("Isian.Induk"), StringComparison.Ordinal);
        await planner.SubmitAsync(await planner.GetAsync(Chart), "tr:nth-last-child(2) form", []);
        Assert.NotEqual("Bidang Uji", (await NamesAsync(planner))[^2]);
        page = await planner.GetAsync($"{New}/{parent}");
        Assert.Contains("Yang di bawahnya ikut terhapus: Subbagian Uji", page.Text, StringComparison.Ordinal);

        Assert.Equal(409, (await planner.SubmitAsync(page, "#hapus", new() { ["dibawah"] = "0" })).Status);
        await planner.FollowAsync(await planner.SubmitAsync(page, "#hapus", []));

        Assert.Equal(before, await NamesAsync(planner));
    }

    [Fact]
    public async Task Box_ChangedMeanwhile_ShowsBothValues_AndAReaderSeesNoButtons()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var id = await IdAsync((await NamesAsync(planner))[1]);
        var stale = await planner.GetAsync($"{New}/{id}");
        await planner.SubmitAsync(stale, "#isian", new() { ["Isian.Nama"] = "Nama Satu" });

        var conflict = await planner.SubmitAsync(stale, "#isian", new() { ["Isian.Nama"] = "Nama Dua" });

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Nama Satu", conflict.Page.QuerySelector("[aria-label='Dua nilai untuk Nama']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(409, (await planner.SubmitAsync(stale, "#hapus", [])).Status);
        var reader = await (await Site.SignInAsync(PortalSite.Pembaca)).GetAsync(Chart);
        Assert.False(reader.Has("main form, main tbody a"));
        Assert.Contains("Nama Satu", reader.Text, StringComparison.Ordinal);
    }

    private static async Task<List<string>> NamesAsync(Browser browser)
    {
        var page = await browser.GetAsync(Chart);
        return [.. page.Page.QuerySelectorAll("table.org tbody th a").Select(link => link.TextContent)];
    }

    private Task<Guid> IdAsync(string name) => Site.WithDatabaseAsync(db => db.UnitOrganisasi.Where(x => x.Nama == name).Select(x => x.Id).SingleAsync());
}

public sealed class SqliteOrganisasiPageTests(DatabaseTemplates templates) : OrganisasiPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlOrganisasiPageTests(DatabaseTemplates templates) : OrganisasiPageTests(new PortalSite(templates, onPostgres: true));
