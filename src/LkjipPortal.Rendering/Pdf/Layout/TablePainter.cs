using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Draws header and rows of one page: fills, text in reading order, lines. Repeated text is an artifact.</summary>
internal sealed class TablePainter(LayoutContext context, TableModel model, FlowPage page, double left)
{
    private readonly TableLook _look = model.Look;

    /// <summary>Header and number row; <paramref name="isRepeated"/> on every page but the first. Returns the bottom.</summary>
    public double Header(double top, bool isRepeated)
    {
        var bottom = top + model.HeaderHeight;
        if (model.HeaderHeight > 0)
        {
            page.Fill(left, top, model.Width, model.HeaderHeight, _look.Theme.HeaderFill);
        }
        var y = top;
        var tops = new List<double>();
        foreach (var height in model.HeaderHeights)
        {
            tops.Add(y);
            y += height;
        }
        tops.Add(y);
        for (var r = 0; r < model.Header.Rows; r++)
        {
            foreach (var cell in model.Header.Starting(r))
            {
                Centred(cell, tops[r], tops[cell.EndRow + 1], _look.Header with { Leading = _look.Text.Leading }, isRepeated);
            }
        }
        if (model.Numbers.Rows > 0)
        {
            foreach (var cell in model.Numbers.Starting(0))
            {
                Centred(cell, y, bottom, _look.NumberRow, isRepeated);
            }
        }
        new TableLines(model, page, left).Header(tops, bottom);
        return bottom;
    }

    /// <summary>The title of the block that goes on, with "(lanjutan)".</summary>
    public double BlockTitle(GridCell cell, double top)
    {
        var tokens = context.Tokenizer.Tokenize(cell.Source!.Inlines, cell.Tokens.Count > 0 ? cell.Tokens[0].Text.Face : _look.Header.Face, glues: false);
        tokens.AddRange(context.Tokenizer.Tokenize([new TextRun(" " + CaptionText.Continued, Emphasis: true)], _look.Text.Face, glues: false));
        var lines = context.Breaker.Break(tokens, new LineSpec(model.TextWidth(cell), _look.Text.Size));
        var height = model.CellHeight(lines.Count);
        page.Fill(left, top, model.Width, height, _look.Theme.BlockFill);
        page.Lines(lines, left + _look.PadX, top + _look.PadY, _look.Text, null);
        page.Rule(left, top + height, left + model.Width, _look.GridWidth, ReportTheme.Hairline);
        return top + height;
    }

    public void Body(TableSegment segment)
    {
        Fills(segment);
        foreach (var label in segment.Repeated)
        {
            var top = segment.Top(label.Cell);
            Cell(label.Cell, label.Lines, 0, Math.Min(label.Lines.Count, Capacity(segment.BottomOf(label.Cell) - top)), top, null);
        }
        foreach (var row in segment.Rows)
        {
            foreach (var cell in model.Body.Starting(row.Row))
            {
                Own(segment, cell);
            }
            if (row.Row == segment.First)
            {
                Unfinished(segment);
            }
        }
        new TableLines(model, page, left).Body(segment);
    }

    /// <summary>Spans from earlier pages whose text did not fit there go on here.</summary>
    private void Unfinished(TableSegment segment)
    {
        for (var c = 0; c < model.Body.Columns; c++)
        {
            var cell = model.Body.At(segment.First, c);
            if (cell.Column == c && cell.Row < segment.First && !cell.IsPrinted)
            {
                Own(segment, cell);
            }
        }
    }

    private void Own(TableSegment segment, GridCell cell)
    {
        if (cell.IsPrinted)
        {
            return;
        }
        var top = segment.Top(cell);
        var to = Math.Min(cell.Lines.Count, cell.Printed + Math.Max(0, Capacity(segment.BottomOf(cell) - top)));
        if (model.HasFootnotes)
        {
            page.Reserve(context.Footnotes(cell.Lines, cell.Printed, to, page.Width, cell.Node!));
        }
        Cell(cell, cell.Lines, cell.Printed, to, top, cell.Node);
        cell.Printed = to;
    }

    private void Cell(GridCell cell, IReadOnlyList<TextLine> lines, int from, int to, double top, StructureNode? node) =>
        page.Lines(lines, left + model.Edges[cell.Column] + _look.PadX + cell.Shift, top + _look.PadY, _look.Text, node, from, to);

    private int Capacity(double height) => (int)Math.Floor((height - (2 * _look.PadY) + 0.05) / _look.Text.Leading);

    private void Centred(GridCell cell, double top, double bottom, TypeStyle style, bool isRepeated)
    {
        var height = cell.Lines.Count * style.Leading;
        page.Lines(cell.Lines, left + model.Edges[cell.Column] + _look.PadX, top + ((bottom - top - height) / 2), style, isRepeated ? null : cell.Node);
    }

    /// <summary>Level fills, neighbouring cells in one piece. A span is filled only if all its rows are.</summary>
    private void Fills(TableSegment segment)
    {
        foreach (var row in segment.Rows)
        {
            if (_look.Fill(model.Level(row.Row)) is not { } colour)
            {
                continue;
            }
            var from = -1;
            for (var c = 0; c <= model.Body.Columns; c++)
            {
                var filled = c < model.Body.Columns && IsFilled(model.Body.At(row.Row, c));
                if (filled && from < 0)
                {
                    from = c;
                }
                else if (!filled && from >= 0)
                {
                    page.Fill(left + model.Edges[from], row.Top, model.Edges[c] - model.Edges[from], row.Height, colour);
                    from = -1;
                }
            }
        }
    }

    private bool IsFilled(GridCell cell)
    {
        for (var r = cell.Row; r <= cell.EndRow; r++)
        {
            if (_look.Fill(model.Level(r)) is null)
            {
                return false;
            }
        }
        return true;
    }
}
