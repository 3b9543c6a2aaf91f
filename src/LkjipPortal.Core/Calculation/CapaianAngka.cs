using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Core.Calculation;

/// <summary>
/// Capaian of a number or percentage: realisasi against target, in percent [PermenPANRB 53/2014, lampiran II: performance is measured by comparing what was reached with
/// what was promised].
/// </summary>
public static class CapaianAngka
{
    /// <summary>By the policy's direction, then cap and floor. Null operands give <see cref="FigureState.Blank"/>; zero is a value.</summary>
    public static CalculationResult Compute(decimal? realisasi, decimal? target, CapaianPolicy policy)
    {
        if (realisasi is not { } r)
        {
            return CalculationResult.Blank;
        }

        var result = policy.Arah switch
        {
            ArahIndikator.Rentang => Rentang(r, target, policy),
            _ when target is null => CalculationResult.Blank,
            ArahIndikator.Turun => Turun(r, target.Value, policy),
            _ => Naik(r, target.Value, policy),
        };
        return WithLimits(result, policy);
    }

    /// <summary>Higher is better: R / T × 100. Example: 312 / 297,5 × 100 = 104,87.</summary>
    private static CalculationResult Naik(decimal r, decimal t, CapaianPolicy policy) => t == 0
        ? CalculationResult.ZeroTarget
        : Operand.PercentResult(r, t, $"{Operand.Text(r)} / {Operand.Text(t)}", policy.Rounding);

    /// <summary>
    /// Lower is better: (2T − R) / T × 100, the form used by most reports; below 0 when R &gt; 2T. Example: (2 × 10 − 12) / 10 × 100 = 80,00.
    /// Variant of monev in the SIPD manner: T / R × 100. Example: 10 / 12 × 100 = 83,33; with R = 0 it has no value.
    /// A zero target has no number unless the report says that zero against zero is 100.
    /// </summary>
    private static CalculationResult Turun(decimal r, decimal t, CapaianPolicy policy) => (t, r, policy) switch
    {
        (0, 0, { TargetNol: CaraTargetNol.SeratusBilaNol }) => CalculationResult.Of(100, $"target 0, realisasi 0: {policy.Rounding.Text(100)}"),
        (0, _, _) => CalculationResult.ZeroTarget,
        (_, _, { TurunDenganPembagian: true }) => Operand.PercentResult(t, r, $"{Operand.Text(t)} / {Operand.Text(r)}", policy.Rounding),
        _ => Operand.PercentResult((2 * t) - r, t, $"(2 × {Operand.Text(t)} − {Operand.Text(r)}) / {Operand.Text(t)}", policy.Rounding),
    };

    /// <summary>
    /// Keep in a range: inside 100; above, R against the upper bound as lower-is-better; below, R against the lower bound as higher-is-better. A missing bound is the target;
    /// without either, that side is open. Examples for 4 to 6: 5 gives 100; 7 gives (2 × 6 − 7) / 6 × 100 = 83,33; 3 gives 3 / 4 × 100 = 75,00.
    /// </summary>
    private static CalculationResult Rentang(decimal r, decimal? target, CapaianPolicy policy)
    {
        var lower = policy.BatasBawah ?? (policy.BatasAtas is null ? target : null);
        var upper = policy.BatasAtas ?? (policy.BatasBawah is null ? target : null);
        return (lower, upper) switch
        {
            (null, null) => CalculationResult.Blank,
            (_, { } high) when r > high => Turun(r, high, policy),
            ({ } low, _) when r < low => Naik(r, low, policy),
            _ => CalculationResult.Of(100, $"{Operand.Text(r)} dalam rentang {Range(lower, upper)}: {policy.Rounding.Text(100)}"),
        };
    }

    private static string Range(decimal? lower, decimal? upper) => (lower, upper) switch
    {
        ({ } low, { } high) => $"{Operand.Text(low)} sampai {Operand.Text(high)}",
        ({ } low, _) => $"mulai {Operand.Text(low)}",
        _ => $"sampai {Operand.Text(upper!.Value)}",
    };

    private static CalculationResult WithLimits(CalculationResult result, CapaianPolicy policy) => result switch
    {
        { Value: { } value } when policy.BatasAtasCapaian is { } cap && value > cap => Limited(result, "batas atas", cap, policy),
        { Value: < 0 } when policy.TidakNegatif => Limited(result, "batas bawah", 0, policy),
        _ => result,
    };

    private static CalculationResult Limited(CalculationResult result, string limit, decimal value, CapaianPolicy policy) =>
        result with { Value = value, WorkedLine = $"{result.WorkedLine}; {limit}: {policy.Rounding.Text(value)}" };
}
