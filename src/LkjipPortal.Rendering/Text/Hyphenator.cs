namespace LkjipPortal.Rendering.Text;

/// <summary>
/// Parts Indonesian words after the rules of EYD (Ejaan yang Disempurnakan, V, "Pemenggalan Kata"), conservatively: a missing
/// break is better than a wrong one. Names of persons, headings, captions and last words are the caller's to leave out.
/// </summary>
internal static class Hyphenator
{
    /// <summary>Clitics that are normal syllables behind a whole word.</summary>
    private static readonly string[] Clitics = ["nya", "lah", "kah", "pun"];

    /// <summary>Prefixes that stand as they are before a consonant, against the rule of three consonants.</summary>
    private static readonly string[] ForeignPrefixes = ["trans", "eks"];

    /// <summary>Words that look prefixed and are not, and prefixes that keep their r.</summary>
    private static readonly Dictionary<string, int[]> Exceptions = Parse(
        "be-rita", "te-rima", "pe-rin-tah", "pe-riode", "per-aturan", "pe-ren-canaan", "ber-orien-tasi");

    /// <returns>
    /// Indexes where a new line may begin, rising. A break behind the word's own hyphen (rata-/rata) needs no further hyphen;
    /// any other does.
    /// </returns>
    public static IReadOnlyList<int> Break(string word, HyphenationContext context)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }
        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }
        var core = word[start..end];
        if (core.Contains('-', StringComparison.Ordinal))
        {
            return BreakAtHyphens(core, start);
        }
        if (!IsParted(core))
        {
            return [];
        }
        var (length, before, after) = Minima(context);
        return core.Length < length
            ? []
            : [.. LegalBreaks(core.ToLowerInvariant(), ref before).Where(b => b >= before && core.Length - b >= after).Select(b => b + start)];
    }

    private static (int Length, int Before, int After) Minima(HyphenationContext context) => context switch
    {
        HyphenationContext.Body => (6, 3, 3),
        HyphenationContext.Cell => (9, 3, 4),
        HyphenationContext.NarrowCell => (7, 3, 3),
        HyphenationContext.TooWide => (0, 2, 3),
        _ => throw new ArgumentOutOfRangeException(nameof(context)),
    };

    private static List<int> BreakAtHyphens(string core, int start)
    {
        var parts = core.Split('-');
        List<int> breaks = [];
        var at = start;
        for (var i = 0; i + 1 < parts.Length && parts.All(p => p.Length >= 2 && IsParted(p)); i++)
        {
            at += parts[i].Length + 1;
            breaks.Add(at);
        }
        return breaks;
    }

    /// <summary>Plain letters, capital at most at the beginning.</summary>
    private static bool IsParted(string word) =>
        word.Length > 0 && char.IsAsciiLetter(word[0]) && word.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0;

    private static List<int> LegalBreaks(string word, ref int before)
    {
        var clitic = Clitics.FirstOrDefault(c => word.Length > c.Length + 3 && word.EndsWith(c, StringComparison.Ordinal));
        var stem = clitic is null ? word : word[..^clitic.Length];
        if (Exceptions.TryGetValue(word, out var whole))
        {
            return [.. whole];
        }
        if (clitic is not null && Exceptions.TryGetValue(stem, out var known))
        {
            return [.. known, stem.Length];
        }
        if (HasPrefixBeforeVowel(word))
        {
            before = Math.Max(before, 5);
        }
        var prefix = ForeignPrefixes.FirstOrDefault(p => word.StartsWith(p, StringComparison.Ordinal) && word.Length > p.Length + 2 && !Syllables.IsVowel(word[p.Length]));
        var from = prefix?.Length ?? 0;
        var breaks = Syllables.Breaks(word[from..]).ConvertAll(b => b + from);
        if (prefix is not null)
        {
            breaks.Insert(0, from);
        }
        RemoveAtPrefix(word, breaks);
        RemoveBeforeSuffix(stem, breaks);
        return breaks;
    }

    /// <summary>ber-, ter-, per-, meng-, peng- before a vowel: the syllable's border is not the prefix's.</summary>
    private static bool HasPrefixBeforeVowel(string word) =>
        new[] { "ber", "ter", "per", "meng", "peng" }.Any(p => word.StartsWith(p, StringComparison.Ordinal) && word.Length > p.Length && Syllables.IsVowel(word[p.Length]));

    /// <summary>di-, ke-, se- before a vowel: a break after the prefix, none after that vowel (di-ambil, not diu-sulkan).</summary>
    private static void RemoveAtPrefix(string word, List<int> breaks)
    {
        if (word.Length > 4 && word[..2] is "di" or "ke" or "se" && Syllables.IsVowel(word[2]))
        {
            breaks.Remove(3);
            if (!Syllables.IsDiphthong(word[1], word[2]))
            {
                breaks.Insert(0, 2);
            }
        }
    }

    /// <summary>-an (and -kan after a vowel, which may be k + an): no break before the consonant that it follows (la-poran).</summary>
    private static void RemoveBeforeSuffix(string stem, List<int> breaks)
    {
        if (stem.Length < 4 || !stem.EndsWith("an", StringComparison.Ordinal) || Syllables.IsVowel(stem[^3]))
        {
            return;
        }
        var consonant = Syllables.IsDigraph(stem[^4], stem[^3]) ? stem.Length - 4 : stem.Length - 3;
        if (consonant > 0 && Syllables.IsVowel(stem[consonant - 1]))
        {
            breaks.Remove(consonant);
        }
    }

    private static Dictionary<string, int[]> Parse(params string[] words) => words.ToDictionary(
        w => w.Replace("-", "", StringComparison.Ordinal),
        w => w.Select((c, i) => (c, i)).Where(p => p.c == '-').Select((p, nth) => p.i - nth).ToArray());
}
