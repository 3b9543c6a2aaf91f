using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Diagrams;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A QR code with its words: framed, 22 mm, or plain, 18 mm, at the foot of a form (print.md 10).</summary>
internal sealed class QrLabel
{
    private const string Title = "Verifikasi dokumen";
    private static readonly double FramedWidth = ReportTheme.Mm(76.5);
    private static readonly double Inset = ReportTheme.Mm(2.5);
    private static readonly double Gap = ReportTheme.Mm(3);

    private readonly LayoutContext _context;
    private readonly VectorDrawing _code;
    private readonly StructureNode _figure;
    private readonly List<(List<TextLine> Lines, TypeStyle Style)> _words = [];
    private readonly StructureNode _text;
    private readonly bool _isFramed;
    private readonly double _width;

    private QrLabel(LayoutContext context, QrCode code, StructureNode parent, bool isFramed, double width)
    {
        (_context, _isFramed, _width) = (context, isFramed, width);
        _code = QrDrawing.Render(code.Content, ReportTheme.Mm(isFramed ? 22 : 18));
        _figure = parent.Add(new StructureNode("Figure") { Alt = $"Kode QR menuju {code.Content}" });
        _text = parent.Add(new StructureNode("P"));
        var plain = ReportTheme.SmallLabel;
        var room = width - _code.Width - Gap - (isFramed ? 2 * Inset : 0);
        if (isFramed)
        {
            var bold = plain with { Face = plain.Face with { Bold = true } };
            _words.Add((context.Set(Title + " ", bold, room), bold));
        }
        var label = isFramed ? plain : plain with { Colour = ReportTheme.Muted };
        _words.Add((context.Set(code.Label + " ", label, room), label));
        var muted = plain with { Colour = ReportTheme.Muted };
        _words.Add((context.Set("ID " + code.Id, muted, room), muted));
    }

    public double Height => _code.Height + (_isFramed ? 2 * Inset : 0);

    public static QrLabel Framed(LayoutContext context, QrCode code, StructureNode parent) => new(context, code, parent, true, FramedWidth);

    public static QrLabel Plain(LayoutContext context, QrCode code, double width, StructureNode parent) => new(context, code, parent, false, width);

    public void Draw(FlowPage page, double left, double top)
    {
        var inset = _isFramed ? Inset : 0;
        if (_isFramed)
        {
            page.Commands.Add(new RectCommand(left, top, _width, Height, null, ReportTheme.Hairline, 0.4, null, null));
        }
        new VectorPlacer(page, _context.Shaper, left + inset, top + inset, 1, _figure).Place(_code);
        var words = 0d;
        foreach (var (lines, style) in _words)
        {
            words += lines.Count * style.Leading;
        }
        var y = top + ((Height - words) / 2);
        foreach (var (lines, style) in _words)
        {
            y = page.Lines(lines, left + inset + _code.Width + Gap, y, style, _text);
        }
    }
}

/// <summary>A QR code in the flow; in a form it stands at the foot of the type area.</summary>
internal sealed class QrFlowBlock : FlowBlock
{
    private readonly QrLabel _label;
    private readonly bool _atFoot;

    public QrFlowBlock(LayoutContext context, QrCode code, double width, StructureNode parent, bool isForm)
    {
        _label = isForm ? QrLabel.Plain(context, code, width, parent) : QrLabel.Framed(context, code, parent);
        _atFoot = isForm;
        (Before, After, LeavesGrid) = (12, 12, true);
    }

    public override double Height => _label.Height;

    public override double LeastHeight => Height;

    public override Placed Place(FlowPage page, double top, bool giveTail)
    {
        var y = _atFoot ? Math.Max(top, page.Limit - Height) : top;
        _label.Draw(page, page.Left, y);
        return new Placed(y + Height, null);
    }
}
