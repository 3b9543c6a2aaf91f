using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Tests.Pdf;

/// <summary>Puts a drawing straight on a page, without layout.</summary>
internal static class DrawingPlacement
{
    /// <summary>Distance of a Bezier's control points for a quarter of a circle of radius 1.</summary>
    private const double Kappa = 0.5522847498;

    /// <param name="x">Left edge of the drawing on the page.</param>
    /// <param name="y">Top edge of the drawing on the page.</param>
    /// <param name="structure">The Figure; null for a drawing that is no content.</param>
    public static IEnumerable<PageCommand> Place(VectorDrawing drawing, double x, double y, ITextShaper shaper, StructureNode? structure) =>
        drawing.Shapes.Select(shape => Place(shape, x, y, shaper, structure));

    private static PageCommand Place(VectorShape shape, double x, double y, ITextShaper shaper, StructureNode? structure) => shape switch
    {
        VectorLine s => new LineCommand(x + s.X1, y + s.Y1, x + s.X2, y + s.Y2, s.Width, s.Colour, s.Dash, structure),
        VectorPolyline s => new PathCommand(Straight(s.Points, x, y, isClosed: false), null, s.Colour, s.Width, s.Dash, structure),
        VectorPolygon s => new PathCommand(Straight(s.Points, x, y, isClosed: true), s.Fill, null, 0, null, structure),
        VectorRect s => new RectCommand(x + s.X, y + s.Y, s.Width, s.Height, s.Fill, s.Stroke, s.StrokeWidth, s.Dash, structure),
        VectorCircle s => new PathCommand(Circle(x + s.X, y + s.Y, s.Radius), s.Fill, s.Stroke, s.StrokeWidth, null, structure),
        VectorText s => Text(s, x, y, shaper, structure),
        _ => throw new InvalidOperationException($"Unknown shape {shape.GetType().Name}."),
    };

    private static TextCommand Text(VectorText s, double x, double y, ITextShaper shaper, StructureNode? structure)
    {
        var shaped = shaper.Shape(s.Text, s.Face);
        var before = s.Anchor switch
        {
            TextAnchor.Start => 0,
            TextAnchor.Middle => shaped.WidthAt(s.Size) / 2,
            TextAnchor.End => shaped.WidthAt(s.Size),
            _ => throw new InvalidOperationException($"Unknown anchor {s.Anchor}."),
        };
        return new(x + s.X - before, y + s.Y, shaped, s.Size, s.Colour, 0, 0, structure);
    }

    private static List<PathSegment> Straight(IReadOnlyList<(double X, double Y)> points, double x, double y, bool isClosed)
    {
        List<PathSegment> path = [.. points.Select((p, i) => new PathSegment(i == 0 ? PathVerb.Move : PathVerb.Line, 0, 0, 0, 0, x + p.X, y + p.Y))];
        if (isClosed)
        {
            path.Add(new(PathVerb.Close, 0, 0, 0, 0, 0, 0));
        }
        return path;
    }

    private static List<PathSegment> Circle(double x, double y, double r)
    {
        var k = r * Kappa;
        return
        [
            new(PathVerb.Move, 0, 0, 0, 0, x + r, y), new(PathVerb.Curve, x + r, y + k, x + k, y + r, x, y + r),
            new(PathVerb.Curve, x - k, y + r, x - r, y + k, x - r, y), new(PathVerb.Curve, x - r, y - k, x - k, y - r, x, y - r),
            new(PathVerb.Curve, x + k, y - r, x + r, y - k, x + r, y), new(PathVerb.Close, 0, 0, 0, 0, 0, 0),
        ];
    }
}
