using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Diagrams;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Charts;

/// <summary>Charts and diagrams of the document model to vectors, the same for every writer (print.md 7 and 8).</summary>
internal static class DrawingRenderer
{
    /// <param name="maxWidth">Width of the type area in points; a drawing may be narrower, never wider.</param>
    public static VectorDrawing Render(Drawing drawing, ReportTheme theme, ITextShaper shaper, double maxWidth) => drawing switch
    {
        BarChart chart => new BarChartDrawing(chart, theme, new DrawingCanvas(shaper), maxWidth).Draw(),
        TrendChart chart => new TrendChartDrawing(chart, theme, new DrawingCanvas(shaper), maxWidth).Draw(),
        OrgChart chart => new OrgChartDrawing(chart, theme, new DrawingCanvas(shaper), maxWidth).Draw(),
        _ => throw new InvalidOperationException($"Unknown drawing {drawing.GetType().Name}."),
    };
}
