using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renja;

/// <summary>Reads a Renja matrix: urusan, program, kegiatan and sub kegiatan of one year, murni and perubahan, with realisasi by triwulan.</summary>
public static class RenjaSheetReader
{
    private const string NoTable = "baris judul kolom (Kode, Indikator, Target Renja) tidak ditemukan";

    /// <summary>Sheets that hold a Renja matrix, visible ones first.</summary>
    public static IReadOnlyList<Sheet> Candidates(WorkbookContent workbook) =>
        [.. workbook.Sheets.Where(sheet => Header(sheet) is not null).OrderBy(sheet => sheet.Hidden)];

    /// <param name="tahun">Year of the Renja; a sheet that names another is refused.</param>
    /// <param name="confirmed">Columns as the planner confirmed them; null: as recognized.</param>
    public static ParseResult<RenjaImport> Read(Sheet sheet, int tahun, IReadOnlyList<RenjaColumn>? confirmed = null)
    {
        if (Header(sheet) is not { } header)
        {
            return ParseResult.Refused<RenjaImport>($"Lembar “{sheet.Name}” tidak memuat tabel Renja: {NoTable}.");
        }

        var named = RenjaColumns.Year(sheet, header);
        if (named is { } other && other != tahun)
        {
            return ParseResult.Refused<RenjaImport>($"Lembar “{sheet.Name}” berisi Renja {other}, bukan {tahun}.");
        }

        var columns = confirmed ?? RenjaColumns.Recognize(header);
        if (Missing(columns) is { } missing)
        {
            return ParseResult.Refused<RenjaImport>($"Kolom {missing} tidak ditemukan di lembar “{sheet.Name}”.");
        }

        var findings = new ImportFindings(sheet.Name);
        var nodes = new RenjaRows(sheet, header, columns, findings).Read();
        return nodes.Count == 0 && findings.RefusedCount == 0
            ? ParseResult.Refused<RenjaImport>($"Lembar “{sheet.Name}” tidak berisi baris Renja di bawah judul kolom.")
            : ParseResult.Of(new RenjaImport(sheet.Name, named, columns, nodes, findings));
    }

    /// <summary>Reads the first visible sheet with a Renja matrix.</summary>
    public static ParseResult<RenjaImport> Read(WorkbookContent workbook, int tahun) => Candidates(workbook) is [var sheet, ..]
        ? Read(sheet, tahun)
        : ParseResult.Refused<RenjaImport>($"Buku kerja tidak memuat tabel Renja: {NoTable} di lembar mana pun.");

    private static HeaderBand? Header(Sheet sheet) =>
        HeaderFinder.Find(sheet, RenjaColumns.HeaderWords) is { } header && RowKinds.SpeaksOfRenja(sheet, header) ? header : null;

    private static string? Missing(IReadOnlyList<RenjaColumn> columns)
    {
        bool Has(RenjaField field) => columns.Any(column => column.Field == field);
        return !Has(RenjaField.Kode) ? "Kode"
            : !Has(RenjaField.Nama) ? "Urusan, program, dan kegiatan"
            : !Has(RenjaField.Indikator) ? "Indikator"
            : !Has(RenjaField.Target) && !Has(RenjaField.Pagu) ? "Target atau Rp Renja"
            : null;
    }
}
