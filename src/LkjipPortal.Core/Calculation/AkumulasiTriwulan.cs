using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>The year's realisasi from its quarters, per the indikator's accumulation [quarterly evaluation: Permendagri 86/2017].</summary>
public static class AkumulasiTriwulan
{
    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    /// <summary>
    /// Sum, last filled value or mean of the filled quarters. 0 counts as filled, blank (null) does not. A percentage is never summed: with
    /// <see cref="Akumulasi.Jumlah"/> its last value is taken, and the worked line says so. Example, mean of 10, 0, blank, 20: (10 + 0 + 20) / 3 = 10,00.
    /// </summary>
    /// <param name="triwulan">One to four values, triwulan I first.</param>
    public static CalculationResult Compute(IReadOnlyList<decimal?> triwulan, Akumulasi akumulasi, JenisNilai jenis, Rounding rounding)
    {
        var filled = triwulan.Where(t => t is not null).Select(t => t!.Value).ToList();
        return (filled.Count, akumulasi, jenis) switch
        {
            (0, _, _) => CalculationResult.Blank,
            (_, Akumulasi.Jumlah, not JenisNilai.Persen) => CalculationResult.Of(
                filled.Sum(), $"{string.Join(" + ", filled.Select(Operand.Text))} = {IdNumber.Format(filled.Sum())}"),
            (_, Akumulasi.RataRata, _) => CalculationResult.Of(
                rounding.Apply(filled.Sum() / filled.Count),
                $"({string.Join(" + ", filled.Select(Operand.Text))}) / {filled.Count} = {rounding.Text(filled.Sum() / filled.Count)}"),
            _ => Last(triwulan, akumulasi == Akumulasi.Jumlah),
        };
    }

    private static CalculationResult Last(IReadOnlyList<decimal?> triwulan, bool insteadOfSum)
    {
        var index = triwulan.Count - 1;
        while (triwulan[index] is null)
        {
            index--;
        }

        var value = triwulan[index]!.Value;
        var reason = insteadOfSum ? "; persentase tidak dijumlahkan" : "";
        return CalculationResult.Of(value, $"triwulan {Romans[index]}: {IdNumber.Format(value)}{reason}");
    }
}
