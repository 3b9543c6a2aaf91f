namespace LkjipPortal.Rendering.Charts;

/// <summary>A rectangle on the drawing, y down.</summary>
internal readonly record struct LabelBox(double Left, double Top, double Right, double Bottom)
{
    public static LabelBox Around(double x, double y, double radius) => new(x - radius, y - radius, x + radius, y + radius);

    public bool Overlaps(LabelBox other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsInside(LabelBox outer) =>
        Left >= outer.Left && Right <= outer.Right && Top >= outer.Top && Bottom <= outer.Bottom;

    /// <summary>Length of the segment's part inside the box (Liang and Barsky, 1984).</summary>
    public double Cut((double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var (enter, leave) = (0d, 1d);
        foreach (var (p, q) in new[] { (-dx, a.X - Left), (dx, Right - a.X), (-dy, a.Y - Top), (dy, Bottom - a.Y) })
        {
            if (p == 0)
            {
                leave = q < 0 ? -1 : leave;
            }
            else if (p < 0)
            {
                enter = Math.Max(enter, q / p);
            }
            else
            {
                leave = Math.Min(leave, q / p);
            }
        }
        return leave > enter ? (leave - enter) * Math.Sqrt((dx * dx) + (dy * dy)) : 0;
    }
}

/// <summary>Chooses places for labels: never over another mark, away from lines, the first of equal candidates.</summary>
internal sealed class LabelPlacement(LabelBox plot)
{
    private const double Outside = 1_000;
    private const double OverMark = 10_000;

    private readonly List<LabelBox> _taken = [];
    private readonly List<((double X, double Y) A, (double X, double Y) B)> _lines = [];

    public void Take(LabelBox box) => _taken.Add(box);

    public void AddLine((double X, double Y) a, (double X, double Y) b) => _lines.Add((a, b));

    /// <summary>The best of the candidates, which is then taken.</summary>
    public LabelBox Place(IEnumerable<LabelBox> candidates)
    {
        var best = candidates.Select((box, i) => (Box: box, Cost: Cost(box) + (i * 0.5))).MinBy(c => c.Cost).Box;
        Take(best);
        return best;
    }

    private double Cost(LabelBox box) =>
        (_taken.Count(t => t.Overlaps(box)) * OverMark) + (box.IsInside(plot) ? 0 : Outside) + (_lines.Sum(l => box.Cut(l.A, l.B)) * 100);
}
