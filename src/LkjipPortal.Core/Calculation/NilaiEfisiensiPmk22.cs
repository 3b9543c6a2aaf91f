using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <param name="Capaian">Percent, printed form.</param>
public sealed record KinerjaAnggaran(decimal Pagu, decimal Capaian, decimal Realisasi);

/// <summary>Nilai efisiensi of the central government [PMK 22/PMK.02/2021, evaluation of budget performance].</summary>
public static class NilaiEfisiensiPmk22
{
    private const decimal Limit = 20;

    /// <summary>
    /// E = Σ(pagu × C − RA) / Σ(pagu × C) × 100, limited to -20..20; NE = 50 + E / 20 × 50, from 0 to 100. C is capaian as a fraction, RA realisasi anggaran.
    /// Example: pagu 1.000, capaian 100, realisasi 900: E = (1.000 − 900) / 1.000 × 100 = 10,00; NE = 50 + 10,00 / 20 × 50 = 75,00.
    /// </summary>
    public static CalculationResult Compute(IReadOnlyList<KinerjaAnggaran> items, Rounding rounding)
    {
        if (items.Count == 0)
        {
            return CalculationResult.Blank;
        }

        var earned = Math.Round(items.Sum(i => i.Pagu * i.Capaian / 100), 0, MidpointRounding.AwayFromZero);
        var spent = items.Sum(i => i.Realisasi);
        if (Operand.Percent(earned - spent, earned) is not { } percent)
        {
            return CalculationResult.NotApplicable;
        }

        var (printed, limited) = (rounding.Apply(percent), rounding.Apply(Math.Clamp(percent, -Limit, Limit)));
        var value = rounding.Apply(50 + (limited / Limit * 50));
        var (earnedText, spentText) = (Rupiah.FormatAmount(earned), Rupiah.FormatAmount(spent));
        var limit = printed == limited ? "" : $", dibatasi {rounding.Text(limited)}";
        return CalculationResult.Of(
            value,
            $"Σ(pagu × capaian) = {earnedText}; ({earnedText} − {spentText}) / {earnedText} × 100 = {rounding.Text(printed)}{limit}; "
            + $"50 + {Operand.Text(limited, rounding)} / 20 × 50 = {rounding.Text(value)}");
    }
}
