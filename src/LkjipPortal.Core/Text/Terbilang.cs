namespace LkjipPortal.Core.Text;

/// <summary>A number in words: 42 "empat puluh dua", 104,87 "seratus empat koma delapan tujuh".</summary>
public static class Terbilang
{
    private static readonly string[] Units =
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

    private static readonly (decimal Size, string Word)[] Steps =
        [(1_000_000_000_000m, "triliun"), (1_000_000_000m, "miliar"), (1_000_000m, "juta"), (1_000m, "ribu"), (100m, "ratus")];

    /// <exception cref="ArgumentOutOfRangeException">The number has 1.000 triliun or more.</exception>
    public static string Of(decimal value)
    {
        var whole = decimal.Truncate(Math.Abs(value));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(whole, 1_000_000_000_000_000m, nameof(value));
        var words = Whole(whole);
        var fraction = IdNumber.Format(Math.Abs(value) - whole);
        if (fraction.Length > 2)
        {
            words += " koma " + string.Join(' ', fraction[2..].Select(digit => Units[digit - '0']));
        }

        return value < 0 ? "minus " + words : words;
    }

    private static string Whole(decimal number)
    {
        foreach (var (size, word) in Steps)
        {
            if (number >= size)
            {
                var count = decimal.Truncate(number / size);
                var head = count == 1 && size <= 1_000m ? "se" + word : $"{Whole(count)} {word}";
                return WithRest(head, number - (count * size));
            }
        }

        return number switch
        {
            < 12 => Units[(int)number],
            < 20 => Units[(int)number - 10] + " belas",
            _ => WithRest(Units[(int)number / 10] + " puluh", number % 10),
        };
    }

    private static string WithRest(string head, decimal rest) => rest == 0 ? head : $"{head} {Whole(rest)}";
}
