using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Consistency.Prose;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Consistency.Tables;

/// <summary>A cell of a table in the narrative.</summary>
/// <param name="Number">The one number in it; null for words, for nothing, and for "100 (99,77)".</param>
internal sealed record TypedCell(string Text, TypedNumber? Number, bool IsLinked);

/// <summary>A table that the writer typed, read column by column.</summary>
/// <param name="Order">Counted from 1 in its section.</param>
internal sealed record TypedTable(string Section, int Order, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<TypedCell>> Rows)
{
    public static IEnumerable<TypedTable> Of(string section, IReadOnlyList<Block> blocks, FigureSet figures) =>
        blocks.SelectMany(DocumentTraversal.SelfAndNested).OfType<Table>().Where(table => table.Rows.Count > 0).Select((table, index) => Of(section, index + 1, table, figures));

    /// <summary>Words before the first number of the row: what the row speaks of.</summary>
    public string LabelOf(int row) => string.Join(' ', Rows[row].TakeWhile((cell, column) => cell.Number is null || IsRunningNumber(column)).Where((_, column) => !IsRunningNumber(column)).Select(cell => cell.Text)).Trim();

    public bool IsRunningNumber(int column) => Headers[column] is "no" or "no." or "nomor" or "#" or "(1)";

    public TypedNumber? At(int row, int column) => column < 0 ? null : Rows[row][column].Number;

    /// <summary>The first column whose heading has one of the words; -1 for none.</summary>
    public int Column(params ReadOnlySpan<string> words)
    {
        for (var column = 0; column < Headers.Count; column++)
        {
            foreach (var word in words)
            {
                if (Headers[column].Contains(word, StringComparison.Ordinal))
                {
                    return column;
                }
            }
        }

        return -1;
    }

    public FindingPlace PlaceOf(int row, int column) => new(
        $"{Section}, tabel {Text.IdNumber.Format(Order)}, baris {Text.IdNumber.Format(row + 1)}{(Headers[column].Length > 0 ? ", " + Headers[column] : "")}", $"lkjip/bagian/{Section}", Section);

    private static TypedTable Of(string section, int order, Table table, FigureSet figures)
    {
        var count = table.Columns.Count;
        var headers = Enumerable.Repeat("", count).ToArray();
        foreach (var row in table.Header)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                for (var span = 0; span < cell.ColumnSpan && column < count; span++, column++)
                {
                    headers[column] = (headers[column] + " " + cell.Text).Trim().ToLowerInvariant();
                }
            }
        }

        return new TypedTable(section, order, headers, [.. table.Rows.Select(row => CellsOf(row, count, figures))]);
    }

    private static IReadOnlyList<TypedCell> CellsOf(TableRow row, int count, FigureSet figures)
    {
        var cells = new List<TypedCell>();
        foreach (var cell in row.Cells)
        {
            var text = ProseText.Of(cell.Inlines, figures);
            cells.Add(new TypedCell(text.Text.Trim(), text.Links is [{ Figure.Value: not null }] or [] ? Tokenizer.Single(text.Text) : null, text.Links.Count > 0));
            for (var span = 1; span < cell.ColumnSpan; span++)
            {
                cells.Add(new TypedCell("", null, false));
            }
        }

        return [.. cells.Concat(Enumerable.Repeat(new TypedCell("", null, false), count)).Take(count)];
    }
}
