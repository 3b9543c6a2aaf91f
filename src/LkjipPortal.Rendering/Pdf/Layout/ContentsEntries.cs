using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <param name="Level">0 for a BAB and other bold entries, 1 and 2 for headings, -1 in lists of tables and figures.</param>
/// <param name="LabelWidth">Column of the label, in points; 0 for none.</param>
internal sealed record ContentsEntry(string Id, string? Label, string Title, int Level, double LabelWidth, bool HasAirBefore);

/// <summary>Collects what the lists of the front matter name, before any page is laid out.</summary>
internal static class ContentsEntries
{
    private const int DeepestLevel = 2;
    private static readonly double ChapterLabel = ReportTheme.Mm(19);
    private static readonly double AppendixLabel = ReportTheme.Mm(30);
    private static readonly double ObjectLabel = ReportTheme.Mm(22);

    public static List<ContentsEntry> Headings(ReportDocument document)
    {
        List<ContentsEntry> entries = [];
        foreach (var section in document.Sections)
        {
            foreach (var block in section.Blocks)
            {
                if (block is Heading { IsMinor: false } heading && heading.Level <= DeepestLevel && section.Kind != SectionKind.PlainForm)
                {
                    entries.Add(Of(heading));
                }
                else if (block is Divider divider)
                {
                    entries.Add(new ContentsEntry(divider.Id, divider.Label, OneLine(divider.Title), 0, AppendixLabel, true));
                }
                else if (block is AttachedPdf pdf)
                {
                    entries.Add(new ContentsEntry(pdf.Id, null, OneLine(pdf.Title), 0, 0, true));
                }
            }
        }
        return entries;
    }

    public static List<ContentsEntry> Tables(ReportDocument document)
    {
        List<ContentsEntry> entries = [];
        foreach (var block in document.Sections.SelectMany(s => s.Blocks))
        {
            if (block is Table { Caption: { } caption } table)
            {
                entries.Add(Of(table.Id, caption));
            }
        }
        return entries;
    }

    public static List<ContentsEntry> Figures(ReportDocument document)
    {
        List<ContentsEntry> entries = [];
        foreach (var block in document.Sections.SelectMany(s => s.Blocks))
        {
            if (block is FigureBlock figure)
            {
                entries.Add(Of(figure.Id, figure.Caption));
            }
            else if (block is ImageBlock { Caption: { } caption } image)
            {
                entries.Add(Of(image.Id, caption));
            }
        }
        return entries;
    }

    private static ContentsEntry Of(Heading heading) => new(
        heading.Id, heading.Number, OneLine(heading.Title), heading.Level,
        heading.Number is null ? 0 : heading.Level == 0 ? ChapterLabel : ReportTheme.Mm(heading.Level == 1 ? 12 : 14),
        heading.Level == 0 && heading.Number is not null);

    private static ContentsEntry Of(string id, Caption caption) => new(id, caption.Label, caption.Title, -1, caption.Label is null ? 0 : ObjectLabel, false);

    private static string OneLine(string title) => title.Replace('\n', ' ');
}
