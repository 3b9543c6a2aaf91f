using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>Pieces of worked lines and the one division that all percentages share.</summary>
internal static class Operand
{
    /// <summary>A quotient beyond this is a slip of the keyboard, not a percentage.</summary>
    private const decimal LargestQuotient = 1_000_000_000_000m;

    /// <summary>A figure as entered, with all its decimals; a negative one in parentheses.</summary>
    public static string Text(decimal value) => value < 0 ? $"({IdNumber.Format(value)})" : IdNumber.Format(value);

    /// <summary>A printed figure, with the report's decimals; a negative one in parentheses.</summary>
    public static string Text(decimal value, Rounding rounding) => value < 0 ? $"({rounding.Text(value)})" : rounding.Text(value);

    /// <summary>numerator / denominator × 100 before rounding; null when the denominator is zero or the quotient absurd.</summary>
    public static decimal? Percent(decimal numerator, decimal denominator) =>
        denominator == 0 || Math.Abs(numerator) > Math.Abs(denominator) * LargestQuotient ? null : numerator / denominator * 100;

    /// <summary>A percentage as a result: rounded, with the line "<paramref name="terms"/> × 100 = 104,87".</summary>
    public static CalculationResult PercentResult(decimal numerator, decimal denominator, string terms, Rounding rounding) =>
        Percent(numerator, denominator) is { } value
            ? CalculationResult.Of(rounding.Apply(value), $"{terms} × 100 = {rounding.Text(value)}")
            : CalculationResult.NotApplicable;
}
