namespace LkjipPortal.Rendering.Text;

/// <summary>
/// Borders of syllables in an Indonesian word of lower-case letters: V-CV, VC-CV, VC-CCV. The pairs ng, ny, kh and sy are one
/// consonant; ai, au, ei and oi one vowel; two vowels are not parted.
/// </summary>
internal static class Syllables
{
    public static List<int> Breaks(string word)
    {
        List<int> breaks = [];
        List<int> consonants = [];
        var seenVowel = false;
        for (var at = 0; at < word.Length;)
        {
            var length = UnitLength(word, at);
            if (!IsVowel(word[at]))
            {
                consonants.Add(at);
                at += length;
                continue;
            }
            if (seenVowel && consonants.Count is >= 1 and <= 3)
            {
                breaks.Add(consonants.Count == 1 ? consonants[0] : consonants[1]);
            }
            seenVowel = true;
            consonants.Clear();
            at += length;
        }
        return breaks;
    }

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    public static bool IsDigraph(char first, char second) => (first, second) is ('n', 'g') or ('n', 'y') or ('k', 'h') or ('s', 'y');

    public static bool IsDiphthong(char first, char second) => (first, second) is ('a', 'i') or ('a', 'u') or ('e', 'i') or ('o', 'i');

    private static int UnitLength(string word, int at) =>
        at + 1 < word.Length && (IsDigraph(word[at], word[at + 1]) || IsDiphthong(word[at], word[at + 1])) ? 2 : 1;
}
