using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

/// <summary>Anggaran, sumber daya and pembanding.</summary>
public abstract class ResourcePageTests(PortalSite site) : PageTests(site)
{
    private const string Anggaran = "/bkpsdm/2023/anggaran";
    private const string SumberDaya = "/bkpsdm/2023/sumber-daya";
    private const string Pembanding = "/bkpsdm/2023/pembanding";
    private const string Form = "form#isian";

    [Fact]
    public async Task Anggaran_Get_ShowsPublishedSerapan()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync(Anggaran);

        Assert.Equal("84,53", Figure(page, "total.serapan.2023"));
        Assert.Equal("83,36", Figure(page, "sasaran-merit.serapan.2023"));
        Assert.Equal("13.526.508.445", Figure(page, "total.pagu.2023"));
    }

    [Fact]
    public async Task Anggaran_Post_NewAmount_MovesSerapanOfAllLevels()
    {
        var browser = await Site.SignInAsync(PortalSite.Bidang);
        var page = await browser.GetAsync(Anggaran);

        // All of the pagu spent: 3.000.476.800.
        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, Form, new() { ["Baris[0].Jumlah"] = "Rp3.000.476.800,00" }));

        Assert.Equal("100,00", Figure(saved, "program-kepegawaian.serapan.2023"));

        // (3.000.476.800 + 2.918.928.809) / 6.031.579.972 x 100 = 98,14.
        Assert.Equal("98,14", Figure(saved, "sasaran-merit.serapan.2023"));
        Assert.Contains("Tersimpan 10.42", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anggaran_Post_Blank_IsNotZero()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Anggaran);

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, Form, new() { ["Baris[0].Jumlah"] = "", ["Baris[1].Jumlah"] = "0" }));

        Assert.Equal("-", Figure(saved, "program-kepegawaian.serapan.2023"));
        Assert.Equal("0,00", Figure(saved, "program-psdm.serapan.2023"));
    }

    [Theory]
    [InlineData("-1000", "Realisasi anggaran tidak boleh negatif.")]
    [InlineData("2,1 jt", "Realisasi anggaran ditulis dalam rupiah penuh, tanpa “jt”.")]
    [InlineData("dua miliar rupiah", "Realisasi anggaran harus angka rupiah penuh, misalnya 13.526.508.445.")]
    public async Task Anggaran_Post_BadAmount_SavesNoRow(string typed, string message)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Anggaran);

        var refused = await browser.SubmitAsync(page, Form, new() { ["Baris[0].Jumlah"] = "5", ["Baris[1].Jumlah"] = typed });

        Assert.Equal(400, refused.Status);
        Assert.Equal(message, refused.ErrorAt("Baris[1].Jumlah"));
        Assert.Equal(typed, refused.Value("Baris[1].Jumlah"));
        Assert.Equal("5", refused.Value("Baris[0].Jumlah"));
        Assert.False(await Site.WithDatabaseAsync(db => db.RealisasiAnggaran.AnyAsync(x => x.Jumlah == 5)));
    }

    [Fact]
    public async Task Anggaran_Post_RowChangedByAnother_ShowsBothAmounts()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Anggaran);
        await Site.WithDatabaseAsync(async db =>
        {
            var row = await db.RealisasiAnggaran.SingleAsync(x => db.SubjekKinerja.Any(s => s.Id == x.SubjekKinerjaId && s.Kode == "program-kepegawaian"));
            row.Jumlah = 2_000_000_000m;
            await db.SaveChangesAsync();
        });

        var conflict = await browser.SubmitAsync(page, Form, new() { ["Baris[0].Jumlah"] = "2.500.000.000" });
        var button = conflict.Page.QuerySelector(".pick.conflict button[value*='|saya|']")!;
        var saved = await browser.FollowAsync(await browser.SubmitAsync(conflict, Form, [], (button.GetAttribute("name")!, button.GetAttribute("value")!)));

        Assert.Equal(409, conflict.Status);
        Assert.Contains("2.000.000.000", conflict.Page.QuerySelector(".pick.conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2.500.000.000", saved.Value("Baris[0].Jumlah"));
    }

    [Fact]
    public async Task SumberDaya_Post_NewNeed_MovesPemenuhan()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(SumberDaya);
        Assert.Equal("36,84", Figure(page, "sdm.pemenuhan.2023"));

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, Form, new() { ["Baris[0].Kebutuhan"] = "84" }));

        Assert.Equal("50,00", Figure(saved, "sdm.pemenuhan.2023"));
    }

    [Theory]
    [InlineData("Baris[0].Tersedia", "empat", "Tersedia harus angka, misalnya 104,87.")]
    [InlineData("Baris[0].Kebutuhan", "-3", "Kebutuhan tidak boleh negatif.")]
    [InlineData("Baris[1].Kebutuhan", "10,5", "Kebutuhan ditulis bulat, misalnya 114.")]
    [InlineData("Baris[1].Sumber", "", "Isi dokumen yang menyebut kebutuhan, misalnya “Analisis jabatan 2023”.")]
    [InlineData("Baris[1].Satuan", " ", "Isi satuan, misalnya orang atau unit.")]
    public async Task SumberDaya_Post_BadValue_IsRefusedAtItsField(string field, string typed, string message)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(SumberDaya);

        var refused = await browser.SubmitAsync(page, Form, new() { [field] = typed });

        Assert.Equal(400, refused.Status);
        Assert.Equal(message, refused.ErrorAt(field));
    }

    [Fact]
    public async Task Pembanding_AddEditDelete_ShowsInTableWithDifference()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var added = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetAsync(Pembanding), Form, new()
        {
            ["Isian.Indikator"] = "merit",
            ["Isian.Tingkat"] = "Setara",
            ["Isian.Instansi"] = "Pemkab Contoh",
            ["Isian.Nilai"] = "300",
            ["Isian.Sumber"] = "Laman contoh",
        }));
        var row = Row(added, "Pemkab Contoh");
        Assert.Equal("12", row.QuerySelector("[data-figure^='merit.selisih-pembanding']")!.TextContent);

        var edit = await browser.GetAsync(Pembanding + row.QuerySelector("a[href*='ubah']")!.GetAttribute("href"));
        var edited = await browser.FollowAsync(await browser.SubmitAsync(edit, Form, new() { ["Isian.Nilai"] = "310" }));
        Assert.Equal("2", Row(edited, "Pemkab Contoh").QuerySelector("[data-figure^='merit.selisih-pembanding']")!.TextContent);

        var id = Row(edited, "Pemkab Contoh").QuerySelector("[name='id']")!.GetAttribute("value");
        var deleted = await browser.FollowAsync(await browser.SubmitAsync(edited, $"form:has([value='{id}'])", []));
        Assert.DoesNotContain("Pemkab Contoh", deleted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pembanding_Post_WithoutSource_IsRefused()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var refused = await browser.SubmitAsync(await browser.GetAsync(Pembanding), Form, new()
        {
            ["Isian.Indikator"] = "merit",
            ["Isian.Tingkat"] = "Setara",
            ["Isian.Instansi"] = "Pemkab Contoh",
            ["Isian.Nilai"] = "300",
        });

        Assert.Equal(400, refused.Status);
        Assert.Equal("Isi sumber angka, misalnya “Keputusan KASN Nomor 224 Tahun 2023”.", refused.ErrorAt("Isian.Sumber"));
        Assert.Equal("Pemkab Contoh", refused.Value("Isian.Instansi"));
    }

    [Fact]
    public async Task Pembanding_Delete_RowChangedSince_IsNotDeleted()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Pembanding);
        await Site.WithDatabaseAsync(async db =>
        {
            foreach (var row in await db.Pembanding.ToListAsync())
            {
                row.Sumber = "Sumber baru";
            }

            await db.SaveChangesAsync();
        });

        var answer = await browser.SubmitAsync(page, "td.acts form", []);

        Assert.Equal(409, answer.Status);
        Assert.Contains("Orang lain mengubah baris ini", answer.Text, StringComparison.Ordinal);
        Assert.Equal(3, await Site.WithDatabaseAsync(db => db.Pembanding.CountAsync()));
    }

    [Theory]
    [InlineData(Anggaran)]
    [InlineData(SumberDaya)]
    [InlineData(Pembanding)]
    public async Task Post_Inspektorat_IsForbiddenAndSeesNoControls(string address)
    {
        var browser = await Site.SignInAsync(PortalSite.Inspektorat);
        var page = await browser.GetAsync(address);

        var token = (await browser.GetAsync("/bkpsdm/2023/realisasi/merit")).Value("__RequestVerificationToken")!;
        var answer = await browser.PostAsync(address, [KeyValuePair.Create("__RequestVerificationToken", token)]);

        Assert.Equal(200, page.Status);
        Assert.False(page.Has("main .btn-primary, main input:not([type='hidden'])"));
        Assert.Equal(403, answer.Status);
    }

    private static string Figure(Answer page, string key) => page.Page.QuerySelector($"[data-figure='{key}']")!.TextContent;

    private static AngleSharp.Dom.IElement Row(Answer page, string instansi) =>
        page.Page.QuerySelectorAll("table.pembanding tbody tr").Single(row => row.TextContent.Contains(instansi, StringComparison.Ordinal));
}

public sealed class SqliteResourcePageTests(DatabaseTemplates templates) : ResourcePageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlResourcePageTests(DatabaseTemplates templates) : ResourcePageTests(new PortalSite(templates, onPostgres: true));
