using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>
/// Least width of each column: its longest unbreakable piece, in 1/1000 em, so that any size can be tried without measuring again
/// (print.md 5, column widths 1).
/// </summary>
internal sealed class ColumnMinima
{
    /// <summary>A word that may be hyphenated needs about this part of its width.</summary>
    private const double HyphenatedShare = 0.62;

    private const int ParsableLength = 9;

    /// <summary>Columns of targets are under 17 mm: shorter words are parted there.</summary>
    private const int NarrowLength = 7;

    /// <summary>Longer contents of a figure column are words and wrap.</summary>
    private const int LongestFigure = 26;

    private const int SpaceEm = 278;

    private readonly Table _table;
    private readonly List<(GridCell Cell, int Width)> _spanning = [];

    public ColumnMinima(Table table, TableGrid header, TableGrid numbers, TableGrid body)
    {
        _table = table;
        var count = table.Columns.Count;
        (Em, HardEm, HeadEm, TailEm) = (new int[count], new int[count], new int[count], new int[count]);
        Scan(header, isHeader: true);
        Scan(numbers, isHeader: true);
        Scan(body, isHeader: false);
        for (var c = 0; c < count; c++)
        {
            Raise(c, HeadEm[c] + TailEm[c], HeadEm[c] + TailEm[c]);
        }
    }

    /// <summary>Minimum with whole words.</summary>
    public int[] Em { get; }

    /// <summary>Minimum of what never breaks: amounts, codes, figures. Words may be broken by glyph.</summary>
    public int[] HardEm { get; }

    /// <summary>Widest part before the decimal comma (OnComma columns).</summary>
    public int[] HeadEm { get; }

    /// <summary>Widest part from the decimal comma on.</summary>
    public int[] TailEm { get; }

    /// <summary>Cells over several columns with the least width of their contents.</summary>
    public IReadOnlyList<(GridCell Cell, int Width)> Spanning => _spanning;

    /// <summary>Width up to the decimal comma and from it on; a text without comma is all head.</summary>
    public static (int Head, int Tail) AtComma(List<Token> tokens)
    {
        var (head, tail, isTail) = (0, 0, false);
        foreach (var token in tokens)
        {
            var text = token.Text;
            var space = token.Gap == Gap.None ? 0 : SpaceWidth(token);
            (head, tail) = isTail ? (head, tail + space) : (head + space, tail);
            for (var i = 0; i < text.Glyphs.Length; i++)
            {
                isTail |= text.Text[text.Clusters[i]] == ',';
                (head, tail) = isTail ? (head, tail + text.Advances[i]) : (head + text.Advances[i], tail);
            }
        }
        return (head, tail);
    }

    private static int SpaceWidth(in Token token) => token.Text.Face.Family == FontFamily.Tinos ? 250 : SpaceEm;

    private void Scan(TableGrid grid, bool isHeader)
    {
        for (var r = 0; r < grid.Rows; r++)
        {
            foreach (var cell in grid.Starting(r))
            {
                Scan(cell, isHeader);
            }
        }
    }

    private void Scan(GridCell cell, bool isHeader)
    {
        var kind = _table.Columns[cell.Column].Kind;
        var (soft, hard) = isHeader ? Header(cell.Tokens) : Pieces(cell.Tokens, kind);
        if (cell.ColumnSpan > 1)
        {
            _spanning.Add((cell, soft));
            return;
        }
        if (!isHeader && kind == ColumnKind.OnComma && cell.Align == CellAlign.Right && Total(cell.Tokens) is { Length: <= LongestFigure })
        {
            var (head, tail) = AtComma(cell.Tokens);
            HeadEm[cell.Column] = Math.Max(HeadEm[cell.Column], head);
            TailEm[cell.Column] = Math.Max(TailEm[cell.Column], tail);
        }
        Raise(cell.Column, soft, hard);
    }

    private void Raise(int column, int soft, int hard)
    {
        Em[column] = Math.Max(Em[column], soft);
        HardEm[column] = Math.Max(HardEm[column], hard);
    }

    private static (int Soft, int Hard) Pieces(List<Token> tokens, ColumnKind kind)
    {
        if (kind is ColumnKind.Amount or ColumnKind.OnComma or ColumnKind.Value or ColumnKind.Number && Total(tokens) is { Length: <= LongestFigure } total)
        {
            return (total.Width, total.Width);
        }
        var (soft, hard) = (0, 0);
        foreach (var token in tokens)
        {
            var width = token.Text.Width;
            if (token.IsFixed)
            {
                hard = Math.Max(hard, width);
            }
            else if (kind != ColumnKind.Compact && token.Text.Text.Length >= (kind == ColumnKind.Target ? NarrowLength : ParsableLength))
            {
                width = (int)(width * HyphenatedShare);
            }
            soft = Math.Max(soft, width);
        }
        return (soft, hard);
    }

    /// <summary>Header words are never hyphenated, but may end a line behind a slash.</summary>
    private static (int Soft, int Hard) Header(List<Token> tokens)
    {
        var widest = 0;
        foreach (var token in tokens)
        {
            var piece = 0;
            for (var i = 0; i < token.Text.Glyphs.Length; i++)
            {
                piece += token.Text.Advances[i];
                widest = Math.Max(widest, piece);
                piece = token.Text.Text[token.Text.Clusters[i]] == '/' ? 0 : piece;
            }
        }
        return (widest, 0);
    }

    private static (int Width, int Length) Total(List<Token> tokens)
    {
        var (width, length) = (0, 0);
        foreach (var token in tokens)
        {
            width += token.Text.Width + (token.Gap == Gap.None ? 0 : SpaceWidth(token));
            length += token.Text.Text.Length + 1;
        }
        return (width, length);
    }
}
