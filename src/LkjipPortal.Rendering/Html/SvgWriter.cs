using System.Globalization;
using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Html;

/// <summary>A drawing as inline SVG. Presentation attributes only, since a strict content security policy forbids style attributes.</summary>
internal static class SvgWriter
{
    public static void Write(HtmlOutput html, VectorDrawing drawing, string alt)
    {
        html.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-label", alt), ("viewBox", $"0 0 {N(drawing.Width)} {N(drawing.Height)}"),
            ("width", N(drawing.Width * 4 / 3)), ("height", N(drawing.Height * 4 / 3)));
        foreach (var shape in drawing.Shapes)
        {
            Write(html, shape);
        }
        html.Close("svg");
    }

    internal static string Hex(Colour colour) => string.Create(CultureInfo.InvariantCulture, $"#{colour.R:X2}{colour.G:X2}{colour.B:X2}");

    private static void Write(HtmlOutput html, VectorShape shape)
    {
        switch (shape)
        {
            case VectorLine s:
                html.Open("line", ("x1", N(s.X1)), ("y1", N(s.Y1)), ("x2", N(s.X2)), ("y2", N(s.Y2)), ("stroke", Hex(s.Colour)), ("stroke-width", N(s.Width)),
                    ("stroke-dasharray", Dash(s.Dash))).Close("line");
                break;
            case VectorPolyline s:
                html.Open("polyline", ("points", Points(s.Points)), ("fill", "none"), ("stroke", Hex(s.Colour)), ("stroke-width", N(s.Width)),
                    ("stroke-dasharray", Dash(s.Dash))).Close("polyline");
                break;
            case VectorPolygon s:
                html.Open("polygon", ("points", Points(s.Points)), ("fill", Hex(s.Fill))).Close("polygon");
                break;
            case VectorRect s:
                html.Open("rect", ("x", N(s.X)), ("y", N(s.Y)), ("width", N(s.Width)), ("height", N(s.Height)), ("fill", Paint(s.Fill)), ("stroke", Paint(s.Stroke)),
                    ("stroke-width", N(s.StrokeWidth)), ("stroke-dasharray", Dash(s.Dash))).Close("rect");
                break;
            case VectorCircle s:
                html.Open("circle", ("cx", N(s.X)), ("cy", N(s.Y)), ("r", N(s.Radius)), ("fill", Paint(s.Fill)), ("stroke", Paint(s.Stroke)),
                    ("stroke-width", N(s.StrokeWidth))).Close("circle");
                break;
            case VectorText s:
                WriteText(html, s);
                break;
            default:
                throw new InvalidOperationException($"Unknown shape {shape.GetType().Name}.");
        }
    }

    /// <summary>Arial and Times New Roman have the widths of the embedded families.</summary>
    private static void WriteText(HtmlOutput html, VectorText s)
    {
        var family = s.Face.Family switch
        {
            FontFamily.Arimo => "Arimo, Arial, 'Liberation Sans', sans-serif",
            FontFamily.Tinos => "Tinos, 'Times New Roman', 'Liberation Serif', serif",
            _ => throw new InvalidOperationException($"Unknown family {s.Face.Family}."),
        };
        var anchor = s.Anchor switch
        {
            TextAnchor.Start => null,
            TextAnchor.Middle => "middle",
            TextAnchor.End => "end",
            _ => throw new InvalidOperationException($"Unknown anchor {s.Anchor}."),
        };
        html.Open("text", ("x", N(s.X)), ("y", N(s.Y)), ("font-family", family), ("font-size", N(s.Size)), ("font-weight", s.Face.Bold ? "bold" : null),
            ("font-style", s.Face.Italic ? "italic" : null), ("fill", Hex(s.Colour)), ("text-anchor", anchor)).Text(s.Text).Close("text");
    }

    private static string Paint(Colour? colour) => colour is { } c ? Hex(c) : "none";

    private static string? Dash(IReadOnlyList<double>? dash) => dash is null ? null : string.Join(' ', dash.Select(N));

    private static string Points(IReadOnlyList<(double X, double Y)> points) => string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
