namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Words that say up or down, more or less.</summary>
internal static class Directions
{
    private static readonly HashSet<string> Up = ["naik", "kenaikan", "meningkat", "peningkatan", "bertambah", "tumbuh", "membaik", "pertumbuhan"];
    private static readonly HashSet<string> Down = ["turun", "menurun", "penurunan", "berkurang", "menyusut", "merosot"];

    /// <summary>1 up, -1 down, 0 neither; a word after "tidak" or "belum" says neither.</summary>
    public static int Of(Sentence sentence, int i) => sentence.WordAt(i - 1) is "tidak" or "belum" or "tanpa" or "bukan" or "agar" or "akan" or "dapat" or "untuk" or "perlu" or "harus" or "sempat"
        ? 0
        : Up.Contains(sentence.WordAt(i)) ? 1 : Down.Contains(sentence.WordAt(i)) ? -1 : 0;

    /// <summary>
    /// A comparison that begins at the token: -1 "di bawah", "kurang dari", "lebih rendah dari"; 1 "melampaui", "di atas"; 0 "sama dengan"; null for none. Not after "tidak" or "belum".
    /// </summary>
    /// <param name="last">Its last token.</param>
    public static int? Comparison(Sentence sentence, int i, out int last)
    {
        last = i;
        var (one, two, three) = (sentence.WordAt(i), sentence.WordAt(i + 1), sentence.WordAt(i + 2));
        var found = (one, two, three) switch
        {
            ("melampaui" or "melebihi", _, _) => (1, 0),
            ("di", "atas", _) => (1, 1),
            ("di", "bawah", _) => (-1, 1),
            ("kurang", "dari", _) => (-1, 1),
            ("lebih", "tinggi" or "besar" or "baik", "dari" or "daripada") => (1, 2),
            ("lebih", "rendah" or "kecil", "dari" or "daripada") => (-1, 2),
            ("lebih", "dari", _) => (1, 1),
            ("sama", "dengan", _) => (0, 1),
            _ => ((int Sign, int More)?)null,
        };
        if (found is not { } comparison || sentence.WordAt(i - 1) is "tidak" or "belum" or "bukan" or "tanpa" or "agar" or "akan" or "dapat" or "untuk" or "hampir" or "harus" or "jika" or "apabila")
        {
            return null;
        }

        last = i + comparison.More;
        return comparison.Sign;
    }

    public static string WordOf(int sign) => sign switch { 1 => "lebih tinggi", -1 => "lebih rendah", _ => "sama" };
}
