using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Findings of a sentence: place, quotation, the figure's own place, and the link that mends.</summary>
internal static class ProseFinding
{
    private const int QuoteLength = 110;

    /// <param name="first">First token that is meant.</param>
    /// <param name="last">Last token that is meant.</param>
    /// <param name="against">What it is held against.</param>
    public static Finding At(Rule rule, TingkatTemuan tingkat, Sentence sentence, int first, int last, string title, params IEnumerable<FindingSide> against)
    {
        var (start, end) = (sentence.Tokens[first].Start, sentence.Tokens[last].End);
        return new Finding(rule, tingkat, title, [new FindingSide("Tertulis", sentence.Text[start..end], Place(sentence)), .. against]) { Quote = Quote(sentence, start, end) };
    }

    public static FindingSide Side(Figure figure, string label, string? text = null) => new(Capital(label), text ?? figure.Text, PlaceOf(figure));

    /// <summary>The offered or needed link in place of a typed number; null where the figure prints more than a number ("A (80,86)").</summary>
    public static LinkFix? Fix(Sentence sentence, int i, Figure figure)
    {
        if (figure.Format == FigureFormat.Text)
        {
            return null;
        }

        var suffix = SuffixFor(figure, sentence.Tokens[i].Number!);
        return new LinkFix(sentence.Section, sentence.Tokens[i].Text, sentence.Occurrences[i], "{{" + figure.Key + (suffix is null ? "" : ":" + suffix) + "}}");
    }

    /// <summary>The figure's text in the form that was typed: with a percent sign, as rupiah, shortened.</summary>
    public static string TextLike(Figure figure, TypedNumber typed) => figure is { Format: FigureFormat.Text, Value: { } value } ? IdNumber.Format(value) : FigureFormatter.TryFormat(figure, SuffixFor(figure, typed), out var text, out _) ? text.Replace('\u00a0', ' ') : figure.Text;

    /// <summary>Where the report prints the figure, and the page of its origin.</summary>
    public static FindingPlace PlaceOf(Figure figure)
    {
        var what = figure.Key.Split('.') is [_, var second, ..] ? second : "";
        var table = what switch
        {
            "capaian" or "capaian-angka" or "kategori" or "selisih-target" => "Tabel 3.1",
            "kemajuan" => "Tabel 3.3",
            "serapan" or "sisa-anggaran" => "Tabel 3.5",
            "efisiensi-anggaran" => "Tabel 3.6",
            "efisiensi-sdm" => "Tabel 3.7",
            "efisiensi-sarpras" => "Tabel 3.8",
            _ when what.StartsWith("selisih", StringComparison.Ordinal) || what == "pertumbuhan" => "Tabel 3.2",
            _ => figure.Origin.Document,
        };
        return new FindingPlace(table, figure.Origin.Path ?? "lkjip/pratinjau");
    }

    public static FindingPlace Place(Sentence sentence) =>
        new($"{sentence.Section}, kalimat {IdNumber.Format(sentence.Number)}", $"lkjip/bagian/{sentence.Section}", sentence.Section);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string? SuffixFor(Figure figure, TypedNumber typed) => (figure.Format, typed.Form) switch
    {
        (FigureFormat.Percent, NumberForm.Percent) => "persen",
        (FigureFormat.Rupiah, _) when typed.Scale != 1m => "singkat",
        (FigureFormat.Rupiah, NumberForm.Rupiah) => "rupiah",
        (FigureFormat.Points, NumberForm.Points) => figure.Value < 0 ? null : "poin",
        (FigureFormat.Points, _) => figure.Value < 0 && typed.Value > 0 ? "mutlak" : null,
        _ => null,
    };

    private static FindingQuote Quote(Sentence sentence, int start, int end)
    {
        var (from, to) = (Math.Max(sentence.Tokens[0].Start, start - QuoteLength), Math.Min(sentence.Tokens[^1].End, end + QuoteLength));
        var before = sentence.Text[from..start];
        var after = sentence.Text[end..to];
        return new FindingQuote(
            from > sentence.Tokens[0].Start ? "…" + before[Math.Max(0, before.IndexOf(' ', StringComparison.Ordinal))..] : before,
            sentence.Text[start..end],
            to < sentence.Tokens[^1].End ? after[..Math.Max(0, after.LastIndexOf(' '))] + " …" : after);
    }
}
