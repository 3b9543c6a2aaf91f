using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>
/// Tingkat kemajuan: realisasi of the year against the end-of-Renstra target, in percent [PermenPANRB 53/2014, lampiran II, BAB III.A: comparison with the medium-term target].
/// </summary>
public static class Kemajuan
{
    /// <summary>
    /// R / T(end) × 100; an indikator where lower is better, or with a range, keeps the form of its capaian. Neither cap nor floor applies. A predikat is compared by its
    /// score where both have one. Examples: 312 / 275 × 100 = 113,45; A (80,86) against A (81,05): 80,86 / 81,05 × 100 = 99,77.
    /// </summary>
    public static CalculationResult Compute(NilaiKinerja? realisasi, NilaiKinerja? targetAkhir, JenisNilai jenis, CapaianPolicy policy)
    {
        if (targetAkhir is null)
        {
            return CalculationResult.Blank;
        }

        var open = policy with { BatasAtasCapaian = null, TidakNegatif = false };
        var byScore = realisasi?.Angka is not null && targetAkhir.Angka is not null && jenis is not JenisNilai.Teks;
        var result = Capaian.Compute(realisasi, targetAkhir, byScore ? JenisNilai.Angka : jenis, open);
        return result.State == FigureState.Words ? CalculationResult.NotApplicable : new(result.Value, result.State, result.WorkedLine);
    }
}
