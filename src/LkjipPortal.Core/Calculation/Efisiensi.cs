using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Core.Calculation;

/// <summary>
/// Efisiensi of a resource: capaian compared with what was put in (serapan anggaran, pemenuhan pegawai, pemenuhan sarpras), both as printed
/// [PermenPANRB 53/2014, lampiran II, BAB III.A.6: analysis of efficient use of resources]. No regulation fixes one formula for regions; the report chooses one for all its tables.
/// </summary>
public static class Efisiensi
{
    /// <summary>Half-width of the band in which capaian and input count as balanced, percentage points.</summary>
    public const decimal Band = 5;

    /// <summary>
    /// By the report's method. <see cref="CaraEfisiensi.NilaiEfisiensiPmk22"/> is defined for money only (<see cref="NilaiEfisiensiPmk22"/>); staff and facilities then take
    /// the default method.
    /// </summary>
    /// <param name="masukan">Serapan or pemenuhan, percent, printed form.</param>
    public static CalculationResult Compute(CaraEfisiensi cara, decimal capaian, decimal masukan, Rounding rounding) => cara switch
    {
        CaraEfisiensi.SeratusKurangSerapan => SeratusKurangMasukan(capaian, masukan, rounding),
        CaraEfisiensi.SelisihDenganBatas => Selisih(capaian, masukan, rounding),
        _ => CapaianTerhadapMasukan(capaian, masukan, rounding),
    };

    /// <summary>"efisiensi", or "pemborosan" for a negative one.</summary>
    public static string Sebutan(decimal efisiensi) => efisiensi < 0 ? "pemborosan" : "efisiensi";

    /// <summary>
    /// (capaian / input − 1) × 100. Examples: (104,87 / 83,36 − 1) × 100 = 25,80; (104,87 / 36,84 − 1) × 100 = 184,66; (98,20 / 98,26 − 1) × 100 = -0,06.
    /// </summary>
    private static CalculationResult CapaianTerhadapMasukan(decimal capaian, decimal masukan, Rounding rounding) =>
        Operand.PercentResult(capaian - masukan, masukan, $"({Operand.Text(capaian, rounding)} / {Operand.Text(masukan, rounding)} − 1)", rounding);

    /// <summary>100 − input, counted only when capaian reaches 100. Example: capaian 104,87: 100 − 83,36 = 16,64; capaian 98,20: none.</summary>
    private static CalculationResult SeratusKurangMasukan(decimal capaian, decimal masukan, Rounding rounding) => capaian < 100
        ? CalculationResult.NotApplicable
        : CalculationResult.Of(rounding.Apply(100 - masukan), $"100 − {Operand.Text(masukan, rounding)} = {rounding.Text(100 - masukan)}");

    /// <summary>
    /// capaian − input, with a band of ±5 in which the two count as balanced. Example: 104,87 − 83,36 = 21,51; di atas 5: efisien.
    /// </summary>
    private static CalculationResult Selisih(decimal capaian, decimal masukan, Rounding rounding)
    {
        var value = rounding.Apply(capaian - masukan);
        var verdict = value switch
        {
            > Band => "di atas 5: efisien",
            < -Band => "di bawah -5: tidak efisien",
            _ => "antara -5 dan 5: berimbang",
        };
        return CalculationResult.Of(value, $"{Operand.Text(capaian, rounding)} − {Operand.Text(masukan, rounding)} = {rounding.Text(value)}; {verdict}");
    }
}
