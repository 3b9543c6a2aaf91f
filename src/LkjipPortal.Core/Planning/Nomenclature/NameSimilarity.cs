using System.Text;

namespace LkjipPortal.Core.Planning.Nomenclature;

/// <summary>How alike two names of programs or kegiatan are: 0 nothing in common, 1 the same words. Case, marks and small words play no part.</summary>
public static class NameSimilarity
{
    private static readonly HashSet<string> SmallWords = ["DAN", "ATAU", "DI", "DALAM", "BAGI", "UNTUK", "YANG", "DENGAN", "PADA", "PROGRAM", "KEGIATAN", "SUB"];

    /// <summary>Mean of the common words and the common groups of three letters (Dice), in four decimals.</summary>
    public static decimal Of(string left, string right)
    {
        var (leftWords, rightWords) = (Words(left), Words(right));
        if (leftWords.Count == 0 || rightWords.Count == 0)
        {
            return 0;
        }

        var words = Dice(leftWords.ToHashSet(), rightWords.ToHashSet());
        var letters = Dice(Trigrams(leftWords), Trigrams(rightWords));
        return Math.Round((words + letters) / 2, 4, MidpointRounding.AwayFromZero);
    }

    private static List<string> Words(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name.ToUpperInvariant())
        {
            text.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        return [.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !SmallWords.Contains(word))];
    }

    /// <summary>Groups of three letters of each word, its beginning and end included.</summary>
    private static HashSet<string> Trigrams(List<string> words)
    {
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var padded in words.Select(word => $"  {word} "))
        {
            for (var i = 0; i + 3 <= padded.Length; i++)
            {
                groups.Add(padded.Substring(i, 3));
            }
        }

        return groups;
    }

    private static decimal Dice(HashSet<string> left, HashSet<string> right) => 2m * left.Count(right.Contains) / (left.Count + right.Count);
}
