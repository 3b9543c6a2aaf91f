using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Charts;

/// <summary>Panels, two a row, each with its own axis (print.md 7). Where an axis starts above zero, the figure's source line says so.</summary>
internal sealed class TrendChartDrawing(TrendChart chart, ReportTheme theme, DrawingCanvas canvas, double width)
{
    private static readonly double Gap = ReportTheme.Mm(8);
    private static readonly double RowGap = ReportTheme.Mm(6);

    public VectorDrawing Draw()
    {
        var panelWidth = (Math.Min(width, ReportTheme.Mm(160)) - Gap) / 2;
        var left = chart.Panels.Count == 1 ? 0 : (width - (2 * panelWidth) - Gap) / 2;
        var top = 0d;
        var panels = chart.Panels.Select(p => new TrendPanelDrawing(p, theme, canvas, panelWidth)).ToList();
        foreach (var row in panels.Chunk(2))
        {
            var header = row.Max(p => p.HeaderHeight);
            for (var i = 0; i < row.Length; i++)
            {
                row[i].Draw(left + (i * (panelWidth + Gap)), top, header);
            }
            top += header + TrendPanelDrawing.BodyHeight + RowGap;
        }
        top -= RowGap;
        return canvas.ToDrawing(chart.Panels.Count == 1 ? panelWidth : width, Math.Max(0, top));
    }
}
