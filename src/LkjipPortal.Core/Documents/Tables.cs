namespace LkjipPortal.Core.Documents;

public enum TableKind
{
    Normal,
    /// <summary>Eight columns or more on a portrait page: smaller type.</summary>
    Dense,
    /// <summary>Renstra and Renja matrices: Arimo 6.25 pt, K/Rp pairs.</summary>
    Matrix,
}

/// <summary>A table with a multi-row header, an optional row of column numbers (1)(2)(3), body rows and notes.</summary>
/// <param name="Columns">One per grid column, left to right.</param>
/// <param name="Header">Header rows; cells span rows and columns. Repeated on every page.</param>
/// <param name="HasNumberRow">Prints 1..n under the header (every table of four columns or more).</param>
/// <param name="Key">Explanation printed at the right of the caption line ("K = kinerja, Rp = pagu"), null for none.</param>
/// <param name="Notes">Source and notes under the table.</param>
public sealed record Table(
    string Id,
    TableKind Kind,
    Caption? Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<HeaderRow> Header,
    IReadOnlyList<TableRow> Rows,
    bool HasNumberRow,
    IReadOnlyList<IReadOnlyList<Inline>> Notes,
    string? Key = null) : Block;

public enum ColumnKind
{
    /// <summary>Left-aligned text; shares the free width by weight.</summary>
    Text,
    /// <summary>Running number, centred, minimum width.</summary>
    Number,
    /// <summary>Code, left, minimum width, never broken inside a level.</summary>
    Code,
    /// <summary>Whole rupiah, right, at least as wide as its widest amount.</summary>
    Amount,
    /// <summary>One unit in the whole column: stands on the decimal comma.</summary>
    OnComma,
    /// <summary>Mixed units, as entered, right-aligned (target, realisasi).</summary>
    Value,
    /// <summary>Matrix target: centred up to 14 characters, else left.</summary>
    Target,
    /// <summary>Unit, place and the like: left, minimum width.</summary>
    Compact,
}

/// <param name="Weight">Share of the free width for <see cref="ColumnKind.Text"/> (name 1.0, sasaran 0.65, ...).</param>
/// <param name="FixedWidthMm">A width laid down by the form (Renstra matrix at A4), else null; scaled with the type area.</param>
/// <param name="StartsPair">First column of a K/Rp pair: a stronger line at its left.</param>
/// <param name="EndsPair">Last column of a pair: a stronger line at its right.</param>
public sealed record TableColumn(ColumnKind Kind, decimal Weight = 1m, decimal? FixedWidthMm = null, bool StartsPair = false, bool EndsPair = false);

public sealed record HeaderRow(IReadOnlyList<HeaderCell> Cells);

/// <summary>A header cell; cells covered by a span of an earlier cell are left out, as in HTML.</summary>
public sealed record HeaderCell(string Text, int ColumnSpan = 1, int RowSpan = 1);

public enum RowLevel
{
    Normal,
    Tujuan,
    Sasaran,
    Program,
    Kegiatan,
    SubKegiatan,
    /// <summary>Full-width title of a block of rows (nomenclature block).</summary>
    BlockTitle,
    /// <summary>"Jumlah": bold, never alone on a page.</summary>
    Sum,
}

public sealed record TableRow(RowLevel Level, IReadOnlyList<TableCell> Cells);

/// <summary>A body cell; cells covered by a span of an earlier cell are left out, as in HTML.</summary>
/// <param name="ContinuationLabel">What a row span repeats after a page break with "(lanjutan)"; null repeats the cell's text.</param>
/// <param name="Align">Overrides the column's alignment; null for the column's own.</param>
public sealed record TableCell(
    IReadOnlyList<Inline> Inlines,
    int ColumnSpan = 1,
    int RowSpan = 1,
    bool Strong = false,
    CellAlign? Align = null,
    string? ContinuationLabel = null)
{
    public static TableCell Empty { get; } = new([]);

    public static TableCell Of(string text, bool strong = false) => new([new TextRun(text)], Strong: strong);
}

public enum CellAlign { Left, Center, Right }
