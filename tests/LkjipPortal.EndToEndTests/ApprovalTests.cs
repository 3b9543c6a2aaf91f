using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LkjipPortal.EndToEndTests;

/// <summary>A PK's way from the planner to both parties, and what its paper's code says afterwards.</summary>
public sealed partial class ApprovalTests(BrowserFixture browser)
{
    private const string Password = "Demo-Lkjip-2023";
    private const string Pk = "persetujuan/perjanjian-kinerja";

    [Fact]
    public async Task Pk_FromPlannerToBothParties_IsVerifiedUntilReplacedOrAltered()
    {
        await using var portal = await RunningPortal.StartAsync();
        await using var planning = await browser.NewContextAsync();
        await using var heading = await browser.NewContextAsync();
        await using var governing = await browser.NewContextAsync();
        await using var holding = await browser.NewContextAsync(390, 844, javaScript: false);
        var planner = await portal.SignInAsync(planning);
        var head = await portal.SignInAsync(heading, "kepala@bkpsdm.demo");
        var regent = await portal.SignInAsync(governing, "bupati@jombang.demo");
        var holder = await holding.NewPageAsync();
        foreach (var plan in (string[])["persetujuan/renstra", "persetujuan/renja"])
        {
            await SubmitAsync(portal, planner, plan);
            await ApproveAsync(portal, head, plan);
        }

        await SubmitAsync(portal, planner, Pk);
        await OpenAsync(portal, head, "tugas");
        await head.Locator("main").GetByText("Periksa dan setujui").ClickAsync();
        await head.GetByText("Kembalikan…").ClickAsync();
        await head.GetByLabel("Yang perlu diperbaiki").FillAsync("Pagu penunjang belum sesuai.");
        await head.GetByRole(AriaRole.Button, new() { Name = "Kembalikan", Exact = true }).ClickAsync();
        await Expect(head.Locator("main h2").Filter(new() { HasText = "Dikembalikan" })).ToBeVisibleAsync();

        await OpenAsync(portal, planner, "tugas");
        await Expect(planner.Locator("main")).ToContainTextAsync("Pagu penunjang belum sesuai.");
        await OpenAsync(portal, planner, "perjanjian-kinerja/ubah");
        await planner.Locator("[name='Isian.Program[2].Anggaran']").FillAsync("7.494.866.173");
        await planner.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).First.ClickAsync();
        await Expect(planner.Locator("main")).ToContainTextAsync("7.494.866.173");
        await SubmitAsync(portal, planner, Pk);
        await ApproveAsync(portal, head, Pk);
        await ApproveAsync(portal, regent, Pk);

        var code = Code().Match(await regent.Locator("main").InnerTextAsync()).Value;
        await VerifyAsync(portal, holder, code, "Sah dan berlaku");
        await Expect(holder.Locator("main")).ToContainTextAsync("7.494.866.173");

        // A PK Perubahan replaces it once it is approved.
        await OpenAsync(portal, planner, "perjanjian-kinerja");
        await planner.GetByText("Buat Perubahan…").ClickAsync();
        await planner.Locator("#Alasan").SelectOptionAsync("PerubahanStrategi");
        await planner.GetByLabel("Penjelasan").FillAsync("DPPA kedua");
        await planner.GetByRole(AriaRole.Button, new() { Name = "Buat Perubahan" }).ClickAsync();
        await Expect(planner.Locator("main")).ToContainTextAsync("Perubahan 2");
        await SubmitAsync(portal, planner, Pk);
        await ApproveAsync(portal, head, Pk);
        await ApproveAsync(portal, regent, Pk);
        var later = Code().Match(await regent.Locator("main").InnerTextAsync()).Value;
        await VerifyAsync(portal, holder, code, "Sah, sudah diganti");
        await holder.GetByRole(AriaRole.Link, new() { Name = later }).ClickAsync();
        await Expect(holder.GetByRole(AriaRole.Heading, new() { Name = "Sah dan berlaku" })).ToBeVisibleAsync();

        // One byte of what is kept.
        await portal.WithDatabaseAsync(db => db.SalinanPk.Where(x => x.Kode == later).ExecuteUpdateAsync(set => set.SetProperty(x => x.Isi, x => x.Isi.Replace("297,5", "297,6"))));
        await VerifyAsync(portal, holder, later, "Tidak sesuai");
    }

    private static Task<IResponse?> OpenAsync(RunningPortal portal, IPage page, string path) => page.GotoAsync($"{portal.Address}/bkpsdm/2023/{path}");

    private static async Task SubmitAsync(RunningPortal portal, IPage page, string path)
    {
        await OpenAsync(portal, page, path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan", Exact = true }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Menunggu");
    }

    private static async Task ApproveAsync(RunningPortal portal, IPage page, string path)
    {
        await OpenAsync(portal, page, path);
        await page.GetByLabel("Kata sandi").FillAsync(Password);
        await page.Locator("#setujui button[type=submit]").ClickAsync();
        await Expect(page.Locator("#setujui")).ToHaveCountAsync(0);
    }

    private static async Task VerifyAsync(RunningPortal portal, IPage page, string code, string verdict)
    {
        await page.GotoAsync($"{portal.Address}/verifikasi");
        await page.GetByLabel("Kode pada dokumen").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = verdict })).ToBeVisibleAsync();
    }

    [GeneratedRegex("[2-9A-Z]{5}-[2-9A-Z]{5}")]
    private static partial Regex Code();
}
