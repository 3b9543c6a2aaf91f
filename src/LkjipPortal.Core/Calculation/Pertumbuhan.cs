using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>Change between years, and distance from a target or benchmark [PermenPANRB 53/2014, lampiran II, BAB III.A.2: comparison with earlier years].</summary>
public static class Pertumbuhan
{
    /// <summary>R(year) − R(earlier), with all decimals of the entered figures. Example: 312 − 295,5 = 16,5.</summary>
    public static CalculationResult Selisih(decimal? nilai, decimal? pembanding) => (nilai, pembanding) switch
    {
        ({ } now, { } then) => CalculationResult.Of(now - then, $"{Operand.Text(now)} − {Operand.Text(then)} = {IdNumber.Format(now - then)}"),
        _ => CalculationResult.Blank,
    };

    /// <summary>(R(year) − R(earlier)) / R(earlier) × 100. Example: (312 − 295,5) / 295,5 × 100 = 5,58. No growth on zero.</summary>
    public static CalculationResult Persen(decimal? nilai, decimal? pembanding, Rounding rounding) => (nilai, pembanding) switch
    {
        ({ } now, { } then) => Operand.PercentResult(now - then, then, $"({Operand.Text(now)} − {Operand.Text(then)}) / {Operand.Text(then)}", rounding),
        _ => CalculationResult.Blank,
    };
}
