using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>Money of a program, a sasaran and the PD, in whole rupiah.</summary>
public static class Anggaran
{
    /// <summary>
    /// Serapan: realisasi / pagu × 100; of a total, the sum of realisasi over the sum of pagu, never the mean of percentages [PermenPANRB 53/2014, lampiran II, BAB III.B].
    /// Example: 5.028.018.686 / 6.031.579.972 × 100 = 83,36. A zero pagu has no serapan.
    /// </summary>
    public static CalculationResult Serapan(decimal? realisasi, decimal? pagu, Rounding rounding) => (realisasi, pagu) switch
    {
        ({ } r, { } p) => Operand.PercentResult(r, p, $"{Rupiah.FormatAmount(r)} / {Rupiah.FormatAmount(p)}", rounding),
        _ => CalculationResult.Blank,
    };

    /// <summary>
    /// Pagu (or realisasi) of a node as the sum of its parts: a sasaran's from its programs, a program's from its kegiatan, and so on down. A part that was not entered leaves
    /// the sum blank: a partial sum must not look like a total. Example: 3.000.476.800 + 3.031.103.172 = 6.031.579.972.
    /// </summary>
    public static CalculationResult Jumlah(IReadOnlyList<decimal?> parts) => parts.Count == 0 || parts.Any(p => p is null)
        ? CalculationResult.Blank
        : CalculationResult.Of(
            parts.Sum(p => p!.Value),
            $"{string.Join(" + ", parts.Select(p => Rupiah.FormatAmount(p!.Value)))} = {Rupiah.FormatAmount(parts.Sum(p => p!.Value))}");

    /// <summary>Sisa: pagu − realisasi. Example: 13.526.508.445 − 11.434.487.768 = 2.092.020.677.</summary>
    public static CalculationResult Sisa(decimal? pagu, decimal? realisasi) => (pagu, realisasi) switch
    {
        ({ } p, { } r) => CalculationResult.Of(p - r, $"{Rupiah.FormatAmount(p)} − {Rupiah.FormatAmount(r)} = {Rupiah.FormatAmount(p - r)}"),
        _ => CalculationResult.Blank,
    };
}
