using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LkjipPortal.EndToEndTests;

/// <summary>What holds for every page at every width.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions ViolationsInFull = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>Every accessibility violation (all rules of axe), and sideways scrolling, as one line each that begins with <paramref name="name"/>.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string name)
    {
        var axe = await page.RunAxe(ViolationsInFull);
        List<string> faults = [.. axe.Violations.Select(v => $"{name}: {v.Id} ({v.Nodes.Length}): {v.Nodes[0].Html}")];
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var overflow)
        {
            faults.Add($"{name}: scrolls sideways by {overflow} px");
        }

        return faults;
    }
}
