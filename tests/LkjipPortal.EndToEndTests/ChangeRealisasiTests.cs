using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace LkjipPortal.EndToEndTests;

/// <summary>The main job: a planner changes one realisasi, and screen, preview and PDF follow.</summary>
public sealed class ChangeRealisasiTests(BrowserFixture browser)
{
    // By hand: 300 / 297,5 = 100,84; / 83,36 = 20,97; / 36,84 = 173,72; / 98,26 = 2,63; 300 / 275 = 109,09; 300 − 295,5 = 4,5 = 1,52%;
    // (100,84 + 99,77) / 2 = 100,31; / 84,53 = 18,67; / 36,84 = 172,29; / 98,26 = 2,09.
    private static readonly string[] Following =
        ["100,84", "20,97", "173,72", "2,63", "109,09", "1,52", "100,31", "18,67", "172,29", "2,09"];

    // What 312 made, and nothing else makes.
    private static readonly string[] Gone = ["104,87", "25,80", "184,66", "6,73", "113,45", "5,58", "102,32", "21,05", "177,74", "4,13"];

    [Fact]
    public async Task Realisasi_Changed_ScreenPreviewAndPdfFollow()
    {
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        var page = await portal.SignInAsync(context);
        await Expect(page.Locator("main")).ToContainTextAsync("102,32");

        await SaveMeritAsync(page, portal, "300", "300 / 297,5 × 100 = 100,84");

        await page.GotoAsync($"{portal.Address}/bkpsdm/2023/dasbor");
        await Expect(page.Locator("main")).ToContainTextAsync("100,31");
        await Expect(page.Locator("main")).ToContainTextAsync("18,67");
        await page.GotoAsync($"{portal.Address}/bkpsdm/2023/lkjip/pratinjau");
        AssertFollows(await page.Locator("body").InnerTextAsync());
        AssertFollows(await PdfTextAsync(page, portal));
    }

    [Fact]
    public async Task Realisasi_BelowTarget_ChangesCategoryAndWording()
    {
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        var page = await portal.SignInAsync(context);

        await SaveMeritAsync(page, portal, "290", "290 / 297,5 × 100 = 97,48");

        // (97,48 + 99,77) / 2 = 98,625, half away from zero 98,63: from "Sangat Berhasil" to "Berhasil".
        await page.GotoAsync($"{portal.Address}/bkpsdm/2023/dasbor");
        var headline = page.Locator("main p.lead");
        await Expect(headline).ToContainTextAsync("98,63");
        await Expect(headline).Not.ToContainTextAsync("Sangat Berhasil");
        await Expect(headline).ToContainTextAsync("Berhasil");
        Assert.Contains("di bawah target", await PdfTextAsync(page, portal), StringComparison.Ordinal);
    }

    private static async Task SaveMeritAsync(IPage page, RunningPortal portal, string realisasi, string workedLine)
    {
        await page.GotoAsync($"{portal.Address}/bkpsdm/2023/realisasi/merit");
        await page.GetByLabel("Realisasi", new() { Exact = true }).FillAsync(realisasi);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("main")).ToContainTextAsync(workedLine);
        if (await page.GetByLabel("Faktor penghambat").InputValueAsync() is "")
        {
            await page.GetByLabel("Faktor penghambat").FillAsync("Dua aspek belum dinilai ulang.");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).First.ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Tersimpan");
    }

    private static async Task<string> PdfTextAsync(IPage page, RunningPortal portal)
    {
        var response = await page.APIRequest.GetAsync($"{portal.Address}/bkpsdm/2023/lkjip/unduh");
        Assert.Equal(200, response.Status);
        using var pdf = PdfDocument.Open(await response.BodyAsync());
        return string.Join('\n', pdf.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text))));
    }

    private static void AssertFollows(string text)
    {
        Assert.All(Following, figure => Assert.Contains(figure, text, StringComparison.Ordinal));
        Assert.All(Gone, figure => Assert.DoesNotMatch($@"(?<![\d.,]){figure}(?![\d,])", text));
    }
}
