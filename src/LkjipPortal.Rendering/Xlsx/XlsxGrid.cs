using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Rendering.Xlsx;

/// <summary>A cell in its place on the grid.</summary>
/// <param name="Number">Written as a number; null: as text.</param>
internal readonly record struct XlsxCell(int Column, string Text, decimal? Number, XlsxStyle Style, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>A cell before it has its place.</summary>
/// <param name="At">Look, and number if it is one, in the column that it comes to stand in.</param>
internal readonly record struct XlsxEntry(string Text, int ColumnSpan, int RowSpan, Func<int, (XlsxStyle Style, decimal? Number)> At);

/// <summary>Places the cells of a table on a grid: spans take their columns and rows, as in HTML.</summary>
internal sealed class XlsxGrid(int columns, int firstRow)
{
    private readonly int[] _coveredRows = new int[columns];
    private readonly XlsxStyle[] _coveredStyle = new XlsxStyle[columns];
    private int _row = firstRow;

    /// <summary>"A4:A6".</summary>
    public List<string> Merged { get; } = [];

    public int NextRow => _row;

    /// <summary>Places one row; covered cells come too, so that their lines are drawn.</summary>
    public List<XlsxCell> Place(IEnumerable<XlsxEntry> cells)
    {
        var placed = new List<XlsxCell>();
        using var rest = cells.GetEnumerator();
        for (var column = 0; column < columns;)
        {
            if (_coveredRows[column] > 0)
            {
                _coveredRows[column]--;
                placed.Add(new XlsxCell(column, "", null, _coveredStyle[column]));
                column++;
                continue;
            }

            if (!rest.MoveNext())
            {
                break;
            }

            column = Put(rest.Current, column, placed);
        }

        _row++;
        return placed;
    }

    private int Put(XlsxEntry cell, int column, List<XlsxCell> placed)
    {
        var (style, number) = cell.At(column);
        var last = Math.Min(column + cell.ColumnSpan, columns) - 1;
        placed.Add(new XlsxCell(column, number is null ? cell.Text : "", number, style, cell.ColumnSpan, cell.RowSpan));
        if (last > column || cell.RowSpan > 1)
        {
            Merged.Add($"{XlsxAddress.Of(column, _row)}:{XlsxAddress.Of(last, _row + cell.RowSpan - 1)}");
        }

        for (var covered = column; covered <= last; covered++)
        {
            (_coveredRows[covered], _coveredStyle[covered]) = (cell.RowSpan - 1, style);
            if (covered > column)
            {
                placed.Add(new XlsxCell(covered, "", null, style));
            }
        }

        return last + 1;
    }

    /// <summary>The number of a cell that is nothing but a number: an amount in an amount column, elsewhere one that would read the same again.</summary>
    public static decimal? NumberOf(string text, ColumnKind kind)
    {
        if (text.Length is 0 or > 24 || !text.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var number = IdNumber.Parse(text, kind == ColumnKind.Amount ? NumberContext.Thousands : NumberContext.Unknown);
        var isPlain = number.IsValid && (kind == ColumnKind.Amount || (kind != ColumnKind.Code && text == IdNumber.Format(number.Value).Replace(".", "", StringComparison.Ordinal)));
        return isPlain ? number.Value : null;
    }
}

internal static class XlsxAddress
{
    /// <summary>"AA7" for column 26 and row 7.</summary>
    public static string Of(int column, int row)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return FormattableString.Invariant($"{name}{row}");
    }
}
