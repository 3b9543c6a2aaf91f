using System.Globalization;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Builds the grids of a table's header and body: places, spans, faces by level, structure elements.</summary>
internal sealed class TableCells(LayoutContext context, Table table, TableLook look)
{
    private const int CentredTargetLength = 14;

    private readonly int _codeColumn = IndexOf(table, ColumnKind.Code, 0);
    private readonly int _nameColumn = IndexOf(table, ColumnKind.Text, Math.Max(IndexOf(table, ColumnKind.Code, 0), 0));

    public TableGrid Header()
    {
        var grid = new TableGrid(table.Header.Count, table.Columns.Count);
        for (var r = 0; r < table.Header.Count; r++)
        {
            var column = 0;
            foreach (var cell in table.Header[r].Cells)
            {
                column = grid.FreeColumn(r, column);
                if (column < grid.Columns)
                {
                    var tokens = context.Tokenizer.Tokenize(cell.Text, look.Header.Face, glues: false);
                    Add(grid, r, column, cell.RowSpan, cell.ColumnSpan, tokens, null, CellAlign.Center);
                }
            }
            FillGaps(grid, r);
        }
        return grid;
    }

    public TableGrid Body()
    {
        var grid = new TableGrid(table.Rows.Count, table.Columns.Count);
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            var column = 0;
            foreach (var cell in row.Cells)
            {
                column = grid.FreeColumn(r, column);
                if (column >= grid.Columns)
                {
                    throw new InvalidOperationException($"Row {r + 1} of table {table.Id} has more cells than the table has columns.");
                }
                var span = row.Level == RowLevel.BlockTitle ? grid.Columns : cell.ColumnSpan;
                var face = look.Text.Face with { Bold = cell.Strong || IsBold(row.Level, column) };
                var tokens = context.Tokenizer.Tokenize(cell.Inlines, face, glues: false);
                Add(grid, r, column, row.Level == RowLevel.BlockTitle ? 1 : cell.RowSpan, span, tokens, cell, Align(row.Level, column, cell, tokens));
            }
            FillGaps(grid, r);
        }
        return grid;
    }

    /// <summary>Row of column numbers: 1, 2, ... n.</summary>
    public TableGrid NumberRow()
    {
        var grid = new TableGrid(table.HasNumberRow ? 1 : 0, table.Columns.Count);
        for (var c = 0; c < table.Columns.Count && table.HasNumberRow; c++)
        {
            var tokens = context.Tokenizer.Tokenize((c + 1).ToString(CultureInfo.InvariantCulture), look.NumberRow.Face, glues: false);
            Add(grid, 0, c, 1, 1, tokens, null, CellAlign.Center);
        }
        return grid;
    }

    private static void Add(TableGrid grid, int row, int column, int rowSpan, int columnSpan, List<Token> tokens, TableCell? source, CellAlign align) =>
        grid.Add(new GridCell(row, column, Math.Clamp(rowSpan, 1, grid.Rows - row), grid.FreeWidth(row, column, columnSpan), tokens) { Source = source, Align = align });

    private static void FillGaps(TableGrid grid, int row)
    {
        for (var c = grid.FreeColumn(row, 0); c < grid.Columns; c = grid.FreeColumn(row, c))
        {
            Add(grid, row, c, 1, 1, [], null, CellAlign.Left);
        }
    }

    /// <summary>Sasaran: the name. Program: all from the code on. Kegiatan: code and name. Unit and lokasi stay regular.</summary>
    private bool IsBold(RowLevel level, int column)
    {
        var isUnit = table.Columns[column].Kind == ColumnKind.Compact;
        return level switch
        {
            RowLevel.BlockTitle or RowLevel.Sum => true,
            RowLevel.Program => !isUnit && column >= _codeColumn,
            RowLevel.Tujuan or RowLevel.Sasaran => column == _nameColumn,
            RowLevel.Kegiatan => column == _codeColumn || column == _nameColumn,
            _ => false,
        };
    }

    private CellAlign Align(RowLevel level, int column, TableCell cell, List<Token> tokens)
    {
        if (cell.Align is { } own)
        {
            return own;
        }
        return level switch
        {
            RowLevel.BlockTitle => CellAlign.Left,
            RowLevel.Sum when cell.ColumnSpan > 1 || table.Columns[column].Kind == ColumnKind.Text => CellAlign.Right,
            _ => table.Columns[column].Kind switch
            {
                ColumnKind.Number => CellAlign.Center,
                ColumnKind.Amount or ColumnKind.OnComma or ColumnKind.Value => CellAlign.Right,
                ColumnKind.Target => Length(tokens) <= CentredTargetLength ? CellAlign.Center : CellAlign.Left,
                ColumnKind.Text or ColumnKind.Code or ColumnKind.Compact => CellAlign.Left,
                _ => throw new InvalidOperationException($"No layout for the column kind {table.Columns[column].Kind}."),
            },
        };
    }

    private static int Length(List<Token> tokens)
    {
        var length = 0;
        foreach (var token in tokens)
        {
            length += token.Text.Text.Length + (token.Gap == Gap.None ? 0 : 1);
        }
        return length;
    }

    private static int IndexOf(Table table, ColumnKind kind, int from)
    {
        for (var c = from; c < table.Columns.Count; c++)
        {
            if (table.Columns[c].Kind == kind)
            {
                return c;
            }
        }
        return -1;
    }
}
