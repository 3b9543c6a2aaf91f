using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>Short forms for the nodes that chapters are made of.</summary>
internal static class Write
{
    public static Paragraph Paragraph(InlineText text) => new(text.Inlines);

    public static IReadOnlyList<Inline> Line(InlineText text) => text.Inlines;

    public static CrossReference See(string id) => new(id);

    /// <summary>Numbered items, one plain text each.</summary>
    public static ListBlock Numbered(IEnumerable<string> items, ListStyle style = ListStyle.Numeric) =>
        new(style, [.. items.Select(item => new ListItem([new Paragraph([new TextRun(item)])]))]);

    public static HeaderRow Header(params IEnumerable<string> titles) => new([.. titles.Select(title => new HeaderCell(title))]);

    public static TableRow Row(RowLevel level, params IEnumerable<TableCell> cells) => new(level, [.. cells]);

    public static IReadOnlyList<Inline> Source(string source) => [new TextRun($"Sumber: {source}")];

    /// <summary>"pertama", "kedua"; beyond ten "ke-11".</summary>
    public static string Ordinal(int number)
    {
        string[] words = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh"];
        return number <= words.Length ? words[number - 1] : FormattableString.Invariant($"ke-{number}");
    }

    /// <summary>"a", "a dan b", "a, b, dan c".</summary>
    public static string Enumerate(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        2 => $"{items[0]} dan {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))}, dan {items[^1]}",
    };
}
