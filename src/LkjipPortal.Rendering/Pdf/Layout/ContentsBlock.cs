using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>
/// One line of a table of contents: label, title, dots, page. The page number is filled in when layout is over, so that no second layout is needed;
/// its column is 10 mm wide and the text ends 2 mm before it (print.md 11).
/// </summary>
internal sealed class ContentsBlock : WholeBlock
{
    private const double DotStep = 5.4;
    private const int LeastDots = 3;
    private const double AirBeforeDots = 3;
    private static readonly double PageColumn = ReportTheme.Mm(10);
    private static readonly double PageGap = ReportTheme.Mm(2);
    private static readonly double SecondLevelIndent = ReportTheme.Mm(12);

    private readonly LayoutContext _context;
    private readonly ContentsEntry _entry;
    private readonly TypeStyle _style;
    private readonly double _indent;
    private readonly double _textWidth;
    private readonly TextLine _label;
    private readonly List<TextLine> _title;
    private readonly StructureNode _link;

    public ContentsBlock(LayoutContext context, ContentsEntry entry, double width, StructureNode parent)
    {
        (_context, _entry) = (context, entry);
        var theme = context.Theme;
        var isBold = entry.Level == 0;
        _style = theme.Contents with { Face = theme.Contents.Face with { Bold = isBold }, Colour = isBold && !theme.IsFormal && entry.Label is not null ? theme.Accent : Colour.Black };
        _indent = entry.Level == 2 ? SecondLevelIndent : 0;
        _textWidth = width - PageColumn - PageGap;
        var capitals = isBold && theme.IsFormal;
        _label = entry.Label is { } label ? context.Line((capitals ? Headings.Capitals(label) : label) + " ", _style) : TextLine.Empty;
        LabelWidth = entry.Label is null ? 0 : Math.Max(entry.LabelWidth, _label.Width + 4);
        _title = context.Set((capitals ? Headings.Capitals(entry.Title) : entry.Title) + " ", _style, _textWidth - _indent - LabelWidth);
        var item = parent.Add(new StructureNode("TOCI"));
        _link = item.Add(new StructureNode("Reference")).Add(new StructureNode("Link"));
        Before = entry.HasAirBefore ? theme.IsFormal ? 6 : 8 : 0;
    }

    public override double Height => Math.Max(1, _title.Count) * _style.Leading;

    private double LabelWidth { get; }

    protected override void Draw(FlowPage page, double top)
    {
        var titleLeft = page.Left + _indent + LabelWidth;
        page.Text(_label, page.Left + _indent, top + _style.Ascent, _style.Colour, _link, _style.LetterSpace);
        page.Lines(_title, titleLeft, top, _style, _link);
        var baseline = top + Height - _style.Leading + _style.Ascent;
        if (_entry.Level != 0 || _context.Theme.IsFormal)
        {
            Leader(page, titleLeft + (_title.Count > 0 ? _title[^1].Right : 0), page.Left + _textWidth, baseline);
        }
        _context.PendingNumbers.Add(new PendingNumber(page, page.Commands.Count, _entry.Id, page.Left + page.Width, baseline, _context.Theme.Contents with { Colour = _style.Colour, Face = NumberFace }, _link));
        page.Commands.Add(new RectCommand(page.Left, baseline, 0, 0, null, null, 0, null, null));
        page.Links.Add(new PlacedLink(page.Left, top, page.Width, Height, _entry.Id, _entry.Label is { } label ? $"{label} {_entry.Title}" : _entry.Title, _link));
    }

    private FontFace NumberFace => _context.Theme.Contents.Face with { Bold = _entry.Level == 0 && !_context.Theme.IsFormal };

    /// <summary>Dots on one grid in all lines of the list, counted from the right; an artifact, so that nobody hears them.</summary>
    private void Leader(FlowPage page, double from, double to, double baseline)
    {
        var dot = _context.Shaper.Shape(".", _context.Theme.Contents.Face);
        var width = dot.WidthAt(_style.Size);
        var count = (int)Math.Floor((to - from - AirBeforeDots - width) / DotStep) + 1;
        if (count < LeastDots)
        {
            return;
        }
        var text = _context.Shaper.Shape(new string('.', count), dot.Face);
        var x = to - width - ((count - 1) * DotStep);
        page.Commands.Add(new TextCommand(x, baseline, text, _style.Size, Colour.Black, 0, DotStep - width, null));
    }
}
