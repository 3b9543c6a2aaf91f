using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

public enum AchievementCase
{
    /// <summary>Capaian above 100.</summary>
    Exceeded,
    /// <summary>Capaian exactly 100.</summary>
    Reached,
    /// <summary>The predikat is reached, its score is not: printed "100 (99,77)".</summary>
    PredikatReachedScoreBelow,
    /// <summary>Capaian below 100.</summary>
    Below,
    /// <summary>Nothing entered, not yet measured, or not applicable.</summary>
    NoData,
    /// <summary>A target of zero gives no capaian.</summary>
    ZeroTarget,
    /// <summary>Words only: no number to compare.</summary>
    Words,
}

/// <summary>The generated sentence on one indikator: what was promised, what was reached, how that is called.</summary>
internal static class AchievementSentence
{
    public static AchievementCase CaseOf(CompositionContext context, string indicator)
    {
        var achieved = context.Figure(indicator, "capaian-angka");
        if (context.Figure(indicator, "realisasi").State is FigureState.Blank or FigureState.NotMeasured or FigureState.NotApplicable
            || context.Figure(indicator, "target").State == FigureState.Blank)
        {
            return AchievementCase.NoData;
        }

        var printsPredikat = context.Figure(indicator, "capaian").Text != achieved.Text;
        return (achieved.State, achieved.Value) switch
        {
            (FigureState.ZeroTarget, null) => AchievementCase.ZeroTarget,
            (_, null) => AchievementCase.Words,
            (_, < 100m) => printsPredikat ? AchievementCase.PredikatReachedScoreBelow : AchievementCase.Below,
            (_, 100m) => AchievementCase.Reached,
            _ => AchievementCase.Exceeded,
        };
    }

    /// <summary>Two sentences at most; a provisional realisasi is named as such.</summary>
    public static Paragraph Of(CompositionContext context, MeasuredRow row)
    {
        var subject = SubjectOf(row);
        var target = context.Text(row.Code, "target");
        var result = context.Text(row.Code, "realisasi");
        IReadOnlyList<Inline> body = CaseOf(context, row.Code) switch
        {
            AchievementCase.Exceeded => Write.Line(
                $"{subject} melampaui target. Dari target {target} terealisasi {result}, sehingga capaiannya {Percent(context, row)} dengan kategori {Category(context, row)}."),
            AchievementCase.Reached => Write.Line(
                $"{subject} mencapai target. Realisasi {result} sama dengan target {target}, sehingga capaiannya {Percent(context, row)} dengan kategori {Category(context, row)}."),
            AchievementCase.PredikatReachedScoreBelow => Write.Line(
                $"{subject} mencapai predikat yang ditargetkan dengan kategori {Category(context, row)}. Dari target {target} terealisasi {result}; menurut nilainya capaian adalah {Percent(context, row)}, sehingga nilai yang ditargetkan belum sepenuhnya tercapai."),
            AchievementCase.Below => Write.Line(
                $"{subject} belum mencapai target. Dari target {target} terealisasi {result}, sehingga capaiannya {Percent(context, row)} dengan kategori {Category(context, row)}."),
            AchievementCase.NoData => Write.Line(
                $"{subject} belum dapat dinilai karena data target atau realisasi tahun {context.Year} belum tersedia (target {target}, realisasi {result})."),
            AchievementCase.ZeroTarget => Write.Line(
                $"{subject} ditargetkan {target} dengan realisasi {result}; capaiannya tidak dihitung karena pembaginya nol."),
            AchievementCase.Words => Write.Line(
                $"{subject} dinilai secara kualitatif: target {target}, realisasi {result}."),
            var other => throw new NotSupportedException($"Unknown case '{other}'."),
        };
        return new Paragraph([.. body, .. Provisional(context, row)]);
    }

    private static string SubjectOf(MeasuredRow row) => row.IsSasaran
        ? $"Sasaran {Write.Ordinal(row.Number)}, {row.Subject.Nama}, dengan indikator {row.Indicator.Nama}"
        : $"{row.Subject.Nama} dengan indikator {row.Indicator.Nama}";

    private static FigureText Percent(CompositionContext context, MeasuredRow row) => context.Say(row.Code, "capaian-angka", "persen");

    private static FigureText Category(CompositionContext context, MeasuredRow row) => context.Text(row.Code, "kategori");

    private static IReadOnlyList<Inline> Provisional(CompositionContext context, MeasuredRow row)
    {
        if (context.Figure(row.Code, "realisasi").State != FigureState.Provisional)
        {
            return [];
        }

        var date = row.Indicator.Realisasi.TryGetValue(context.Year, out var realisasi) ? realisasi.SementaraPer : null;
        return date is { } day
            ? Write.Line($" Realisasi tersebut masih bersifat sementara menurut data per {IdDate.Format(day)} dan dapat berubah setelah nilai resmi ditetapkan.")
            : Write.Line($" Realisasi tersebut masih bersifat sementara dan dapat berubah setelah nilai resmi ditetapkan.");
    }
}
