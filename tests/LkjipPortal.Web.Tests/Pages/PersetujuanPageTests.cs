using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract partial class PersetujuanPageTests(PortalSite site) : PageTests(site)
{
    private const string Password = "Demo-Lkjip-2023";
    private const string Bupati = "bupati@jombang.demo";
    private const string Pk = "/bkpsdm/2023/persetujuan/perjanjian-kinerja";

    [Fact]
    public async Task Pk_ReturnedMendedApprovedByBoth_IsVerifiedUntilReplaced()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var head = await Site.SignInAsync(PortalSite.Kepala);
        var regent = await Site.SignInAsync(Bupati);

        // The plans that the PK draws on come first.
        Assert.Contains("Renstra yang menjadi dasarnya belum disetujui.", (await planner.GetAsync(Pk)).Text, StringComparison.Ordinal);
        var early = await planner.SubmitAsync(await planner.GetAsync(Pk), "#ajukan", []);
        Assert.Equal(400, early.Status);
        await ApprovePlansAsync(planner, head);

        await planner.SubmitAsync(await planner.GetAsync(Pk), "#ajukan", new() { ["Catatan"] = "Pagu mengikuti DPPA." });
        Assert.Contains("Periksa dan setujui", (await head.GetAsync("/bkpsdm/2023/tugas")).Text, StringComparison.Ordinal);
        var asked = await head.GetAsync(Pk);
        Assert.Contains("Pagu mengikuti DPPA.", asked.Text, StringComparison.Ordinal);

        var empty = await head.SubmitAsync(asked, "#kembalikan", []);
        Assert.Equal("Tulis apa yang perlu diperbaiki.", empty.ErrorAt("Catatan"));
        await head.FollowAsync(await head.SubmitAsync(asked, "#kembalikan", new() { ["Catatan"] = "Pagu penunjang belum sesuai." }));
        Assert.Contains("Pagu penunjang belum sesuai.", (await planner.GetAsync("/bkpsdm/2023/tugas")).Text, StringComparison.Ordinal);

        var edit = await planner.GetAsync("/bkpsdm/2023/perjanjian-kinerja/ubah");
        await planner.FollowAsync(await planner.SubmitAsync(edit, "form#isian", new() { ["Isian.Program[2].Anggaran"] = "7.494.866.173" }));
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Pk), "#ajukan", []));

        var wrong = await head.SubmitAsync(await head.GetAsync(Pk), "#setujui", new() { ["Sandi"] = "salah" });
        Assert.Equal("Kata sandi tidak cocok.", wrong.ErrorAt("Sandi"));
        await ApproveAsync(head, Pk);
        Assert.False((await head.GetAsync(Pk)).Has("#setujui"));
        var done = await ApproveAsync(regent, Pk);

        var code = Code().Match(done.Html).Value;
        Assert.Matches(Code(), code);
        var paper = await planner.PdfAsync("/bkpsdm/2023/perjanjian-kinerja/unduh");
        Assert.Contains(code, string.Join(' ', paper), StringComparison.Ordinal);
        var valid = await VerifyAsync(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        Assert.Contains("Sah dan berlaku", valid.Text, StringComparison.Ordinal);
        Assert.Contains("7.494.866.173", valid.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("000000000000000001", valid.Html, StringComparison.Ordinal);

        // A Perubahan replaces it, and only when it is approved.
        var agreement = await planner.GetAsync("/bkpsdm/2023/perjanjian-kinerja");
        Assert.False(agreement.Has("a[href$='perjanjian-kinerja/ubah?pk=kepala']"));
        await planner.FollowAsync(await planner.SubmitAsync(agreement, "#perubahan", new() { ["Alasan"] = "PerubahanStrategi", ["Penjelasan"] = "DPPA kedua" }));
        Assert.Contains("Sah dan berlaku", (await VerifyAsync(code)).Text, StringComparison.Ordinal);
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Pk), "#ajukan", []));
        await ApproveAsync(head, Pk);
        var second = Code().Match((await ApproveAsync(regent, Pk)).Html).Value;
        var replaced = await VerifyAsync(code);
        Assert.Contains("Sah, sudah diganti", replaced.Text, StringComparison.Ordinal);
        Assert.True(replaced.Has($"a[href='/verifikasi/{second}']"));

        await Site.WithDatabaseAsync(db => db.SalinanPk.Where(x => x.Kode == second).ExecuteUpdateAsync(set => set.SetProperty(x => x.Isi, x => x.Isi.Replace("297,5", "297,6"))));
        Assert.Contains("Tidak sesuai", (await VerifyAsync(second)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifikasi_File_IsTheApprovedOneOnlyByteByByte()
    {
        var (planner, code) = await ApprovedPkAsync();
        using var client = Anonymous();
        using var signedIn = await planner.GetBytesAsync("/bkpsdm/2023/perjanjian-kinerja/unduh");
        var pdf = await signedIn.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Contains("sama persis", await CompareAsync(client, code, pdf), StringComparison.Ordinal);
        pdf[^2] ^= 1;
        Assert.Contains("bukan berkas yang disetujui", await CompareAsync(client, code, pdf), StringComparison.Ordinal);
        Assert.Contains("Kode tidak ditemukan", (await VerifyAsync("22222-22222")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setujui_TwiceFromTheSamePage_CountsOnce()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var head = await Site.SignInAsync(PortalSite.Kepala);
        await ApprovePlansAsync(planner, head);
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Pk), "#ajukan", []));
        var page = await head.GetAsync(Pk);

        var answers = await Task.WhenAll(
            head.SubmitAsync(page, "#setujui", new() { ["Sandi"] = Password }),
            head.SubmitAsync(page, "#setujui", new() { ["Sandi"] = Password }));

        Assert.Equal([302, 400], answers.Select(x => x.Status).Order());
        Assert.Contains(
            new[] { "Orang lain baru saja mengubah dokumen ini.", "Persetujuan ini bukan diminta dari Anda." },
            text => answers.Single(x => x.Status == 400).Text.Contains(text, StringComparison.Ordinal));
        Assert.Equal(2, await Site.WithDatabaseAsync(db => db.LangkahDokumen.CountAsync(x => x.Dokumen == Core.Approval.DokumenAlur.PerjanjianKinerja)));
    }

    [Fact]
    public async Task Setujui_RoleTakenMeanwhile_OrNotAsked_IsRefused()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var head = await Site.SignInAsync(PortalSite.Kepala);
        await ApprovePlansAsync(planner, head);
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Pk), "#ajukan", []));
        var page = await head.GetAsync(Pk);
        var regent = await Site.SignInAsync(Bupati);

        Assert.False((await regent.GetAsync(Pk)).Has("#setujui"));
        var token = page.Value("__RequestVerificationToken")!;
        await Site.WithDatabaseAsync(db => db.PeranPengguna.Where(x => x.Peran == Web.Data.Peran.Kepala).ExecuteUpdateAsync(set => set.SetProperty(x => x.Peran, Web.Data.Peran.Bidang)));
        var answer = await head.PostAsync(
            Pk + "?handler=Setujui", new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["nomor"] = "1", ["revisi"] = page.Value("revisi")!, ["Sandi"] = Password });

        Assert.Equal(400, answer.Status);
        Assert.Contains("Persetujuan ini bukan diminta dari Anda.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(StatusDokumen.Diajukan, await Site.WithDatabaseAsync(db => db.VersiPerjanjianKinerja.Where(x => x.Nomor == 1).Select(x => x.Status).SingleAsync()));
    }

    [Fact]
    public async Task Setujui_WithoutTheAddressOfThePortal_IsRefused()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        await ApprovePlansAsync(planner, await Site.SignInAsync(PortalSite.Kepala));
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Pk), "#ajukan", []));
        await using var unset = Site.Web.WithWebHostBuilder(web => web.UseSetting("Portal:Alamat", ""));
        var head = await Browser.SignedInAsync(unset, PortalSite.Kepala);

        var answer = await head.SubmitAsync(await head.GetAsync(Pk), "#setujui", new() { ["Sandi"] = Password });

        Assert.Equal(400, answer.Status);
        Assert.Contains("Alamat publik portal belum diatur", answer.Text, StringComparison.Ordinal);
        Assert.Equal(StatusDokumen.Diajukan, await Site.WithDatabaseAsync(db => db.VersiPerjanjianKinerja.Where(x => x.Nomor == 1).Select(x => x.Status).SingleAsync()));
    }

    [Fact]
    public async Task Submitted_TakesNoChange_AndPihakPertamaWhoChangedIsNoticed()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var head = await Site.SignInAsync(PortalSite.Kepala);
        await ApprovePlansAsync(planner, head);
        var stale = await planner.GetAsync("/bkpsdm/2023/perjanjian-kinerja/ubah");
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Pk), "#ajukan", []));

        Assert.Equal(400, (await planner.SubmitAsync(stale, "form#isian", new() { ["Isian.Program[0].Anggaran"] = "1" })).Status);
        await Site.WithDatabaseAsync(db => db.Pejabat.Where(x => x.KepalaPerangkatDaerah).ExecuteUpdateAsync(set => set.SetProperty(x => x.Pangkat, "Pembina Utama")));
        var answer = await head.SubmitAsync(await head.GetAsync(Pk), "#setujui", new() { ["Sandi"] = Password });

        Assert.Equal(400, answer.Status);
        Assert.Contains("berubah sejak diajukan", answer.Text, StringComparison.Ordinal);
    }

    private async Task<(Browser Planner, string Code)> ApprovedPkAsync()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var head = await Site.SignInAsync(PortalSite.Kepala);
        await ApprovePlansAsync(planner, head);
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Pk), "#ajukan", []));
        await ApproveAsync(head, Pk);
        return (planner, Code().Match((await ApproveAsync(await Site.SignInAsync(Bupati), Pk)).Html).Value);
    }

    [Fact]
    public async Task Approve_WithTheSecondFactorOn_TakesACodeInsteadOfThePassword_Once()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var head = await Site.SignInAsync(PortalSite.Kepala);
        var setup = await head.GetAsync("/akun/dua-langkah");
        var key = setup.Page.GetElementById("kunci")!.TextContent;
        var first = Totp.Code(key);
        await head.SubmitAsync(setup, "main form", new() { ["KodeAplikasi"] = first });
        const string Renstra = "/bkpsdm/2023/persetujuan/renstra";
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Renstra), "#ajukan", []));
        var page = await head.GetAsync(Renstra);
        Assert.Contains("Kata sandi atau kode", page.Text, StringComparison.Ordinal);

        Assert.Equal("Kata sandi atau kode tidak cocok.", (await head.SubmitAsync(page, "#setujui", new() { ["Sandi"] = first })).ErrorAt("Sandi"));
        await head.FollowAsync(await head.SubmitAsync(page, "#setujui", new() { ["Sandi"] = Totp.Code(key, later: 1).Insert(3, " ") }));

        Assert.False((await head.GetAsync(Renstra)).Has("#setujui"));
    }

    private static async Task ApprovePlansAsync(Browser planner, Browser head)
    {
        foreach (var address in new[] { "/bkpsdm/2023/persetujuan/renstra", "/bkpsdm/2023/persetujuan/renja" })
        {
            await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(address), "#ajukan", []));
            await ApproveAsync(head, address);
        }
    }

    private static async Task<Answer> ApproveAsync(Browser who, string address) =>
        await who.FollowAsync(await who.SubmitAsync(await who.GetAsync(address), "#setujui", new() { ["Sandi"] = Password }));

    private HttpClient Anonymous() => Site.Web.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

    private async Task<Answer> VerifyAsync(string code) => await new Browser(Anonymous()).GetAsync($"/verifikasi/{Uri.EscapeDataString(code)}");

    private static async Task<string> CompareAsync(HttpClient client, string code, byte[] pdf)
    {
        var page = await client.GetStringAsync(new Uri($"/verifikasi/{code}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var file = new ByteArrayContent(pdf);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var token = new StringContent(Token().Match(page).Groups[1].Value);
        using var form = new MultipartFormDataContent { { file, "berkas", "pk.pdf" }, { token, "__RequestVerificationToken" } };
        using var answer = await client.PostAsync(new Uri($"/verifikasi/{code}", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("[2-9A-Z]{5}-[2-9A-Z]{5}")]
    private static partial Regex Code();

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

public sealed class SqlitePersetujuanPageTests(DatabaseTemplates templates) : PersetujuanPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlPersetujuanPageTests(DatabaseTemplates templates) : PersetujuanPageTests(new PortalSite(templates, onPostgres: true));
