using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>
/// Chooses the rows for one page. A row stays whole if it is under a fifth of the page, else it splits by lines; a block title keeps with
/// two rows, a sum with the row before it, the last row with the notes; spans that end here, or are cut by the page's end, get the height of their text.
/// </summary>
/// <param name="notesHeight">Height of the notes under the table.</param>
/// <param name="footnoteCost">Room at the foot of the page for the footnotes of the rows from the first to the second number.</param>
internal sealed class TablePlanner(TableModel model, double pageHeight, double notesHeight, Func<int, int, double> footnoteCost)
{
    private const double WholeRowShare = 0.2;
    private const double Tolerance = 0.01;

    private readonly List<GridCell> _open = [];
    private readonly Dictionary<GridCell, RepeatedLabel> _repeated = new(ReferenceEqualityComparer.Instance);

    private readonly List<PlacedRow> _rows = [];

    /// <param name="mustPlace">A fresh page: something has to go on it.</param>
    /// <returns>Null when no row goes here.</returns>
    public TableSegment? Plan(int next, double top, double pageLimit, bool mustPlace)
    {
        Start(next);
        var (first, limit) = (next, pageLimit);
        var y = top;
        var endsInRow = false;
        while (next < model.Body.Rows && !endsInRow)
        {
            Open(next);
            limit = model.HasFootnotes ? pageLimit - footnoteCost(first, next) : pageLimit;
            var height = Math.Max(model.NaturalHeight(next), EndingHeight(next, y, limit));
            var isFirst = _rows.Count == 0 && mustPlace;
            if (y + height <= limit + Tolerance && (isFirst || Keeps(next, y + height, limit)))
            {
                _rows.Add(new PlacedRow(next, y, height));
                (y, next) = (y + height, next + 1);
                continue;
            }
            if (y + height <= limit + Tolerance || !(isFirst || height > WholeRowShare * pageHeight) || !HasRoom(limit - y, isFirst))
            {
                break;
            }
            _rows.Add(new PlacedRow(next, y, Math.Max(limit - y, model.CellHeight(1))));
            endsInRow = true;
        }
        limit = model.HasFootnotes && _rows.Count > 0 ? pageLimit - footnoteCost(first, _rows[^1].Row) : pageLimit;
        return _rows.Count == 0 ? null : Close(next, limit, endsInRow);
    }

    private void Start(int next)
    {
        _rows.Clear();
        _open.Clear();
        _repeated.Clear();
        for (var c = 0; next < model.Body.Rows && c < model.Body.Columns; c++)
        {
            var cell = model.Body.At(next, c);
            if (cell.Column == c && cell.RowSpan > 1 && (cell.Row < next || cell.Printed > 0))
            {
                Continue(cell);
            }
        }
    }

    private void Continue(GridCell cell)
    {
        _open.Add(cell);
        if (cell.IsPrinted && model.ContinuationLines(cell) is { Count: > 0 } lines)
        {
            _repeated[cell] = new RepeatedLabel(cell, lines);
        }
    }

    private void Open(int row)
    {
        foreach (var cell in model.Body.Starting(row))
        {
            if (cell.RowSpan > 1 && !_open.Contains(cell))
            {
                _open.Add(cell);
            }
        }
    }

    private int LinesHere(GridCell cell) => _repeated.TryGetValue(cell, out var label) ? label.Lines.Count : cell.Lines.Count - cell.Printed;

    private double TopHere(GridCell cell, double y) => _rows.Count == 0 ? y : cell.Row <= _rows[0].Row ? _rows[0].Top : cell.Row <= _rows[^1].Row ? _rows[cell.Row - _rows[0].Row].Top : y;

    /// <summary>Height that the row needs so that spans ending with it hold their text; a repeated label is cut rather than moved.</summary>
    private double EndingHeight(int row, double y, double limit)
    {
        var height = 0d;
        foreach (var cell in _open)
        {
            if (cell.EndRow == row)
            {
                var bottom = TopHere(cell, y) + model.CellHeight(LinesHere(cell));
                height = Math.Max(height, (_repeated.ContainsKey(cell) ? Math.Min(bottom, limit) : bottom) - y);
            }
        }
        return height;
    }

    private bool HasRoom(double room, bool isForced) => isForced || room >= model.CellHeight(2);

    private bool Keeps(int row, double bottom, double limit)
    {
        var needed = 0d;
        if (model.Level(row) == RowLevel.BlockTitle)
        {
            for (var k = row + 1; k <= row + 2 && k < model.Body.Rows; k++)
            {
                needed += Math.Min(model.NaturalHeight(k), WholeRowShare * pageHeight);
            }
        }
        var last = row;
        while (last + 1 < model.Body.Rows && model.Level(last + 1) == RowLevel.Sum)
        {
            needed += model.NaturalHeight(++last);
        }
        needed += last == model.Body.Rows - 1 ? notesHeight : 0;
        return bottom + needed <= limit + Tolerance;
    }

    /// <summary>Spans that go on to the next page: the last row grows, as far as the page allows, until their text has room.</summary>
    private TableSegment Close(int next, double limit, bool endsInRow)
    {
        var last = _rows[^1];
        var bottom = last.Top + last.Height;
        foreach (var cell in _open)
        {
            if (cell.Row <= last.Row && (cell.EndRow >= next || endsInRow) && cell.EndRow >= last.Row)
            {
                bottom = Math.Max(bottom, Math.Min(limit, TopHere(cell, last.Top) + model.CellHeight(LinesHere(cell))));
            }
        }
        _rows[^1] = last with { Height = bottom - last.Top };
        return new TableSegment([.. _rows], [.. _repeated.Values], endsInRow);
    }
}
