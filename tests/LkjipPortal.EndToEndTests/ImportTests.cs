using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LkjipPortal.EndToEndTests;

/// <summary>A planner of a new, empty unit brings both workbooks in through the browser.</summary>
public sealed class ImportTests(BrowserFixture browser)
{
    private readonly List<string> _faults = [];

    [Fact]
    public async Task NewUnit_BothWorkbooks_AreImportedStepByStep()
    {
        await using var context = await browser.NewContextAsync(width: 390, height: 844);
        await using var portal = await RunningPortal.StartAsync();
        await portal.CommandAsync("unit", "add", "--code", "arsip", "--name", "Dinas Kearsipan", "--pemda", "Kabupaten Jombang", "--period", "2019-2023", "--planner", "perencana@bkpsdm.demo");
        var page = await portal.SignInAsync(context);

        await page.GotoAsync($"{portal.Address}/arsip/2023/dasbor");
        await page.GetByRole(AriaRole.Link, new() { Name = "Impor Renstra dari Excel" }).ClickAsync();
        await ImportAsync(page, "renstra-2019-2023.xlsx", "255");
        await page.GetByRole(AriaRole.Link, new() { Name = "Impor Renja 2023" }).ClickAsync();
        await ImportAsync(page, "renja-perubahan-2023.xlsx", "61");
        await page.GetByRole(AriaRole.Link, new() { Name = "Buka Renja" }).ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("61 baris");
        Assert.True(_faults.Count == 0, string.Join('\n', _faults));
    }

    private async Task ImportAsync(IPage page, string workbook, string rows)
    {
        await page.GetByLabel("Berkas").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "workbooks", workbook));
        await page.GetByRole(AriaRole.Button, new() { Name = "Unggah" }).ClickAsync();
        await CheckAsync(page, "**/kolom");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lihat pratinjau" }).ClickAsync();
        await CheckAsync(page, "**/pratinjau");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Terapkan {rows} baris" }).ClickAsync();
        await CheckAsync(page, "**/laporan");
        await Expect(page.Locator(".counts dd").First).ToHaveTextAsync(rows);
    }

    /// <summary>Waits for the step's page; it is accessible and does not scroll sideways.</summary>
    private async Task CheckAsync(IPage page, string address)
    {
        await page.WaitForURLAsync(address);
        _faults.AddRange(await Accessibility.FaultsAsync(page, address));
    }
}
