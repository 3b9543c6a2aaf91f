namespace LkjipPortal.Rendering.Charts;

/// <summary>Makes a drawing smaller as a whole, for one that is higher than its page.</summary>
internal static class VectorScaling
{
    public static VectorDrawing FitHeight(VectorDrawing drawing, double height) =>
        drawing.Height <= height ? drawing : Scale(drawing, height / drawing.Height);

    private static VectorDrawing Scale(VectorDrawing drawing, double k) =>
        new(drawing.Width * k, drawing.Height * k, [.. drawing.Shapes.Select(s => Scale(s, k))]);

    private static VectorShape Scale(VectorShape shape, double k) => shape switch
    {
        VectorLine s => new VectorLine(s.X1 * k, s.Y1 * k, s.X2 * k, s.Y2 * k, s.Width * k, s.Colour, Scale(s.Dash, k)),
        VectorPolyline s => new VectorPolyline([.. s.Points.Select(p => (p.X * k, p.Y * k))], s.Width * k, s.Colour, Scale(s.Dash, k)),
        VectorPolygon s => new VectorPolygon([.. s.Points.Select(p => (p.X * k, p.Y * k))], s.Fill),
        VectorRect s => new VectorRect(s.X * k, s.Y * k, s.Width * k, s.Height * k, s.Fill, s.Stroke, s.StrokeWidth * k, Scale(s.Dash, k)),
        VectorCircle s => new VectorCircle(s.X * k, s.Y * k, s.Radius * k, s.Fill, s.Stroke, s.StrokeWidth * k),
        VectorText s => s with { X = s.X * k, Y = s.Y * k, Size = s.Size * k },
        _ => throw new InvalidOperationException($"Unknown shape {shape.GetType().Name}."),
    };

    private static List<double>? Scale(IReadOnlyList<double>? dash, double k) => dash is null ? null : [.. dash.Select(d => d * k)];
}
