namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Running text that may part over pages with at least two lines on either side; also a list item's text with its number.</summary>
internal sealed class ParagraphBlock : FlowBlock
{
    private const int LeastLines = 2;

    private readonly LayoutContext _context;
    private readonly List<Token> _tokens;
    private readonly LineSpec _spec;
    private readonly TypeStyle _style;
    private readonly double _x;
    private readonly StructureNode _node;
    private readonly bool _hasNotes;
    private List<TextLine> _lines;
    private int _from;

    /// <param name="x">Left end of the box, from the left of the type area.</param>
    public ParagraphBlock(LayoutContext context, List<Token> tokens, LineSpec spec, TypeStyle style, double x, StructureNode node)
    {
        (_context, _tokens, _spec, _style, _x, _node) = (context, tokens, spec, style, x, node);
        _lines = context.Breaker.Break(tokens, spec);
        _hasNotes = tokens.Exists(t => t.Mark?.Footnote is not null);
    }

    /// <summary>Number of a list item, left of the text.</summary>
    public ItemLabel? Label { get; init; }

    public override double Height => (_lines.Count - _from) * _style.Leading;

    public override double LeastHeight
    {
        get
        {
            var left = _lines.Count - _from;
            return (left < 2 * LeastLines ? left : LeastLines) * _style.Leading;
        }
    }

    public override bool CanGiveTail => _lines.Count - _from >= 2 * LeastLines;

    public override Placed Place(FlowPage page, double top, bool giveTail)
    {
        var fit = Fitting(page, top, giveTail);
        if (fit == 0 && page.IsEmpty)
        {
            fit = 1;
        }
        if (fit == 0)
        {
            return new Placed(top, this);
        }
        if (_from + fit < _lines.Count && _lines[_from + fit - 1].EndsHyphenated)
        {
            _lines = _context.Breaker.Break(_tokens, _spec, _from + fit - 1);
        }
        var end = Math.Min(_from + fit, _lines.Count);
        page.Reserve(Notes(page, end));
        if (_from == 0 && Label is { } label)
        {
            page.Text(label.Line, page.Left + label.X, top + _style.Ascent, _style.Colour, label.Node);
        }
        var bottom = page.Lines(_lines, page.Left + _x, top, _style, _node, _from, end);
        _from = end;
        return new Placed(bottom, _from < _lines.Count ? this : null);
    }

    private List<FootnoteText> Notes(FlowPage page, int to) => _hasNotes ? _context.Footnotes(_lines, _from, to, page.Width, _node) : [];

    /// <summary>Lines that go here, 0 if the whole goes to the next page.</summary>
    private int Fitting(FlowPage page, double top, bool giveTail)
    {
        var left = _lines.Count - _from;
        var fit = 0;
        while (fit < left)
        {
            if (top + ((fit + 1) * _style.Leading) > page.Limit - page.FootnoteCost(Notes(page, _from + fit + 1)) + 0.01)
            {
                break;
            }
            fit++;
        }
        if (giveTail)
        {
            fit = Math.Min(fit, left - LeastLines);
        }
        if (fit < left)
        {
            fit = Math.Min(fit, left - LeastLines);
        }
        return fit < left && fit < LeastLines ? 0 : fit;
    }
}

/// <param name="X">From the left of the type area.</param>
internal sealed record ItemLabel(TextLine Line, double X, StructureNode Node);
