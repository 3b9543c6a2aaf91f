namespace LkjipPortal.Core.Text;

/// <summary>Amounts in whole rupiah.</summary>
public static class Rupiah
{
    private static readonly string[] Abbreviations = ["ribu", "rb", "juta", "jt", "miliar", "milyar", "m", "triliun", "t"];

    private static readonly (decimal Size, string Word)[] Steps =
        [(1_000_000_000_000m, "triliun"), (1_000_000_000m, "miliar"), (1_000_000m, "juta")];

    /// <summary>Reads "13.526.508.445", "Rp13.526.508.445,00", "13526508445", "Rp. 5.000,-". Sen other than 00 and shortened amounts ("1,2 M") are refused.</summary>
    /// <param name="field">Name of the field in messages: "Pagu".</param>
    public static ParseResult<decimal> Parse(string text, string field = "Pagu", bool allowNegative = false)
    {
        var body = text.Trim();
        if (body.Length == 0)
        {
            return ParseResult.Refused<decimal>($"{field} belum diisi.");
        }

        body = StripMarks(body);
        var word = new string([.. body.Reverse().TakeWhile(c => char.IsLetter(c) || c == '.').Reverse()]).Trim('.');
        if (word.Length > 0 && Abbreviations.Contains(word, StringComparer.OrdinalIgnoreCase))
        {
            return ParseResult.Refused<decimal>($"{field} ditulis dalam rupiah penuh, tanpa “{word}”.");
        }

        var number = IdNumber.Parse(body, NumberContext.Thousands, field);
        if (!number.IsValid || body.Contains('%', StringComparison.Ordinal))
        {
            return ParseResult.Refused<decimal>($"{field} harus angka rupiah penuh, misalnya 13.526.508.445.");
        }

        return number.Value switch
        {
            var amount when amount != decimal.Truncate(amount) => ParseResult.Refused<decimal>($"{field} ditulis dalam rupiah penuh, tanpa sen."),
            < 0 when !allowNegative => ParseResult.Refused<decimal>($"{field} tidak boleh negatif."),
            var amount => ParseResult.Of(decimal.Truncate(amount)),
        };
    }

    /// <summary>In a sentence: "Rp13.526.508.445", "-Rp16.726.000".</summary>
    public static string Format(decimal value) => (Rounded(value) < 0 ? IdNumber.Minus : "") + "Rp" + IdNumber.Format(Math.Abs(value), 0);

    /// <summary>In a table: "13.526.508.445", a negative amount in parentheses "(16.726.000)".</summary>
    public static string FormatAmount(decimal value) => Rounded(value) < 0 ? $"({IdNumber.Format(-value, 0)})" : IdNumber.Format(value, 0);

    /// <summary>"Rp13,5 miliar", "Rp250 juta"; an amount below one million in full.</summary>
    public static string FormatShort(decimal value)
    {
        foreach (var (size, word) in Steps)
        {
            var scaled = Math.Round(Math.Abs(value) / size, 1, MidpointRounding.AwayFromZero);
            if (scaled >= 1)
            {
                return $"{(value < 0 ? IdNumber.Minus : "")}Rp{IdNumber.Format(scaled)} {word}";
            }
        }

        return Format(value);
    }

    private static decimal Rounded(decimal value) => Math.Round(value, 0, MidpointRounding.AwayFromZero);

    private static string StripMarks(string body)
    {
        if (body.StartsWith("Rp", StringComparison.OrdinalIgnoreCase))
        {
            body = body[2..].TrimStart('.').TrimStart();
        }

        return body.EndsWith(",-", StringComparison.Ordinal) ? body[..^2] : body;
    }
}
