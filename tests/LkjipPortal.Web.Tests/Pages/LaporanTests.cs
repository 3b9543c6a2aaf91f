using System.Net;
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
        var client = await PortalClient.SignedInAsync(Site.Web, PortalClient.Planner);

        var answer = await client.SubmitAsync(await client.GetAsync(Section), Form, ("Isi", "Sistem merit mencapai {{merit.capaian.2023:persen}}."), ("Keadaan", "Selesai"));

        Assert.Equal(Section + "?tersimpan=1", answer.Location);
        var stored = await StoredAsync("3.3");
        Assert.Equal(("Sistem merit mencapai {{merit.capaian.2023:persen}}.", KeadaanBagian.Selesai), (stored.Isi, stored.Keadaan));
        var outline = await client.GetAsync("/bkpsdm/2023/lkjip");
        Assert.Contains("Selesai", outline.Document.QuerySelector($"a[href='{Section}']")!.Closest("li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("104,87%", (await client.GetAsync("/bkpsdm/2023/lkjip/pratinjau")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Awal.\n\nNilai {{merit.capaian.2032}} naik.", "Baris 3: Angka “merit.capaian.2032” tidak ada. Maksudnya “merit.capaian.2023”?")]
    [InlineData("Nilai {{merit.capaian.2023:rupiah}}.", "Baris 1: Akhiran “rupiah” tidak cocok")]
    [InlineData("Lihat [[tabel-9-9]].", "Baris 1: Tabel, gambar atau bagian “tabel-9-9” tidak ada dalam laporan.")]
    [InlineData("Satu.\nNilai {{merit.capaian.2023 naik.", "Baris 2: ")]
    public async Task Section_WithABrokenLink_NamesLineAndMendAndKeepsTheText(string text, string message)
    {
        var client = await PortalClient.SignedInAsync(Site.Web, PortalClient.Planner);
        var before = (await StoredAsync("4.2")).Isi;

        var page = await client.SubmitAsync(await client.GetAsync("/bkpsdm/2023/lkjip/bagian/4.2"), Form, ("Isi", text));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(message, page.Text, StringComparison.Ordinal);
        Assert.Equal(text, page.Document.QuerySelector("#Isi")!.TextContent);
        Assert.Equal(before, (await StoredAsync("4.2")).Isi);
    }

    [Theory]
    [InlineData(BagianLaporan.IsiMaxLength + 1, "200.001")]
    [InlineData(10 * 1024 * 1024, "10.485.760")]
    public async Task Section_TooLong_IsRefusedAndComesBackWhole(int length, string printed)
    {
        var client = await PortalClient.SignedInAsync(Site.Web, PortalClient.Planner);

        var page = await client.SubmitAsync(await client.GetAsync("/bkpsdm/2023/lkjip/bagian/4.3"), Form, ("Isi", new string('a', length)));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains($"Naskah {printed} huruf; paling banyak 200.000.", page.Text, StringComparison.Ordinal);
        Assert.Equal(length, page.Document.QuerySelector("#Isi")!.TextContent.Length);
    }

    [Fact]
    public async Task Section_ChangedByAnotherMeanwhile_ShowsBothAndLosesNeither()
    {
        var first = await PortalClient.SignedInAsync(Site.Web, PortalClient.Planner);
        var second = await PortalClient.SignedInAsync(Site.Web, PortalClient.Planner);
        var stale = await second.GetAsync("/bkpsdm/2023/lkjip/bagian/4.1");
        await first.SubmitAsync(await first.GetAsync("/bkpsdm/2023/lkjip/bagian/4.1"), Form, ("Isi", "Naskah pertama."), ("Keadaan", "Draf"));

        var conflict = await second.SubmitAsync(stale, Form, ("Isi", "Naskah kedua."), ("Keadaan", "Draf"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Naskah kedua.", conflict.Document.QuerySelector("#Isi")!.TextContent);
        Assert.Equal("Naskah pertama.", conflict.Document.QuerySelector("#tersimpan")!.TextContent);
        Assert.Equal("Naskah pertama.", (await StoredAsync("4.1")).Isi);
        Assert.Equal(HttpStatusCode.Redirect, (await second.SubmitAsync(conflict, Form, ("Isi", "Gabungan."), ("Keadaan", "Draf"))).Status);
        Assert.Equal("Gabungan.", (await StoredAsync("4.1")).Isi);
    }

    [Fact]
    public async Task Section_EmptyMarkedDone_IsRefused()
    {
        var client = await PortalClient.SignedInAsync(Site.Web, PortalClient.Planner);

        var page = await client.SubmitAsync(await client.GetAsync("/bkpsdm/2023/lkjip/bagian/1.6"), Form, ("Isi", " \n"), ("Keadaan", "Selesai"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Bagian tanpa naskah belum selesai.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picker_WithoutScripts_FindsAndAppendsALinkWithoutSaving()
    {
        var client = await PortalClient.SignedInAsync(Site.Web, PortalClient.Planner);
        var form = await client.GetAsync("/bkpsdm/2023/lkjip/bagian/1.4");
        var token = ("__RequestVerificationToken", form.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);

        var found = await client.PostAsync("/bkpsdm/2023/lkjip/bagian/1.4?handler=Cari", token, ("Isi", "Awal."), ("Cari", "serapan jumlah total"));
        var added = await client.PostAsync("/bkpsdm/2023/lkjip/bagian/1.4?handler=Sisip", token, ("Isi", "Awal."), ("angka", "total.serapan.2023"));

        Assert.Equal("Awal.", found.Document.QuerySelector("#Isi")!.TextContent);
        Assert.Equal("Awal. {{total.serapan.2023}}", added.Document.QuerySelector("#Isi")!.TextContent);
        Assert.NotEqual("Awal.", (await StoredAsync("1.4")).Isi);
    }

    [Fact]
    public async Task Report_WithALinkThatBroke_NamesTheSectionInsteadOfFailing()
    {
        var client = await PortalClient.SignedInAsync(Site.Web, PortalClient.Planner);
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
        var page = await (await PortalClient.SignedInAsync(Site.Web, PortalClient.Reader)).GetAsync("/bkpsdm/2023/lkjip/bagian/1.2");

        Assert.True(page.Document.QuerySelector("#Isi")!.HasAttribute("readonly"));
        Assert.Null(page.Document.QuerySelector("#naskah .btn-primary"));
    }

    [Fact]
    public async Task Section_UnknownCode_IsNotFound()
    {
        var client = await PortalClient.SignedInAsync(Site.Web, PortalClient.Planner);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/bkpsdm/2023/lkjip/bagian/9.9")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/bkpsdm/2023/lkjip/bagian/daftar-isi")).Status);
    }

    [Fact]
    public async Task Download_IsAPdfWithTheNameOfUnitAndYear()
    {
        var client = await PortalClient.SignedInAsync(Site.Web, PortalClient.Reader);

        using var answer = await client.Http.GetAsync(new Uri("/bkpsdm/2023/lkjip/unduh", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("LKjIP-2023-BKPSDM.pdf", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.StartsWith("%PDF-1.7", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<BagianLaporan> StoredAsync(string code) => Site.WithDatabaseAsync(db => db.BagianLaporan.AsNoTracking().SingleAsync(x => x.Kode == code));

    private Task<int> WriteAsync(string code, string text) =>
        Site.WithDatabaseAsync(db => db.BagianLaporan.Where(x => x.Kode == code).ExecuteUpdateAsync(set => set.SetProperty(x => x.Isi, text)));
}

public sealed class LaporanSqliteTests(DatabaseTemplates templates) : LaporanTests(new PortalSite(templates, onPostgres: false));

public sealed class LaporanPostgreSqlTests(DatabaseTemplates templates) : LaporanTests(new PortalSite(templates, onPostgres: true));
