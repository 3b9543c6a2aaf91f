using System.Globalization;
using System.Text;

namespace LkjipPortal.Core.Documents;

/// <summary>A document as plain text, one block a paragraph: for tests and for comparing two reports line by line.</summary>
public static class OutlineDump
{
    public static string Write(ReportDocument document)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {document.Metadata.Title} ({document.Metadata.Date:yyyy-MM-dd})\n");
        foreach (var section in document.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n== {section.Id} {section.Kind} {section.Orientation} {section.Numbering}");
            text.Append(section.RunningTitle is null ? "" : $" | {section.RunningTitle}");
            text.Append(section.RestartNumberAt is int page ? $" | halaman {page}\n" : "\n");
            WriteBlocks(text, section.Blocks, "");
        }

        return text.ToString();
    }

    /// <summary>Text as a reader sees it, emphasis left out.</summary>
    public static string TextOf(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(TextOf));

    private static string TextOf(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        FigureText figure => figure.Text,
        FigureLink link => $"{{{{{link.Key}{(link.Format is null ? "" : ":" + link.Format)}}}}}",
        CrossReference reference => reference.Text ?? $"[[{reference.TargetId}]]",
        FootnoteMark mark => $"[^{mark.Number}: {TextOf(mark.Content)}]",
        LineBreak => " / ",
        _ => throw new NotSupportedException($"Unknown inline '{inline.GetType().Name}'."),
    };

    private static void WriteBlocks(StringBuilder text, IEnumerable<Block> blocks, string indent)
    {
        foreach (var line in blocks.SelectMany(LinesOf))
        {
            text.Append(indent).Append(line).Append('\n');
        }
    }

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Cover cover => [$"Sampul: {cover.Region} / {cover.Unit} / {cover.Title} / {cover.Year} / {cover.Place}"],
        Divider divider => [$"--- {divider.Label}: {divider.Title} [{divider.Id}]"],
        Heading heading => [$"{new string('#', heading.Level + 1)} {heading.Number} {heading.Title} [{heading.Id}]"],
        Paragraph paragraph => [TextOf(paragraph.Inlines)],
        ListBlock list => list.Items.SelectMany((item, index) => ItemLines(item, index + 1)),
        FieldList fields => fields.Rows.Select(row => $"{row.Label}: {TextOf(row.Value)}"),
        KeyFigures figures => figures.Items.Select(item => $"({item.Value}) {item.Label}"),
        Formula formula => [$"{TextOf(formula.Parts)} {formula.Number}".TrimEnd()],
        SignatureBlock signature => SignatureLines(signature.Signatory, signature.PlaceAndDate),
        SignaturePair pair => SignatureLines(pair.Left, pair.LeftRole).Concat(SignatureLines(pair.Right, $"{pair.PlaceAndDate}; {pair.RightRole}")),
        Table table => TableLines(table),
        FigureBlock figure => [$"{figure.Caption.Label} {figure.Caption.Title} [{figure.Id}]", figure.AltText],
        ImageBlock image => [$"{image.Caption?.Label} {image.Caption?.Title} [{image.Id}] {image.AltText}"],
        Note note => [$"Catatan: {TextOf(note.Inlines)}"],
        QrBlock qr => [$"QR: {qr.Code.Content}"],
        AttachedPdf pdf => [$"PDF: {pdf.Title} [{pdf.Id}]"],
        TableOfContents or ListOfTables or ListOfFigures or PageBreak => [$"<{block.GetType().Name}>"],
        _ => throw new NotSupportedException($"Unknown block '{block.GetType().Name}'."),
    };

    private static IEnumerable<string> ItemLines(ListItem item, int number)
    {
        var lines = item.Blocks.SelectMany(LinesOf).ToList();
        return lines.Select((line, index) => index == 0 ? string.Create(CultureInfo.InvariantCulture, $"  {number}. {line}") : $"     {line}");
    }

    private static IEnumerable<string> SignatureLines(Signatory signatory, string? above) =>
        [$"Tanda tangan: {above}; {string.Join(' ', signatory.PositionLines)}; {signatory.Name}; {signatory.Rank}; {signatory.Nip}"];

    private static IEnumerable<string> TableLines(Table table)
    {
        yield return $"{table.Caption?.Label} {table.Caption?.Title} [{table.Id}]".TrimStart();
        foreach (var row in table.Header)
        {
            yield return "| " + string.Join(" | ", row.Cells.Select(cell => cell.Text + Span(cell.ColumnSpan, cell.RowSpan))) + " |";
        }

        foreach (var row in table.Rows)
        {
            yield return $"{row.Level}: " + string.Join(" | ", row.Cells.Select(cell => TextOf(cell.Inlines) + Span(cell.ColumnSpan, cell.RowSpan)));
        }

        foreach (var note in table.Notes)
        {
            yield return $"Catatan: {TextOf(note)}";
        }
    }

    private static string Span(int columns, int rows) => (columns, rows) is (1, 1) ? "" : string.Create(CultureInfo.InvariantCulture, $" <{columns}x{rows}>");

    private static string TextOf(IEnumerable<FormulaPart> parts) => string.Concat(parts.Select(TextOf));

    private static string TextOf(FormulaPart part) => part switch
    {
        FormulaText text => text.IsOperator ? $" {text.Text} " : text.Text,
        FormulaFraction fraction => $"{TextOf(fraction.Numerator)} / {TextOf(fraction.Denominator)}",
        FormulaBracket bracket => $"({TextOf(bracket.Parts)})",
        _ => throw new NotSupportedException($"Unknown formula part '{part.GetType().Name}'."),
    };
}
