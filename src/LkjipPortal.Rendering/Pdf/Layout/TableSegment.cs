namespace LkjipPortal.Rendering.Pdf.Layout;

/// <param name="Row">Index in the body.</param>
internal readonly record struct PlacedRow(int Row, double Top, double Height);

/// <summary>A span that began on an earlier page and prints its label again.</summary>
internal sealed record RepeatedLabel(GridCell Cell, List<TextLine> Lines);

/// <summary>The rows of a table that stand on one page.</summary>
/// <param name="EndsInRow">The last row is printed in part and goes on.</param>
internal sealed record TableSegment(List<PlacedRow> Rows, List<RepeatedLabel> Repeated, bool EndsInRow)
{
    public double Bottom => Rows[^1].Top + Rows[^1].Height;

    public int First => Rows[0].Row;

    public int Last => Rows[^1].Row;

    /// <summary>Top of a cell's part in this segment.</summary>
    public double Top(GridCell cell) => Rows[Math.Max(0, cell.Row - First)].Top;

    public double BottomOf(GridCell cell)
    {
        var row = Rows[Math.Min(cell.EndRow, Last) - First];
        return row.Top + row.Height;
    }
}
