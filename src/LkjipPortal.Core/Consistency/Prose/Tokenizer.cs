using System.Text.RegularExpressions;
using LkjipPortal.Core.Calculation;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Cuts running text into words, numbers, links and marks.</summary>
internal static partial class Tokenizer
{
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ribu"] = 1_000m,
        ["juta"] = 1_000_000m,
        ["miliar"] = 1_000_000_000m,
        ["milyar"] = 1_000_000_000m,
        ["triliun"] = 1_000_000_000_000m,
    };

    public static IReadOnlyList<Token> Read(ProseText source)
    {
        var tokens = new List<Token>(source.Text.Length / 5);
        var position = 0;
        foreach (var link in source.Links)
        {
            Cut(source.Text, position, link.Start, tokens);
            tokens.Add(new Token(TokenKind.Link, source.Text[link.Start..link.End], link.Start, link.End, ValueOf(link.Figure), link.Figure));
            position = link.End;
        }

        Cut(source.Text, position, source.Text.Length, tokens);
        return tokens;
    }

    /// <summary>The number in a cell or another short text that holds nothing else; null when there is none, or more than one.</summary>
    public static TypedNumber? Single(string text)
    {
        var found = Read(new ProseText(text.Replace('\u00a0', ' '), [])).Where(token => token.Kind == TokenKind.Number).ToList();
        return found is [{ Number: var number }] ? number : null;
    }

    private static void Cut(string text, int from, int to, List<Token> tokens)
    {
        for (var match = Piece().Match(text, from, to - from); match.Success; match = match.NextMatch())
        {
            tokens.Add(TokenOf(text, match));
        }
    }

    private static Token TokenOf(string text, Match match)
    {
        var end = match.Index + match.Length;
        if (match.Groups["word"].Success)
        {
            return new Token(TokenKind.Word, match.Value, match.Index, end);
        }

        if (match.Groups["num"] is not { Success: true } digits)
        {
            return new Token(match.Groups["code"].Success ? TokenKind.Code : TokenKind.Mark, match.Value, match.Index, end);
        }

        var form = FormOf(match);
        var scale = match.Groups["scale"] is { Success: true } word ? Scales[word.Value] : 1m;
        var attached = match.Index > 0 && char.IsLetterOrDigit(text[match.Index - 1]) && !match.Groups["sign"].Success && !IsTimes(text, match.Index - 1);
        var number = attached ? null : TypedNumber.Read(digits.Value, form, scale, match.Groups["sign"].Success);
        return number is null ? new Token(TokenKind.Code, match.Value, match.Index, end) : new Token(TokenKind.Number, match.Value, match.Index, end, number);
    }

    /// <summary>The x of "x100%".</summary>
    private static bool IsTimes(string text, int at) => text[at] is 'x' or 'X' && (at == 0 || !char.IsLetter(text[at - 1]));

    private static NumberForm FormOf(Match match)
    {
        if (match.Groups["rp"].Success)
        {
            return NumberForm.Rupiah;
        }

        return match.Groups["pct"].Success ? NumberForm.Percent : match.Groups["poin"].Success ? NumberForm.Points : NumberForm.Plain;
    }

    private static TypedNumber? ValueOf(Figure? figure) => figure?.Value is { } value
        ? new TypedNumber(value, (value.Scale > 0 ? value : 0m).Scale, figure.Format switch
        {
            FigureFormat.Percent => NumberForm.Percent,
            FigureFormat.Rupiah => NumberForm.Rupiah,
            FigureFormat.Points => NumberForm.Points,
            _ => NumberForm.Plain,
        }, 1m)
        : null;

    [GeneratedRegex(
        @"(?<code>(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?!\d)|\d[\d.]*(?:/[\w.]+)+|\d{3}-\d{3,})"
        + @"|(?<rp>Rp\.?\s?)?(?<sign>(?<=[\s(]|^)[-−](?=\d))?(?<num>\d+(?:[.,]\d+)*)(?:,-)?(?![\d\p{L}])(?:(?<pct>\s?%|\s?persen\b))?(?:\s(?<scale>triliun|miliar|milyar|juta|ribu)\b)?(?:\s(?<poin>poin)\b)?"
        + @"|(?<mark>(?<![\p{L}\d])[xX](?=\s?\d))"
        + @"|(?<word>[\p{L}\d][\p{L}\d]*(?:[-'’][\p{L}\d]+)*)"
        + @"|(?<mark>\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
