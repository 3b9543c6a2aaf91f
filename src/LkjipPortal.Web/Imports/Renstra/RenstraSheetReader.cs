using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renstra;

/// <summary>Reads a Renstra matrix: tujuan, sasaran, program, kegiatan and sub kegiatan with their indikator, in blocks of nomenclature.</summary>
public static class RenstraSheetReader
{
    internal const string NoTable = "Buku kerja tidak memuat tabel Renstra: baris judul kolom (Tujuan, Sasaran, Kode, Indikator) tidak ditemukan di lembar mana pun.";

    /// <summary>Sheets that hold a Renstra matrix, visible ones first.</summary>
    public static IReadOnlyList<Sheet> Candidates(WorkbookContent workbook) =>
        [.. workbook.Sheets.Where(sheet => Header(sheet) is not null).OrderBy(sheet => sheet.Hidden)];

    /// <summary>Header, period and recognized columns of a sheet, before any row is read.</summary>
    public static ParseResult<RenstraLayout> Layout(Sheet sheet)
    {
        if (Header(sheet) is not { } header)
        {
            return ParseResult.Refused<RenstraLayout>($"Lembar “{sheet.Name}” tidak memuat tabel Renstra: baris judul kolom (Tujuan, Sasaran, Kode, Indikator) tidak ditemukan.");
        }

        return RenstraColumns.Period(sheet, header) is not { } period || period.Last < period.First || period.Last - period.First > 9
            ? ParseResult.Refused<RenstraLayout>($"Periode Renstra di lembar “{sheet.Name}” tidak terbaca; tulis di judul, misalnya TAHUN 2019 - 2023.")
            : ParseResult.Of(new RenstraLayout(header, period.First, period.Last, RenstraColumns.Recognize(header, period)));
    }

    /// <param name="confirmed">Columns as the planner confirmed them; null: as recognized.</param>
    public static ParseResult<RenstraImport> Read(Sheet sheet, IReadOnlyList<RenstraColumn>? confirmed = null)
    {
        if (!Layout(sheet).TryGet(out var layout, out var reason))
        {
            return ParseResult.Refused<RenstraImport>(reason);
        }

        var (header, period) = (layout.Header, (First: layout.TahunAwal, Last: layout.TahunAkhir));
        var columns = confirmed ?? layout.Columns;
        if (Missing(columns) is { } missing)
        {
            return ParseResult.Refused<RenstraImport>($"Kolom {missing} tidak ditemukan di lembar “{sheet.Name}”.");
        }

        var findings = new ImportFindings(sheet.Name);
        var blocks = new RenstraRows(sheet, header, columns, period, findings).Read();
        RenstraChecks.Warn(blocks, period, columns, findings);
        return blocks.Count == 0
            ? ParseResult.Refused<RenstraImport>($"Lembar “{sheet.Name}” tidak berisi baris Renstra di bawah judul kolom.")
            : ParseResult.Of(new RenstraImport(sheet.Name, period.First, period.Last, columns, blocks, findings));
    }

    /// <summary>Reads the first visible sheet with a Renstra matrix.</summary>
    public static ParseResult<RenstraImport> Read(WorkbookContent workbook) => Candidates(workbook) is [var sheet, ..]
        ? Read(sheet)
        : ParseResult.Refused<RenstraImport>(NoTable);

    private static HeaderBand? Header(Sheet sheet) =>
        HeaderFinder.Find(sheet, RenstraColumns.HeaderWords) is { } header && !RowKinds.SpeaksOfRenja(sheet, header) ? header : null;

    /// <summary>A column that nothing can be read without; null: none is missing.</summary>
    public static string? Missing(IReadOnlyList<RenstraColumn> columns)
    {
        bool Has(RenstraField field) => columns.Any(column => column.Field == field);
        return !Has(RenstraField.Kode) ? "Kode"
            : !Has(RenstraField.Nama) ? "Program dan Kegiatan"
            : !Has(RenstraField.Indikator) ? "Indikator"
            : !Has(RenstraField.Target) && !Has(RenstraField.Pagu) ? "Target atau Rp per tahun"
            : null;
    }
}

/// <summary>Where the table of a sheet stands and what its columns are taken for.</summary>
public sealed record RenstraLayout(HeaderBand Header, int TahunAwal, int TahunAkhir, IReadOnlyList<RenstraColumn> Columns);
