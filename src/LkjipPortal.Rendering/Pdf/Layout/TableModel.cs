using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A table ready to be paginated: look, column edges, set cells, natural row heights, structure elements.</summary>
internal sealed class TableModel
{
    private static readonly double NarrowColumn = ReportTheme.Mm(17);

    private readonly LayoutContext _context;
    private readonly ColumnMinima _minima;

    public TableModel(LayoutContext context, Table table, PageOrientation orientation, double width, StructureNode parent)
    {
        (_context, Table, Width) = (context, table, width);
        var look = TableLook.Of(context.Theme, table.Kind);
        var cells = new TableCells(context, table, look);
        (Header, Numbers, Body) = (cells.Header(), cells.NumberRow(), cells.Body());
        _minima = new ColumnMinima(table, Header, Numbers, Body);
        var scale = width / ReportTheme.ReferenceWidth(orientation);
        (Look, var widths) = new ColumnWidths(table, _minima, width, scale).Fit(look, kind => TableLook.Of(context.Theme, kind));
        Edges = new double[widths.Length + 1];
        for (var c = 0; c < widths.Length; c++)
        {
            Edges[c + 1] = Edges[c] + widths[c];
        }
        SetCells();
        Node = parent.Add(new StructureNode("Table"));
        TableStructure.Build(this);
    }

    public Table Table { get; }

    public TableLook Look { get; }

    public double Width { get; }

    public TableGrid Header { get; }

    public TableGrid Numbers { get; }

    public TableGrid Body { get; }

    /// <summary>Column edges from the left of the table; one more than columns.</summary>
    public double[] Edges { get; }

    public double[] HeaderHeights { get; private set; } = [];

    public double NumberRowHeight => Numbers.Rows == 0 ? 0 : Look.NumberRow.Leading + Math.Max(2, Look.PadY);

    public StructureNode Node { get; }

    public StructureNode? CaptionNode { get; set; }

    public double HeaderHeight
    {
        get
        {
            var height = NumberRowHeight;
            foreach (var row in HeaderHeights)
            {
                height += row;
            }
            return height;
        }
    }

    /// <summary>Most tables have no footnotes, and then nothing looks for them.</summary>
    public bool HasFootnotes { get; private set; }

    public RowLevel Level(int row) => Table.Rows[row].Level;

    public double TextWidth(GridCell cell) => Edges[cell.EndColumn + 1] - Edges[cell.Column] - (2 * Look.PadX);

    /// <summary>Height of a row from the lines of its own cells that are not printed yet; cells over several rows do not count.</summary>
    public double NaturalHeight(int row)
    {
        var lines = 1;
        foreach (var cell in Body.Starting(row))
        {
            if (cell.RowSpan == 1)
            {
                lines = Math.Max(lines, cell.Lines.Count - cell.Printed);
            }
        }
        return CellHeight(lines);
    }

    public double CellHeight(int lines) => (lines * Look.Text.Leading) + (2 * Look.PadY);

    /// <summary>What an open span prints at the top of the next page: its label and, where the column is wide enough, "(lanjutan)"; nothing for amounts and targets.</summary>
    public List<TextLine> ContinuationLines(GridCell cell)
    {
        if (cell.Source is not { } source || cell.Tokens.Count == 0 || Table.Columns[cell.Column].Kind is not (ColumnKind.Text or ColumnKind.Code or ColumnKind.Compact))
        {
            return [];
        }
        var face = cell.Tokens[0].Text.Face;
        var tokens = source.ContinuationLabel is { } label ? _context.Tokenizer.Tokenize(label, face, glues: false) : [.. cell.Tokens.Where(t => t.Mark?.Footnote is null)];
        var suffix = _context.Shaper.Shape(CaptionText.Continued, face with { Bold = false, Italic = true });
        if (suffix.WidthAt(Look.Text.Size) <= TextWidth(cell))
        {
            tokens.Add(new Token(suffix, Gap.NewLine, true, null));
        }
        return _context.Breaker.Break(tokens, Spec(cell));
    }

    private void SetCells()
    {
        SetCentred(Header, Look.Header);
        SetCentred(Numbers, Look.NumberRow);
        HeaderHeights = SpannedHeights(Header);
        for (var r = 0; r < Body.Rows; r++)
        {
            foreach (var cell in Body.Starting(r))
            {
                SetBodyCell(cell);
            }
        }
    }

    private void SetCentred(TableGrid grid, TypeStyle style)
    {
        for (var r = 0; r < grid.Rows; r++)
        {
            foreach (var cell in grid.Starting(r))
            {
                cell.Lines = _context.Breaker.Break(cell.Tokens, new LineSpec(TextWidth(cell), style.Size, LineAlign.Center, GoesOn: true));
            }
        }
    }

    private void SetBodyCell(GridCell cell)
    {
        if (cell.Tokens.Count == 0)
        {
            return;
        }
        cell.Lines = _context.Breaker.Break(cell.Tokens, Spec(cell));
        HasFootnotes |= cell.Tokens.Exists(t => t.Mark?.Footnote is not null);
        if (Table.Columns[cell.Column].Kind == ColumnKind.OnComma && cell.ColumnSpan == 1 && cell.Align == CellAlign.Right && cell.Lines.Count == 1)
        {
            cell.Shift = CommaShift(cell);
        }
        if (cell.RowSpan == 1 && Level(cell.Row) != RowLevel.BlockTitle)
        {
            cell.ReleaseTokens();
        }
    }

    private LineSpec Spec(GridCell cell)
    {
        var width = TextWidth(cell);
        HyphenationContext? hyphenation = Level(cell.Row) is RowLevel.BlockTitle or RowLevel.Sum ? null : width < NarrowColumn ? HyphenationContext.NarrowCell : HyphenationContext.Cell;
        var align = cell.Align switch { CellAlign.Center => LineAlign.Center, CellAlign.Right => LineAlign.Right, _ => LineAlign.Left };
        return new LineSpec(width, Look.Text.Size, align, 0, 0, hyphenation);
    }

    /// <summary>Left of the right edge by what the widest fraction of the column has more than this one.</summary>
    private double CommaShift(GridCell cell)
    {
        var tail = ColumnMinima.AtComma(cell.Tokens).Tail;
        var shift = -(_minima.TailEm[cell.Column] - tail) * Look.Text.Size / 1000d;
        return cell.Lines[0].Left + shift < -0.01 ? 0 : shift;
    }

    private double[] SpannedHeights(TableGrid grid)
    {
        var heights = new double[grid.Rows];
        for (var r = 0; r < grid.Rows; r++)
        {
            heights[r] = Math.Max(heights[r], CellHeight(1));
            foreach (var cell in grid.Starting(r))
            {
                if (cell.RowSpan == 1)
                {
                    heights[r] = Math.Max(heights[r], CellHeight(cell.Lines.Count));
                }
            }
        }
        for (var r = 0; r < grid.Rows; r++)
        {
            foreach (var cell in grid.Starting(r))
            {
                var have = 0d;
                for (var k = cell.Row; k <= cell.EndRow; k++)
                {
                    have += heights[k];
                }
                var missing = Math.Max(0, CellHeight(cell.Lines.Count) - have) / cell.RowSpan;
                for (var k = cell.Row; k <= cell.EndRow; k++)
                {
                    heights[k] += missing;
                }
            }
        }
        return heights;
    }
}
