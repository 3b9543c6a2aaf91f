using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class PkPageTests(PortalSite site) : PageTests(site)
{
    private const string Pk = "/bkpsdm/2023/perjanjian-kinerja";
    private const string Edit = Pk + "/ubah";
    private const string Form = "#isian";

    [Fact]
    public async Task View_DifferencesFromThePlans_ShowBothValues()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync(Pk);

        var text = string.Join(' ', page.Page.GetElementById("beda")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(
            ["PK 297,5, Renstra 2019–2023 275", "+22,5", "PK 3.000.476.800, Renja Perubahan 2023 3.002.439.300", "-1.962.500", "PK 7.494.928.473, Renja Perubahan 2023 7.494.866.173", "+62.300"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.False(page.Has("form[action*='Perubahan']"));
    }

    [Fact]
    public async Task Form_Post_RowsPartiesAndAmounts_AreSavedWithTheirTotal()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Edit);

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, Form, new()
        {
            ["Isian.Sasaran[0].Target"] = "300",
            ["Isian.Program[0].Anggaran"] = "3.002.439.300",
            ["Isian.Program[0].Keterangan"] = "DAU",
            ["Isian.Program[2].Pakai"] = null,
            ["Isian.Tanggal"] = "10 Oktober 2023",
        }));

        // 3.002.439.300 + 3.031.103.172
        Assert.Equal("6.033.542.472,00", saved.Page.QuerySelector(".pk-sheet tr.total td.n")!.TextContent);
        Assert.All(["DAU", "10 Oktober 2023", "300"], text => Assert.Contains(text, saved.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Isian.Sasaran[0].Target", "tinggi", "Target harus angka, misalnya 104,87.")]
    [InlineData("Isian.Program[1].Anggaran", "-5", "Anggaran tidak boleh negatif.")]
    [InlineData("Isian.Program[1].Anggaran", "", "Anggaran belum diisi.")]
    [InlineData("Isian.Tanggal", "31 Februari 2023", null)]
    [InlineData("Isian.Alasan", "", "Jelaskan apa yang membuat PK ini diubah.")]
    public async Task Form_Post_BadValue_IsRefusedAtItsField(string field, string typed, string? message)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Edit);

        var refused = await browser.SubmitAsync(page, Form, new() { [field] = typed, ["Isian.Program[0].Keterangan"] = "Yang diketik" });

        Assert.Equal(400, refused.Status);
        Assert.NotNull(refused.ErrorAt(field));
        Assert.Equal(message ?? refused.ErrorAt(field), refused.ErrorAt(field));
        Assert.Equal("Yang diketik", refused.Value("Isian.Program[0].Keterangan"));
        Assert.Equal(13_526_508_445m, await TotalAsync());
    }

    [Fact]
    public async Task Form_Post_ChangedByAnother_ShowsBoth()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Edit);
        await browser.FollowAsync(await browser.SubmitAsync(page, Form, new() { ["Isian.Program[1].Anggaran"] = "3.000.000.000" }));

        var conflict = await browser.SubmitAsync(page, Form, new() { ["Isian.Program[1].Anggaran"] = "3.100.000.000" });

        Assert.Equal(409, conflict.Status);
        Assert.All(["3.000.000.000", "3.100.000.000"], side => Assert.Contains(side, conflict.Page.QuerySelector(".pick.conflict")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Perubahan_CopiesTheVersion_AndFreezesTheOneBefore()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var stale = await browser.GetAsync(Edit);
        var draft = await browser.SubmitAsync(await browser.GetAsync(Pk), "#perubahan", new() { ["Alasan"] = "PerubahanStrategi", ["Penjelasan"] = "DPPA berubah" });
        Assert.StartsWith("Versi ini belum disetujui.", draft.ErrorAt("Alasan"), StringComparison.Ordinal);
        await Site.WithDatabaseAsync(db => db.VersiPerjanjianKinerja.Where(x => x.Nomor == 1).ExecuteUpdateAsync(set => set.SetProperty(x => x.Status, StatusDokumen.Final)));
        var page = await browser.GetAsync(Pk);

        Assert.NotNull((await browser.SubmitAsync(page, "#perubahan", new() { ["Penjelasan"] = "Tanpa alasan" })).ErrorAt("Alasan"));
        var edit = await browser.FollowAsync(await browser.SubmitAsync(page, "#perubahan", new() { ["Alasan"] = "PerubahanStrategi", ["Penjelasan"] = "DPPA berubah" }));

        Assert.Contains("Perubahan 2", edit.Text, StringComparison.Ordinal);
        Assert.Equal("297,5", edit.Value("Isian.Sasaran[0].Target"));
        var versions = await Site.WithDatabaseAsync(db => db.VersiPerjanjianKinerja.OrderBy(x => x.Nomor).ToListAsync());
        Assert.Equal([StatusDokumen.Disetujui, StatusDokumen.Final, StatusDokumen.Draf], versions.Select(x => x.Status));
        Assert.Equal(AlasanPerubahanPk.PerubahanStrategi, versions[2].AlasanPerubahan);
        Assert.Equal(400, (await browser.SubmitAsync(stale, Form, new() { ["Isian.Sasaran[0].Target"] = "1" })).Status);
        Assert.Equal(400, (await browser.SubmitAsync(page, "#perubahan", new() { ["Alasan"] = "PerubahanStrategi", ["Penjelasan"] = "Dua kali" })).Status);
    }

    [Fact]
    public async Task LowerLevel_IsChosenFromThePlans_AndLeavesTheHeadsPkAlone()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Pk);

        Assert.NotNull((await browser.SubmitAsync(page, "#buat", [])).ErrorAt("Jabatan"));
        var edit = await browser.FollowAsync(await browser.SubmitAsync(page, "#buat", new() { ["jenjang"] = "Administrator", ["Jabatan"] = "Kepala Bidang Pengembangan Kompetensi Aparatur" }));
        var index = edit.Page.QuerySelectorAll("[name$='.Indikator']").ToList().FindIndex(x => x.GetAttribute("value") == "kompetensi");
        Assert.Equal("20", edit.Value($"Isian.Sasaran[{index}].Target"));
        Assert.Equal("3.031.103.172", edit.Value("Isian.Program[1].Anggaran"));
        var saved = await browser.FollowAsync(await browser.SubmitAsync(edit, Form, new() { [$"Isian.Sasaran[{index}].Pakai"] = "true", ["Isian.Program[1].Pakai"] = "true" }));

        Assert.All(["KEPALA BIDANG PENGEMBANGAN KOMPETENSI APARATUR", "Sari Contoh", "Ratna Contoh"], text => Assert.Contains(text, saved.Text, StringComparison.Ordinal));
        Assert.Equal("13.526.508.445,00", (await browser.GetAsync(Pk)).Page.QuerySelector(".pk-sheet tr.total td.n")!.TextContent);
        var pdf = await browser.PdfAsync(Pk + "/unduh?pk=kepala-bidang-pengembangan-kompetensi-aparatur");
        Assert.Contains("Sari Contoh", pdf[0], StringComparison.Ordinal);
        Assert.Contains("3.031.103.172", pdf[1], StringComparison.Ordinal);
        Assert.Equal(200, (await browser.GetAsync("/bkpsdm/2023/dasbor")).Status);
    }

    [Fact]
    public async Task View_TargetWithoutValueOrInAnotherUnit_IsListed()
    {
        await Site.WithDatabaseAsync(async db =>
        {
            var rows = await db.VersiPerjanjianKinerja.Include(x => x.Sasaran).OrderByDescending(x => x.Nomor).Select(x => x.Sasaran.OrderBy(row => row.Urutan).ToList()).FirstAsync();
            rows[0].Target = new() { Teks = "297,5 kali", Angka = 297.5m };
            rows[1].Target = new() { Teks = "-" };
            (await db.IndikatorKinerja.SingleAsync(x => x.Id == rows[0].IndikatorKinerjaId)).Satuan = "skor";
            await db.SaveChangesAsync();
        });

        var page = await (await Site.SignInAsync(PortalSite.Pembaca)).GetAsync(Pk);

        var list = page.Page.QuerySelectorAll("#peringatan li").Select(item => item.TextContent.Trim()).ToList();
        Assert.Contains("Satuan “kali” berbeda; indikator ini memakai “skor”.", list[0], StringComparison.Ordinal);
        Assert.Contains("Target 2023 belum diisi.", list[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenjaGrid_ProgramPaguOtherThanThePks_GivesBoth()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var grid = await browser.GetJsonAsync("/bkpsdm/2023/renja?handler=Kisi");

        var messages = grid.Body!.Value.GetProperty("warnings").EnumerateArray().Select(found => found.GetProperty("message").GetString()).ToList();
        Assert.Contains("Perjanjian Kinerja 2023 memuat 3.000.476.800, di sini 3.002.439.300.", messages);
    }

    [Fact]
    public async Task LowerLevel_IsComparedAndDeletedOnlyWhileItsFirstDraft()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        const string Lower = Pk + "?pk=kepala-bidang-mutasi";
        var edit = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetAsync(Pk), "#buat", new() { ["jenjang"] = "Administrator", ["Jabatan"] = "Kepala Bidang Mutasi" }));
        var draft = await browser.FollowAsync(await browser.SubmitAsync(edit, Form, new() { ["Isian.Sasaran[0].Pakai"] = "true", ["Isian.Program[0].Pakai"] = "true" }));
        Assert.Contains("Hapus PK dan 1 sasaran dan 1 program", draft.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await browser.SubmitAsync(draft, "#hapus", []) is { Status: 302 } gone ? await browser.GetAsync(Lower) : draft).Status);
        Assert.Equal(2, await Site.WithDatabaseAsync(db => db.VersiPerjanjianKinerja.CountAsync()));

        edit = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetAsync(Pk), "#buat", new() { ["jenjang"] = "Administrator", ["Jabatan"] = "Kepala Bidang Mutasi" }));
        draft = await browser.FollowAsync(await browser.SubmitAsync(edit, Form, new() { ["Isian.Sasaran[0].Pakai"] = "true", ["Isian.Sasaran[0].Target"] = "290", ["Isian.Program[0].Pakai"] = "true" }));
        await Site.WithDatabaseAsync(db => db.VersiPerjanjianKinerja.Where(x => db.PerjanjianKinerja.Any(pk => pk.Id == x.PerjanjianKinerjaId && pk.Jabatan != null))
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.Status, StatusDokumen.Disetujui)));
        edit = await browser.FollowAsync(await browser.SubmitAsync(draft, "#perubahan", new() { ["Alasan"] = "PerubahanStrategi", ["Penjelasan"] = "Target naik" }));
        var changed = await browser.FollowAsync(await browser.SubmitAsync(edit, Form, new() { ["Isian.Sasaran[0].Target"] = "295" }));

        Assert.Contains("tidak dapat dihapus", changed.Text, StringComparison.Ordinal);
        Assert.Equal(400, (await browser.SubmitAsync(draft, "#hapus", [])).Status);
        var compare = await browser.GetAsync(changed.Page.QuerySelector("a[href*='bandingkan']")!.GetAttribute("href")!);
        Assert.All(["Perjanjian Kinerja Kepala Bidang Mutasi", "290", "295", "+5"], text => Assert.Contains(text, compare.Text, StringComparison.Ordinal));
        Assert.Equal(404, (await browser.GetAsync("/bkpsdm/2023/bandingkan/perjanjian-kinerja?pk=tidak-ada")).Status);
    }

    [Theory]
    [InlineData("", "297,5", "13.526.508.445", "PERUBAHAN")]
    [InlineData("?versi=0", "275", "12.854.547.145", "TAHUN 2023")]
    public async Task Download_IsTheOfficialFormInTwoParts(string query, string target, string total, string title)
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var pages = await browser.PdfAsync(Pk + "/unduh" + query);

        Assert.Equal(2, pages.Count);
        Assert.All([title, "Ratna Contoh", "Bima Contoh", "pihak pertama"], text => Assert.Contains(text, pages[0], StringComparison.OrdinalIgnoreCase));
        Assert.All(["Sasaran Strategis", target, "Program Kepegawaian Daerah", total, "Bupati Jombang"], text => Assert.Contains(text, pages[1], StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(total, pages[0], StringComparison.Ordinal);
    }

    private Task<decimal> TotalAsync() => Site.WithDatabaseAsync(async db =>
        (await db.VersiPerjanjianKinerja.Include(x => x.Program).OrderByDescending(x => x.Nomor).FirstAsync()).Program.Sum(x => x.Anggaran));
}

public sealed class SqlitePkPageTests(DatabaseTemplates templates) : PkPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlPkPageTests(DatabaseTemplates templates) : PkPageTests(new PortalSite(templates, onPostgres: true));
