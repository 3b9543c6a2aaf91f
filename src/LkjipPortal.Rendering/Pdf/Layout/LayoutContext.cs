using System.Globalization;
using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>What all blocks of one render share: theme, shaper with its caches, and what placing them brings to light (destinations, outline).</summary>
internal sealed class LayoutContext(ReportTheme theme, ReportStyle style, ITextShaper shaper, DocumentMetadata metadata)
{
    private readonly Dictionary<FootnoteMark, FootnoteText> _footnotes = new(ReferenceEqualityComparer.Instance);

    public ReportTheme Theme { get; } = theme;

    public ReportStyle Style { get; } = style;

    public DocumentMetadata Metadata { get; } = metadata;

    public ITextShaper Shaper { get; } = shaper;

    public Tokenizer Tokenizer { get; } = new(shaper);

    public LineBreaker Breaker { get; } = new(shaper);

    public Dictionary<string, Destination> Destinations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> PageLabels { get; } = new(StringComparer.Ordinal);

    public List<OutlineEntry> Outline { get; } = [];

    /// <summary>Page numbers in lists, filled in when all pages are known.</summary>
    public List<PendingNumber> PendingNumbers { get; } = [];

    /// <summary>Level of the last heading in the outline, so that tables and figures hang below it.</summary>
    public int OutlineLevel { get; private set; } = -1;

    /// <summary>Sets a text without hyphenation. A space at its end is kept as a glyph: other text follows in reading order.</summary>
    public List<TextLine> Set(string text, TypeStyle style, double width, LineAlign align = LineAlign.Left) =>
        Breaker.Break(Tokenizer.Tokenize(text, style.Face), new LineSpec(width, style.Size, align, 0, style.LetterSpace, GoesOn: text.EndsWith(' ')));

    public List<TextLine> Set(IReadOnlyList<Inline> inlines, TypeStyle style, double width, LineAlign align = LineAlign.Left) =>
        Breaker.Break(Tokenizer.Tokenize(inlines, style.Face, glues: true), new LineSpec(width, style.Size, align, 0, style.LetterSpace));

    /// <summary>One line, never broken; for labels and numbers.</summary>
    public TextLine Line(string text, TypeStyle style) =>
        Set(text, style, double.MaxValue / 4) is { Count: > 0 } lines ? lines[0] : TextLine.Empty;

    public void Register(string id, FlowPage page, double y)
    {
        if (id.Length > 0 && Destinations.TryAdd(id, new Destination(page.Index, y)))
        {
            PageLabels[id] = page.Label;
        }
    }

    public void AddHeading(string title, int level, FlowPage page, double y)
    {
        OutlineLevel = Math.Min(level, OutlineLevel + 1);
        Outline.Add(new OutlineEntry(title, OutlineLevel, new Destination(page.Index, y)));
    }

    /// <summary>A table or figure, one level below the heading it stands under.</summary>
    public void AddObject(string title, FlowPage page, double y) =>
        Outline.Add(new OutlineEntry(title, OutlineLevel + 1, new Destination(page.Index, y)));

    /// <summary>The notes marked in these lines, set once and then remembered.</summary>
    /// <param name="owner">Element that gets the Note as a child.</param>
    public List<FootnoteText> Footnotes(IReadOnlyList<TextLine> lines, int from, int to, double width, StructureNode owner)
    {
        List<FootnoteMark> marks = [];
        for (var i = from; i < to; i++)
        {
            lines[i].CollectFootnotes(marks);
        }
        return marks.ConvertAll(m => Footnote(m, width, owner));
    }

    private FootnoteText Footnote(FootnoteMark mark, double width, StructureNode owner)
    {
        if (!_footnotes.TryGetValue(mark, out var text))
        {
            var style = Theme.Footnote;
            var number = Tokenizer.Tokenize([mark], style.Face, glues: false);
            text = new FootnoteText(
                Breaker.Break(number, new LineSpec(width, style.Size))[0],
                Set(mark.Content, style, width - FootnoteText.Hang),
                style,
                owner.Add(new StructureNode("Note")));
            _footnotes[mark] = text;
        }
        return text;
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A page number that a list prints when layout is over.</summary>
/// <param name="Index">Place of its command on the page.</param>
/// <param name="Right">Right end of the number.</param>
internal sealed record PendingNumber(FlowPage Page, int Index, string Id, double Right, double Baseline, TypeStyle Style, StructureNode Node);
