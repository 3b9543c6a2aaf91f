using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Rendering.Charts;

/// <summary>Target above, realisasi below, both on the target = 100%; the words of the table in three columns at the right.</summary>
internal sealed class BarChartDrawing(BarChart chart, ReportTheme theme, DrawingCanvas canvas, double width)
{
    private const double FrameTop = 34;
    private const double HeaderTop = 19;
    private const double FramePen = 0.6;
    private const double MinimumPlotMm = 30;

    private static readonly double RowHeight = ReportTheme.Mm(12.5);
    private static readonly double Bar = ReportTheme.Mm(3.4);
    private static readonly double BarGap = ReportTheme.Mm(0.8);
    private static readonly double ColumnGap = ReportTheme.Mm(3.5);
    private static readonly double TextColumn = ReportTheme.Mm(27);
    private static readonly IReadOnlyList<double> Dash = [3, 2];

    private readonly BarScale _scale = BarScale.For(chart.Rows.Select(r => r.Percent ?? 0));
    private readonly double _plotLeft = width * 43 / 160;
    private double _plotWidth;

    /// <summary>Right edges of Target, Realisasi, Capaian.</summary>
    private double[] _columns = [];

    public VectorDrawing Draw()
    {
        var rows = chart.Rows.Select(Measure).ToList();
        PlaceColumns(rows);
        var bottom = FrameTop + rows.Sum(r => r.Height);
        DrawKey();
        DrawGrid(rows, bottom);
        var top = FrameTop;
        foreach (var row in rows)
        {
            DrawRow(row, top);
            top += row.Height;
        }
        DrawAxes(bottom);
        return canvas.ToDrawing(width, bottom + 4 + ChartType.Axis.Leading);
    }

    private sealed record Row(BarRow Source, IReadOnlyList<string> Label, IReadOnlyList<string> SubLabel, IReadOnlyList<string>[] Texts, double Height);

    /// <summary>A label of two parts (name, then "Sasaran 1") parts them with a line feed.</summary>
    private Row Measure(BarRow row)
    {
        var parts = row.Label.Split('\n', 2);
        var room = _plotLeft - ReportTheme.Mm(2);
        var label = canvas.Wrap(parts[0], row.IsLeading ? ChartType.Strong : ChartType.Label, room);
        var sub = parts.Length > 1 ? canvas.Wrap(parts[1], ChartType.Small, room) : [];
        IReadOnlyList<string>[] texts =
        [
            canvas.Wrap(row.TargetText, ChartType.Label, TextColumn), canvas.Wrap(row.RealisasiText, ChartType.Label, TextColumn),
            canvas.Wrap(row.CapaianText, ChartType.Strong, TextColumn),
        ];
        var lines = Math.Max(label.Count * ChartType.Label.Leading, texts.Max(t => t.Count) * ChartType.Label.Leading);
        var remark = row.Remark is null ? 0 : ChartType.Small.Leading;
        var height = Math.Max(lines + (sub.Count * ChartType.Small.Leading), (texts[2].Count * ChartType.Strong.Leading) + remark) + 6;
        return new(row, label, sub, texts, Math.Max(RowHeight, height));
    }

    /// <summary>The plot has 61 of 160 mm unless the words need more; what is left is shared evenly before the columns.</summary>
    private void PlaceColumns(List<Row> rows)
    {
        double Widest(int column, string header) => rows
            .SelectMany(r => r.Texts[column]).Select(t => canvas.Measure(t, column == 2 ? ChartType.Strong : ChartType.Label))
            .Append(canvas.Measure(header, ChartType.Strong)).Max();
        var remarks = rows.Where(r => r.Source.Remark is not null).Select(r => canvas.Measure(r.Source.Remark!, ChartType.Small)).Append(0).Max();
        double[] widths = [Widest(0, "Target"), Widest(1, "Realisasi"), Math.Max(Widest(2, "Capaian (%)"), remarks)];
        var free = width - _plotLeft - widths.Sum();
        _plotWidth = Math.Max(Math.Min(width * 61 / 160, free - (3 * ColumnGap)), ReportTheme.Mm(MinimumPlotMm));
        var gap = (free - _plotWidth) / 3;
        _columns = [width - widths[2] - widths[1] - (2 * gap), width - widths[2] - gap, width];
    }

    private void DrawKey()
    {
        var x = _plotLeft;
        foreach (var (name, fill, isTarget) in new[] { ("target (100%)", theme.ChartLight, true), ("realisasi", theme.ChartDark, false) })
        {
            canvas.Add(new VectorRect(x, 1.5, ReportTheme.Mm(5), 7, fill, isTarget ? ReportTheme.Hairline : null, isTarget ? 0.4 : 0));
            canvas.Text(x + ReportTheme.Mm(6.4), 0, name, ChartType.Label);
            x += ReportTheme.Mm(6.4 + 6.5) + canvas.Measure(name, ChartType.Label);
        }
        foreach (var (name, right) in new[] { "Target", "Realisasi", "Capaian (%)" }.Zip(_columns))
        {
            canvas.Text(right, HeaderTop, name, ChartType.Strong, TextAnchor.End);
        }
    }

    private void DrawGrid(List<Row> rows, double bottom)
    {
        foreach (var tick in _scale.Ticks().Skip(1))
        {
            var x = _plotLeft + _scale.Place(tick, _plotWidth);
            canvas.Line(x, FrameTop, x, bottom, 0.35, Text.Colour.Grey(80));
        }
        var y = FrameTop;
        foreach (var row in rows.SkipLast(1))
        {
            y += row.Height;
            canvas.Line(0, y, width, y, 0.35, Text.Colour.Grey(80));
        }
    }

    private void DrawRow(Row row, double top)
    {
        var middle = top + (row.Height / 2);
        var labelTop = middle - (((row.Label.Count * ChartType.Label.Leading) + (row.SubLabel.Count * ChartType.Small.Leading)) / 2);
        var subTop = canvas.Lines(0, labelTop, row.Label, row.Source.IsLeading ? ChartType.Strong : ChartType.Label);
        canvas.Lines(0, subTop, row.SubLabel, ChartType.Small);
        if (row.Source.Percent is { } percent)
        {
            var upper = middle - Bar - (BarGap / 2);
            canvas.Add(new VectorRect(_plotLeft, upper, _scale.Place(100, _plotWidth), Bar, theme.ChartLight, ReportTheme.Hairline, 0.4));
            canvas.Add(new VectorRect(_plotLeft, upper + Bar + BarGap, _scale.Place(percent, _plotWidth), Bar, theme.ChartDark));
        }
        for (var i = 0; i < row.Texts.Length; i++)
        {
            var remark = i == 2 && row.Source.Remark is not null ? ChartType.Small.Leading : 0;
            var textTop = middle - (((row.Texts[i].Count * ChartType.Label.Leading) + remark) / 2);
            var end = canvas.Lines(_columns[i], textTop, row.Texts[i], i == 2 ? ChartType.Strong : ChartType.Label, TextAnchor.End);
            if (remark > 0)
            {
                canvas.Text(_columns[i], end, row.Source.Remark!, ChartType.Small, TextAnchor.End);
            }
        }
    }

    private void DrawAxes(double bottom)
    {
        canvas.Line(0, FrameTop, width, FrameTop, FramePen, Text.Colour.Black);
        canvas.Line(0, bottom, width, bottom, FramePen, Text.Colour.Black);
        canvas.Line(_plotLeft, FrameTop + 2, _plotLeft, bottom, 0.8, Text.Colour.Black);
        var target = _plotLeft + _scale.Place(100, _plotWidth);
        canvas.Line(target, FrameTop, target, bottom + 3, 1, theme.TargetLine, Dash);
        foreach (var tick in _scale.Ticks())
        {
            canvas.Text(_plotLeft + _scale.Place(tick, _plotWidth), bottom + 4, IdNumber.Format(tick, 0) + "%", ChartType.Axis, TextAnchor.Middle);
        }
    }
}
