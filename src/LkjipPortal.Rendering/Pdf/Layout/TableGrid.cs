using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A cell at its place in the grid, with its set text and how much of it is already on a page.</summary>
internal sealed class GridCell(int row, int column, int rowSpan, int columnSpan, List<Token> tokens)
{
    public int Row { get; } = row;

    public int Column { get; } = column;

    public int RowSpan { get; } = rowSpan;

    public int ColumnSpan { get; } = columnSpan;

    public int EndRow => Row + RowSpan - 1;

    public int EndColumn => Column + ColumnSpan - 1;

    /// <summary>Empty again once the text is set, except where it is printed a second time.</summary>
    public List<Token> Tokens { get; private set; } = tokens;

    public void ReleaseTokens() => Tokens = None;

    private static readonly List<Token> None = [];

    public IReadOnlyList<TextLine> Lines { get; set; } = [];

    /// <summary>Moves the text right, so that it stands on the decimal comma.</summary>
    public double Shift { get; set; }

    /// <summary>Lines that are on a page already.</summary>
    public int Printed { get; set; }

    /// <summary>Null for a header's cell.</summary>
    public TableCell? Source { get; init; }

    public CellAlign Align { get; init; }

    public StructureNode? Node { get; set; }

    public bool IsPrinted => Printed >= Lines.Count;
}

/// <summary>Rows of cells with every grid place covered: <see cref="At"/> answers for spans too.</summary>
internal sealed class TableGrid
{
    private readonly GridCell[] _cover;
    private readonly List<GridCell>[] _rows;

    public TableGrid(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        _cover = new GridCell[rows * columns];
        _rows = new List<GridCell>[rows];
        for (var i = 0; i < rows; i++)
        {
            _rows[i] = new List<GridCell>(columns);
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public GridCell At(int row, int column) => _cover[(row * Columns) + column];

    /// <summary>Cells that begin in the row, left to right.</summary>
    public List<GridCell> Starting(int row) => _rows[row];

    /// <summary>First free column of the row from <paramref name="from"/> on; the column count if there is none.</summary>
    public int FreeColumn(int row, int from)
    {
        while (from < Columns && _cover[(row * Columns) + from] is not null)
        {
            from++;
        }
        return from;
    }

    /// <summary>Columns that a cell at this place can take without running into another.</summary>
    public int FreeWidth(int row, int column, int wanted)
    {
        var width = 0;
        while (width < wanted && column + width < Columns && _cover[(row * Columns) + column + width] is null)
        {
            width++;
        }
        return Math.Max(width, 1);
    }

    public void Add(GridCell cell)
    {
        _rows[cell.Row].Add(cell);
        for (var r = cell.Row; r <= cell.EndRow; r++)
        {
            Array.Fill(_cover, cell, (r * Columns) + cell.Column, cell.ColumnSpan);
        }
    }
}
