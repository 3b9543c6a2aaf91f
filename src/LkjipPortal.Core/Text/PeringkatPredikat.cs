namespace LkjipPortal.Core.Text;

/// <summary>
/// Order of predikat: AA &gt; A &gt; BB &gt; B &gt; CC &gt; C &gt; D (evaluasi AKIP, PermenPANRB 88/2021) and WTP &gt; WDP &gt; TW &gt; TMP (opinion of the audit board).
/// </summary>
public static class PeringkatPredikat
{
    private static readonly string[][] Families = [["AA", "A", "BB", "B", "CC", "C", "D"], ["WTP", "WDP", "TW", "TMP"]];

    public static bool IsKnown(string predikat) => Families.Any(f => f.Contains(predikat, StringComparer.Ordinal));

    /// <summary>Ranks of two predikat of one family, best = the number of ranks in the family, worst = 1; null when they cannot be compared.</summary>
    public static (int Left, int Right)? Compare(string left, string right)
    {
        foreach (var family in Families)
        {
            var (l, r) = (Array.IndexOf(family, left), Array.IndexOf(family, right));
            if (l >= 0 && r >= 0)
            {
                return (family.Length - l, family.Length - r);
            }
        }

        return null;
    }
}
