namespace LkjipPortal.Rendering.Charts;

/// <summary>Axis from 0% to at least 125% in even steps, at most eight, of which one is 100%.</summary>
/// <param name="Maximum">Right end in percent.</param>
internal readonly record struct BarScale(decimal Step, decimal Maximum)
{
    public static BarScale For(IEnumerable<decimal> percents)
    {
        var highest = percents.Append(125m).Max();
        var step = 25m;
        foreach (var next in new[] { 50m, 100m })
        {
            if (highest / step > 8)
            {
                step = next;
            }
        }
        while (highest / step > 8)
        {
            step *= 2;
        }
        return new(step, Math.Ceiling(highest / step) * step);
    }

    /// <summary>Place on a plot of <paramref name="width"/> points; nothing stands left of zero.</summary>
    public double Place(decimal percent, double width) => width * (double)(Math.Max(0, percent) / Maximum);

    public IEnumerable<decimal> Ticks()
    {
        for (var tick = 0m; tick <= Maximum; tick += Step)
        {
            yield return tick;
        }
    }
}
