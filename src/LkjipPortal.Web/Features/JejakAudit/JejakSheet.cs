using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Xlsx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.JejakAudit;

/// <summary>The trail as a workbook, one line per row of it, with the hashes.</summary>
internal static class JejakSheet
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly string[] Headings =
        ["Nomor", "Waktu (WIB)", "Orang", "Dari", "Unit", "Dokumen", "Jenis baris", "Kunci", "Nama", "Perubahan", "Sebelum", "Sesudah", "Hash"];

    public static FileStreamResult Unduh(this PageModel page, IReadOnlyList<JejakBaris> rows, string name)
    {
        var table = new Table(
            "jejak", TableKind.Normal, Caption: null, [.. Headings.Select(_ => new TableColumn(ColumnKind.Text))],
            [new HeaderRow([.. Headings.Select(heading => new HeaderCell(heading))])], [.. rows.Select(Row)], HasNumberRow: false, Notes: []);
        var file = new MemoryStream();
        XlsxWriter.Write([new XlsxSheet("Jejak", [], table, FrozenColumns: 1)], file);
        file.Position = 0;
        return page.File(file, Xlsx, name + ".xlsx");
    }

    private static TableRow Row(JejakBaris baris)
    {
        var row = baris.Row;
        string?[] cells =
        [
            row.Nomor.ToString(System.Globalization.CultureInfo.InvariantCulture), BacaJejak.Waktu(row.Pada), row.Orang, row.Dari, baris.Unit, row.Dokumen, row.Entitas, row.Kunci, row.Judul,
            row.Aksi.ToString(), Cell(row.Sebelum), Cell(row.Sesudah), row.Hash,
        ];
        return new TableRow(RowLevel.Normal, [.. cells.Select(text => TableCell.Of(text ?? ""))]);
    }

    /// <summary>As much as a cell of a workbook takes.</summary>
    private static string? Cell(string? text) => text is { Length: > 32_000 } ? text[..32_000] + "…" : text;
}
