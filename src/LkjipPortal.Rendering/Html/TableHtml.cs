using System.Globalization;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Html;

/// <summary>A table in a frame that scrolls by itself, so that a wide one does not widen the page.</summary>
internal sealed class TableHtml(HtmlOutput html, InlineHtml inlines, Table table)
{
    /// <summary>Rows that a cell above still covers, per column.</summary>
    private readonly int[] _covered = new int[table.Columns.Count];

    public void Write()
    {
        var captionId = html.Id($"{table.Id}-judul");
        var cssClass = table.Kind switch
        {
            TableKind.Normal => "table",
            TableKind.Dense => "table dense",
            TableKind.Matrix => "table matrix",
            _ => throw new InvalidOperationException($"Unknown kind of table {table.Kind}."),
        };
        html.Open("div", ("class", cssClass), ("id", html.Id(table.Id)))
            .Open("div", ("class", "table-frame"), ("role", table.Caption is null ? "group" : "region"), ("tabindex", "0"), ("aria-labelledby", table.Caption is null ? null : captionId),
                ("aria-label", table.Caption is null ? "Tabel" : null))
            .Open("table").Line();
        WriteCaption(captionId);
        WriteHead();
        html.Open("tbody").Line();
        foreach (var row in table.Rows)
        {
            WriteRow(row);
        }
        html.Close("tbody").Close("table").Close("div");
        foreach (var note in table.Notes)
        {
            html.Open("p", ("class", "note"));
            inlines.Write(note);
            html.Close("p");
        }
        html.Close("div");
    }

    private void WriteCaption(string id)
    {
        if (table.Caption is null && table.Key is null)
        {
            return;
        }
        html.Open("caption", ("id", table.Caption is null ? null : id));
        if (table.Caption is { } caption)
        {
            FigureHtml.WriteCaption(html, caption);
        }
        if (table.Key is { } key)
        {
            html.Text(" ").Element("small", key, "key");
        }
        html.Close("caption").Line();
    }

    private void WriteHead()
    {
        html.Open("thead").Line();
        foreach (var row in table.Header)
        {
            html.Open("tr");
            foreach (var cell in row.Cells)
            {
                html.Open("th", ("scope", cell.ColumnSpan > 1 ? "colgroup" : "col"), ("colspan", HtmlOutput.Number(cell.ColumnSpan, 1)),
                    ("rowspan", HtmlOutput.Number(cell.RowSpan, 1))).Text(cell.Text).Close("th");
            }
            html.Close("tr").Line();
        }
        if (table.HasNumberRow)
        {
            html.Open("tr", ("class", "numbers"));
            for (var i = 1; i <= table.Columns.Count; i++)
            {
                html.Element("td", i.ToString(CultureInfo.InvariantCulture));
            }
            html.Close("tr").Line();
        }
        html.Close("thead").Line();
    }

    private void WriteRow(TableRow row)
    {
        html.Open("tr", ("class", ClassOf(row.Level)));
        var column = 0;
        foreach (var cell in row.Cells)
        {
            SkipCovered(ref column);
            var cssClass = $"{ClassOf(cell.Align, column)}{(cell.Strong ? " strong" : "")}";
            html.Open("td", ("class", cssClass), ("colspan", HtmlOutput.Number(cell.ColumnSpan, 1)), ("rowspan", HtmlOutput.Number(cell.RowSpan, 1)));
            inlines.Write(cell.Inlines);
            html.Close("td");
            for (var end = Math.Min(column + cell.ColumnSpan, _covered.Length); column < end; column++)
            {
                _covered[column] = cell.RowSpan - 1;
            }
        }
        SkipCovered(ref column);
        html.Close("tr").Line();
    }

    private void SkipCovered(ref int column)
    {
        while (column < _covered.Length && _covered[column] > 0)
        {
            _covered[column++]--;
        }
    }

    private string ClassOf(CellAlign? align, int column) => align switch
    {
        CellAlign.Left => "left",
        CellAlign.Center => "center",
        CellAlign.Right => "right",
        null when column < table.Columns.Count => ClassOf(table.Columns[column].Kind),
        _ => "left",
    };

    private static string ClassOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text or ColumnKind.Code or ColumnKind.Compact => "left",
        ColumnKind.Number or ColumnKind.Target => "center",
        ColumnKind.Amount or ColumnKind.OnComma or ColumnKind.Value => "right",
        _ => throw new InvalidOperationException($"Unknown column {kind}."),
    };

    private static string? ClassOf(RowLevel level) => level switch
    {
        RowLevel.Normal => null,
        RowLevel.Tujuan => "tujuan",
        RowLevel.Sasaran => "sasaran",
        RowLevel.Program => "program",
        RowLevel.Kegiatan => "kegiatan",
        RowLevel.SubKegiatan => "sub-kegiatan",
        RowLevel.BlockTitle => "block-title",
        RowLevel.Sum => "sum",
        _ => throw new InvalidOperationException($"Unknown level {level}."),
    };
}
