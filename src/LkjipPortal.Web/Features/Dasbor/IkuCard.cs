using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Features.Dasbor;

/// <summary>One Indikator Kinerja Utama with its five years.</summary>
/// <param name="Tone">Colour role of the category, from the scale.</param>
public sealed record IkuCard(int Number, string Name, string Code, Figure Capaian, Figure Kategori, string Tone, Figure Realisasi, Figure Target, Figure Difference, TrendChart Trend)
{
    /// <summary>The capaian in parts, for large print.</summary>
    public CapaianText Shown { get; } = CapaianText.Of(Capaian);

    /// <summary>Sign beside the category's word.</summary>
    public string Sign => !Shown.Reached ? "minus" : Capaian.Value > 100 ? "chevrons-up" : "check";

    /// <summary>"Lebih 14,5" or "Kurang 0,19"; null on target or without a number.</summary>
    public (string Word, string Amount)? Gap => Difference.Value switch
    {
        > 0 and var more => ("Lebih", IdNumber.Format(more)),
        < 0 and var less => ("Kurang", IdNumber.Format(-less)),
        _ => null,
    };

    internal static IkuCard? Of(IkuSource iku, ReportSource source, YearFigures keys)
    {
        var indicator = source.Subjek.SelectMany(subject => subject.Indikator).FirstOrDefault(x => x.Kode == iku.IndikatorKode);
        if (indicator is null)
        {
            return null;
        }

        var kategori = keys[indicator.Kode, "kategori"];
        return new IkuCard(
            iku.Nomor,
            indicator.Nama,
            indicator.Kode,
            keys[indicator.Kode, "capaian"],
            kategori,
            ToneOf(source, kategori.Text),
            keys[indicator.Kode, "realisasi"],
            keys[indicator.Kode, "target"],
            keys[indicator.Kode, "selisih-target"],
            TrendChart.Of(indicator, source, keys));
    }

    internal static string ToneOf(ReportSource source, string category) => source.Skala.FirstOrDefault(x => x.Nama == category)?.Warna switch
    {
        "baik" => "good",
        "cukup" or "kurang" => "warn",
        "buruk" => "bad",
        _ => "",
    };
}

/// <summary>"100 (99,77)" in parts.</summary>
/// <param name="Headline">"100".</param>
/// <param name="Aside">"(99,77)", the number behind a capaian by predikat; null where there is none.</param>
/// <param name="Reached">The printed capaian is 100 or more.</param>
public sealed record CapaianText(string Headline, string? Aside, bool Reached)
{
    public static CapaianText Of(Figure capaian)
    {
        var at = capaian.State == FigureState.Provisional ? -1 : capaian.Text.IndexOf(" (", StringComparison.Ordinal);
        var (headline, aside) = at > 0 ? (capaian.Text[..at], capaian.Text[(at + 1)..]) : (capaian.Text, null);
        var number = aside is not null && IdNumber.Parse(headline, NumberContext.Decimal).TryGet(out var printed, out _) ? printed : capaian.Value;
        return new CapaianText(headline, aside, number >= 100);
    }
}
