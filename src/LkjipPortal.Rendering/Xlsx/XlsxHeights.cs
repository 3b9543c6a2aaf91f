using System.Buffers;

namespace LkjipPortal.Rendering.Xlsx;

/// <summary>
/// Heights of rows whose text is broken into lines: not every program finds them by itself, and none does for merged cells. What a cell over several rows lacks is
/// given to the last of them.
/// </summary>
/// <param name="widths">Of the columns, in digits of the workbook's font.</param>
internal sealed class XlsxHeights(IReadOnlyList<double> widths)
{
    private const double LineHeight = 12.9;
    private const double Padding = 2.4;

    /// <summary>Blank on both sides of the text.</summary>
    private const double Margin = 1;

    private static readonly SearchValues<char> Narrow = SearchValues.Create("fijlrtI .,;:'|/()[]-!");
    private static readonly SearchValues<char> Wide = SearchValues.Create("mwMW%@—");

    private readonly List<(int Rows, int Lines)> _spans = [];

    /// <summary>Of the next row, in points; null for one of a single line, whose height is the program's own.</summary>
    public double? Next(IReadOnlyList<XlsxCell> cells)
    {
        var lines = 1;
        foreach (var cell in cells.Where(cell => cell.Text.Length > 0 && cell.Style != XlsxStyle.Title))
        {
            var needed = Lines(cell);
            if (cell.RowSpan > 1)
            {
                _spans.Add((cell.RowSpan, needed));
            }
            else
            {
                lines = Math.Max(lines, needed);
            }
        }

        lines = _spans.Where(span => span.Rows == 1).Select(span => span.Lines).Append(lines).Max();
        for (var i = _spans.Count - 1; i >= 0; i--)
        {
            _spans[i] = (_spans[i].Rows - 1, _spans[i].Lines - lines);
            if (_spans[i].Rows == 0)
            {
                _spans.RemoveAt(i);
            }
        }

        return lines == 1 ? null : (lines * LineHeight) + Padding;
    }

    private int Lines(XlsxCell cell)
    {
        var width = Enumerable.Range(cell.Column, Math.Min(cell.ColumnSpan, widths.Count - cell.Column)).Sum(column => widths[column]) - Margin;
        var strong = cell.Style is XlsxStyle.Header or XlsxStyle.TextStrong or XlsxStyle.CenterStrong or XlsxStyle.Block ? 1.07 : 1;
        return cell.Text.Split('\n').Sum(line => Lines(line, width / strong));
    }

    /// <summary>Words go to the next line as they fill one; a word longer than a line is cut.</summary>
    private static int Lines(string text, double width)
    {
        var (lines, at) = (1, 0d);
        foreach (var word in text.Split(' '))
        {
            var length = Width(word);
            if (at > 0 && at + length > width)
            {
                (lines, at) = (lines + 1, 0);
            }

            lines += (int)(length / width);
            at += (length % width) + Width(" ");
        }

        return lines;
    }

    private static double Width(string text) => text.Sum(letter =>
        Narrow.Contains(letter) ? 0.55 : Wide.Contains(letter) ? 1.5 : char.IsAsciiLetterUpper(letter) ? 1.22 : 1d);
}
