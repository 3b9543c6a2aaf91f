using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

/// <summary>Renja, IKU, Perjanjian Kinerja, and the plain form of a Renstra node.</summary>
public abstract class PlanPageTests(PortalSite site) : PageTests(site)
{
    private const string NewNode = "/bkpsdm/2023/renstra/baris?blok=BKPSDM-050-5889";
    private const string Form = "form.stack";

    [Fact]
    public async Task Renja_Get_ComputesDifferencesWithNegativeInParentheses()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync("/bkpsdm/2023/renja");

        Assert.Equal(61, page.Page.QuerySelectorAll("tr[data-row]").Length);

        // 6.197.500 - 15.346.000; the printed report has another, wrong, figure.
        var row = page.Page.QuerySelectorAll("tr[data-row]").Single(row => row.QuerySelector("th.cd")?.FirstChild?.TextContent.Trim() == "5.03.01.2.01.01");
        Assert.Equal("(9.148.500)", row.QuerySelectorAll("td.rp")[^1].TextContent.Trim());
        Assert.Contains("-1", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Iku_Get_ShowsFormulaSourceAndOwner()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync("/bkpsdm/2023/iku");

        Assert.Equal(2, page.Page.QuerySelectorAll("table.iku tbody tr").Length);
        Assert.Equal(8, page.Page.QuerySelectorAll("table.iku ol li").Length);
        Assert.Contains("Kepala BKPSDM", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pk_Get_VersionInForce_HasTotalPartiesAndDifferences()
    {
        var browser = await Site.SignInAsync(PortalSite.Kepala);

        var page = await browser.GetAsync("/bkpsdm/2023/perjanjian-kinerja");

        Assert.Equal("13.526.508.445,00", page.Page.QuerySelector(".pk-sheet tr.total td.n")!.TextContent);
        Assert.Contains("PERUBAHAN TAHUN 2023", page.Text, StringComparison.Ordinal);
        Assert.All(
            new[] { "275 → 297,5", "+22,5", "nilai ditambah", "+384.485.500", "+134.303.772", "+153.172.028", "+671.961.300", "Pihak Kedua", "Bupati Jombang" },
            text => Assert.Contains(text, page.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Pk_Get_Murni_ShowsItsOwnTargets()
    {
        var browser = await Site.SignInAsync(PortalSite.Kepala);

        var page = await browser.GetAsync("/bkpsdm/2023/perjanjian-kinerja?versi=0");
        var missing = await browser.GetAsync("/bkpsdm/2023/perjanjian-kinerja?versi=9");

        Assert.Equal("12.854.547.145,00", page.Page.QuerySelector(".pk-sheet tr.total td.n")!.TextContent);
        Assert.False(page.Has(".pk-sheet mark"));
        Assert.Equal(404, missing.Status);
    }

    [Fact]
    public async Task Node_Post_NewSubKegiatan_AppearsInTheMatrixAndItsSum()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(NewNode);
        var parent = await NodeIdAsync("5.03.02.2.02");

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, Form, new()
        {
            ["Isian.Level"] = "SubKegiatan",
            ["Isian.IndukId"] = parent.ToString(),
            ["Isian.Kode"] = "5.03.02.2.02.09",
            ["Isian.Nama"] = "Sub kegiatan contoh",
            ["Isian.Pagu[4].Teks"] = "25.000.000",
            ["Isian.Indikator[0].Nama"] = "Jumlah dokumen contoh",
            ["Isian.Indikator[0].Satuan"] = "dokumen",
            ["Isian.Indikator[0].Target[4].Teks"] = "5.208 dokumen",
        }));

        var row = saved.Page.QuerySelectorAll("tr[data-row]").Single(row => row.TextContent.Contains("Sub kegiatan contoh", StringComparison.Ordinal));
        Assert.Contains("25.000.000", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("5.208 dokumen", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(5208m, await Site.WithDatabaseAsync(db => db.IndikatorRenstra.Where(x => x.Nama == "Jumlah dokumen contoh").SelectMany(x => x.Target).Select(x => x.Nilai.Angka).SingleAsync()));
    }

    [Fact]
    public async Task Node_Post_SubKegiatanWithoutParent_NamesTheParentItNeeds()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(NewNode);

        var refused = await browser.SubmitAsync(page, Form, new()
        {
            ["Isian.Level"] = "SubKegiatan",
            ["Isian.IndukId"] = "",
            ["Isian.Kode"] = "5.03.02.2.01.77",
            ["Isian.Nama"] = "Sub kegiatan contoh",
        });

        Assert.Equal(400, refused.Status);
        Assert.Equal("Kode 5.03.02.2.01.77 harus berada di bawah kegiatan 5.03.02.2.01.", refused.ErrorAt("Isian.IndukId"));
        Assert.Equal("Sub kegiatan contoh", refused.Value("Isian.Nama"));
        Assert.False(await Site.WithDatabaseAsync(db => db.NodeRenstra.AnyAsync(x => x.Kode == "5.03.02.2.01.77")));
    }

    [Theory]
    [InlineData("Isian.Pagu[4].Teks", "-5.000.000", "Pagu tidak boleh negatif.")]
    [InlineData("Isian.Pagu[4].Teks", "1.162.169,5 jt", "Pagu ditulis dalam rupiah penuh, tanpa “jt”.")]
    [InlineData("Isian.Nama", "", "Isi nama sesuai dokumen.")]
    [InlineData("Isian.Kode", "5.03.02.2.02.x", "Kode berisi angka dan titik, misalnya 5.03.02.2.01.06.")]
    [InlineData("Isian.Kode", "5.03.02.2.02.02", "Kode 5.03.02.2.02.02 sudah dipakai “Pengelolaan Kenaikan Pangkat ASN”.")]
    [InlineData("Isian.Indikator[0].Target[4].Teks", "1.234", "1.234 bisa dibaca dua cara. Pakai 1234 atau 1,234?")]
    public async Task Node_Post_BadValue_IsRefusedAtItsField(string field, string typed, string message)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var id = await NodeIdAsync("5.03.02.2.02.01");
        var page = await browser.GetAsync($"/bkpsdm/2023/renstra/baris/{id}");

        var refused = await browser.SubmitAsync(page, Form, new() { [field] = typed, ["Isian.Indikator[0].Satuan"] = "" });

        Assert.Equal(400, refused.Status);
        Assert.Equal(message, refused.ErrorAt(field));
        Assert.Equal(typed, refused.Value(field));
    }

    [Fact]
    public async Task Node_Post_FrozenVersion_IsRefused()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(NewNode);
        await Site.WithDatabaseAsync(db => db.VersiRenstra.ExecuteUpdateAsync(
            set => set.SetProperty(x => x.Status, StatusDokumen.Disetujui).SetProperty(x => x.Tanggal, new DateOnly(2023, 3, 12))));

        var refused = await browser.SubmitAsync(page, Form, new() { ["Isian.Nama"] = "Baris baru" });

        Assert.Equal(400, refused.Status);
        Assert.Equal("Versi ini disetujui 12 Maret 2023. Buat Perubahan untuk mengubahnya.", refused.ErrorAt("Isian.Nama"));
        Assert.False((await browser.GetAsync("/bkpsdm/2023/renstra")).Has("a[href^='/bkpsdm/2023/renstra/baris']"));
    }

    [Fact]
    public async Task Node_Post_RenstraChangedByAnother_ShowsBothNames()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var id = await NodeIdAsync("5.03.02.2.02.01");
        var page = await browser.GetAsync($"/bkpsdm/2023/renstra/baris/{id}");
        await Site.WithDatabaseAsync(async db =>
        {
            (await db.NodeRenstra.SingleAsync(x => x.Id == id)).Nama = "Nama dari orang lain";
            db.ExpectRevision(await db.VersiRenstra.SingleAsync(), 0);
            await db.SaveChangesAsync();
        });

        var conflict = await browser.SubmitAsync(page, Form, new() { ["Isian.Nama"] = "Nama dari saya" });

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Nama dari orang lain", conflict.Page.QuerySelector(".pick.conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nama dari saya", conflict.Page.QuerySelector(".pick.conflict")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalSite.Bidang)]
    [InlineData(PortalSite.Kepala)]
    [InlineData(PortalSite.Pembaca)]
    public async Task Node_Get_RolesThatDoNotPlan_AreForbidden(string who)
    {
        var browser = await Site.SignInAsync(who);

        Assert.Equal(403, (await browser.GetAsync(NewNode)).Status);
    }

    private Task<Guid> NodeIdAsync(string kode) => Site.WithDatabaseAsync(db => (
        from blok in db.BlokNomenklatur
        join node in db.NodeRenstra on blok.Id equals node.BlokNomenklaturId
        where blok.Kode == "BKPSDM-050-5889" && node.Kode == kode
        select node.Id).SingleAsync());
}

public sealed class SqlitePlanPageTests(DatabaseTemplates templates) : PlanPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlPlanPageTests(DatabaseTemplates templates) : PlanPageTests(new PortalSite(templates, onPostgres: true));
