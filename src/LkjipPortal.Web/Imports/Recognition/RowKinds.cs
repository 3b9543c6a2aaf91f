using System.Text.RegularExpressions;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Recognition;

/// <summary>Tells the rows of a table's body that hold no plan: totals, titles, notes, headings repeated on a new page.</summary>
internal static partial class RowKinds
{
    /// <summary>Whether the title or headings speak of a Renja, the plan of one year.</summary>
    public static bool SpeaksOfRenja(Sheet sheet, HeaderBand header) =>
        sheet.Rows.TakeWhile(row => row.Number <= header.LastRow).SelectMany(row => row.Cells).Any(cell => Renja().IsMatch(cell.Text));

    /// <summary>"JUMLAH", "Total pagu": a sum that is computed anyway.</summary>
    public static bool IsTotal(string text) => Total().IsMatch(text);

    /// <summary>"*) angka sementara", "Sumber: ...", "Keterangan: ...".</summary>
    public static bool IsNote(string text) => Note().IsMatch(text);

    /// <summary>A row with one text over most of the table's width, or the name of a perangkat daerah in capitals.</summary>
    public static bool IsTitle(Sheet sheet, SheetRow row, int columnCount) =>
        row.Cells.Count == 1 && row.Cells[0].Number is null && !IsNote(row.Cells[0].Text)
        && (sheet.Merged.Any(area => area.Contains(row.Number, row.Cells[0].Column) && area.Width * 2 > columnCount) || UnitName().IsMatch(row.Cells[0].Text));

    /// <summary>"2. Jumlah dokumen" is number 2, "2.1 Persentase" number 2.1; a text without number has none.</summary>
    public static (string? Nomor, string Nama) Numbered(string text)
    {
        var match = Number().Match(text);
        return match.Success ? (match.Groups["nomor"].Value, match.Groups["nama"].Value) : (null, text);
    }

    [GeneratedRegex(@"\brenja\b|rencana kerja", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Renja();

    [GeneratedRegex(@"^(?:grand |sub ?)?(?:jumlah|total)(?:$|\s*[:(]|\s+(?:total|anggaran|pagu|seluruh|keseluruhan|dana|program|kegiatan|belanja)?\b.{0,40}$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?:\*|\u2020|\(\*|catatan\b|keterangan\b|ket\b|sumber\b|nb\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:BADAN|DINAS|KANTOR|SEKRETARIAT|INSPEKTORAT|KECAMATAN|RUMAH SAKIT|SATUAN POLISI|BAGIAN)\b[^a-z]*$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitName();

    [GeneratedRegex(@"^(?:(?<nomor>\d{1,2}(?:\.\d{1,2})*)[.)]\s*|(?<nomor>\d{1,2}\.\d{1,2})\s+)(?<nama>\D.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Number();
}
