using System.Reflection;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Web.Narrative;
using Xunit;

namespace LkjipPortal.Web.Tests.Narrative;

public sealed class DemoNarrativeTests
{
    private const string Prefix = "bkpsdm/narasi/";

    private static readonly Assembly Web = typeof(NarrativeParser).Assembly;

    [Fact]
    public void DemoNarrative_Sections_AreThoseOfTheOutline() => Assert.Equal(
        ReportOutline.Entries.Where(entry => entry.HasNarrative).Select(entry => entry.Code).Order(StringComparer.Ordinal), Codes().Order(StringComparer.Ordinal));

    [Fact]
    public void DemoNarrative_EverySection_ReadsWithoutError() =>
        Assert.All(Codes(), code => Assert.Empty(NarrativeParser.Parse(Text(code)).Errors));

    [Fact]
    public void DemoNarrative_Figures_AreLinkedNotTyped()
    {
        string[] published = ["104,87", "104,27", "98,20", "99,77", "114,21", "113,45", "83,36", "70,29", "96,30", "84,53", "102,32", "80,86", "81,05", "312", "297,5", "13.526.508.445"];

        foreach (var code in Codes())
        {
            var typed = NarrativeParser.Parse(Text(code)).Blocks.SelectMany(DocumentTraversal.SelfAndNested).SelectMany(DocumentTraversal.InlinesOf).OfType<TextRun>();
            Assert.All(typed, run => Assert.DoesNotContain(published, figure => run.Text.Contains(figure, StringComparison.Ordinal)));
        }
    }

    private static IReadOnlyList<string> Codes() =>
        [.. Web.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..^3])];

    private static string Text(string code)
    {
        using var reader = new StreamReader(Web.GetManifestResourceStream($"{Prefix}{code}.md")!);
        return reader.ReadToEnd();
    }
}
