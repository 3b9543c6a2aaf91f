using LkjipPortal.Core.Text;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class RencanaAksiPageTests(PortalSite site) : PageTests(site)
{
    private const string List = "/bkpsdm/2023/rencana-aksi";
    private const string Kompetensi = List + "/kompetensi";
    private const string Form = "#isian";

    [Fact]
    public async Task List_Get_ShowsQuartersActionsAndWhetherTheyMakeTheYear()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync(List);

        Assert.Equal(5, page.Page.QuerySelectorAll("table.rencana th[scope=rowgroup]").Length);
        Assert.All(["triwulan IV: 20 = target", "TW II–IV", "1.901.943.472", "Jumlah anggaran aksi"], text => Assert.Contains(text, page.Text, StringComparison.Ordinal));
        Assert.False(page.Has($"a[href='{Kompetensi}']"));
        Assert.Equal(403, (await browser.GetAsync(Kompetensi)).Status);
        Assert.Equal(404, (await (await Site.SignInAsync(PortalSite.Perencana)).GetAsync(List + "/rb")).Status);
    }

    [Fact]
    public async Task Form_Post_TargetActionAndDeletion_AreSavedAndCompared()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Kompetensi);

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, Form, new()
        {
            ["Isian.Triwulan4"] = "18,5",
            ["Isian.Aksi[0].Hapus"] = "true",
            ["Isian.Aksi[1].Anggaran"] = "4.000.000.000",
            ["Isian.Aksi[2].Uraian"] = "Aksi contoh",
            ["Isian.Aksi[2].PenanggungJawab"] = "Sekretariat",
            ["Isian.Aksi[2].Mulai"] = "2",
            ["Isian.Aksi[2].Selesai"] = "2",
        }));

        Assert.Contains("triwulan IV: 18,5; target 20, selisih -1,5", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Anggaran aksi 4.000.000.000 melebihi anggaran program dalam PK 3.031.103.172.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Aksi contohTW IISekretariat", saved.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Menyelenggarakan pengembangan kompetensi teknis", saved.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Isian.Triwulan2", "banyak", "Target harus angka, misalnya 104,87.")]
    [InlineData("Isian.Aksi[0].Uraian", "", "Isi aksi yang dilakukan, atau tandai Hapus.")]
    [InlineData("Isian.Aksi[0].PenanggungJawab", " ", "Isi penanggung jawab, misalnya “Bidang Pengembangan Kompetensi”.")]
    [InlineData("Isian.Aksi[1].Anggaran", "1,2 jt", "Anggaran ditulis dalam rupiah penuh, tanpa “jt”.")]
    public async Task Form_Post_BadValue_IsRefusedAtItsField(string field, string typed, string message)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Kompetensi);

        var refused = await browser.SubmitAsync(page, Form, new() { [field] = typed, ["Isian.Triwulan1"] = "7,25" });

        Assert.Equal(400, refused.Status);
        Assert.Equal(message, refused.ErrorAt(field));
        Assert.Equal("7,25", refused.Value("Isian.Triwulan1"));
        Assert.Equal("5", await QuarterAsync());
    }

    [Fact]
    public async Task Form_Post_LastQuarterBeforeFirst_IsRefused()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var refused = await browser.SubmitAsync(await browser.GetAsync(Kompetensi), Form, new() { ["Isian.Aksi[0].Mulai"] = "3", ["Isian.Aksi[0].Selesai"] = "2" });

        Assert.Equal("Triwulan selesai tidak boleh sebelum triwulan mulai.", refused.ErrorAt("Isian.Aksi[0].Selesai"));
    }

    [Fact]
    public async Task Form_Post_ChangedByAnother_ShowsBothAndSavesTheOneChosen()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Kompetensi);
        await Site.WithDatabaseAsync(async db =>
        {
            var row = await db.RencanaAksi.SingleAsync(x => x.IndikatorKinerjaId == db.IndikatorKinerja.Single(i => i.Kode == "kompetensi").Id);
            row.Triwulan1 = new NilaiKinerja { Teks = "6", Angka = 6 };
            await db.SaveChangesAsync();
        });

        var conflict = await browser.SubmitAsync(page, Form, new() { ["Isian.Triwulan1"] = "7" });

        Assert.Equal(409, conflict.Status);
        var sides = conflict.Page.QuerySelectorAll(".pick.conflict button");
        Assert.Equal(2, sides.Length);
        await browser.FollowAsync(await browser.SubmitAsync(conflict, Form, [], ("Pilihan.Pilihan", sides[1].GetAttribute("value")!)));
        Assert.Equal("7", await QuarterAsync());
    }

    [Fact]
    public async Task Delete_NamesTheActionsAndTakesOnlyWhatWasSeen()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Kompetensi);
        const string Button = "form[action='?handler=Hapus']";

        Assert.Contains("Hapus rencana aksi dan 2 aksi", page.Page.QuerySelector(Button)!.TextContent, StringComparison.Ordinal);
        Assert.Equal(409, (await browser.SubmitAsync(page, Button, new() { ["revisi"] = "7" })).Status);
        await browser.FollowAsync(await browser.SubmitAsync(page, Button, []));
        Assert.Equal(4, await Site.WithDatabaseAsync(db => db.RencanaAksi.CountAsync()));
    }

    [Fact]
    public async Task Download_IsAPdfWithQuartersAndSum()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var pages = await browser.PdfAsync(List + "/unduh");

        var text = string.Join(' ', pages);
        Assert.All(["Tahun 2023", "Target Triwulan", "II–IV", "E-Kinerja", "1.901.943.472", "Jumlah"], part => Assert.Contains(part, text, StringComparison.OrdinalIgnoreCase));
    }

    private Task<string> QuarterAsync() => Site.WithDatabaseAsync(db => db.RencanaAksi
        .Where(x => x.IndikatorKinerjaId == db.IndikatorKinerja.Single(i => i.Kode == "kompetensi").Id).Select(x => x.Triwulan1!.Teks).SingleAsync());
}

public sealed class SqliteRencanaAksiPageTests(DatabaseTemplates templates) : RencanaAksiPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlRencanaAksiPageTests(DatabaseTemplates templates) : RencanaAksiPageTests(new PortalSite(templates, onPostgres: true));
