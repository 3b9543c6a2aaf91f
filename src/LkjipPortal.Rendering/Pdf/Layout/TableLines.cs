using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Grid and rules of a table (print.md 5); neighbouring pieces are drawn as one line.</summary>
internal sealed class TableLines(TableModel model, FlowPage page, double left)
{
    private const double PairWidth = 0.6;
    private const double HeaderGap = 0.6;

    private readonly TableLook _look = model.Look;

    private readonly record struct Pen(double Width, Colour Colour);

    private Pen Grid => new(_look.GridWidth, ReportTheme.Hairline);

    /// <param name="tops">Tops of the header rows and the bottom of the last.</param>
    public void Header(List<double> tops, double bottom)
    {
        for (var r = 0; r + 1 < model.Header.Rows; r++)
        {
            Horizontal(model.Header, r, tops[r + 1]);
        }
        if (model.Header.Rows > 0 && model.Numbers.Rows > 0)
        {
            page.Rule(left, tops[^1], left + model.Width, Grid.Width, Grid.Colour);
        }
        for (var c = 0; c <= model.Body.Columns; c++)
        {
            HeaderVertical(c, tops, bottom);
        }
        page.Rule(left, tops[0], left + model.Width, _look.TopRule, _look.RuleInk);
        page.Rule(left, bottom, left + model.Width, TableLook.MainRule, _look.RuleInk);
    }

    public void Body(TableSegment segment)
    {
        for (var i = 0; i + 1 < segment.Rows.Count; i++)
        {
            Horizontal(model.Body, segment.Rows[i].Row, segment.Rows[i + 1].Top);
        }
        if (_look.HasVerticals)
        {
            for (var c = 0; c <= model.Body.Columns; c++)
            {
                BodyVertical(c, segment);
            }
        }
        page.Rule(left, segment.Bottom, left + model.Width, TableLook.MainRule, _look.RuleInk);
    }

    /// <summary>Line below a row, left out inside cells that span it.</summary>
    private void Horizontal(TableGrid grid, int row, double y)
    {
        var from = -1;
        for (var c = 0; c <= grid.Columns; c++)
        {
            var drawn = c < grid.Columns && !ReferenceEquals(grid.At(row, c), grid.At(row + 1, c));
            if (drawn && from < 0)
            {
                from = c;
            }
            else if (!drawn && from >= 0)
            {
                page.Rule(left + model.Edges[from], y, left + model.Edges[c], Grid.Width, Grid.Colour);
                from = -1;
            }
        }
    }

    private void HeaderVertical(int column, List<double> tops, double bottom)
    {
        if (!_look.HasVerticals && (column == 0 || column == model.Body.Columns))
        {
            return;
        }
        var pen = _look.HasVerticals ? PenAt(column, isHeader: true) : new Pen(HeaderGap, Colour.White);
        var from = double.NaN;
        for (var r = 0; r < model.Header.Rows; r++)
        {
            var drawn = IsEdge(model.Header, r, column);
            Extend(ref from, drawn, column, tops[r], pen);
        }
        Extend(ref from, model.Numbers.Rows > 0, column, tops[^1], pen);
        Extend(ref from, false, column, bottom, pen);
    }

    private void BodyVertical(int column, TableSegment segment)
    {
        var pen = PenAt(column, isHeader: false);
        var from = double.NaN;
        foreach (var row in segment.Rows)
        {
            Extend(ref from, IsEdge(model.Body, row.Row, column), column, row.Top, pen);
        }
        Extend(ref from, false, column, segment.Bottom, pen);
    }

    private void Extend(ref double from, bool drawn, int column, double y, Pen pen)
    {
        if (drawn && double.IsNaN(from))
        {
            from = y;
        }
        else if (!drawn && !double.IsNaN(from))
        {
            var x = left + model.Edges[column];
            page.Commands.Add(new LineCommand(x, from, x, y, pen.Width, pen.Colour, null, null));
            from = double.NaN;
        }
    }

    private static bool IsEdge(TableGrid grid, int row, int column) =>
        column == 0 || column == grid.Columns || !ReferenceEquals(grid.At(row, column - 1), grid.At(row, column));

    private Pen PenAt(int column, bool isHeader)
    {
        var columns = model.Table.Columns;
        var isPair = (column < columns.Count && columns[column].StartsPair) || (column > 0 && columns[column - 1].EndsPair);
        return isPair && !isHeader ? new Pen(PairWidth, ReportTheme.PairLine) : Grid;
    }
}
