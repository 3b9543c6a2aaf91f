using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Nama : ..., Jabatan : ... in columns of 26 and 5 mm. Tagged as a list: label and body.</summary>
internal sealed class FieldListBlock : WholeBlock
{
    private static readonly double LabelWidth = ReportTheme.Mm(26);
    private static readonly double ColonWidth = ReportTheme.Mm(5);

    private readonly record struct Row(List<TextLine> Label, List<TextLine> Value, StructureNode LabelNode, StructureNode ValueNode);

    private readonly TypeStyle _style;
    private readonly double _x;
    private readonly TextLine _colon;
    private readonly List<Row> _rows = [];

    public FieldListBlock(LayoutContext context, FieldList list, double x, double width, StructureNode parent)
    {
        _style = context.Theme.Body;
        _x = x;
        _colon = context.Line(":", _style);
        var node = parent.Add(new StructureNode("L") { ListNumbering = "None" });
        foreach (var row in list.Rows)
        {
            var item = node.Add(new StructureNode("LI"));
            _rows.Add(new Row(
                context.Set(row.Label + " ", _style, LabelWidth - 4),
                context.Set(row.Value, _style, width - LabelWidth - ColonWidth),
                item.Add(new StructureNode("Lbl")),
                item.Add(new StructureNode("LBody"))));
        }
        (Before, After) = (6, context.Theme.IsFormal ? 6 : 8);
    }

    public override double Height => _rows.Sum(Lines) * _style.Leading;

    protected override void Draw(FlowPage page, double top)
    {
        var left = page.Left + _x;
        foreach (var row in _rows)
        {
            page.Lines(row.Label, left, top, _style, row.LabelNode);
            page.Text(_colon, left + LabelWidth, top + _style.Ascent, _style.Colour, null);
            page.Lines(row.Value, left + LabelWidth + ColonWidth, top, _style, row.ValueNode);
            top += Lines(row) * _style.Leading;
        }
    }

    private static int Lines(Row row) => Math.Max(1, Math.Max(row.Label.Count, row.Value.Count));
}
