using Microsoft.Playwright;

namespace LkjipPortal.EndToEndTests;

/// <summary>Debian's Chromium, driven by Playwright; tests that need it are skipped, visibly, where it is missing.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var chromium = Environment.GetEnvironmentVariable("LKJIP_TEST_CHROMIUM") ?? "/usr/bin/chromium";
        if (!File.Exists(chromium))
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task<IBrowserContext> NewContextAsync(int width = 1440, int height = 900, bool javaScript = true)
    {
        Assert.SkipWhen(_browser is null, "Chromium is missing (Debian: chromium, or name it in LKJIP_TEST_CHROMIUM).");
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = javaScript,
            Locale = "id-ID",
            AcceptDownloads = true,
        });

        // A busy machine is slow, not wrong.
        context.SetDefaultTimeout(90_000);
        Assertions.SetDefaultExpectTimeout(60_000);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await RunningPortal.EndAllAsync();
    }
}
