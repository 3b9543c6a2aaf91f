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
    public async Task List_TargetInAnotherUnit_IsNamedAtItsQuarter()
    {
        await Site.WithDatabaseAsync(async db =>
        {
            var indikator = await db.IndikatorKinerja.SingleAsync(x => x.Kode == "kompetensi");
            indikator.Satuan = "orang";
            (await db.RencanaAksi.SingleAsync(x => x.IndikatorKinerjaId == indikator.Id)).Triwulan2 = new NilaiKinerja { Teks = "10 kali", Angka = 10 };
            await db.SaveChangesAsync();
        });

        var page = await (await Site.SignInAsync(PortalSite.Pembaca)).GetAsync(List);

        Assert.Contains("Triwulan II: Satuan “kali” berbeda; indikator ini memakai “orang”.", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 indikator perlu diperiksa", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Months_MakeTheQuarters_OnPageFormAndPaper()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var list = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetAsync(List), "#jangka", [], ("bulanan", "true")));
        Assert.Equal("true", list.Page.QuerySelector("#jangka button[value=true]")!.GetAttribute("aria-pressed"));
        var form = await browser.GetAsync(Kompetensi);
        Assert.Contains("tersimpan 20", form.Text, StringComparison.Ordinal);

        var refused = await browser.SubmitAsync(form, Form, new() { ["Isian.Bulan[10]"] = "banyak", ["Isian.Aksi[0].Mulai"] = "5", ["Isian.Aksi[0].Selesai"] = "4" });
        Assert.Equal("Target harus angka, misalnya 104,87.", refused.ErrorAt("Isian.Bulan[10]"));
        Assert.Equal("Bulan selesai tidak boleh sebelum bulan mulai.", refused.ErrorAt("Isian.Aksi[0].Selesai"));

        // Last value counts: October 18, November 19, December 19,5 make triwulan IV 19,5; the other quarters keep what was entered by hand.
        var saved = await browser.FollowAsync(await browser.SubmitAsync(form, Form, new()
        {
            ["Isian.Bulan[9]"] = "18",
            ["Isian.Bulan[10]"] = "19",
            ["Isian.Bulan[11]"] = "19,5",
            ["Isian.Aksi[0].Mulai"] = "2",
            ["Isian.Aksi[0].Selesai"] = "5",
        }));

        Assert.All(
            ["triwulan IV: 19,5; target 20, selisih -0,5", "Feb–Mei", "Target bulanan"],
            text => Assert.Contains(text, saved.Text, StringComparison.Ordinal));
        Assert.Equal("5", await QuarterAsync());
        var pdf = string.Join(' ', await browser.PdfAsync(List + "/unduh"));
        Assert.All(["Target Bulanan Tahun 2023", "Feb–Mei", "19,5", "Nov"], text => Assert.Contains(text, pdf, StringComparison.Ordinal));
        var quarters = await browser.FollowAsync(await browser.SubmitAsync(saved, "#jangka", [], ("bulanan", "false")));
        Assert.DoesNotContain("Target bulanan", quarters.Text, StringComparison.Ordinal);
        Assert.Contains("TW I–II", quarters.Text, StringComparison.Ordinal);
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
