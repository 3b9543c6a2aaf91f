using System.Globalization;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Kind of a number as it stands in a sentence or a cell.</summary>
internal enum NumberForm { Plain, Percent, Rupiah, Points, Year }

/// <summary>A number as typed, with what its writing says: how many decimals, in which unit, on which scale.</summary>
/// <param name="Value">In the unit written: 13,5 for "Rp13,5 miliar".</param>
/// <param name="Scale">1.000.000.000 for "miliar", else 1.</param>
internal sealed record TypedNumber(decimal Value, int Decimals, NumberForm Form, decimal Scale)
{
    public decimal FullValue => Value * Scale;

    /// <summary>Digits that were written, without leading zeros: 4 for "84,52".</summary>
    public int SignificantDigits => Digits.TrimStart('0').Length;

    /// <summary>All digits, without marks.</summary>
    public string Digits => Math.Abs(Value).ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);

    /// <summary>
    /// Reads the digits and marks of a number in running text: "." groups, "," is the decimal mark, as in all of the report; "73.39" is taken as decimals. Null for codes
    /// ("3.1.5", "5.03.02").
    /// </summary>
    public static TypedNumber? Read(string digits, NumberForm form, decimal scale, bool negative)
    {
        var comma = digits.LastIndexOf(',');
        var dot = digits.LastIndexOf('.');
        var (whole, fraction) = (comma, dot) switch
        {
            ( < 0, < 0) => (digits, ""),
            ( >= 0, < 0) => Split(digits, comma),
            ( < 0, >= 0) => IsGrouped(digits, '.') ? (digits, "") : Split(digits, dot),
            _ => Split(digits, Math.Max(comma, dot)),
        };
        var mark = comma > dot ? '.' : ',';
        if (comma < 0 && fraction.Length == 0)
        {
            mark = '.';
        }

        if (whole.Length == 0 || (whole.Any(c => c is '.' or ',') && !IsGrouped(whole, mark)) || fraction.Any(c => c is '.' or ','))
        {
            return null;
        }

        var plain = string.Concat(whole.Where(char.IsAsciiDigit));
        if (plain.TrimStart('0').Length > 18 || fraction.Length > 8)
        {
            return null;
        }

        var value = decimal.Parse(plain + "." + fraction + "0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var isYear = form == NumberForm.Plain && fraction.Length == 0 && digits.Length == 4 && value is >= 1945 and <= 2099;
        return new TypedNumber(negative ? -value : value, fraction.Length, isYear ? NumberForm.Year : form, scale);
    }

    private static (string Whole, string Fraction) Split(string digits, int at) => (digits[..at], digits[(at + 1)..]);

    private static bool IsGrouped(string digits, char mark)
    {
        var groups = digits.Split(mark);
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups[0] is not "0" && groups.Skip(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit));
    }
}
