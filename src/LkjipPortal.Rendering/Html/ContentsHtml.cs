using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Html;

/// <summary>Contents and lists of tables and figures, each entry a link.</summary>
internal static class ContentsHtml
{
    private sealed record Entry(string Id, int Level, string? Label, string Title);

    public static void Write(HtmlOutput html, ReportDocument document, Block list)
    {
        var (name, entries) = list switch
        {
            TableOfContents => ("Daftar isi", document.AllBlocks().Select(Chapter)),
            ListOfTables => ("Daftar tabel", document.AllBlocks().Select(b => b is Table { Caption: { } c } t ? Captioned(t.Id, c) : null)),
            ListOfFigures => ("Daftar gambar", document.AllBlocks().Select(Figure)),
            _ => throw new InvalidOperationException($"{list.GetType().Name} is no list of contents."),
        };
        html.Open("nav", ("class", "contents"), ("aria-label", name));
        WriteLevel(html, new Queue<Entry>(entries.OfType<Entry>()), 0);
        html.Close("nav");
    }

    private static Entry? Chapter(Block block) => block switch
    {
        Heading { IsMinor: false } h => new(h.Id, h.Level, h.Number, h.Title),
        Divider d => new(d.Id, 0, d.Label, d.Title),
        AttachedPdf p => new(p.Id, 1, null, p.Title),
        _ => null,
    };

    private static Entry? Figure(Block block) => block switch
    {
        FigureBlock f => Captioned(f.Id, f.Caption),
        ImageBlock { Caption: { } caption } i => Captioned(i.Id, caption),
        _ => null,
    };

    private static Entry Captioned(string id, Caption caption) => new(id, 0, caption.Label, caption.Title);

    /// <summary>A list of the entries of one level, each holding the list of those below it.</summary>
    private static void WriteLevel(HtmlOutput html, Queue<Entry> entries, int level)
    {
        html.Open("ol").Line();
        while (entries.TryPeek(out var entry) && entry.Level >= level)
        {
            html.Open("li");
            if (entry.Level == level)
            {
                entries.Dequeue();
                html.Open("a", ("href", $"#{html.Id(entry.Id)}"));
                if (entry.Label is { } label)
                {
                    html.Element("span", label, "number").Text(" ");
                }
                html.Text(entry.Title).Close("a");
            }
            if (entries.TryPeek(out var next) && next.Level > level)
            {
                WriteLevel(html, entries, level + 1);
            }
            html.Close("li").Line();
        }
        html.Close("ol");
    }
}
