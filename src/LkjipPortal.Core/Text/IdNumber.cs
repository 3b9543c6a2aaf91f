using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LkjipPortal.Core.Text;

/// <summary>How a lone dot followed by three digits ("1.234") is to be read; known from the column's other values or the unit.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Decimal here is the reading with decimals, not the type.")]
public enum NumberContext
{
    /// <summary>Not known: such a text is refused with both readings.</summary>
    Unknown,
    Decimal,
    Thousands,
}

/// <summary>
/// Numbers as written in Indonesia: "." groups thousands, "," is the decimal mark, a negative amount stands in parentheses. Reads what spreadsheets leave behind
/// as well ("3.41"). Culture of the machine plays no part.
/// </summary>
public static class IdNumber
{
    /// <summary>The sign of a negative number, the same on paper, on screen and in a file, so that a figure copied from one is found in the other. The operator of a formula is U+2212.</summary>
    public const string Minus = "-";

    private const int MaxWholeDigits = 15;
    private const int MaxDecimals = 12;

    /// <summary>
    /// Reads "1.234,56", "1,234.56", "3.41", "(16.726.000)", "−0,06", "83,36%". With both marks the last is the decimal mark; a lone comma is decimal; a lone dot
    /// with exactly three digits after it needs <paramref name="context"/> unless the part before it rules out thousands ("0.702", "1234.567").
    /// </summary>
    /// <param name="field">Name of the field in messages: "Realisasi".</param>
    public static ParseResult<decimal> Parse(string text, NumberContext context = default, string field = "Nilai")
    {
        var body = text.Trim();
        if (body.Length == 0)
        {
            return ParseResult.Refused<decimal>($"{field} belum diisi.");
        }

        if (body.EndsWith('%'))
        {
            body = body[..^1].TrimEnd();
        }

        var negative = TakeSign(ref body);
        if (body.Length == 0 || body.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',')) || !body.Any(char.IsAsciiDigit))
        {
            return ParseResult.Refused<decimal>($"{field} harus angka, misalnya 104,87.");
        }

        return Read(body, context, field, negative);
    }

    /// <summary>"1.234.567,89"; without <paramref name="decimals"/> all decimals that the value has, none of them a trailing zero. Rounds half away from zero.</summary>
    public static string Format(decimal value, int? decimals = null)
    {
        var rounded = decimals is { } places ? Math.Round(value, places, MidpointRounding.AwayFromZero) : value;
        var pattern = decimals is { } zeros ? "#,##0." + new string('0', zeros) : "#,##0.############################";
        var plain = Math.Abs(rounded).ToString(pattern, CultureInfo.InvariantCulture);
        var marked = string.Create(plain.Length, plain, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = source[i] switch { ',' => '.', '.' => ',', var other => other };
            }
        });
        return rounded < 0 ? Minus + marked : marked;
    }

    /// <summary>A difference: "+22,5", "-0,19", "0".</summary>
    public static string FormatSigned(decimal value, int? decimals = null)
    {
        var text = Format(value, decimals);
        return text.StartsWith(Minus, StringComparison.Ordinal) || !text.Any(c => c is >= '1' and <= '9') ? text : "+" + text;
    }

    private static bool TakeSign(ref string body)
    {
        if (body is ['(', .. var inner, ')'])
        {
            body = inner.Trim();
            return true;
        }

        var negative = body is ['-' or '\u2212', ..];
        if (negative || body.StartsWith('+'))
        {
            body = body[1..].TrimStart();
        }

        return negative;
    }

    private static ParseResult<decimal> Read(string body, NumberContext context, string field, bool negative)
    {
        var lastDot = body.LastIndexOf('.');
        var lastComma = body.LastIndexOf(',');
        var last = Math.Max(lastDot, lastComma);
        var bothMarks = lastDot >= 0 && lastComma >= 0;
        var lone = last >= 0 && !bothMarks && body.IndexOf(body[last], StringComparison.Ordinal) == last;
        if (lone && body[last] == '.' && CouldBeThousands(body, last))
        {
            if (context == NumberContext.Unknown)
            {
                return Ambiguous(body, negative);
            }

            lone = context == NumberContext.Decimal;
        }

        var hasDecimals = last >= 0 && (bothMarks || lone);
        var whole = hasDecimals ? body[..last] : body;
        var fraction = hasDecimals ? body[(last + 1)..] : "";
        if ((hasDecimals && fraction.Length == 0) || !TryJoinGroups(whole, hasDecimals ? body[last] : null, out var digits))
        {
            return ParseResult.Refused<decimal>($"Titik dan koma pada “{body}” tidak pada tempatnya; tulis misalnya 1.234,56.");
        }

        return digits.TrimStart('0').Length > MaxWholeDigits || fraction.Length > MaxDecimals
            ? ParseResult.Refused<decimal>($"{field} terlalu panjang; paling banyak {MaxWholeDigits} angka di depan koma dan {MaxDecimals} di belakangnya.")
            : ParseResult.Of(ToDecimal(digits, fraction, negative));
    }

    private static decimal ToDecimal(string digits, string fraction, bool negative)
    {
        var value = decimal.Parse($"{digits.TrimStart('0')}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return negative ? -value : value;
    }

    private static bool CouldBeThousands(string body, int dot) => body.Length - dot - 1 == 3 && dot is >= 1 and <= 3 && body[0] != '0';

    private static ParseResult<decimal> Ambiguous(string body, bool negative)
    {
        var sign = negative ? "-" : "";
        var thousands = sign + body.Replace(".", "", StringComparison.Ordinal);
        var fraction = sign + body.Replace('.', ',');
        return ParseResult.Refused<decimal>($"{sign}{body} bisa dibaca dua cara. Pakai {thousands} atau {fraction}?", thousands, fraction);
    }

    /// <summary>Joins groups of three digits; plain digits pass as they are.</summary>
    private static bool TryJoinGroups(string whole, char? decimalMark, out string digits)
    {
        var groups = whole.Split('.', ',');
        digits = string.Concat(groups);
        var marks = whole.Where(c => c is '.' or ',').Distinct().ToArray();
        return marks.Length switch
        {
            0 => whole.Length > 0,
            1 => marks[0] != decimalMark && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3),
            _ => false,
        };
    }
}
