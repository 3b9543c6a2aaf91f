using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Rendering.Charts;

/// <summary>One panel: realisasi over the years, the target as a dashed line with its value written on it.</summary>
internal sealed class TrendPanelDrawing
{
    private static readonly double PlotHeight = ReportTheme.Mm(46);
    private static readonly double Inset = ReportTheme.Mm(7.9);
    private static readonly double Dot = ReportTheme.Mm(1.1);
    private static readonly IReadOnlyList<double> Dash = [4, 2.5];

    private readonly TrendPanel _panel;
    private readonly ReportTheme _theme;
    private readonly DrawingCanvas _canvas;
    private readonly double _width;
    private readonly TrendScale _scale;
    private readonly IReadOnlyList<string> _title;
    private readonly IReadOnlyList<string> _unit;
    private readonly List<string> _tickTexts;
    private readonly double _plotOffset;

    public TrendPanelDrawing(TrendPanel panel, ReportTheme theme, DrawingCanvas canvas, double width)
    {
        (_panel, _theme, _canvas, _width) = (panel, theme, canvas, width);
        _scale = TrendScale.For([.. panel.Points.Where(p => p.Value is not null).Select(p => p.Value!.Value), .. panel.Target is { } t ? [t] : Array.Empty<decimal>()]);
        _title = canvas.Wrap(panel.Title, ChartType.PanelTitle, width);
        _unit = panel.Unit is null ? [] : canvas.Wrap(panel.Unit, ChartType.Small, width);
        _tickTexts = [.. _scale.Ticks().Select(t => IdNumber.Format(t, _scale.Decimals))];
        _plotOffset = Math.Max(ReportTheme.Mm(11), _tickTexts.Max(t => canvas.Measure(t, ChartType.Axis)) + ReportTheme.Mm(2.4));
    }

    /// <summary>Plot and years, without title and unit.</summary>
    public static double BodyHeight => PlotHeight + 5 + ChartType.Label.Leading;

    public double HeaderHeight => (_title.Count * ChartType.PanelTitle.Leading) + (_unit.Count * ChartType.Small.Leading) + 18;

    public void Draw(double left, double top, double headerHeight)
    {
        var titleEnd = _canvas.Lines(left, top, _title, ChartType.PanelTitle);
        _canvas.Lines(left, titleEnd, _unit, ChartType.Small);
        var plot = new LabelBox(left + _plotOffset, top + headerHeight, left + _width, top + headerHeight + PlotHeight);
        DrawAxis(plot);
        var marks = Marks(plot);
        var labels = new LabelPlacement(plot with { Top = plot.Top - 12 });
        for (var i = 1; i < marks.Count; i++)
        {
            if (marks[i].Index == marks[i - 1].Index + 1)
            {
                labels.AddLine(marks[i - 1].At, marks[i].At);
            }
        }
        marks.ForEach(m => labels.Take(LabelBox.Around(m.At.X, m.At.Y, Dot)));
        var texts = PlaceTarget(plot, marks, labels);
        texts.AddRange(marks.Select(m => new PlacedLabel(labels.Place(Candidates(m)), m.Text, ChartType.Strong)));
        // White behind words parts them from the grid; lines and dots come over it.
        texts.ForEach(t => _canvas.Add(new VectorRect(t.Box.Left, t.Box.Top, t.Box.Right - t.Box.Left, t.Box.Bottom - t.Box.Top, Text.Colour.White)));
        DrawTargetLine(plot);
        DrawLine(marks);
        texts.ForEach(t => _canvas.Text(t.Box.Left, t.Box.Top - 1, t.Text, t.Style));
    }

    private readonly record struct PlacedLabel(LabelBox Box, string Text, TypeStyle Style);

    private sealed record Mark(int Index, (double X, double Y) At, string Text);

    private double YearX(LabelBox plot, int index) => _panel.Points.Count == 1
        ? (plot.Left + plot.Right) / 2
        : plot.Left + Inset + ((plot.Right - plot.Left - (2 * Inset)) * index / (_panel.Points.Count - 1));

    private List<Mark> Marks(LabelBox plot)
    {
        List<Mark> marks = [];
        for (var i = 0; i < _panel.Points.Count; i++)
        {
            if (_panel.Points[i].Value is { } value)
            {
                marks.Add(new(i, (YearX(plot, i), plot.Top + _scale.Place(value, PlotHeight)), _panel.Points[i].Text));
            }
        }
        return marks;
    }

    private void DrawAxis(LabelBox plot)
    {
        foreach (var (tick, text) in _scale.Ticks().Zip(_tickTexts))
        {
            var y = plot.Top + _scale.Place(tick, PlotHeight);
            if (tick == _scale.Low)
            {
                _canvas.Line(plot.Left, y, plot.Right, y, 0.8, Text.Colour.Black);
            }
            else
            {
                _canvas.Line(plot.Left, y, plot.Right, y, 0.35, Text.Colour.Grey(80));
            }
            _canvas.Text(plot.Left - ReportTheme.Mm(1.6), y - (ChartType.Axis.Leading / 2), text, ChartType.Axis, TextAnchor.End);
        }
        for (var i = 0; i < _panel.Points.Count; i++)
        {
            _canvas.Text(YearX(plot, i), plot.Bottom + 5, _panel.Points[i].Year, ChartType.Label, TextAnchor.Middle);
            if (_panel.Points[i] is { Value: null, Text.Length: > 0 } missing)
            {
                _canvas.Text(YearX(plot, i), plot.Bottom - 3 - ChartType.Small.Leading, missing.Text, ChartType.Small, TextAnchor.Middle);
            }
        }
    }

    private List<PlacedLabel> PlaceTarget(LabelBox plot, List<Mark> marks, LabelPlacement labels)
    {
        List<PlacedLabel> placed = [];
        if (_panel.Target is not { } target)
        {
            return placed;
        }
        var y = plot.Top + _scale.Place(target, PlotHeight);
        if (_panel.TargetText is { } text)
        {
            var textWidth = _canvas.Measure(text, ChartType.Label);
            var values = ValueCandidates(marks);
            var candidates = new[] { plot.Left + 1, plot.Right - textWidth - 1, (plot.Left + plot.Right - textWidth) / 2 }
                .SelectMany(x => new[] { y - 9.5, y + 2 }.Select(t => new LabelBox(x, t, x + textWidth, t + 8)))
                .OrderBy(box => values.Count(v => v.Overlaps(box)));
            placed.Add(new(labels.Place(candidates), text, ChartType.Label with { Colour = _theme.TargetLine }));
        }
        labels.AddLine((plot.Left, y), (plot.Right, y));
        return placed;
    }

    private void DrawTargetLine(LabelBox plot)
    {
        if (_panel.Target is { } target)
        {
            var y = plot.Top + _scale.Place(target, PlotHeight);
            _canvas.Line(plot.Left, y, plot.Right, y, 1, _theme.TargetLine, Dash);
        }
    }

    /// <summary>Where values would stand first, so that the target's words leave those places free.</summary>
    private List<LabelBox> ValueCandidates(List<Mark> marks) => marks.ConvertAll(m => Candidates(m).First());

    private void DrawLine(List<Mark> marks)
    {
        for (var start = 0; start < marks.Count;)
        {
            var end = start + 1;
            while (end < marks.Count && marks[end].Index == marks[end - 1].Index + 1)
            {
                end++;
            }
            if (end - start > 1)
            {
                _canvas.Add(new VectorPolyline([.. marks[start..end].Select(m => m.At)], 1.5, _theme.ChartDark));
            }
            start = end;
        }
        marks.ForEach(m => _canvas.Add(new VectorCircle(m.At.X, m.At.Y, Dot, _theme.ChartDark, Text.Colour.White, 0.8)));
    }

    /// <summary>Above, below, then aside; the box is as high as figures with their accents.</summary>
    private IEnumerable<LabelBox> Candidates(Mark mark)
    {
        const double Height = 8;
        var half = _canvas.Measure(mark.Text, ChartType.Strong) / 2;
        var (x, y) = mark.At;
        foreach (var dx in new[] { 0, -half - 1, half + 1 })
        {
            foreach (var top in new[] { y - Dot - 3 - Height, y + Dot + 3 })
            {
                yield return new(x + dx - half, top, x + dx + half, top + Height);
            }
        }
        foreach (var dx in new[] { -half - Dot - 3, half + Dot + 3 })
        {
            foreach (var top in new[] { y - (Height / 2), y - Height - 2, y + 2 })
            {
                yield return new(x + dx - half, top, x + dx + half, top + Height);
            }
        }
    }
}
