using System.Globalization;
using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A list becomes paragraphs with a number in a column of 7 mm; what else an item holds is set at its text (print.md 4).</summary>
/// <param name="addBlock">Adds a block that is not an item's first paragraph.</param>
internal sealed class ListBuilder(LayoutContext context, List<FlowBlock> flow, Action<Block, Block?, double, StructureNode> addBlock)
{
    private static readonly double NumberWidth = ReportTheme.Mm(7);

    public void Add(ListBlock list, double x, double width, StructureNode parent)
    {
        var style = Effective(list.Style);
        var node = parent.Add(new StructureNode("L") { ListNumbering = Numbering(style) });
        var labelX = x > 0 ? x : context.Theme.Indent;
        var textX = labelX + NumberWidth;
        var textWidth = width + x - textX;
        for (var i = 0; i < list.Items.Count; i++)
        {
            AddItem(list.Items[i], Label(style, i), labelX, textX, textWidth, node);
        }
        if (flow.Count > 0 && list.Items.Count > 0)
        {
            flow[^1].After = Math.Max(flow[^1].After, context.Theme.IsFormal ? 6 : 8);
        }
    }

    private void AddItem(ListItem item, string label, double labelX, double textX, double textWidth, StructureNode list)
    {
        var node = list.Add(new StructureNode("LI"));
        var labelNode = node.Add(new StructureNode("Lbl"));
        var body = node.Add(new StructureNode("LBody"));
        var style = context.Theme.Body with { After = context.Theme.IsFormal ? 0 : 4 };
        var first = item.Blocks.Count > 0 && item.Blocks[0] is Paragraph paragraph ? paragraph : new Paragraph([]);
        var tokens = context.Tokenizer.Tokenize(first.Inlines, style.Face, glues: true);
        if (tokens.Count == 0)
        {
            tokens = context.Tokenizer.Tokenize("\u200B", style.Face);
        }
        var line = context.Line(label + " ", style);
        flow.Add(new ParagraphBlock(context, tokens, new LineSpec(textWidth, style.Size, LineAlign.Justify, 0, 0, HyphenationContext.Body), style, textX, body.Add(new StructureNode("P")))
        {
            Before = style.Before,
            After = style.After,
            Label = new ItemLabel(line, labelX, labelNode),
            KeepsWithNext = item.Blocks.Count > 1 && tokens[^1].Text.Text.EndsWith(':'),
        });
        for (var k = ReferenceEquals(first, item.Blocks.Count > 0 ? item.Blocks[0] : null) ? 1 : 0; k < item.Blocks.Count; k++)
        {
            addBlock(item.Blocks[k], k + 1 < item.Blocks.Count ? item.Blocks[k + 1] : null, textX, body);
        }
    }

    /// <summary>The formal theme has no marks: an unordered list is numbered with small letters.</summary>
    private ListStyle Effective(ListStyle style) => style == ListStyle.Dash && context.Theme.IsFormal ? ListStyle.LowerAlpha : style;

    private static string Label(ListStyle style, int index) => style switch
    {
        ListStyle.Numeric => LayoutContext.Number(index + 1) + ".",
        ListStyle.LowerAlpha => Letters(index) + ".",
        ListStyle.NumericBracket => LayoutContext.Number(index + 1) + ")",
        ListStyle.LowerAlphaBracket => Letters(index) + ")",
        ListStyle.Dash => "–",
        _ => throw new InvalidOperationException($"No layout for the list style {style}."),
    };

    /// <summary>a ... z, aa, ab ...</summary>
    private static string Letters(int index) => index < 26
        ? ((char)('a' + index)).ToString(CultureInfo.InvariantCulture)
        : Letters((index / 26) - 1) + Letters(index % 26);

    private static string Numbering(ListStyle style) => style switch
    {
        ListStyle.Numeric or ListStyle.NumericBracket => "Decimal",
        ListStyle.LowerAlpha or ListStyle.LowerAlphaBracket => "LowerAlpha",
        _ => "None",
    };
}
