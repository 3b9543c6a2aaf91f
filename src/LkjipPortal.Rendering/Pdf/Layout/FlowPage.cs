using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A page while it is being filled: its commands in reading order, and the room that its footnotes take.</summary>
internal sealed class FlowPage(PageGeometry geometry, int index, string label, string printedNumber, bool hasHead)
{
    private readonly List<FootnoteText> _footnotes = [];

    public PageGeometry Geometry { get; } = geometry;

    public int Index { get; } = index;

    /// <summary>Page number for the viewer and the lists, "iv" or "12".</summary>
    public string Label { get; } = label;

    /// <summary>What the foot prints; empty on a cover.</summary>
    public string PrintedNumber { get; } = printedNumber;

    public bool HasHead { get; set; } = hasHead;

    /// <summary>Right part of the running head.</summary>
    public string? RunningTitle { get; init; }

    public List<PageCommand> Commands { get; } = [];

    public List<PlacedLink> Links { get; } = [];

    public IReadOnlyList<FootnoteText> Footnotes => _footnotes;

    public double FootnoteHeight { get; private set; }

    public double Left => Geometry.Left;

    public double Top => Geometry.Top;

    public double Width => Geometry.AreaWidth;

    /// <summary>Lowest place for the flow: the end of the type area, or what the footnotes leave of it.</summary>
    public double Limit => Geometry.Height - Geometry.Bottom - FootnoteHeight;

    public bool IsEmpty { get; set; } = true;

    /// <summary>Room that these notes would take here, the rule above the first included.</summary>
    public double FootnoteCost(IReadOnlyList<FootnoteText> notes)
    {
        var cost = notes.Count > 0 && _footnotes.Count == 0 ? FootnoteText.RuleSpace : 0;
        foreach (var note in notes)
        {
            cost += note.Height;
        }
        return cost;
    }

    public void Reserve(IReadOnlyList<FootnoteText> notes)
    {
        FootnoteHeight += FootnoteCost(notes);
        _footnotes.AddRange(notes);
    }

    /// <param name="left">Left end of the text's box.</param>
    public void Text(TextLine line, double left, double baseline, Colour colour, StructureNode? node, double letterSpace = 0)
    {
        foreach (var run in line.Runs)
        {
            var target = node;
            if (node is not null && run.Mark?.Target is { } destination)
            {
                target = node.Add(new StructureNode("Link"));
                Links.Add(new PlacedLink(left + run.X, baseline - run.Size, run.Width, run.Size * 1.25, destination, run.Text.Text, target));
            }
            Commands.Add(new TextCommand(left + run.X, baseline - run.Rise, run.Text, run.Size, run.Ink ?? colour, run.WordSpace, letterSpace, target));
        }
    }

    /// <summary>Draws lines from <paramref name="top"/> downwards and returns the bottom.</summary>
    public double Lines(IReadOnlyList<TextLine> lines, double left, double top, TypeStyle style, StructureNode? node, int from = 0, int to = int.MaxValue)
    {
        to = Math.Min(to, lines.Count);
        for (var i = from; i < to; i++)
        {
            Text(lines[i], left, top + style.Ascent, style.Colour, node, style.LetterSpace);
            top += style.Leading;
        }
        return top;
    }

    public void Rule(double x1, double y, double x2, double width, Colour colour) =>
        Commands.Add(new LineCommand(x1, y, x2, y, width, colour, null, null));

    public void Fill(double x, double y, double width, double height, Colour colour) =>
        Commands.Add(new RectCommand(x, y, width, height, colour, null, 0, null, null));
}
