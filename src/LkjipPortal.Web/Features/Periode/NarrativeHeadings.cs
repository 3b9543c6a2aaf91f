namespace LkjipPortal.Web.Features.Periode;

internal static class NarrativeHeadings
{
    /// <summary>The headings of a section's Markdown without their text; figures and years in the text belong to the old year.</summary>
    public static string Of(string markdown) => string.Join("\n\n", markdown.ReplaceLineEndings("\n").Split('\n')
        .Where(line => line.StartsWith('#') && !line.Contains("{{", StringComparison.Ordinal))
        .Select(line => line.TrimEnd()));
}
