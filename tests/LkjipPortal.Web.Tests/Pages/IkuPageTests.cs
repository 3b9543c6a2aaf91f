using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class IkuPageTests(PortalSite site) : PageTests(site)
{
    private const string List = "/bkpsdm/2023/iku";
    private const string Form = "#isian";

    [Fact]
    public async Task Form_Post_WordsAndNature_AreSaved()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await EditAsync(browser, 1);

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, Form, new()
        {
            ["Isian.Formulasi"] = "Jumlah skor contoh",
            ["Isian.Aspek"] = "Satu\r\nDua",
            ["Isian.Satuan"] = "skor",
            ["Isian.Arah"] = "Rentang",
            ["Isian.BatasBawah"] = "250,5",
            ["Isian.BatasAtas"] = "400",
        }));

        Assert.Contains("Jumlah skor contoh", saved.Text, StringComparison.Ordinal);
        var merit = await Site.WithDatabaseAsync(db => db.IndikatorKinerja.SingleAsync(x => x.Kode == "merit"));
        Assert.Equal((ArahIndikator.Rentang, 250.5m, 400m, "skor"), (merit.Arah, merit.BatasBawah, merit.BatasAtas, merit.Satuan));
    }

    [Theory]
    [InlineData("Isian.Akumulasi", "Jumlah", "Persentase tidak dijumlahkan; pilih nilai terakhir atau rata-rata.")]
    [InlineData("Isian.BatasAtas", "40", "Batas hanya untuk indikator yang dijaga di antara dua batas; kosongkan, atau pilih arah itu.")]
    [InlineData("Isian.JenisNilai", "Predikat", "Target 2023 “297,5” tidak cocok dengan jenis nilai Predikat.")]
    [InlineData("Isian.Formulasi", "", "Isi cara menghitungnya dengan kata, misalnya “Jumlah skor delapan aspek”.")]
    [InlineData("Isian.TahunSampai", "2022", "IKU ini sudah tidak berlaku pada 2023; isi 2023 atau sesudahnya.")]
    [InlineData("Isian.BatasBawah", "1.234", "1.234 bisa dibaca dua cara. Pakai 1234 atau 1,234?")]
    public async Task Form_Post_WhatDoesNotFit_IsRefusedAtItsField(string field, string typed, string message)
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await EditAsync(browser, 1);
        var nature = field == "Isian.Akumulasi" ? new Dictionary<string, string?> { ["Isian.JenisNilai"] = "Persen" } : [];

        var refused = await browser.SubmitAsync(page, Form, new(nature) { [field] = typed, ["Isian.Alasan"] = "Alasan yang diketik" });

        Assert.Equal(400, refused.Status);
        Assert.Equal(message, refused.ErrorAt(field));
        Assert.Equal("Alasan yang diketik", refused.Value("Isian.Alasan"));
    }

    [Fact]
    public async Task Form_New_FromASasaran_MakesItsIndikator_AndGoesWithIt()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var choice = await browser.GetAsync(List + "/baris");
        Assert.True(choice.Has("option[value='indikator:kompetensi']"));
        Assert.False(choice.Has("option[value='indikator:merit']"));
        var page = await browser.GetAsync(List + "/baris?dari=subjek:sasaran-merit");

        var saved = await browser.FollowAsync(await browser.SubmitAsync(page, Form, new()
        {
            ["Isian.NamaIndikator"] = "Jumlah layanan contoh",
            ["Isian.Formulasi"] = "Jumlah layanan",
            ["Isian.SumberData"] = "Laporan",
            ["Isian.PenanggungJawab"] = "Sekretaris",
            ["Isian.Akumulasi"] = "Jumlah",
            ["Isian.Satuan"] = "layanan",
        }));

        Assert.Contains("Jumlah layanan contoh", saved.Text, StringComparison.Ordinal);
        Assert.True(await Site.WithDatabaseAsync(db => db.IndikatorKinerja.AnyAsync(x => x.Kode == "jumlah-layanan-contoh" && x.Akumulasi == Akumulasi.Jumlah)));
        var edit = await EditAsync(browser, 3);
        Assert.Contains("Hapus IKU dan indikatornya", edit.Text, StringComparison.Ordinal);
        await browser.FollowAsync(await browser.SubmitAsync(edit, "form[action='?handler=Hapus']", []));
        Assert.False(await Site.WithDatabaseAsync(db => db.IndikatorKinerja.AnyAsync(x => x.Kode == "jumlah-layanan-contoh")));
    }

    [Fact]
    public async Task Delete_NamesWhatUsesTheIndikator_AndLeavesIt()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await EditAsync(browser, 1);

        Assert.Contains("dipakai target di 2 versi PK", page.Text, StringComparison.Ordinal);
        Assert.Contains("realisasi 3 tahun, 1 rencana aksi", page.Text, StringComparison.Ordinal);
        await browser.FollowAsync(await browser.SubmitAsync(page, "form[action='?handler=Hapus']", []));
        Assert.Equal(1, await Site.WithDatabaseAsync(db => db.Iku.CountAsync()));
        Assert.True(await Site.WithDatabaseAsync(db => db.IndikatorKinerja.AnyAsync(x => x.Kode == "merit")));
    }

    [Fact]
    public async Task Form_Post_ChangedByAnother_ShowsBoth()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var page = await EditAsync(browser, 1);
        await Site.WithDatabaseAsync(async db =>
        {
            (await db.Iku.SingleAsync(x => x.Nomor == 1)).PenanggungJawab = "Orang lain";
            await db.SaveChangesAsync();
        });

        var conflict = await browser.SubmitAsync(page, Form, new() { ["Isian.PenanggungJawab"] = "Saya" });

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Orang lain", conflict.Page.QuerySelector(".pick.conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Orang lain", await Site.WithDatabaseAsync(db => db.Iku.Where(x => x.Nomor == 1).Select(x => x.PenanggungJawab).SingleAsync()));
    }

    [Fact]
    public async Task Download_Manual_HasOnePagePerIndikator()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var pages = await browser.PdfAsync(List + "/unduh");

        Assert.Equal(2, pages.Count);
        Assert.All(["Makin tinggi makin baik", "Realisasi / Target", "297,5", "Sistem Informasi"], text => Assert.Contains(text, pages[0], StringComparison.Ordinal));
        Assert.Contains("Predikat dengan nilai", pages[1], StringComparison.Ordinal);
    }

    private async Task<Answer> EditAsync(Browser browser, int nomor)
    {
        var id = await Site.WithDatabaseAsync(db => db.Iku.Where(x => x.Nomor == nomor).Select(x => x.Id).SingleAsync());
        return await browser.GetAsync($"{List}/baris/{id}");
    }
}

public sealed class SqliteIkuPageTests(DatabaseTemplates templates) : IkuPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlIkuPageTests(DatabaseTemplates templates) : IkuPageTests(new PortalSite(templates, onPostgres: true));
