namespace LkjipPortal.Core.Documents;

/// <summary>Reads a document in printed order, blocks inside list items and inlines inside footnotes included.</summary>
public static class DocumentTraversal
{
    public static IEnumerable<Block> AllBlocks(this ReportDocument document) => document.Sections.SelectMany(section => section.Blocks.SelectMany(SelfAndNested));

    public static IEnumerable<Block> SelfAndNested(Block block) =>
        block is ListBlock list ? list.Items.SelectMany(item => item.Blocks).SelectMany(SelfAndNested).Prepend(block) : [block];

    /// <summary>The block's own text and, after each footnote mark, the footnote's; not that of nested blocks.</summary>
    public static IEnumerable<Inline> InlinesOf(Block block) => DirectInlinesOf(block).SelectMany(SelfAndNested);

    private static IEnumerable<Inline> DirectInlinesOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Inlines,
        FieldList fields => fields.Rows.SelectMany(row => row.Value),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Inlines).Concat(table.Notes.SelectMany(note => note)),
        Note note => note.Inlines,
        ListBlock or FigureBlock or ImageBlock or Cover or Divider or Heading or KeyFigures or Formula or SignatureBlock or SignaturePair or QrBlock
            or TableOfContents or ListOfTables or ListOfFigures or PageBreak or AttachedPdf => [],
        _ => throw new NotSupportedException($"Unknown block '{block.GetType().Name}'."),
    };

    private static IEnumerable<Inline> SelfAndNested(Inline inline) =>
        inline is FootnoteMark mark ? mark.Content.SelectMany(SelfAndNested).Prepend(inline) : [inline];
}
