using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Headline figures, three in a row, hairlines between.</summary>
internal sealed class KeyFiguresBlock : WholeBlock
{
    private const int PerRow = 3;
    private const double Padding = 6;

    private readonly record struct Cell(List<TextLine> Value, List<TextLine> Label, StructureNode Node, TypeStyle ValueStyle);

    private readonly TypeStyle _labelStyle;
    private readonly double _x;
    private readonly double _width;
    private readonly List<Cell> _cells = [];

    public KeyFiguresBlock(LayoutContext context, KeyFigures figures, double x, double width, StructureNode parent)
    {
        _labelStyle = context.Theme.KeyFigureLabel;
        (_x, _width) = (x, width);
        foreach (var item in figures.Items)
        {
            var style = Fitting(context, item.Value, CellWidth - (2 * Padding));
            _cells.Add(new Cell(
                context.Set(item.Value + " ", style, CellWidth - (2 * Padding)),
                context.Set(item.Label, _labelStyle, CellWidth - (2 * Padding)),
                parent.Add(new StructureNode("P")),
                style));
        }
        (Before, After, LeavesGrid) = (12, 12, true);
    }

    public override double Height
    {
        get
        {
            var height = 0d;
            for (var i = 0; i < _cells.Count; i += PerRow)
            {
                height += RowHeight(i);
            }
            return height;
        }
    }

    private double CellWidth => _width / PerRow;

    protected override void Draw(FlowPage page, double top)
    {
        for (var i = 0; i < _cells.Count; i += PerRow)
        {
            var height = RowHeight(i);
            page.Rule(page.Left + _x, top, page.Left + _x + _width, 0.4, ReportTheme.Hairline);
            for (var k = i; k < Math.Min(i + PerRow, _cells.Count); k++)
            {
                DrawCell(page, _cells[k], page.Left + _x + ((k - i) * CellWidth), top, height, isFirst: k == i);
            }
            top += height;
        }
        page.Rule(page.Left + _x, top, page.Left + _x + _width, 0.4, ReportTheme.Hairline);
    }

    private void DrawCell(FlowPage page, Cell cell, double left, double top, double height, bool isFirst)
    {
        if (!isFirst)
        {
            page.Commands.Add(new LineCommand(left, top + Padding, left, top + height - Padding, 0.4, ReportTheme.Hairline, null, null));
        }
        var bottom = page.Lines(cell.Value, left + Padding, top + Padding, cell.ValueStyle, cell.Node);
        page.Lines(cell.Label, left + Padding, bottom, _labelStyle, cell.Node);
    }

    private double RowHeight(int from)
    {
        var most = 0d;
        for (var i = from; i < Math.Min(from + PerRow, _cells.Count); i++)
        {
            most = Math.Max(most, (_cells[i].Value.Count * _cells[i].ValueStyle.Leading) + (_cells[i].Label.Count * _labelStyle.Leading));
        }
        return most + (2 * Padding);
    }

    /// <summary>A long figure is set smaller so that it stays on one line.</summary>
    private static TypeStyle Fitting(LayoutContext context, string value, double room)
    {
        var style = context.Theme.KeyFigureValue;
        var width = context.Line(value, style).Width;
        return width <= room ? style : style with { Size = Math.Max(9, style.Size * room / width) };
    }
}
