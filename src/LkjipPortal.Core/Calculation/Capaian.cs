using LkjipPortal.Core.Reporting;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>Capaian of an indikator with its printed form.</summary>
/// <param name="Value">The capaian that averages and efisiensi are computed with; null where there is none.</param>
/// <param name="CategoryValue">The capaian that the category is read from: 100 for a predikat that was reached, whatever its score.</param>
/// <param name="Text">"104,87", "100 (99,77)", "tidak tercapai"; null for a state that prints as such.</param>
public sealed record CapaianResult(decimal? Value, decimal? CategoryValue, string? Text, FigureState State, string? WorkedLine)
{
    /// <summary>Whether the target was reached; null where that cannot be told.</summary>
    public bool? Tercapai => State switch
    {
        FigureState.Value => CategoryValue >= 100,
        FigureState.Words => false,
        _ => null,
    };
}

/// <summary>Capaian of a value as entered: by number, or by predikat with or without a score.</summary>
public static class Capaian
{
    public static CapaianResult Compute(NilaiKinerja? realisasi, NilaiKinerja? target, JenisNilai jenis, CapaianPolicy policy) => (realisasi, target, jenis) switch
    {
        (null, _, _) => Of(CalculationResult.Blank, policy),
        (_, _, JenisNilai.Teks) => Of(CalculationResult.NotApplicable, policy),
        ({ } r, { } t, JenisNilai.Predikat or JenisNilai.PredikatDenganSkor) => CapaianPredikat.Compute(r, t, policy),
        ({ Angka: null }, _, _) or (_, { Angka: null }, _) => Of(CalculationResult.NotApplicable, policy),
        var (r, t, _) => Of(CapaianAngka.Compute(r.Angka, t?.Angka, policy), policy),
    };

    internal static CapaianResult Of(CalculationResult result, CapaianPolicy policy) =>
        new(result.Value, result.Value, result.Value is { } value ? policy.Rounding.Text(value) : null, result.State, result.WorkedLine);
}

/// <summary>
/// Capaian of a predikat: reached or passed is 100. Order of ranks: <see cref="PeringkatPredikat"/> [PermenPANRB 88/2021 for AKIP].
/// </summary>
public static class CapaianPredikat
{
    /// <summary>
    /// With a score on both sides, the score gives a second figure, which averages and efisiensi use: target A (81,05), realisasi A (80,86) prints "100 (99,77)" from
    /// 80,86 / 81,05 × 100 = 99,77. A predikat below the target shows the score's figure alone. Without a score it shows the ratio of ranks (BB against A of seven:
    /// 5 / 6 × 100 = 83,33) or "tidak tercapai", as the report is set.
    /// </summary>
    public static CapaianResult Compute(NilaiKinerja realisasi, NilaiKinerja target, CapaianPolicy policy)
    {
        var score = realisasi.Angka is { } r && target.Angka is { } t ? CapaianAngka.Compute(r, t, policy) : CalculationResult.NotApplicable;
        if (realisasi.Predikat is null || target.Predikat is null || PeringkatPredikat.Compare(realisasi.Predikat, target.Predikat) is not { } ranks)
        {
            return Capaian.Of(score, policy);
        }

        var hasScore = score.Value is not null;
        return (ranks.Left >= ranks.Right, hasScore, policy.Predikat) switch
        {
            (true, true, _) => new(
                score.Value, 100, $"100 ({policy.Rounding.Text(score.Value!.Value)})", FigureState.Value, $"{score.WorkedLine}; predikat {realisasi.Predikat}: 100"),
            (true, false, _) => new(100, 100, "100", FigureState.Value, $"predikat {realisasi.Predikat}, target {target.Predikat}: 100"),
            (false, true, CaraCapaianPredikat.TidakTercapai) => new(
                score.Value, score.Value, $"tidak tercapai ({policy.Rounding.Text(score.Value!.Value)})", FigureState.Words, score.WorkedLine),
            (false, true, _) => Capaian.Of(score, policy),
            (false, false, CaraCapaianPredikat.TidakTercapai) => new(null, null, "tidak tercapai", FigureState.Words, null),
            _ => ByRank(realisasi.Predikat, target.Predikat, ranks, policy),
        };
    }

    private static CapaianResult ByRank(string realisasi, string target, (int Left, int Right) ranks, CapaianPolicy policy) => Capaian.Of(
        Operand.PercentResult(ranks.Left, ranks.Right, $"peringkat {realisasi} / {target}: {ranks.Left} / {ranks.Right}", policy.Rounding), policy);
}
