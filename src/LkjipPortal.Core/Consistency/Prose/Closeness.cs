namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>How a typed number stands to a printed one: the same, or so near that it must be meant.</summary>
internal static class Closeness
{
    private const int FewestDigits = 3;

    /// <summary>The same value; of a shortened amount ("Rp13,5 miliar"), rightly rounded. The sign is the sentence's business ("kurang 0,06").</summary>
    public static bool IsEqual(TypedNumber number, KnownFigure known) =>
        known.Values.Any(value => Math.Abs(number.Value) == (number.Scale == 1m ? Math.Abs(value) : Rounded(Math.Abs(value) / number.Scale, number.Decimals)));

    /// <summary>Why the number must be the figure, wrongly written; null when it need not be.</summary>
    public static string? Reason(TypedNumber number, KnownFigure known) => known.Values.Select(value => Reason(number, Math.Abs(value) / number.Scale)).FirstOrDefault(reason => reason is not null);

    private static string? Reason(TypedNumber number, decimal value)
    {
        var typed = Math.Abs(number.Value);
        var decimals = Math.Max(number.Decimals, Math.Min((int)value.Scale, 4));
        if (number.Scale == 1m && number.Decimals < DecimalsOf(value))
        {
            if (typed == Rounded(value, number.Decimals) && typed != 0)
            {
                return "dibulatkan lain daripada tabel";
            }

            if (typed == Cut(value, number.Decimals) && number.Decimals > 0)
            {
                return "dipotong, bukan dibulatkan";
            }
        }

        if (number.Scale != 1m)
        {
            return typed == Cut(value, number.Decimals) ? "dipotong, bukan dibulatkan" : Math.Abs(typed - Rounded(value, number.Decimals)) == Unit(number.Decimals) ? "beda angka terakhir" : null;
        }

        return decimals == number.Decimals || DecimalsOf(value) == number.Decimals ? Digits(number.Digits, Text(value, number.Decimals)) : null;
    }

    /// <summary>Compares two numbers of the same decimals digit by digit.</summary>
    private static string? Digits(string typed, string printed)
    {
        if (typed.Length != printed.Length || typed == printed || typed.TrimStart('0').Length < FewestDigits)
        {
            return null;
        }

        var different = Enumerable.Range(0, typed.Length).Where(i => typed[i] != printed[i]).ToList();
        return different switch
        {
            [var i] when i == typed.Length - 1 => "beda angka terakhir",
            [_] when typed.TrimStart('0').Length > FewestDigits => "beda satu angka",
            [var i, var j] when j == i + 1 && typed[i] == printed[j] && typed[j] == printed[i] => "dua angka tertukar",
            _ => null,
        };
    }

    private static string Text(decimal value, int decimals) => new TypedNumber(value, decimals, NumberForm.Plain, 1m).Digits;

    private static int DecimalsOf(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    private static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)decimals);

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static decimal Cut(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.ToZero);
}
