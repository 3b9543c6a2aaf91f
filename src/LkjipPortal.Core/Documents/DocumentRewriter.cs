namespace LkjipPortal.Core.Documents;

/// <summary>
/// Walks a document in printed order and builds a new one. Derived passes override what they change (numbering, figure links, typography); everything else is
/// carried over. Every kind of block and inline is named here once, so a kind that nobody taught to it is an error and never silently lost.
/// </summary>
public abstract class DocumentRewriter
{
    public ReportDocument Rewrite(ReportDocument document) => document with { Sections = Map(document.Sections, RewriteSection) };

    public IReadOnlyList<Block> Rewrite(IReadOnlyList<Block> blocks) => Map(blocks, RewriteBlock);

    protected virtual Section RewriteSection(Section section) => section with { Blocks = Map(section.Blocks, RewriteBlock) };

    protected virtual Block RewriteBlock(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Inlines = RewriteInlines(paragraph.Inlines) },
        ListBlock list => list with { Items = Map(list.Items, item => item with { Blocks = Map(item.Blocks, RewriteBlock) }) },
        FieldList fields => fields with { Rows = Map(fields.Rows, row => row with { Value = RewriteInlines(row.Value) }) },
        Table table => RewriteTable(table),
        FigureBlock figure => figure with { Caption = RewriteCaption(figure.Id, figure.Caption, CaptionKind.Figure) },
        ImageBlock image => image with { Caption = image.Caption is null ? null : RewriteCaption(image.Id, image.Caption, CaptionKind.Figure) },
        Note note => note with { Inlines = RewriteInlines(note.Inlines) },
        Cover or Divider or Heading or KeyFigures or Formula or SignatureBlock or SignaturePair or QrBlock
            or TableOfContents or ListOfTables or ListOfFigures or PageBreak or AttachedPdf => block,
        _ => throw new NotSupportedException($"Unknown block '{block.GetType().Name}'."),
    };

    protected virtual Inline RewriteInline(Inline inline) => inline switch
    {
        FootnoteMark mark => mark with { Content = RewriteInlines(mark.Content) },
        TextRun or FigureLink or FigureText or CrossReference or LineBreak => inline,
        _ => throw new NotSupportedException($"Unknown inline '{inline.GetType().Name}'."),
    };

    protected virtual Caption RewriteCaption(string id, Caption caption, CaptionKind kind) => caption;

    protected virtual IReadOnlyList<Inline> RewriteInlines(IReadOnlyList<Inline> inlines) => Map(inlines, RewriteInline);

    protected virtual TableCell RewriteCell(TableCell cell) => cell.Inlines.Count == 0 ? cell : cell with { Inlines = RewriteInlines(cell.Inlines) };

    protected virtual Table RewriteTable(Table table) => table with
    {
        Caption = table.Caption is null ? null : RewriteCaption(table.Id, table.Caption, CaptionKind.Table),
        Rows = Map(table.Rows, row => row with { Cells = Map(row.Cells, RewriteCell) }),
        Notes = Map(table.Notes, RewriteInlines),
    };

    /// <summary>Eager and in order: passes count as they go.</summary>
    private static T[] Map<T>(IReadOnlyList<T> items, Func<T, T> map)
    {
        var mapped = new T[items.Count];
        for (var index = 0; index < mapped.Length; index++)
        {
            mapped[index] = map(items[index]);
        }

        return mapped;
    }
}

public enum CaptionKind { Table, Figure }
