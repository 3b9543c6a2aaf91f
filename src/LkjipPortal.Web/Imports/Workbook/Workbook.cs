using System.Globalization;

namespace LkjipPortal.Web.Imports.Workbook;

/// <summary>What a planner's workbook holds: visible and hidden sheets in their order.</summary>
public sealed record WorkbookContent(IReadOnlyList<Sheet> Sheets);

/// <summary>A worksheet without its blank rows.</summary>
/// <param name="Hidden">Hidden by its author; offered last.</param>
/// <param name="Rows">Rows that hold something, by number.</param>
public sealed record Sheet(string Name, bool Hidden, IReadOnlyList<SheetRow> Rows, IReadOnlyList<MergedArea> Merged)
{
    /// <summary>Number of columns that hold something.</summary>
    public int ColumnCount { get; } = Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells[^1].Column + 1);
}

/// <param name="Number">As the spreadsheet numbers it, from 1.</param>
/// <param name="Cells">Cells that hold something, from left to right.</param>
public sealed record SheetRow(int Number, bool Hidden, IReadOnlyList<Cell> Cells)
{
    /// <summary>The cell in a column (from 0), or an empty one.</summary>
    public Cell this[int column]
    {
        get
        {
            var (low, high) = (0, Cells.Count - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var difference = Cells[middle].Column - column;
                if (difference == 0)
                {
                    return Cells[middle];
                }

                (low, high) = difference < 0 ? (middle + 1, high) : (low, middle - 1);
            }

            return Cell.Empty(column);
        }
    }

    /// <summary>Address of a cell of this row: "H14".</summary>
    public string Address(int column) => CellAddress.Of(column, Number);
}

/// <summary>A cell as a person sees it.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Text">Trimmed, single spaces, never null; a number as it is written in Indonesia without grouping, with "%" where its format has it.</param>
/// <param name="Number">The number of a numeric cell, exact to fifteen digits; null for text.</param>
public readonly record struct Cell(int Column, string Text, decimal? Number = null)
{
    public bool IsEmpty => Text.Length == 0;

    public static Cell Empty(int column) => new(column, "");
}

/// <summary>Merged cells; rows from 1, columns from 0, both ends included.</summary>
public sealed record MergedArea(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    public int Width => LastColumn - FirstColumn + 1;

    public bool Contains(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}

public static class CellAddress
{
    /// <summary>"A1" for column 0 and row 1.</summary>
    public static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{ColumnName(column)}{row}");

    /// <summary>"A" for 0, "AA" for 26.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    /// <summary>Reads "H14" as column 7, row 14.</summary>
    public static bool TryParse(string? address, out int column, out int row)
    {
        (column, row) = (0, 0);
        var letters = address is null ? 0 : address.TakeWhile(char.IsAsciiLetterUpper).Count();
        if (address is null || letters is 0 or > 3 || !int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out row))
        {
            return false;
        }

        foreach (var letter in address[..letters])
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        column--;
        return true;
    }
}
