using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>What the page's graphics state holds, so that only changes are written.</summary>
internal sealed class GraphicsState
{
    private Colour? _fill;
    private Colour? _stroke;
    private double _width;
    private IReadOnlyList<double>? _dash;
    private (int Font, double Size) _font;
    private double _letterSpace;

    public void Reset()
    {
        (_fill, _stroke) = (null, null);
        (_width, _dash, _font, _letterSpace) = (1, null, (0, 0), 0);
    }

    public void Fill(PdfBuffer output, Colour colour)
    {
        if (_fill != colour)
        {
            _fill = colour;
            WriteColour(output, colour, "g "u8, "rg "u8);
        }
    }

    public void Pen(PdfBuffer output, Colour colour, double width, IReadOnlyList<double>? dash)
    {
        if (_stroke != colour)
        {
            _stroke = colour;
            WriteColour(output, colour, "G "u8, "RG "u8);
        }
        if (_width != width)
        {
            _width = width;
            output.Num(width).Raw("w "u8);
        }
        if (!ReferenceEquals(_dash, dash))
        {
            _dash = dash;
            output.Byte((byte)'[');
            foreach (var length in dash ?? [])
            {
                output.Num(length);
            }
            output.Raw("]0 d "u8);
        }
    }

    public void Font(PdfBuffer output, int font, double size)
    {
        if (_font != (font, size))
        {
            _font = (font, size);
            output.Raw("/F"u8).Int(font).Byte((byte)' ').Num(size).Raw("Tf "u8);
        }
    }

    /// <summary>Character spacing Tc, which works on codes of any length.</summary>
    public void LetterSpace(PdfBuffer output, double points)
    {
        if (_letterSpace != points)
        {
            _letterSpace = points;
            output.Num(points).Raw("Tc "u8);
        }
    }

    private static void WriteColour(PdfBuffer output, Colour colour, ReadOnlySpan<byte> grey, ReadOnlySpan<byte> rgb)
    {
        if (colour.R == colour.G && colour.G == colour.B)
        {
            output.Component(colour.R).Raw(grey);
        }
        else
        {
            output.Component(colour.R).Component(colour.G).Component(colour.B).Raw(rgb);
        }
    }
}
