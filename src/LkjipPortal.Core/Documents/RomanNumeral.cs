using System.Text;

namespace LkjipPortal.Core.Documents;

/// <summary>Roman numbers of BAB and of front matter pages.</summary>
public static class RomanNumeral
{
    private static readonly (int Value, string Text)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>In capitals: 3 gives "III".</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1 or above 3999: Roman numbers have no such value.</exception>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 3999);
        var text = new StringBuilder();
        foreach (var (value, symbol) in Steps)
        {
            for (; number >= value; number -= value)
            {
                text.Append(symbol);
            }
        }

        return text.ToString();
    }
}
