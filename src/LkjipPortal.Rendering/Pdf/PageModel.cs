using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf;

/// <summary>
/// What layout hands to the emitter: pages of placed commands, in points, origin at the top left of the page, y down (the emitter flips).
/// Layout tests compare these, not bytes.
/// </summary>
internal sealed record LaidOutDocument(
    IReadOnlyList<PlacedPage> Pages,
    StructureNode Structure,
    IReadOnlyList<OutlineEntry> Outline,
    IReadOnlyDictionary<string, Destination> Destinations);

/// <param name="Label">Printed page number ("iv", "12"), also the page's label in the viewer; empty for an uncounted one.</param>
internal sealed record PlacedPage(double Width, double Height, string Label, IReadOnlyList<PageCommand> Commands, IReadOnlyList<PlacedLink> Links);

internal abstract record PageCommand;

/// <summary>
/// Glyphs of one face on one baseline. <see cref="Structure"/> is the element that the text belongs to; null marks an artifact (running head, repeated header).
/// </summary>
/// <param name="X">Left end of the baseline.</param>
/// <param name="WordSpace">Extra width of each space (U+0020, U+00A0) but the run's last glyph, in points (justification); 0 for none.</param>
/// <param name="LetterSpace">Extra width after each glyph in points (capitals of titles), 0 for none.</param>
internal sealed record TextCommand(double X, double Baseline, ShapedText Text, double Size, Colour Colour, double WordSpace, double LetterSpace, StructureNode? Structure) : PageCommand;

internal sealed record LineCommand(double X1, double Y1, double X2, double Y2, double Width, Colour Colour, IReadOnlyList<double>? Dash, StructureNode? Structure) : PageCommand;

internal sealed record RectCommand(double X, double Y, double Width, double Height, Colour? Fill, Colour? Stroke, double StrokeWidth, IReadOnlyList<double>? Dash, StructureNode? Structure) : PageCommand;

/// <summary>A path of straight lines and cubic curves, y down.</summary>
internal sealed record PathCommand(IReadOnlyList<PathSegment> Segments, Colour? Fill, Colour? Stroke, double StrokeWidth, IReadOnlyList<double>? Dash, StructureNode? Structure) : PageCommand;

internal enum PathVerb { Move, Line, Curve, Close }

/// <summary>Curve uses all six numbers (two control points, end); Move and Line use X3, Y3.</summary>
internal readonly record struct PathSegment(PathVerb Verb, double X1, double Y1, double X2, double Y2, double X3, double Y3);

internal sealed record ImageCommand(double X, double Y, double Width, double Height, Core.Documents.ImageContent Image, StructureNode? Structure) : PageCommand;

/// <summary>A link area to a destination inside the document.</summary>
internal sealed record PlacedLink(double X, double Y, double Width, double Height, string DestinationId, string AltText, StructureNode? Structure);

/// <param name="PageIndex">0-based.</param>
internal sealed record Destination(int PageIndex, double Y);

internal sealed record OutlineEntry(string Title, int Level, Destination Target);

/// <summary>
/// An element of the structure tree. Mutable while layout runs: children are added in reading order; the emitter adds the marked content of commands that name it.
/// </summary>
/// <param name="tag">A standard type of PDF 1.7: Document, Sect, H1..H4, P, L, LI, Lbl, LBody, Table, THead, TBody, TR, TH, TD, Figure, Formula, Caption, TOC, TOCI, Reference, Link, Note, Span.</param>
internal sealed class StructureNode(string tag)
{
    public string Tag { get; } = tag;

    public List<StructureNode> Children { get; } = [];

    /// <summary>Alternative text (Figure, Formula).</summary>
    public string? Alt { get; init; }

    /// <summary>TH only: "Column", "Row" or "Both".</summary>
    public string? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>L only: list numbering attribute ("Decimal", "LowerAlpha", "None").</summary>
    public string? ListNumbering { get; init; }

    public StructureNode Add(StructureNode child)
    {
        Children.Add(child);
        return child;
    }
}
