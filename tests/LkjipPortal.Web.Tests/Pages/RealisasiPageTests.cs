using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class RealisasiPageTests(PortalSite site) : PageTests(site)
{
    private const string Merit = "/bkpsdm/2023/realisasi/merit";
    private const string Form = "form#isian";

    [Fact]
    public async Task Get_List_ShowsPublishedCapaianOfEveryIndikator()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync("/bkpsdm/2023/realisasi");

        Assert.Equal(7, page.Page.QuerySelectorAll("a.indi").Length);
        Assert.All(
            new[] { "capaian 104,87", "capaian 104,27", "capaian 98,20", "capaian 100 (99,77)", "capaian 114,21", "Sementara per 26 September 2023" },
            text => Assert.Contains(text, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_MeritTo300_ShowsNewCapaianHereAndOnDasbor()
    {
        var browser = await Site.SignInAsync(PortalSite.Bidang);
        var page = await browser.GetAsync(Merit);
        Assert.Contains("312 / 297,5 × 100 = 104,87%", page.Text, StringComparison.Ordinal);

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, Form, new() { ["Isian.Nilai"] = "300" }));

        Assert.Contains("Tersimpan 10.42", saved.Text, StringComparison.Ordinal);
        Assert.Contains("300 / 297,5 × 100 = 100,84%", saved.Text, StringComparison.Ordinal);
        var dashboard = await browser.GetAsync("/bkpsdm/2023/dasbor");
        Assert.Contains("100,84", dashboard.Text, StringComparison.Ordinal);

        // (100,84 + 99,77) / 2 = 100,305, printed 100,31.
        Assert.Contains("100,31", dashboard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostHitung_TypedValue_ComputesWithoutSaving()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Merit);

        var fields = Typed(page, "300");
        var partial = await browser.PostAsync(Merit + "?handler=Hitung", fields);

        Assert.Equal(200, partial.Status);
        Assert.Contains("300 / 297,5 × 100 = 100,84%", partial.Text, StringComparison.Ordinal);
        Assert.Equal("312", await StoredAsync("merit", row => row.Nilai!.Teks));
    }

    [Theory]
    [InlineData("tiga ratus", "Realisasi harus angka, misalnya 104,87.")]
    [InlineData("-5", "Realisasi tidak boleh negatif.")]
    [InlineData("", "Isi realisasi, misalnya 104,87, atau pilih keadaan lain.")]
    [InlineData("1.234", "1.234 bisa dibaca dua cara. Pakai 1234 atau 1,234?")]
    public async Task Post_UnreadableValue_IsRefusedAtTheFieldAndKept(string typed, string message)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Merit);

        var refused = await browser.SubmitAsync(page, Form, new() { ["Isian.Nilai"] = typed, ["Isian.Upaya"] = "Upaya baru" });

        Assert.Equal(400, refused.Status);
        Assert.Equal(message, refused.ErrorAt("Isian.Nilai"));
        Assert.Equal(typed, refused.Value("Isian.Nilai"));
        Assert.Equal("Upaya baru", refused.Value("Isian.Upaya"));
        Assert.True(refused.Has("a[href='#Isian_Nilai']"));
        Assert.Equal("312", await StoredAsync("merit", row => row.Nilai!.Teks));
    }

    [Theory]
    [InlineData("1.234|1234", "1234")]
    [InlineData("1.234|1,234", "1,234")]
    public async Task Post_AmbiguousValue_IsSavedInTheReadingPicked(string choice, string stored)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var (typed, reading) = (choice.Split('|')[0], choice.Split('|')[1]);
        var refused = await browser.SubmitAsync(
            await browser.GetAsync(Merit), Form, new() { ["Isian.Nilai"] = typed, ["Isian.FaktorPenghambat"] = "Ada hambatan" });
        Assert.True(refused.Has($"button[name='Pilihan.Bacaan'][value='Isian.Nilai|{reading}']"));

        var saved = await browser.SubmitAsync(refused, Form, [], ("Pilihan.Bacaan", $"Isian.Nilai|{reading}"));

        Assert.Equal(302, saved.Status);
        Assert.Equal(stored, await StoredAsync("merit", row => row.Nilai!.Teks));
    }

    [Fact]
    public async Task Post_OtherUnit_NamesTheUnitOfTheIndikator()
    {
        await Site.WithDatabaseAsync(db => db.IndikatorKinerja.Where(x => x.Kode == "merit").ExecuteUpdateAsync(set => set.SetProperty(x => x.Satuan, "dokumen")));
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var refused = await browser.SubmitAsync(await browser.GetAsync(Merit), Form, new() { ["Isian.Nilai"] = "312 dok" });

        Assert.Equal("Satuan “dok” tidak dikenal; indikator ini memakai “dokumen”.", refused.ErrorAt("Isian.Nilai"));
    }

    [Fact]
    public async Task Post_CapaianBelow100WithoutCause_AsksForIt()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync("/bkpsdm/2023/realisasi/kompetensi");

        var refused = await browser.SubmitAsync(page, Form, new() { ["Isian.FaktorPenghambat"] = " " });

        Assert.Equal(400, refused.Status);
        Assert.Equal("Capaian 98,20% di bawah 100; isi faktor penghambat sebelum menyimpan.", refused.ErrorAt("Isian.FaktorPenghambat"));
    }

    [Fact]
    public async Task Post_PredikatReachedWithLowerScore_NeedsNoCause()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync("/bkpsdm/2023/realisasi/akip");

        var saved = await browser.SubmitAsync(page, Form, new() { ["Isian.FaktorPenghambat"] = "" });

        Assert.Equal(302, saved.Status);
    }

    [Fact]
    public async Task Post_TooLongText_SaysHowLong()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var text = new string('a', 4001);

        var refused = await browser.SubmitAsync(await browser.GetAsync(Merit), Form, new() { ["Isian.Upaya"] = text });

        Assert.Equal("Upaya 4.001 huruf; paling panjang 4.000.", refused.ErrorAt("Isian.Upaya"));
        Assert.Equal(text, refused.Value("Isian.Upaya"));
    }

    [Theory]
    [InlineData("", "", "-")]
    [InlineData("Nol", "", "0")]
    [InlineData("BelumDiukur", "", "n/a")]
    [InlineData("TidakBerlaku", "", "N/A")]
    public async Task Post_StateWithoutNumber_PrintsAsItsOwn(string state, string value, string printed)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Merit);

        var saved = await browser.SubmitAsync(page, Form, new() { ["Isian.Keadaan"] = state, ["Isian.Nilai"] = value, ["Isian.FaktorPenghambat"] = "Tidak ada penilaian" });

        Assert.Equal(302, saved.Status);
        var list = await browser.GetAsync("/bkpsdm/2023/realisasi");
        Assert.Equal(printed, list.Page.QuerySelector("[data-figure='merit.realisasi.2023']")!.TextContent);
        Assert.Equal(state == "Nol" ? 0m : null, await StoredAsync("merit", row => row.Nilai?.Angka));
    }

    [Fact]
    public async Task Post_StateThatHasNoNumberWithOneTyped_LosesNothing()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var refused = await browser.SubmitAsync(await browser.GetAsync(Merit), Form, new() { ["Isian.Keadaan"] = "BelumDiukur" });

        Assert.Equal("Keadaan Belum diukur tidak memakai angka ini; kosongkan, atau pilih Terisi.", refused.ErrorAt("Isian.Nilai"));
        Assert.Equal("312", refused.Value("Isian.Nilai"));
    }

    [Fact]
    public async Task Post_ProvisionalWithoutDate_AsksForTheDate()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Merit);

        var refused = await browser.SubmitAsync(page, Form, new() { ["Isian.Keadaan"] = "Sementara", ["Isian.SementaraPer"] = "akhir tahun" });
        var saved = await browser.SubmitAsync(refused, Form, new() { ["Isian.SementaraPer"] = "26 September 2023" });

        Assert.Equal("Tulis tanggal angka sementara, misalnya 26 September 2023.", refused.ErrorAt("Isian.SementaraPer"));
        Assert.Equal(302, saved.Status);
        Assert.Equal(new DateOnly(2023, 9, 26), await StoredAsync("merit", row => row.SementaraPer));
    }

    [Theory]
    [InlineData("tersimpan", "305")]
    [InlineData("saya", "300")]
    public async Task Post_StaleForm_ShowsBothValuesAndSavesTheSidePicked(string side, string stored)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Merit);
        await Site.WithDatabaseAsync(async db =>
        {
            var row = await db.RealisasiTahunan.SingleAsync(x => x.Tahun == 2023 && db.IndikatorKinerja.Any(i => i.Id == x.IndikatorKinerjaId && i.Kode == "merit"));
            row.Nilai = new NilaiKinerja { Teks = "305", Angka = 305 };
            await db.SaveChangesAsync();
        });

        var conflict = await browser.SubmitAsync(page, Form, new() { ["Isian.Nilai"] = "300" });

        Assert.Equal(409, conflict.Status);
        var box = conflict.Page.QuerySelector(".pick.conflict")!;
        Assert.Contains("305", box.TextContent, StringComparison.Ordinal);
        Assert.Contains("300", box.TextContent, StringComparison.Ordinal);
        Assert.Equal("305", await StoredAsync("merit", row => row.Nilai!.Teks));
        var button = conflict.Page.QuerySelector($".pick.conflict button[value*='|{side}|']")!;
        var saved = await browser.SubmitAsync(conflict, Form, [], (button.GetAttribute("name")!, button.GetAttribute("value")!));
        Assert.Equal(302, saved.Status);
        Assert.Equal(stored, await StoredAsync("merit", row => row.Nilai!.Teks));
    }

    [Fact]
    public async Task Post_TwoFieldsChangedByAnother_AsksForEachAndKeepsTheFirstPick()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Merit);
        await Site.WithDatabaseAsync(async db =>
        {
            var row = await db.RealisasiTahunan.SingleAsync(x => x.Tahun == 2023 && db.IndikatorKinerja.Any(i => i.Id == x.IndikatorKinerjaId && i.Kode == "merit"));
            (row.Upaya, row.Sumber) = ("Upaya orang lain", "Sumber orang lain");
            await db.SaveChangesAsync();
        });
        var first = await browser.SubmitAsync(page, Form, new() { ["Isian.Upaya"] = "Upaya saya", ["Isian.Sumber"] = "Sumber saya" });

        var second = await browser.SubmitAsync(first, Form, [], ("Pilihan.Pilihan", Pick(first, "Isian.Upaya", "tersimpan")));
        var saved = await browser.SubmitAsync(second, Form, [], ("Pilihan.Pilihan", Pick(second, "Isian.Sumber", "saya")));

        Assert.Equal(409, second.Status);
        Assert.Equal(302, saved.Status);
        Assert.Equal(("Upaya orang lain", "Sumber saya"), await StoredAsync("merit", row => (row.Upaya, row.Sumber)));
    }

    [Fact]
    public async Task Post_YearOutsideRenstra_IsRefusedAndKept()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Merit);
        var fields = Typed(page, "320");

        var refused = await browser.PostAsync(Merit + "?tahun-realisasi=2025", fields);

        Assert.Equal(400, refused.Status);
        Assert.Contains("Tahun 2025 di luar masa Renstra 2019–2023.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("320", refused.Value("Isian.Nilai"));
        Assert.False(await Site.WithDatabaseAsync(db => db.RealisasiTahunan.AnyAsync(x => x.Tahun == 2025)));
    }

    [Fact]
    public async Task Post_YearOfHistory_ChangesThatYearOnly()
    {
        var browser = await Site.SignInAsync(PortalSite.Bidang);
        var page = await browser.GetAsync(Merit + "?tahun-realisasi=2022");
        Assert.Equal("295,5", page.Value("Isian.Nilai"));

        var saved = await browser.SubmitAsync(page, Form, new() { ["Isian.Nilai"] = "296" });

        Assert.Equal(302, saved.Status);
        Assert.Equal("296", await StoredAsync("merit", row => row.Nilai!.Teks, 2022));
        Assert.Equal("312", await StoredAsync("merit", row => row.Nilai!.Teks));
    }

    [Fact]
    public async Task PostTarget_Perencana_WritesThePkInForce()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Merit);

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, "form.target-form", new() { ["IsianTarget.Target"] = "300" }));

        Assert.Contains("312 / 300 × 100 = 104,00%", saved.Text, StringComparison.Ordinal);
        var pk = await browser.GetAsync("/bkpsdm/2023/perjanjian-kinerja");
        Assert.Equal("300", pk.Page.QuerySelector(".pk-sheet tbody mark")!.TextContent);
    }

    [Fact]
    public async Task PostTarget_OfTujuan_WritesTheRenstra()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync("/bkpsdm/2023/realisasi/rb");

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, "form.target-form", new() { ["IsianTarget.Target"] = "75" }));

        Assert.Contains("75,79 / 75 × 100 = 101,05%", saved.Text, StringComparison.Ordinal);
        var matrix = await browser.GetAsync("/bkpsdm/2023/renstra?blok=BKPSDM-050-5889&cari=Indeks%20Reformasi");
        Assert.Contains(matrix.Page.QuerySelectorAll("td.k"), cell => cell.TextContent == "75");
    }

    [Fact]
    public async Task PostTarget_FrozenVersion_IsRefusedWithTheWayOut()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await browser.GetAsync(Merit);
        await Site.WithDatabaseAsync(db => db.VersiPerjanjianKinerja.Where(x => x.Jenis == JenisVersi.Perubahan)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.Status, StatusDokumen.Disetujui).SetProperty(x => x.Tanggal, new DateOnly(2023, 3, 12))));

        var refused = await browser.SubmitAsync(page, "form.target-form", new() { ["IsianTarget.Target"] = "300" });

        Assert.Equal(400, refused.Status);
        Assert.Contains("Versi ini disetujui 12 Maret 2023. Buat Perubahan untuk mengubahnya.", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalSite.Kepala)]
    [InlineData(PortalSite.Inspektorat)]
    [InlineData(PortalSite.Pembaca)]
    public async Task Post_RoleThatReads_IsForbiddenAndSeesNoButton(string who)
    {
        var browser = await Site.SignInAsync(who);
        var page = await browser.GetAsync(Merit);

        var answer = await browser.SubmitAsync(page, Form, new() { ["Isian.Nilai"] = "300" });

        Assert.False(page.Has("button.btn-primary[form='isian']"));
        Assert.Equal(403, answer.Status);
        Assert.Equal("312", await StoredAsync("merit", row => row.Nilai!.Teks));
    }

    [Fact]
    public async Task PostTarget_Bidang_IsForbidden()
    {
        var browser = await Site.SignInAsync(PortalSite.Bidang);
        var page = await browser.GetAsync(Merit);

        var answer = await browser.SubmitAsync(page, "form.target-form", new() { ["IsianTarget.Target"] = "1" });

        Assert.False(page.Has("[name='IsianTarget.Target']"));
        Assert.Equal(403, answer.Status);
    }

    [Theory]
    [InlineData("/dinkes/2023/realisasi/merit")]
    [InlineData("/bkpsdm/2030/realisasi")]
    [InlineData("/bkpsdm/2023/realisasi/tidak-ada")]
    public async Task Get_WhatIsNotThere_Answers404(string address)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        Assert.Equal(404, (await browser.GetAsync(address)).Status);
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefused()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var answer = await browser.PostAsync(Merit, [KeyValuePair.Create("Isian.Nilai", "300")]);

        Assert.Equal(400, answer.Status);
        Assert.Equal("312", await StoredAsync("merit", row => row.Nilai!.Teks));
    }

    private static string Pick(Answer page, string field, string side) =>
        page.Page.QuerySelector($".pick.conflict button[value^='{field}|{side}|']")!.GetAttribute("value")!;

    private static List<KeyValuePair<string, string>> Typed(Answer page, string value) =>
    [
        KeyValuePair.Create("__RequestVerificationToken", page.Value("__RequestVerificationToken")!),
        KeyValuePair.Create("Isian.Revisi", page.Value("Isian.Revisi")!),
        KeyValuePair.Create("Isian.Keadaan", "Terisi"),
        KeyValuePair.Create("Isian.Nilai", value),
    ];

    private Task<T> StoredAsync<T>(string kode, Func<RealisasiTahunan, T> read, int tahun = 2023) => Site.WithDatabaseAsync(async db =>
        read(await db.RealisasiTahunan.AsNoTracking().SingleAsync(x => x.Tahun == tahun && db.IndikatorKinerja.Any(i => i.Id == x.IndikatorKinerjaId && i.Kode == kode))));
}

public sealed class SqliteRealisasiPageTests(DatabaseTemplates templates) : RealisasiPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlRealisasiPageTests(DatabaseTemplates templates) : RealisasiPageTests(new PortalSite(templates, onPostgres: true));
