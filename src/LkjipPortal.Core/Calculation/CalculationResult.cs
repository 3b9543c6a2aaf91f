namespace LkjipPortal.Core.Calculation;

/// <summary>What a formula gives.</summary>
/// <param name="Value">The printed value; null where there is none.</param>
/// <param name="WorkedLine">The formula with its figures: "312 / 297,5 × 100 = 104,87"; null without a value.</param>
public sealed record CalculationResult(decimal? Value, FigureState State, string? WorkedLine)
{
    /// <summary>An operand was not entered.</summary>
    public static CalculationResult Blank { get; } = new(null, FigureState.Blank, null);

    /// <summary>The formula has no meaning for these operands: a divisor other than the target is zero, or there is no number to compare.</summary>
    public static CalculationResult NotApplicable { get; } = new(null, FigureState.NotApplicable, null);

    public static CalculationResult ZeroTarget { get; } = new(null, FigureState.ZeroTarget, null);

    public static CalculationResult Of(decimal value, string workedLine) => new(value, FigureState.Value, workedLine);
}
