namespace LkjipPortal.Rendering.Charts;

/// <summary>A value axis with round steps, two to four of them, and a little air above and below the values.</summary>
/// <param name="Decimals">Decimals that the ticks are written with.</param>
internal readonly record struct TrendScale(decimal Low, decimal High, decimal Step, int Decimals)
{
    private const int MostSteps = 4;

    public static TrendScale For(IReadOnlyCollection<decimal> values)
    {
        if (values.Count == 0)
        {
            return new(0, 1, 1, 0);
        }
        var (lowest, highest) = (values.Min(), values.Max());
        var air = highest > lowest ? (highest - lowest) / 8 : Math.Max(Math.Abs(highest) / 20, 0.5m);
        var (from, to) = (lowest - air, highest + air);
        foreach (var (step, decimals) in Steps((to - from) / MostSteps))
        {
            var low = Math.Floor(from / step) * step;
            if (lowest >= 0)
            {
                low = Math.Max(0, low);
            }
            var high = Math.Ceiling(to / step) * step;
            if ((high - low) / step <= MostSteps)
            {
                return new(low, high, step, decimals);
            }
        }
        throw new InvalidOperationException("No step is wide enough.");
    }

    public IEnumerable<decimal> Ticks()
    {
        for (var tick = Low; tick <= High; tick += Step)
        {
            yield return tick;
        }
    }

    /// <summary>Distance from the top of a plot of that height.</summary>
    public double Place(decimal value, double height) => height * (double)((High - value) / (High - Low));

    /// <summary>1, 2, 2.5 and 5 times the powers of ten, from just below <paramref name="least"/> up.</summary>
    private static IEnumerable<(decimal Step, int Decimals)> Steps(decimal least)
    {
        var power = 1m;
        var digits = 0;
        while (power > least)
        {
            (power, digits) = (power / 10, digits + 1);
        }
        while (power * 10 <= least)
        {
            (power, digits) = (power * 10, digits - 1);
        }
        for (var round = 0; round < 4; round++, power *= 10, digits--)
        {
            yield return (power, Math.Max(0, digits));
            yield return (power * 2, Math.Max(0, digits));
            yield return (power * 2.5m, Math.Max(0, digits + 1));
            yield return (power * 5, Math.Max(0, digits));
        }
    }
}
