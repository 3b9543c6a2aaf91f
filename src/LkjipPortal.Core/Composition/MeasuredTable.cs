using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>The common frame of the tables of BAB III: number, sasaran or program, indikator, then columns of figures.</summary>
internal static class MeasuredTable
{
    /// <param name="Title">Header text, unit included: "Capaian (%)".</param>
    /// <param name="Cell">The row's figure.</param>
    public sealed record Column(string Title, ColumnKind Kind, Func<MeasuredRow, TableCell> Cell, decimal Weight = 0.5m);

    public static Table Compose(CompositionContext context, string id, string title, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Inline>> notes)
    {
        List<TableColumn> grid = [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Text), .. columns.Select(column => new TableColumn(column.Kind, column.Weight))];
        return new Table(
            id,
            KindOf(grid.Count),
            new Caption(title),
            grid,
            [Write.Header(["No", "Sasaran/Program", "Indikator Kinerja", .. columns.Select(column => column.Title)])],
            [.. context.Rows.Select(row => RowOf(row, columns))],
            HasNumberRow: true,
            notes);
    }

    public static TableKind KindOf(int columns) => columns >= 8 ? TableKind.Dense : TableKind.Normal;

    /// <summary>The first three cells; the subject's name spans its indikator.</summary>
    public static IEnumerable<TableCell> Name(MeasuredRow row)
    {
        if (row.IsFirst)
        {
            var rows = row.Subject.Indikator.Count;
            yield return (row.IsSasaran ? PkTables.Number(row.Number) : TableCell.Empty) with { RowSpan = rows };
            yield return TableCell.Of(row.Subject.Nama, row.IsSasaran) with { RowSpan = rows };
        }

        yield return TableCell.Of(row.Indicator.Nama);
    }

    public static RowLevel LevelOf(MeasuredRow row) => row.IsSasaran ? RowLevel.Sasaran : RowLevel.Normal;

    private static TableRow RowOf(MeasuredRow row, IReadOnlyList<Column> columns) =>
        Write.Row(LevelOf(row), [.. Name(row), .. columns.Select(column => column.Cell(row))]);
}
