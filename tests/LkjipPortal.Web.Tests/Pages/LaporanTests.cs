using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class LaporanTests(PortalSite site) : PageTests(site)
{
    private const string Section = "/bkpsdm/2023/lkjip/bagian/3.3";
    private const string Form = "#naskah";

    [Fact]
    public async Task Section_SavedAsDone_IsStoredAndCounted()
    {
        var client = await Site.SignInAsync(PortalSite.Perencana);

        var answer = await client.SubmitAsync(await client.GetAsync(Section), Form, new() { ["Isi"] = "Sistem merit mencapai {{merit.capaian.2023:persen}}.", ["Keadaan"] = "Selesai" });

        Assert.Equal(Section + "?tersimpan=1", answer.Location);
        var stored = await StoredAsync("3.3");
        Assert.Equal(("Sistem merit mencapai {{merit.capaian.2023:persen}}.", KeadaanBagian.Selesai), (stored.Isi, stored.Keadaan));
        var outline = await client.GetAsync("/bkpsdm/2023/lkjip");
        Assert.Contains("Selesai", outline.Page.QuerySelector($"a[href='{Section}']")!.Closest("li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("104,87%", (await client.GetAsync("/bkpsdm/2023/lkjip/pratinjau")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Awal.\n\nNilai {{merit.capaian.2032}} naik.", "Baris 3: Angka “merit.capaian.2032” tidak ada. Maksudnya “merit.capaian.2023”?")]
    [InlineData("Nilai {{merit.capaian.2023:rupiah}}.", "Baris 1: Akhiran “rupiah” tidak cocok")]
    [InlineData("Lihat [[tabel-9-9]].", "Baris 1: Tabel, gambar atau bagian “tabel-9-9” tidak ada dalam laporan.")]
    [InlineData("Satu.\nNilai {{merit.capaian.2023 naik.", "Baris 2: ")]
    public async Task Section_WithABrokenLink_NamesLineAndMendAndKeepsTheText(string text, string message)
    {
        var client = await Site.SignInAsync(PortalSite.Perencana);
        var before = (await StoredAsync("4.2")).Isi;

        var page = await client.SubmitAsync(await client.GetAsync("/bkpsdm/2023/lkjip/bagian/4.2"), Form, new() { ["Isi"] = text });

        Assert.Equal(400, page.Status);
        Assert.Contains(message, page.Text, StringComparison.Ordinal);
        Assert.Equal(text, page.Page.QuerySelector("#Isi")!.TextContent);
        Assert.Equal(before, (await StoredAsync("4.2")).Isi);
    }

    [Theory]
    [InlineData(BagianLaporan.IsiMaxLength + 1, "200.001")]
    [InlineData(10 * 1024 * 1024, "10.485.760")]
    public async Task Section_TooLong_IsRefusedAndComesBackWhole(int length, string printed)
    {
        var client = await Site.SignInAsync(PortalSite.Perencana);

        var page = await client.SubmitAsync(await client.GetAsync("/bkpsdm/2023/lkjip/bagian/4.3"), Form, new() { ["Isi"] = new string('a', length) });

        Assert.Equal(400, page.Status);
        Assert.Contains($"Naskah {printed} huruf; paling banyak 200.000.", page.Text, StringComparison.Ordinal);
        Assert.Equal(length, page.Page.QuerySelector("#Isi")!.TextContent.Length);
    }

    [Fact]
    public async Task Section_ChangedByAnotherMeanwhile_ShowsBothAndLosesNeither()
    {
        var first = await Site.SignInAsync(PortalSite.Perencana);
        var second = await Site.SignInAsync(PortalSite.Perencana);
        var stale = await second.GetAsync("/bkpsdm/2023/lkjip/bagian/4.1");
        await first.SubmitAsync(await first.GetAsync("/bkpsdm/2023/lkjip/bagian/4.1"), Form, new() { ["Isi"] = "Naskah pertama.", ["Keadaan"] = "Draf" });

        var conflict = await second.SubmitAsync(stale, Form, new() { ["Isi"] = "Naskah kedua.", ["Keadaan"] = "Draf" });

        Assert.Equal(409, conflict.Status);
        Assert.Equal("Naskah kedua.", conflict.Page.QuerySelector("#Isi")!.TextContent);
        Assert.Equal("Naskah pertama.", conflict.Page.QuerySelector("#tersimpan")!.TextContent);
        Assert.Equal("Naskah pertama.", (await StoredAsync("4.1")).Isi);
        Assert.Equal(302, (await second.SubmitAsync(conflict, Form, new() { ["Isi"] = "Gabungan.", ["Keadaan"] = "Draf" })).Status);
        Assert.Equal("Gabungan.", (await StoredAsync("4.1")).Isi);
    }

    [Fact]
    public async Task Section_EmptyMarkedDone_IsRefused()
    {
        var client = await Site.SignInAsync(PortalSite.Perencana);

        var page = await client.SubmitAsync(await client.GetAsync("/bkpsdm/2023/lkjip/bagian/1.6"), Form, new() { ["Isi"] = " \n", ["Keadaan"] = "Selesai" });

        Assert.Equal(400, page.Status);
        Assert.Contains("Bagian tanpa naskah belum selesai.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picker_WithoutScripts_FindsAndAppendsALinkWithoutSaving()
    {
        var client = await Site.SignInAsync(PortalSite.Perencana);
        var form = await client.GetAsync("/bkpsdm/2023/lkjip/bagian/1.4");
        var token = form.Value("__RequestVerificationToken")!;

        var found = await client.PostAsync("/bkpsdm/2023/lkjip/bagian/1.4?handler=Cari", new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Isi"] = "Awal.", ["Cari"] = "serapan jumlah total" });
        var added = await client.PostAsync("/bkpsdm/2023/lkjip/bagian/1.4?handler=Sisip", new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Isi"] = "Awal.", ["angka"] = "total.serapan.2023" });

        Assert.Equal("Awal.", found.Page.QuerySelector("#Isi")!.TextContent);
        Assert.Equal("Awal. {{total.serapan.2023}}", added.Page.QuerySelector("#Isi")!.TextContent);
        Assert.NotEqual("Awal.", (await StoredAsync("1.4")).Isi);
    }

    [Fact]
    public async Task Draft_WithoutScripts_IsAppendedWithLinksAndOfferedNoMore()
    {
        var client = await Site.SignInAsync(PortalSite.Perencana);
        var form = await client.GetAsync("/bkpsdm/2023/lkjip/bagian/4.1");
        Assert.Contains("melampaui target 297,5, dengan capaian 104,87%", form.Page.QuerySelector(".drafts")!.TextContent, StringComparison.Ordinal);

        var added = await client.PostAsync(
            "/bkpsdm/2023/lkjip/bagian/4.1?handler=Saran",
            new Dictionary<string, string> { ["__RequestVerificationToken"] = form.Value("__RequestVerificationToken")!, ["Isi"] = "Awal.", ["saran"] = "1" });

        const string Draft = "Dari {{jumlah.indikator.2023}} indikator sasaran dan program, {{jumlah.tercapai.2023}} mencapai target. "
            + "Rata-rata capaian sasaran adalah {{rata-rata.capaian.2023:persen}} dengan kategori {{rata-rata.kategori.2023}}.";
        Assert.Equal($"Awal.\n\n{Draft}", added.Page.QuerySelector("#Isi")!.TextContent);
        Assert.DoesNotContain("Ringkasan capaian", added.Page.QuerySelector(".drafts")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual("Awal.", (await StoredAsync("4.1")).Isi);
    }

    [Fact]
    public async Task Drafts_OfEverySection_CanBeSavedAsTheyAre()
    {
        var client = await Site.SignInAsync(PortalSite.Perencana);
        foreach (var code in ReportOutline.Entries.Where(entry => entry.HasNarrative).Select(entry => entry.Code))
        {
            var address = $"/bkpsdm/2023/lkjip/bagian/{code}";
            var form = await client.GetAsync(address);
            var drafts = form.Page.QuerySelectorAll("[data-draft]").Select(button => button.GetAttribute("data-draft")!).ToList();
            Assert.True(drafts.Count > 0, $"{code} has no draft.");
            Assert.Equal(address + "?tersimpan=1", (await client.SubmitAsync(form, Form, new() { ["Isi"] = string.Join("\n\n", drafts), ["Keadaan"] = "Draf" })).Location);
        }

        Assert.Contains("Target belum tercapai karena hal berikut:", (await client.GetAsync("/bkpsdm/2023/lkjip/pratinjau")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithALinkThatBroke_NamesTheSectionInsteadOfFailing()
    {
        var client = await Site.SignInAsync(PortalSite.Perencana);
        await WriteAsync("1.1", "Nilai {{hilang.capaian.2023}}.");
        foreach (var address in new[] { "/bkpsdm/2023/lkjip", "/bkpsdm/2023/lkjip/pratinjau", "/bkpsdm/2023/lkjip/unduh" })
        {
            var page = await client.GetAsync(address);
            Assert.Contains("Perbaiki 1.1 Latar Belakang", page.Text, StringComparison.Ordinal);
            Assert.Contains("hilang.capaian.2023", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Section_ForAReader_IsReadOnly()
    {
        var page = await (await Site.SignInAsync(PortalSite.Pembaca)).GetAsync("/bkpsdm/2023/lkjip/bagian/1.2");

        Assert.True(page.Page.QuerySelector("#Isi")!.HasAttribute("readonly"));
        Assert.Null(page.Page.QuerySelector("#naskah .btn-primary"));
    }

    [Fact]
    public async Task Section_UnknownCode_IsNotFound()
    {
        var client = await Site.SignInAsync(PortalSite.Perencana);

        Assert.Equal(404, (await client.GetAsync("/bkpsdm/2023/lkjip/bagian/9.9")).Status);
        Assert.Equal(404, (await client.GetAsync("/bkpsdm/2023/lkjip/bagian/daftar-isi")).Status);
    }

    [Fact]
    public async Task Download_IsAPdfWithTheNameOfUnitAndYear()
    {
        var client = await Site.SignInAsync(PortalSite.Pembaca);

        using var answer = await client.GetBytesAsync("/bkpsdm/2023/lkjip/unduh");

        Assert.Equal("application/pdf", answer.Headers.ContentType?.MediaType);
        Assert.Equal("LKjIP-2023-BKPSDM.pdf", answer.Headers.ContentDisposition?.FileName);
        Assert.StartsWith("%PDF-1.7", await answer.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<BagianLaporan> StoredAsync(string code) => Site.WithDatabaseAsync(db => db.BagianLaporan.AsNoTracking().SingleAsync(x => x.Kode == code));

    private Task<int> WriteAsync(string code, string text) =>
        Site.WithDatabaseAsync(db => db.BagianLaporan.Where(x => x.Kode == code).ExecuteUpdateAsync(set => set.SetProperty(x => x.Isi, text)));
}

public sealed class LaporanSqliteTests(DatabaseTemplates templates) : LaporanTests(new PortalSite(templates, onPostgres: false));

public sealed class LaporanPostgreSqlTests(DatabaseTemplates templates) : LaporanTests(new PortalSite(templates, onPostgres: true));
