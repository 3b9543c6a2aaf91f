using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public sealed class SqliteJejakPageTests(DatabaseTemplates templates) : JejakPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlJejakPageTests(DatabaseTemplates templates) : JejakPageTests(new PortalSite(templates, onPostgres: true));

public abstract class JejakPageTests(PortalSite site) : PageTests(site)
{
    private const string Unit = "/bkpsdm/2023/jejak";

    [Fact]
    public async Task Save_InTheBrowser_ShowsPersonBeforeAndAfter()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var id = await Site.WithDatabaseAsync(async db =>
        {
            var official = new Pejabat { PerangkatDaerahId = await db.PerangkatDaerah.Select(x => x.Id).SingleAsync(), Nama = "Nama Sebelum", Jabatan = "Sekretaris", BerlakuDari = new DateOnly(2023, 1, 1) };
            db.Add(official);
            await db.SaveChangesAsync();
            return official.Id;
        });
        var form = await planner.GetAsync($"/bkpsdm/2023/pejabat/baris/{id}");
        Assert.Equal(302, (await planner.SubmitAsync(form, "form:has([name='Isian.Nama'])", new() { ["Isian.Nama"] = "Nama Sesudah" })).Status);

        var page = await planner.GetAsync($"{Unit}?dokumen=Pejabat&dari=2024-01-15&sampai=2024-01-15");
        Assert.Equal(200, page.Status);
        Assert.Contains("Nama Nama Sebelum → Nama Sesudah", page.Text, StringComparison.Ordinal);
        Assert.Contains("15 Januari 2024 10.42.00", page.Text, StringComparison.Ordinal);
        var person = await Site.WithDatabaseAsync(db => db.Users.Where(x => x.Email == PortalSite.Perencana).Select(x => x.Nama).SingleAsync());
        Assert.Equal(2, page.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(person, page.Page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await planner.GetAsync($"{Unit}?dokumen=Pejabat&orang={person[2..].ToUpperInvariant()}")).Page.QuerySelectorAll("tbody tr"));
        Assert.Contains("Tidak ada perubahan yang cocok", (await planner.GetAsync($"{Unit}?orang=%25lain")).Text, StringComparison.Ordinal);
        Assert.Contains("Tidak ada perubahan yang cocok", (await planner.GetAsync($"{Unit}?dokumen=Pejabat&sampai=2024-01-14")).Text, StringComparison.Ordinal);
        Assert.Contains("Tanggal awal tidak terbaca", (await planner.GetAsync($"{Unit}?dari=kemarin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trail_OfAUnit_ShowsOnlyItsRows()
    {
        await Site.WithDatabaseAsync(async db =>
        {
            var pemda = await db.Pemda.SingleAsync();
            var other = new PerangkatDaerah { PemdaId = pemda.Id, Kode = "lain" };
            db.Add(other);
            db.Add(new Pejabat { PerangkatDaerahId = other.Id, Nama = "Pejabat Unit Lain", Jabatan = "Kepala", BerlakuDari = new DateOnly(2023, 1, 1) });
            return await db.SaveChangesAsync();
        });

        var head = await Site.SignInAsync(PortalSite.Kepala);
        Assert.DoesNotContain("Pejabat Unit Lain", (await head.GetAsync(Unit)).Html, StringComparison.Ordinal);
        Assert.Equal(403, (await head.GetAsync("/jejak")).Status);
        Assert.Equal(403, (await head.GetAsync("/jejak/unduh")).Status);
        Assert.Equal(403, (await (await Site.SignInAsync(PortalSite.Bidang)).GetAsync(Unit)).Status);
        Assert.Contains("Pejabat Unit Lain", (await (await Site.SignInAsync("admin@jombang.demo")).GetAsync("/jejak")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_Admin_SaysWholeAndTheDownloadsOpen()
    {
        var admin = await Site.SignInAsync("admin@jombang.demo");
        var answer = await admin.SubmitAsync(await admin.GetAsync("/jejak"), "form[method=post]", []);

        Assert.Equal(200, answer.Status);
        Assert.Contains("baris, rantai utuh", answer.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await admin.GetAsync("/jejak/unduh")).Status);
        Assert.Equal(200, (await (await Site.SignInAsync(PortalSite.Inspektorat)).GetAsync($"{Unit}/unduh?dokumen=Pejabat")).Status);
    }
}
