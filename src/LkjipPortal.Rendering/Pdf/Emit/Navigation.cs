namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>Outline and page labels (PDF 1.7, 12.3.3 and 12.4.2).</summary>
internal static class Navigation
{
    /// <summary>One outline item, or the root (no entry).</summary>
    private sealed class Item(OutlineEntry? entry, int id, Item? parent)
    {
        public OutlineEntry? Entry { get; } = entry;

        public int Id { get; } = id;

        public Item? Parent { get; } = parent;

        public List<Item> Children { get; } = [];
    }

    /// <returns>The outline's root object; null without entries.</returns>
    public static int? WriteOutline(PdfFile file, IReadOnlyList<OutlineEntry> entries, Func<Destination, PdfBuffer> target)
    {
        if (entries.Count == 0)
        {
            return null;
        }
        var root = new Item(null, file.Reserve(), null);
        var open = new Stack<(Item Item, int Level)>([(root, int.MinValue)]);
        foreach (var entry in entries)
        {
            while (open.Peek().Level >= entry.Level)
            {
                open.Pop();
            }
            var item = new Item(entry, file.Reserve(), open.Peek().Item);
            open.Peek().Item.Children.Add(item);
            open.Push((item, entry.Level));
        }
        WriteItem(file, root, null, null, target);
        return root.Id;
    }

    /// <summary>Ranges of pages whose labels go on by one, arabic or lower-case roman; any other label is written as a prefix.</summary>
    public static PdfBuffer PageLabels(IReadOnlyList<PlacedPage> pages)
    {
        var labels = new PdfBuffer(512).Raw("<</Nums["u8);
        var expected = (Style: '?', Number: 0);
        for (var i = 0; i < pages.Count; i++)
        {
            var label = Parse(pages[i].Label);
            if (label.Style == 'P' || label != expected)
            {
                labels.Int(i).Raw("<<"u8);
                _ = label.Style == 'P'
                    ? labels.Raw("/P"u8).Text(pages[i].Label)
                    : labels.Ascii($"/S/{label.Style}/St ").Int(label.Number);
                labels.Raw(">>"u8);
            }
            expected = (label.Style, label.Number + 1);
        }
        return labels.Raw("]>>"u8);
    }

    internal static string Roman(int number)
    {
        (int Value, string Letters)[] steps =
            [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var roman = "";
        foreach (var (value, letters) in steps)
        {
            for (; number >= value; number -= value)
            {
                roman += letters;
            }
        }
        return roman;
    }

    private static (char Style, int Number) Parse(string label)
    {
        if (int.TryParse(label, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return ('D', number);
        }
        var roman = Enumerable.Range(1, 100).FirstOrDefault(n => Roman(n) == label);
        return roman > 0 ? ('r', roman) : ('P', 0);
    }

    private static void WriteItem(PdfFile file, Item item, Item? previous, Item? next, Func<Destination, PdfBuffer> target)
    {
        var body = new PdfBuffer().Raw(item.Entry is null ? "<</Type/Outlines"u8 : "<<"u8);
        if (item.Entry is { } entry)
        {
            body.Raw("/Title"u8).Text(entry.Title).Raw("/Dest"u8).Raw(target(entry.Target).Span).Raw("/Parent"u8).Ref(item.Parent!.Id);
        }
        if (previous is not null)
        {
            body.Raw("/Prev"u8).Ref(previous.Id);
        }
        if (next is not null)
        {
            body.Raw("/Next"u8).Ref(next.Id);
        }
        if (item.Children is [var first, ..])
        {
            // The root counts its visible items; a negative count keeps an item closed.
            body.Raw("/First"u8).Ref(first.Id).Raw("/Last"u8).Ref(item.Children[^1].Id)
                .Raw("/Count "u8).Int(item.Entry is null ? item.Children.Count : -item.Children.Count);
        }
        file.Put(item.Id, body.Raw(">>"u8));
        for (var i = 0; i < item.Children.Count; i++)
        {
            WriteItem(file, item.Children[i], item.Children.ElementAtOrDefault(i - 1), item.Children.ElementAtOrDefault(i + 1), target);
        }
    }
}
