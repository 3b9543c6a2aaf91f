using LkjipPortal.Core.Documents;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Block = LkjipPortal.Core.Documents.Block;
using MarkdownBlock = Markdig.Syntax.Block;
using Table = LkjipPortal.Core.Documents.Table;
using TableCell = LkjipPortal.Core.Documents.TableCell;
using TableRow = LkjipPortal.Core.Documents.TableRow;

namespace LkjipPortal.Web.Narrative;

/// <summary>
/// Reads the Markdown of a narrative section: paragraphs, bold, italic, lists, pipe tables, footnotes, headings from <c>###</c> on, links to figures
/// <c>{{key:suffix}}</c> and to places <c>[[tabel-3-1]]</c>. HTML has no meaning and stands as typed.
/// </summary>
public static class NarrativeParser
{
    /// <summary>Markdown level of the first heading below a section's own.</summary>
    private const int FirstHeadingLevel = 3;

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public static NarrativeResult Parse(string markdown)
    {
        var conversion = new Conversion();
        var blocks = conversion.Convert(Markdown.Parse(markdown, Pipeline)).ToList();
        return new NarrativeResult(blocks, conversion.Errors);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseListExtras().UseFootnotes();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FigureLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new PlaceLinkParser());
        return builder.Build();
    }

    private sealed class Conversion
    {
        private readonly InlineConversion _inlines = new();
        private int _ids;

        public IReadOnlyList<NarrativeError> Errors => _inlines.Errors;

        public IEnumerable<Block> Convert(ContainerBlock container) => container.SelectMany(block => Convert(block, 0));

        private IEnumerable<Block> Convert(MarkdownBlock block, int depth) => block switch
        {
            HeadingBlock heading => [new Heading(NextId(), Math.Max(1, heading.Level - FirstHeadingLevel + 1), TextOf(heading))],
            ParagraphBlock paragraph => [new Paragraph(_inlines.Convert(paragraph.Inline))],
            Markdig.Syntax.ListBlock list => [Convert(list, depth)],
            Markdig.Extensions.Tables.Table table => [Convert(table)],
            CodeBlock code => [new Paragraph([new TextRun(code.Lines.ToString())])],
            QuoteBlock quote => quote.SelectMany(inner => Convert(inner, depth)),
            LeafBlock { Inline: { } inline } => [new Paragraph(_inlines.Convert(inline))],
            _ => [],
        };

        private Core.Documents.ListBlock Convert(Markdig.Syntax.ListBlock list, int depth) => new(
            StyleOf(list, depth),
            [.. list.OfType<ListItemBlock>().Select(item => new ListItem([.. item.SelectMany(block => Convert(block, depth + 1))]))]);

        /// <summary>Marks as typed; a nested <c>1.</c> takes the next mark of the house style: a. 1) a).</summary>
        private static ListStyle StyleOf(Markdig.Syntax.ListBlock list, int depth)
        {
            if (!list.IsOrdered)
            {
                return ListStyle.Dash;
            }

            return (char.IsAsciiLetter(list.BulletType), list.OrderedDelimiter) switch
            {
                (true, ')') => ListStyle.LowerAlphaBracket,
                (true, _) => ListStyle.LowerAlpha,
                (false, ')') => ListStyle.NumericBracket,
                _ => (ListStyle)Math.Min(depth, (int)ListStyle.LowerAlphaBracket),
            };
        }

        private Table Convert(Markdig.Extensions.Tables.Table table)
        {
            var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToList();
            var columns = rows.Max(row => row.Count);
            return new Table(
                NextId(),
                TableKind.Normal,
                null,
                [.. Enumerable.Range(0, columns).Select(index => new TableColumn(KindOf(table, index)))],
                [.. rows.Where(row => row.IsHeader).Select(row => new HeaderRow([.. Pad(row.Select(cell => new HeaderCell(TextOf((ContainerBlock)cell))), columns, new HeaderCell(""))]))],
                [.. rows.Where(row => !row.IsHeader).Select(row => new TableRow(RowLevel.Normal, [.. Pad(row.Select(cell => CellOf((ContainerBlock)cell)), columns, TableCell.Empty)]))],
                HasNumberRow: columns >= 4,
                []);
        }

        private static ColumnKind KindOf(Markdig.Extensions.Tables.Table table, int index) =>
            index < table.ColumnDefinitions.Count && table.ColumnDefinitions[index].Alignment == TableColumnAlign.Right ? ColumnKind.Value : ColumnKind.Text;

        private TableCell CellOf(ContainerBlock cell) => new([.. cell.OfType<LeafBlock>().SelectMany(block => _inlines.Convert(block.Inline))]);

        private string TextOf(ContainerBlock cell) => string.Concat(cell.OfType<LeafBlock>().Select(TextOf));

        private string TextOf(LeafBlock block) => OutlineDump.TextOf(_inlines.Convert(block.Inline));

        private static IEnumerable<T> Pad<T>(IEnumerable<T> cells, int columns, T empty) =>
            cells.Concat(Enumerable.Repeat(empty, columns)).Take(columns);

        private string NextId() => FormattableString.Invariant($"narasi-{++_ids}");
    }
}
