using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Imports.Workbook;

/// <summary>Reads an XLSX file row by row; keeps only cells that hold something.</summary>
public static partial class WorkbookReader
{
    internal const string Broken = "Berkas rusak atau tidak lengkap. Buka di Excel dan simpan lagi, lalu unggah.";

    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="file">Seekable; stays open.</param>
    public static ParseResult<WorkbookContent> Read(Stream file, WorkbookLimits? limits = null)
    {
        var bounds = limits ?? WorkbookLimits.Default;
        if (PackageInspection.Refusal(file, bounds) is { } refusal)
        {
            return ParseResult.Refused<WorkbookContent>(refusal);
        }

        try
        {
            var errors = ErrorCells.Read(file);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(file, new ExcelReaderConfiguration { LeaveOpen = true });
            return ReadSheets(reader, errors, bounds);
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException or OverflowException
            or KeyNotFoundException or NullReferenceException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // The reader has no exception of its own for most of what can be wrong inside a part.
            return ParseResult.Refused<WorkbookContent>(Broken);
        }
    }

    private static ParseResult<WorkbookContent> ReadSheets(IExcelDataReader reader, ErrorCells errors, WorkbookLimits limits)
    {
        var sheets = new List<Sheet>();
        var budget = new Budget(limits);
        do
        {
            var rows = new List<SheetRow>();
            for (var number = 1; reader.Read(); number++)
            {
                var cells = ReadCells(reader, errors.Of(sheets.Count, number), limits);
                if (cells.Count == 0)
                {
                    continue;
                }

                if (budget.Spend(cells.Count) is { } refusal)
                {
                    return ParseResult.Refused<WorkbookContent>(refusal);
                }

                rows.Add(new SheetRow(number, reader.RowHeight == 0, cells));
            }

            var merged = (reader.MergeCells ?? []).Select(range => new MergedArea(range.FromRow + 1, range.ToRow + 1, range.FromColumn, range.ToColumn));
            sheets.Add(new Sheet(reader.Name ?? "", reader.VisibleState is not (null or "visible"), rows, [.. merged]));
        }
        while (reader.NextResult());
        return sheets.Any(sheet => sheet.Rows.Count > 0)
            ? ParseResult.Of(new WorkbookContent(sheets))
            : ParseResult.Refused<WorkbookContent>("Buku kerja tidak berisi apa pun.");
    }

    private static List<Cell> ReadCells(IExcelDataReader reader, IReadOnlyList<Cell> errors, WorkbookLimits limits)
    {
        var cells = new List<Cell>();
        var count = Math.Min(reader.FieldCount, limits.MaxColumns);
        for (var column = 0; column < count; column++)
        {
            var cell = ReadCell(reader, column, limits.MaxTextLength);
            if (!cell.IsEmpty)
            {
                cells.Add(cell);
            }
        }

        if (errors.Count > 0)
        {
            cells.AddRange(errors);
            cells.Sort((left, right) => left.Column.CompareTo(right.Column));
        }

        return cells;
    }

    private static Cell ReadCell(IExcelDataReader reader, int column, int maxLength)
    {
        switch (reader.GetValue(column))
        {
            case string text:
                var clean = Spaces().Replace(text, " ").Trim();
                return new Cell(column, clean.Length > maxLength ? clean[..maxLength] : clean);
            case double number when Math.Abs(number) < 1e22:
                return Numeric(column, (decimal)number, reader.GetNumberFormatString(column));
            case int number:
                return Numeric(column, number, reader.GetNumberFormatString(column));
            case double number:
                return new Cell(column, number.ToString(CultureInfo.InvariantCulture));
            case bool flag:
                return new Cell(column, flag ? "TRUE" : "FALSE");
            case DateTime date:
                return new Cell(column, IdDate.Format(DateOnly.FromDateTime(date)));
            case TimeSpan time:
                return new Cell(column, time.ToString("c", CultureInfo.InvariantCulture));
            default:
                return Cell.Empty(column);
        }
    }

    private static Cell Numeric(int column, decimal number, string? format)
    {
        var percent = format?.Contains('%', StringComparison.Ordinal) == true;
        var shown = (percent ? number * 100 : number).ToString("0.###############", CultureInfo.InvariantCulture).Replace('.', ',');
        return new Cell(column, percent ? shown + "%" : shown, percent ? null : number);
    }

    /// <summary>Spaces of every kind, line breaks and marks of no width.</summary>
    [GeneratedRegex(@"[\s\u00A0\u200B-\u200D\u2060\uFEFF]+")]
    private static partial Regex Spaces();

    private sealed class Budget(WorkbookLimits limits)
    {
        private int _rows;
        private int _cells;

        public string? Spend(int cells)
        {
            _rows++;
            _cells += cells;
            return _rows > limits.MaxRows ? $"Buku kerja berisi lebih dari {IdNumber.Format(limits.MaxRows)} baris."
                : _cells > limits.MaxCells ? $"Buku kerja berisi lebih dari {IdNumber.Format(limits.MaxCells)} sel."
                : null;
        }
    }
}
