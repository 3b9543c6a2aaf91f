using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Puts a vector drawing on a page, at its own size or smaller.</summary>
internal sealed class VectorPlacer(FlowPage page, ITextShaper shaper, double left, double top, double scale, StructureNode? node)
{
    /// <summary>Distance of the control points of a quarter circle, in radii.</summary>
    private const double Kappa = 0.5523;

    public void Place(VectorDrawing drawing)
    {
        foreach (var shape in drawing.Shapes)
        {
            page.Commands.Add(Command(shape));
        }
    }

    private PageCommand Command(VectorShape shape) => shape switch
    {
        VectorLine l => new LineCommand(X(l.X1), Y(l.Y1), X(l.X2), Y(l.Y2), l.Width * scale, l.Colour, l.Dash, node),
        VectorRect r => new RectCommand(X(r.X), Y(r.Y), r.Width * scale, r.Height * scale, r.Fill, r.Stroke, r.StrokeWidth * scale, r.Dash, node),
        VectorPolyline p => new PathCommand(Path(p.Points, closed: false), null, p.Colour, p.Width * scale, p.Dash, node),
        VectorPolygon p => new PathCommand(Path(p.Points, closed: true), p.Fill, null, 0, null, node),
        VectorCircle c => new PathCommand(Circle(c), c.Fill, c.Stroke, c.StrokeWidth * scale, null, node),
        VectorText t => Text(t),
        _ => throw new InvalidOperationException($"No layout for the shape {shape.GetType().Name}."),
    };

    private TextCommand Text(VectorText text)
    {
        var shaped = shaper.Shape(text.Text, text.Face);
        var size = text.Size * scale;
        var shift = text.Anchor switch
        {
            TextAnchor.Middle => shaped.WidthAt(size) / 2,
            TextAnchor.End => shaped.WidthAt(size),
            _ => 0,
        };
        return new TextCommand(X(text.X) - shift, Y(text.Y), shaped, size, text.Colour, 0, 0, node);
    }

    private List<PathSegment> Path(IReadOnlyList<(double X, double Y)> points, bool closed)
    {
        List<PathSegment> path = [];
        foreach (var (x, y) in points)
        {
            path.Add(new PathSegment(path.Count == 0 ? PathVerb.Move : PathVerb.Line, 0, 0, 0, 0, X(x), Y(y)));
        }
        if (closed)
        {
            path.Add(new PathSegment(PathVerb.Close, 0, 0, 0, 0, 0, 0));
        }
        return path;
    }

    private List<PathSegment> Circle(VectorCircle circle)
    {
        var (x, y, r) = (X(circle.X), Y(circle.Y), circle.Radius * scale);
        var k = r * Kappa;
        return
        [
            new(PathVerb.Move, 0, 0, 0, 0, x + r, y),
            new(PathVerb.Curve, x + r, y + k, x + k, y + r, x, y + r),
            new(PathVerb.Curve, x - k, y + r, x - r, y + k, x - r, y),
            new(PathVerb.Curve, x - r, y - k, x - k, y - r, x, y - r),
            new(PathVerb.Curve, x + k, y - r, x + r, y - k, x + r, y),
            new(PathVerb.Close, 0, 0, 0, 0, 0, 0),
        ];
    }

    private double X(double x) => left + (x * scale);

    private double Y(double y) => top + (y * scale);
}
