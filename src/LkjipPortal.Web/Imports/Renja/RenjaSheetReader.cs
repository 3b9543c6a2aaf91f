using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renja;

/// <summary>Reads a Renja matrix: urusan, program, kegiatan and sub kegiatan of one year, murni and perubahan, with realisasi by triwulan.</summary>
public static class RenjaSheetReader
{
    internal const string NoTableAnywhere = $"Buku kerja tidak memuat tabel Renja: {NoTable} di lembar mana pun.";

    private const string NoTable = "baris judul kolom (Kode, Indikator, Target Renja) tidak ditemukan";

    /// <summary>Sheets that hold a Renja matrix, visible ones first.</summary>
    public static IReadOnlyList<Sheet> Candidates(WorkbookContent workbook) =>
        [.. workbook.Sheets.Where(sheet => Header(sheet) is not null).OrderBy(sheet => sheet.Hidden)];

    /// <summary>Header and recognized columns of a sheet, before any row is read.</summary>
    /// <param name="tahun">Year of the Renja; a sheet that names another is refused.</param>
    public static ParseResult<RenjaLayout> Layout(Sheet sheet, int tahun)
    {
        if (Header(sheet) is not { } header)
        {
            return ParseResult.Refused<RenjaLayout>($"Lembar “{sheet.Name}” tidak memuat tabel Renja: {NoTable}.");
        }

        var named = RenjaColumns.Year(sheet, header);
        return named is { } other && other != tahun
            ? ParseResult.Refused<RenjaLayout>($"Lembar “{sheet.Name}” berisi Renja {other}, bukan {tahun}.")
            : ParseResult.Of(new RenjaLayout(header, named, RenjaColumns.Recognize(header)));
    }

    /// <param name="tahun">Year of the Renja; a sheet that names another is refused.</param>
    /// <param name="confirmed">Columns as the planner confirmed them; null: as recognized.</param>
    public static ParseResult<RenjaImport> Read(Sheet sheet, int tahun, IReadOnlyList<RenjaColumn>? confirmed = null)
    {
        if (!Layout(sheet, tahun).TryGet(out var layout, out var reason))
        {
            return ParseResult.Refused<RenjaImport>(reason);
        }

        var (header, named) = (layout.Header, layout.Tahun);
        var columns = confirmed ?? layout.Columns;
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
        : ParseResult.Refused<RenjaImport>(NoTableAnywhere);

    private static HeaderBand? Header(Sheet sheet) =>
        HeaderFinder.Find(sheet, RenjaColumns.HeaderWords) is { } header && RowKinds.SpeaksOfRenja(sheet, header) ? header : null;

    /// <summary>A column that nothing can be read without; null: none is missing.</summary>
    public static string? Missing(IReadOnlyList<RenjaColumn> columns)
    {
        bool Has(RenjaField field) => columns.Any(column => column.Field == field);
        return !Has(RenjaField.Kode) ? "Kode"
            : !Has(RenjaField.Nama) ? "Urusan, program, dan kegiatan"
            : !Has(RenjaField.Indikator) ? "Indikator"
            : !Has(RenjaField.Target) && !Has(RenjaField.Pagu) ? "Target atau Rp Renja"
            : null;
    }
}

/// <summary>Where the table of a sheet stands and what its columns are taken for.</summary>
/// <param name="Tahun">The year that the sheet names; null: none.</param>
public sealed record RenjaLayout(HeaderBand Header, int? Tahun, IReadOnlyList<RenjaColumn> Columns);
