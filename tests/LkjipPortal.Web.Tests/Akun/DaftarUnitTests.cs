using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Akun;

public abstract class DaftarUnitTests(PortalSite site) : PageTests(site)
{
    [Fact]
    public async Task NewUnit_IsListed_AndOpensForWhoGetsARoleThere()
    {
        var admin = await Site.SignInAsync("admin@jombang.demo");
        var form = await admin.GetAsync("/perangkat-daerah/baru");
        var refused = await admin.SubmitAsync(form, "#isian", new() { ["Kode"] = "Dinas X", ["Nama"] = "Dinas Contoh", ["Masa"] = "2020-2024" });
        Assert.StartsWith("Kode “Dinas X” hanya boleh huruf kecil", refused.ErrorAt("Kode"), StringComparison.Ordinal);
        refused = await admin.SubmitAsync(refused, "#isian", new() { ["Kode"] = "dinas", ["Masa"] = "2020" });
        Assert.StartsWith("Masa “2020” harus dua tahun", refused.ErrorAt("Masa"), StringComparison.Ordinal);

        var list = await admin.FollowAsync(await admin.SubmitAsync(refused, "#isian", new() { ["Masa"] = "2020-2024" }));

        Assert.Contains("dinas Dinas Contoh Kabupaten Jombang 0 berjalan", list.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await admin.GetAsync("/dinas/2024/dasbor")).Status);
        Assert.Equal(404, (await (await Site.SignInAsync(PortalSite.Perencana)).GetAsync("/dinas/2024/dasbor")).Status);
    }

    [Fact]
    public async Task Names_ByYear_AreShownInTheirYears_AndARefusalKeepsWhatWasTyped()
    {
        var admin = await Site.SignInAsync("admin@jombang.demo");
        var page = await admin.GetAsync(await AddressAsync());
        var last = page.Page.QuerySelectorAll("[name$='.Dari']").Length - 1;
        var refused = await admin.SubmitAsync(page, "#isian", new() { [$"Isian.Nama[{last}].Nama"] = "Badan Baru", [$"Isian.Nama[{last}].Dari"] = "dua ribu" });
        Assert.Equal("Isi singkatan, misalnya BKPSDM.", refused.ErrorAt($"Isian.Nama[{last}].Singkatan"));
        Assert.Equal("Badan Baru", refused.Value($"Isian.Nama[{last}].Nama"));

        await admin.FollowAsync(await admin.SubmitAsync(refused, "#isian", new() { [$"Isian.Nama[{last}].Singkatan"] = "BB", [$"Isian.Nama[{last}].Dari"] = "2023" }));

        Assert.Contains("Badan Baru", (await admin.GetAsync("/bkpsdm/2023/organisasi")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Badan Baru", (await admin.GetAsync("/bkpsdm/2022/organisasi")).Html, StringComparison.Ordinal);
        var spans = await Site.WithDatabaseAsync(db => db.NamaPerangkatDaerah.OrderBy(x => x.TahunDari).Select(x => x.TahunSampai).ToListAsync());
        Assert.Equal([2022, null], spans.TakeLast(2));
        var conflict = await admin.SubmitAsync(page, "#isian", new() { [$"Isian.Nama[{last}].Nama"] = "Badan Lain", [$"Isian.Nama[{last}].Singkatan"] = "BL", [$"Isian.Nama[{last}].Dari"] = "2024" });
        Assert.Equal(409, conflict.Status);
        Assert.Contains("Badan Baru", conflict.Page.QuerySelector("[aria-label='Dua nilai untuk Nama']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_LaterYearsDoNotOpen_AndDocumentsOfLaterYearsForbidIt()
    {
        var admin = await Site.SignInAsync("admin@jombang.demo");
        var page = await admin.GetAsync(await AddressAsync());
        var refused = await admin.SubmitAsync(page, "#isian", new() { ["Isian.TahunTerakhir"] = "2022" });
        Assert.StartsWith("Sesudah tahun itu sudah ada Renja 2023, Perjanjian Kinerja 2023", refused.ErrorAt("Isian.TahunTerakhir"), StringComparison.Ordinal);
        await admin.SubmitAsync(await admin.GetAsync("/perangkat-daerah/baru"), "#isian", new() { ["Kode"] = "dinas", ["Nama"] = "Dinas Contoh", ["Masa"] = "2020-2024" });
        var other = await Site.WithDatabaseAsync(db => db.PerangkatDaerah.Where(x => x.Kode == "dinas").Select(x => x.Id).SingleAsync());

        var list = await admin.FollowAsync(await admin.SubmitAsync(await admin.GetAsync($"/perangkat-daerah/{other}"), "#isian", new() { ["Isian.TahunTerakhir"] = "2022" }));

        Assert.Contains("ditutup sesudah 2022", list.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await admin.GetAsync("/dinas/2023/dasbor")).Status);
        Assert.Equal(200, (await admin.GetAsync("/dinas/2022/dasbor")).Status);
    }

    private async Task<string> AddressAsync() => $"/perangkat-daerah/{await Site.WithDatabaseAsync(db => db.PerangkatDaerah.Select(x => x.Id).SingleAsync())}";
}

public sealed class SqliteDaftarUnitTests(DatabaseTemplates templates) : DaftarUnitTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlDaftarUnitTests(DatabaseTemplates templates) : DaftarUnitTests(new PortalSite(templates, onPostgres: true));
