using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LkjipPortal.EndToEndTests;

/// <summary>What holds for every page at every width.</summary>
internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every accessibility violation (all rules of axe, frames too), and sideways scrolling, as one line each that begins with <paramref name="name"/>.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string name)
    {
        foreach (var frame in page.Frames)
        {
            await frame.EvaluateAsync(Axe);
        }

        var faults = await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] });
              const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              return [...violations.map(v => `${v.id} (${v.nodes.length}): ${v.nodes[0].html}`), ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : [])];
            }
            """);
        return [.. faults.Select(fault => $"{name}: {fault}")];
    }
}
