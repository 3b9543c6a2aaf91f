using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>
/// The content stream of one page after another. Neighbouring commands of one element share one marked-content sequence;
/// commands without an element become artifacts.
/// </summary>
internal sealed class PageContent(PdfFonts fonts, PdfImages images, StructureTree structure)
{
    private readonly PdfBuffer _out = new(64 * 1024);
    private readonly GraphicsState _state = new();
    private double _height;
    private bool _isMarked;
    private bool _inText;
    private StructureNode? _current;

    /// <summary>The page's stream; valid until the next call.</summary>
    public ReadOnlySpan<byte> Write(PlacedPage page, int pageObject)
    {
        _out.Clear();
        _state.Reset();
        _height = page.Height;
        foreach (var command in page.Commands)
        {
            Mark(StructureOf(command), pageObject);
            Draw(command);
        }
        Unmark();
        return _out.Span;
    }

    private static StructureNode? StructureOf(PageCommand command) => command switch
    {
        TextCommand c => c.Structure,
        LineCommand c => c.Structure,
        RectCommand c => c.Structure,
        PathCommand c => c.Structure,
        ImageCommand c => c.Structure,
        _ => throw new InvalidOperationException($"Unknown command {command.GetType().Name}."),
    };

    private void Draw(PageCommand command)
    {
        if (command is TextCommand text)
        {
            DrawText(text);
            return;
        }
        EndText();
        switch (command)
        {
            case LineCommand c:
                DrawLine(c);
                break;
            case RectCommand c:
                DrawRect(c);
                break;
            case PathCommand c:
                DrawPath(c);
                break;
            case ImageCommand c:
                DrawImage(c);
                break;
        }
    }

    private void Mark(StructureNode? node, int pageObject)
    {
        if (_isMarked && ReferenceEquals(node, _current))
        {
            return;
        }
        Unmark();
        if (node is null)
        {
            _out.Raw("/Artifact BMC\n"u8);
        }
        else
        {
            _out.Ascii($"/{node.Tag}<</MCID ").Int(structure.Mark(node, pageObject)).Raw(">>BDC\n"u8);
        }
        _isMarked = true;
        _current = node;
    }

    private void Unmark()
    {
        EndText();
        if (_isMarked)
        {
            _out.Raw("EMC\n"u8);
        }
        _isMarked = false;
        _current = null;
    }

    private void EndText()
    {
        if (_inText)
        {
            _out.Raw("ET\n"u8);
            _inText = false;
        }
    }

    private void DrawText(TextCommand command)
    {
        if (command.Text.Glyphs.Length == 0)
        {
            return;
        }
        if (!_inText)
        {
            _out.Raw("BT\n"u8);
            _inText = true;
        }
        var font = fonts.For(command.Text.Face);
        _state.Fill(_out, command.Colour);
        _state.Font(_out, font.Index, command.Size);
        _state.LetterSpace(_out, command.LetterSpace);
        var y = _height - command.Baseline;
        _out.Raw("1 0 0 1 "u8).Num(command.X).Num(y).Raw("Tm["u8);
        TextShow.Write(_out, font, command);
        _out.Raw("]TJ\n"u8);
        Cover(command.Structure, command.X, y - (0.2 * command.Size), command.X + command.Text.WidthAt(command.Size), y + (0.75 * command.Size));
    }

    private void DrawLine(LineCommand c)
    {
        _state.Pen(_out, c.Colour, c.Width, c.Dash);
        _out.Num(c.X1).Num(_height - c.Y1).Raw("m "u8).Num(c.X2).Num(_height - c.Y2).Raw("l S\n"u8);
        Cover(c.Structure, Math.Min(c.X1, c.X2), _height - Math.Max(c.Y1, c.Y2), Math.Max(c.X1, c.X2), _height - Math.Min(c.Y1, c.Y2));
    }

    private void DrawRect(RectCommand c)
    {
        SetPaint(c.Fill, c.Stroke, c.StrokeWidth, c.Dash);
        _out.Num(c.X).Num(_height - c.Y - c.Height).Num(c.Width).Num(c.Height).Raw("re "u8);
        Paint(c.Fill, c.Stroke);
        Cover(c.Structure, c.X, _height - c.Y - c.Height, c.X + c.Width, _height - c.Y);
    }

    private void DrawPath(PathCommand c)
    {
        SetPaint(c.Fill, c.Stroke, c.StrokeWidth, c.Dash);
        foreach (var s in c.Segments)
        {
            switch (s.Verb)
            {
                case PathVerb.Move:
                    _out.Num(s.X3).Num(_height - s.Y3).Raw("m "u8);
                    break;
                case PathVerb.Line:
                    _out.Num(s.X3).Num(_height - s.Y3).Raw("l "u8);
                    break;
                case PathVerb.Curve:
                    _out.Num(s.X1).Num(_height - s.Y1).Num(s.X2).Num(_height - s.Y2).Num(s.X3).Num(_height - s.Y3).Raw("c "u8);
                    break;
                default:
                    _out.Raw("h "u8);
                    continue;
            }
            Cover(c.Structure, s.X3, _height - s.Y3, s.X3, _height - s.Y3);
        }
        Paint(c.Fill, c.Stroke);
    }

    private void DrawImage(ImageCommand c)
    {
        _out.Raw("q "u8).Num(c.Width).Raw("0 0 "u8).Num(c.Height).Num(c.X).Num(_height - c.Y - c.Height).Raw("cm/"u8)
            .Ascii(images.NameOf(c.Image)).Raw(" Do Q\n"u8);
        Cover(c.Structure, c.X, _height - c.Y - c.Height, c.X + c.Width, _height - c.Y);
    }

    private void SetPaint(Colour? fill, Colour? stroke, double width, IReadOnlyList<double>? dash)
    {
        if (fill is { } f)
        {
            _state.Fill(_out, f);
        }
        if (stroke is { } s)
        {
            _state.Pen(_out, s, width, dash);
        }
    }

    private void Paint(Colour? fill, Colour? stroke) => _out.Raw((fill, stroke) switch
    {
        (not null, not null) => "B\n"u8,
        (not null, null) => "f\n"u8,
        (null, not null) => "S\n"u8,
        (null, null) => "n\n"u8,
    });

    private void Cover(StructureNode? node, double x0, double y0, double x1, double y1)
    {
        if (node is not null)
        {
            structure.Cover(node, x0, y0, x1, y1);
        }
    }
}
