namespace LkjipPortal.Core.Calculation;

/// <summary>Mean of capaian.</summary>
public static class RataRata
{
    /// <summary>
    /// The unweighted mean of printed capaian; for the headline, of the sasaran's, programs not counted. No regulation asks for it; it is what region-level summaries compare.
    /// Example: (104,87 + 99,77) / 2 = 102,32.
    /// </summary>
    public static CalculationResult Compute(IReadOnlyList<decimal> capaian, Rounding rounding)
    {
        if (capaian.Count == 0)
        {
            return CalculationResult.Blank;
        }

        var mean = capaian.Sum() / capaian.Count;
        var terms = string.Join(" + ", capaian.Select(c => Operand.Text(c, rounding)));
        var sum = capaian.Count == 1 ? terms : $"({terms})";
        return CalculationResult.Of(rounding.Apply(mean), $"{sum} / {capaian.Count} = {rounding.Text(mean)}");
    }
}
