using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>
/// Fits one narrative section into the report: figure links become the figures' text, links that lead nowhere are noted, headings stand below the section's own
/// heading, ids are made unique in the report.
/// </summary>
internal sealed class NarrativeLinks(string sectionCode, int sectionLevel, FigureSet figures, List<BrokenLink> broken) : DocumentRewriter
{
    private const int DeepestLevel = 3;

    private int _ids;

    /// <summary>Tables, figures and parts that the narrative points at; whether they are there is known only when the report is whole.</summary>
    public List<BrokenLink> References { get; } = [];

    protected override Block RewriteBlock(Block block) => base.RewriteBlock(block) switch
    {
        Heading heading => heading with { Id = NextId(), Level = Math.Min(DeepestLevel, sectionLevel + heading.Level), IsMinor = true },
        Table table => table with { Id = NextId() },
        ImageBlock image => image with { Id = NextId() },
        var other => other,
    };

    protected override Inline RewriteInline(Inline inline)
    {
        switch (inline)
        {
            case FigureLink link:
                return Resolve(link);
            case CrossReference reference:
                References.Add(new BrokenLink(sectionCode, reference.TargetId));
                return reference;
            default:
                return base.RewriteInline(inline);
        }
    }

    private string NextId() => FormattableString.Invariant($"narasi-{sectionCode.Replace('.', '-')}-{++_ids}");

    private Inline Resolve(FigureLink link)
    {
        if (figures.TryGet(link.Key, out var figure) && FigureFormatter.TryFormat(figure, link.Format, out var text, out _))
        {
            return new FigureText(link.Key, text, link.Strong);
        }

        broken.Add(new BrokenLink(sectionCode, link.Format is null ? link.Key : $"{link.Key}:{link.Format}"));
        return new TextRun("");
    }
}
