using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class PejabatPageTests(PortalSite site) : PageTests(site)
{
    private const string List = "/bkpsdm/2023/pejabat";
    private const string Baru = List + "/baris";
    private const string Form = "#isian";

    private static readonly Dictionary<string, string?> Filled = new()
    {
        ["Isian.Nama"] = "Dewi Contoh, S.Sos.",
        ["Isian.Nip"] = "00000000 000000 0 099",
        ["Isian.Pangkat"] = "Pembina",
        ["Isian.Jabatan"] = "Kepala Bidang Mutasi",
        ["Isian.Kapasitas"] = "Plt",
        ["Isian.Dari"] = "1 Maret 2023",
        ["Isian.Sampai"] = "31 Desember 2023",
    };

    [Fact]
    public async Task New_IsListed_ChosenAsParty_AndPrinted()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var list = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetAsync(Baru), Form, Filled));

        Assert.Contains("Dewi Contoh, S.Sos. 00000000 000000 0 099 Pembina Plt. Kepala Bidang Mutasi Pejabat lain 1 Maret 2023 – 31 Desember 2023", list.Text, StringComparison.Ordinal);
        var pk = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2023/perjanjian-kinerja"), "#buat", new() { ["jenjang"] = "Administrator", ["Jabatan"] = "Kepala Bidang Mutasi" }));
        Assert.Equal("Dewi Contoh, S.Sos., Plt. Kepala Bidang Mutasi", pk.Page.QuerySelector("#Isian_PihakPertama option[selected]")!.TextContent);
        var used = await browser.GetAsync(list.Page.QuerySelectorAll("table.pejabat a").Single(link => link.TextContent.StartsWith("Dewi", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Contains("Dipakai di PK Kepala Bidang Mutasi 2023 murni.", used.Text, StringComparison.Ordinal);
        Assert.False(used.Has("form[action='?handler=Hapus']"));
    }

    [Fact]
    public async Task Delete_OnlyWhatNoDocumentUses()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await browser.SubmitAsync(await browser.GetAsync(Baru), Form, Filled);
        var added = await Site.WithDatabaseAsync(db => db.Pejabat.SingleAsync(x => x.Nama == "Dewi Contoh, S.Sos."));
        var page = await browser.GetAsync($"{Baru}/{added.Id}");

        Assert.Equal(409, (await browser.SubmitAsync(page, "form[action='?handler=Hapus']", new() { ["revisi"] = "7" })).Status);
        await browser.FollowAsync(await browser.SubmitAsync(page, "form[action='?handler=Hapus']", []));

        Assert.False(await Site.WithDatabaseAsync(db => db.Pejabat.AnyAsync(x => x.Id == added.Id)));
    }

    [Fact]
    public async Task Post_BadValues_AreRefusedAtTheirFields()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var refused = await browser.SubmitAsync(await browser.GetAsync(Baru), Form, new(Filled) { ["Isian.Nama"] = " ", ["Isian.Nip"] = "123", ["Isian.Sampai"] = "1 Januari 2023" });

        Assert.Equal(400, refused.Status);
        Assert.Equal("Isi nama dengan gelarnya, seperti yang dicetak.", refused.ErrorAt("Isian.Nama"));
        Assert.StartsWith("NIP terdiri atas 18 angka", refused.ErrorAt("Isian.Nip"), StringComparison.Ordinal);
        Assert.Equal("Tanggal akhir tidak boleh sebelum 1 Maret 2023.", refused.ErrorAt("Isian.Sampai"));
        Assert.Equal("Pembina", refused.Value("Isian.Pangkat"));
    }

    [Fact]
    public async Task Post_PartyOfAFrozenPk_KeepsWhatIsPrinted_ButMayEnd()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var head = await Site.WithDatabaseAsync(db => db.Pejabat.SingleAsync(x => x.KepalaPerangkatDaerah));
        var page = await browser.GetAsync($"{Baru}/{head.Id}");

        var refused = await browser.SubmitAsync(page, Form, new() { ["Isian.Nama"] = "Nama Lain" });

        Assert.Equal(400, refused.Status);
        Assert.Contains("yang sudah tetap", refused.ErrorAt("Isian.Nama"), StringComparison.Ordinal);
        await browser.FollowAsync(await browser.SubmitAsync(page, Form, new() { ["Isian.Sampai"] = "31 Desember 2023" }));
        Assert.Equal((head.Nama, new DateOnly(2023, 12, 31)), await Site.WithDatabaseAsync(async db => await db.Pejabat.SingleAsync(x => x.Id == head.Id) is var now ? (now.Nama, now.BerlakuSampai!.Value) : default));

        var conflict = await browser.SubmitAsync(page, Form, new() { ["Isian.Sampai"] = "30 November 2023" });
        Assert.Equal(409, conflict.Status);
        Assert.Equal(2, conflict.Page.QuerySelectorAll(".pick.conflict button").Length);
        Assert.Equal(403, (await (await Site.SignInAsync(PortalSite.Pembaca)).GetAsync(List)).Status);
    }
}

public sealed class SqlitePejabatPageTests(DatabaseTemplates templates) : PejabatPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlPejabatPageTests(DatabaseTemplates templates) : PejabatPageTests(new PortalSite(templates, onPostgres: true));
