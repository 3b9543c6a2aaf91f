using Microsoft.Playwright;

namespace LkjipPortal.EndToEndTests;

/// <summary>What holds for every page: no accessibility violation, no sideways scrolling, no script error, in both themes and at phone width.</summary>
public sealed class EveryPageTests(BrowserFixture browser)
{
    public static TheoryData<string> Pages =>
    [
        "dasbor", "tugas", "tenggat", "pemeriksaan", "jejak",
        "renstra", "renstra/baris", "renstra/pendahulu", "renja", "renja/tarik", "iku", "iku/baris", "perjanjian-kinerja", "rencana-aksi", "rencana-aksi/merit",
        "pejabat", "pejabat/baris", "nomenklatur", "periode", "bandingkan/perjanjian-kinerja", "impor/renstra", "organisasi", "organisasi/kotak",
        "komentar/renja", "persetujuan/perjanjian-kinerja", "persetujuan/lkjip",
        "realisasi", "realisasi/merit", "realisasi/ip-asn", "anggaran", "sumber-daya", "pembanding",
        "lkjip", "lkjip/bagian/1.1", "lkjip/bagian/3.1.5", "lkjip/pratinjau",
    ];

    [Theory]
    [InlineData(1440, 900, "light")]
    [InlineData(390, 844, "dark")]
    public async Task Page_IsAccessibleAndFitsTheScreen(int width, int height, string theme)
    {
        await using var context = await browser.NewContextAsync(width, height);
        await using var portal = await RunningPortal.StartAsync();
        var page = await portal.SignInAsync(context);
        await page.EmulateMediaAsync(new() { ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light });
        List<string> faults = [];
        page.Console += (_, message) => AddIf(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => faults.Add($"script: {error}");
        foreach (var path in Pages)
        {
            var response = await page.GotoAsync($"{portal.Address}/bkpsdm/2023/{path.Data}");
            AddIf(response!.Status != 200, $"{path.Data}: status {response.Status}");
            faults.AddRange(await Accessibility.FaultsAsync(page, path.Data));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));

        void AddIf(bool condition, string fault)
        {
            if (condition)
            {
                faults.Add(fault);
            }
        }
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task PageOfAccountsAndPeople_IsAccessibleAndFitsTheScreen(int width, int height)
    {
        await using var context = await browser.NewContextAsync(width, height);
        await using var portal = await RunningPortal.StartAsync();
        var page = await portal.SignInAsync(context, "admin@jombang.demo");
        List<string> faults = [];
        foreach (var path in (string[])["notifikasi", "akun", "akun/dua-langkah", "akun/sesi", "orang", "orang/baru", "orang/impor", "perangkat-daerah", "perangkat-daerah/baru", "akun/sandi?untuk=x&kode=x"])
        {
            await page.GotoAsync($"{portal.Address}/{path}");
            faults.AddRange(await Accessibility.FaultsAsync(page, path));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Faults_OfAPageWithTwo_AreBothNamed()
    {
        await using var context = await browser.NewContextAsync(390, 844);
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<html lang=id><title>Uji</title><main><h1>Uji</h1><img src=x.png><div style='width:500px'>lebar</div></main></html>");

        var faults = await Accessibility.FaultsAsync(page, "uji");

        Assert.Contains(faults, fault => fault.StartsWith("uji: image-alt (1)", StringComparison.Ordinal));
        Assert.Contains("uji: scrolls sideways by 118 px", faults);
    }

    [Fact]
    public async Task Realisasi_WithoutJavaScript_CanBeSaved()
    {
        await using var context = await browser.NewContextAsync(javaScript: false);
        await using var portal = await RunningPortal.StartAsync();
        var page = await portal.SignInAsync(context);
        await page.GotoAsync($"{portal.Address}/bkpsdm/2023/realisasi/merit");
        await page.GetByLabel("Realisasi", new() { Exact = true }).FillAsync("313");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).First.ClickAsync();

        // 313 / 297,5 = 105,21
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("105,21");
    }
}
