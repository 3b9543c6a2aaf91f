using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Charts;

/// <summary>
/// A chart or diagram as vectors in points, origin top left, y down. Made once from a Core drawing; the PDF writer places it, the HTML writer prints it as SVG.
/// </summary>
public sealed record VectorDrawing(double Width, double Height, IReadOnlyList<VectorShape> Shapes);

public abstract record VectorShape;

/// <param name="Dash">Dash pattern in points, null for a solid line.</param>
public sealed record VectorLine(double X1, double Y1, double X2, double Y2, double Width, Colour Colour, IReadOnlyList<double>? Dash = null) : VectorShape;

public sealed record VectorPolyline(IReadOnlyList<(double X, double Y)> Points, double Width, Colour Colour, IReadOnlyList<double>? Dash = null) : VectorShape;

public sealed record VectorRect(double X, double Y, double Width, double Height, Colour? Fill, Colour? Stroke = null, double StrokeWidth = 0, IReadOnlyList<double>? Dash = null) : VectorShape;

public sealed record VectorCircle(double X, double Y, double Radius, Colour? Fill, Colour? Stroke = null, double StrokeWidth = 0) : VectorShape;

/// <summary>A closed path of straight lines, filled.</summary>
public sealed record VectorPolygon(IReadOnlyList<(double X, double Y)> Points, Colour Fill) : VectorShape;

public enum TextAnchor { Start, Middle, End }

/// <summary>One line of text; (X, Y) is the anchor on the baseline.</summary>
public sealed record VectorText(double X, double Y, string Text, FontFace Face, double Size, Colour Colour, TextAnchor Anchor = TextAnchor.Start) : VectorShape;
