using System.Globalization;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Xlsx;

/// <summary>The tables of a composed document as sheets, in printed order: what is printed, and nothing else.</summary>
public static class DocumentSheets
{
    private const int MaxName = 27;

    /// <summary>A sheet bears the table's label ("Tabel 2.3"), else the heading that stands above it; above the table stand its title and the document's owner.</summary>
    public static IReadOnlyList<XlsxSheet> Of(ReportDocument document)
    {
        var sheets = new List<XlsxSheet>();
        var heading = document.Metadata.Title;
        foreach (var block in document.AllBlocks())
        {
            if (block is Heading { Title: var title })
            {
                heading = title;
            }
            else if (block is Table table)
            {
                var name = Unique(table.Caption?.Label ?? heading, sheets);
                string[] titles = [table.Caption is { } caption ? $"{caption.Label} {caption.Title}".Trim() : heading, document.Metadata.RunningTitle];
                sheets.Add(new XlsxSheet(name, [.. titles.Distinct()], table));
            }
        }

        return sheets;
    }

    private static string Unique(string name, List<XlsxSheet> sheets)
    {
        var start = name.Length > MaxName ? name[..MaxName] : name;
        var count = sheets.Count(sheet => sheet.Name == start || sheet.Name.StartsWith(start + " (", StringComparison.Ordinal));
        return count == 0 ? start : string.Create(CultureInfo.InvariantCulture, $"{start} ({count + 1})");
    }
}
