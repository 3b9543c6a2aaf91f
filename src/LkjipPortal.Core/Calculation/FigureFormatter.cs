using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>Forms in which a sentence may name a figure: <c>{{merit.capaian.2023:persen}}</c>. Every form is made from the printed figure, so none contradicts the table.</summary>
public static partial class FigureFormatter
{
    /// <summary>Suffixes, as written after the colon.</summary>
    public static IReadOnlyList<string> Suffixes { get; } = ["persen", "rupiah", "singkat", "terbilang", "poin", "arah", "mutlak"];

    /// <summary>The text of the figure in the form asked for; without a suffix as printed in tables. A figure without a value prints its state whatever the suffix.</summary>
    /// <exception cref="FormatException">The suffix is unknown or does not fit the figure; the message is for the writer.</exception>
    public static string Format(Figure figure, string? suffix) => TryFormat(figure, suffix, out var text, out var error) ? text : throw new FormatException(error);

    /// <param name="error">Indonesian message for the writer.</param>
    public static bool TryFormat(Figure figure, string? suffix, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? error)
    {
        text = null;
        error = suffix is null or "" ? null : Refusal(figure, suffix);
        if (error is not null)
        {
            return false;
        }

        text = figure.Value is null || string.IsNullOrEmpty(suffix) ? figure.Text : Apply(figure, suffix, figure.Value.Value);
        return true;
    }

    private static string? Refusal(Figure figure, string suffix)
    {
        if (!Suffixes.Contains(suffix, StringComparer.Ordinal))
        {
            return $"Akhiran “{suffix}” tidak dikenal; pakai {string.Join(", ", Suffixes.SkipLast(1))}, atau {Suffixes[^1]}.";
        }

        var fits = suffix switch
        {
            "persen" => figure.Format is FigureFormat.Percent,
            "rupiah" or "singkat" => figure.Format is FigureFormat.Rupiah,
            "poin" or "arah" => figure.Format is FigureFormat.Points,
            _ => figure.Format is not FigureFormat.Text,
        };
        return fits ? null : $"Akhiran “{suffix}” tidak cocok untuk “{figure.Key}”, yang berupa {Describe(figure.Format)}.";
    }

    private static string Apply(Figure figure, string suffix, decimal value)
    {
        var provisional = figure.Text.EndsWith(FigureStateText.ProvisionalTail, StringComparison.Ordinal);
        var tail = provisional ? FigureStateText.ProvisionalTail : "";
        var printed = figure.Text[..^tail.Length];
        var body = suffix switch
        {
            "persen" => BareNumber().Replace(printed, "$0%"),
            "rupiah" => Rupiah.Format(value),
            "singkat" => Rupiah.FormatShort(value),
            "terbilang" => Terbilang.Of(value),
            "poin" => $"{printed}\u00A0poin",
            "arah" => Direction(printed, value),
            _ => WithoutSign(printed),
        };
        return body + tail;
    }

    private static string Direction(string printed, decimal value) => value switch
    {
        > 0 => $"meningkat {WithoutSign(printed)}\u00A0poin",
        < 0 => $"menurun {WithoutSign(printed)}\u00A0poin",
        _ => "tetap",
    };

    private static string WithoutSign(string printed) => printed.StartsWith('(') && printed.EndsWith(')')
        ? printed[1..^1]
        : printed.TrimStart('-');

    private static string Describe(FigureFormat format) => format switch
    {
        FigureFormat.Percent => "persen",
        FigureFormat.Rupiah => "rupiah",
        FigureFormat.Points => "selisih poin",
        FigureFormat.Count => "jumlah",
        FigureFormat.Number => "angka",
        _ => "teks",
    };

    /// <summary>A number that has no percent sign yet: both of "100 (99,77)", none of "103,93%".</summary>
    [GeneratedRegex(@"\d[\d.,]*(?![\d.,]*\s?%)", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
