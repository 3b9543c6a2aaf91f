using System.Globalization;
using System.Text.RegularExpressions;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Recognition;

/// <summary>Reads targets and amounts of a sheet; what cannot be read is refused at its cell.</summary>
public sealed partial class CellValues(Sheet sheet, HeaderBand header, ImportFindings findings)
{
    private readonly Dictionary<int, NumberContext> _contexts = [];

    /// <summary>Whole rupiah; a dash is an entered zero, blank is null.</summary>
    public decimal? Amount(SheetRow row, int column, string field)
    {
        var cell = row[column];
        if (cell.IsEmpty || IsError(row, cell))
        {
            return null;
        }

        if (IsDash(cell.Text))
        {
            return 0;
        }

        var amount = Rupiah.Parse(cell.Number is { } number ? NearlyWhole(number) : cell.Text, field);
        if (amount.TryGet(out var value, out var error))
        {
            return value;
        }

        findings.Refuse(row.Address(column), cell.Text, error, Suggestion(cell.Text));
        return null;
    }

    /// <summary>A target or realisasi; blank is null.</summary>
    /// <param name="satuan">Unit that belongs to the value, null where it is not known.</param>
    /// <param name="indikator">Name of the indikator: one that starts with "Jumlah" counts things.</param>
    public NilaiKinerja? Value(SheetRow row, int column, string? satuan, string indikator, string field)
    {
        var cell = row[column];
        if (cell.IsEmpty || IsError(row, cell))
        {
            return null;
        }

        var context = cell.Number is not null ? NumberContext.Decimal : NumberContext.Unknown;
        var value = NilaiKinerjaParser.Parse(cell.Text, kind: null, satuan, context, field);
        if (!value.IsValid && value.Readings.Count > 0)
        {
            context = indikator.StartsWith("Jumlah", StringComparison.OrdinalIgnoreCase) ? NumberContext.Thousands : ContextOf(column);
            value = NilaiKinerjaParser.Parse(cell.Text, kind: null, satuan, context, field);
        }

        if (value.IsValid)
        {
            return value.Value;
        }

        findings.Refuse(row.Address(column), cell.Text, value.Error, value.Readings.Count > 0 ? string.Join(" atau ", value.Readings) : null);
        return null;
    }

    /// <summary>Text of at most <paramref name="maxLength"/> letters; blank is null.</summary>
    public string? Text(SheetRow row, int column, int maxLength, string field)
    {
        var cell = row[column];
        if (cell.IsEmpty || IsError(row, cell))
        {
            return null;
        }

        if (cell.Text.Length <= maxLength)
        {
            return cell.Text;
        }

        findings.Refuse(row.Address(column), cell.Text, $"{field} paling panjang {maxLength} huruf.");
        return null;
    }

    public static bool IsDash(string text) => text is "-" or "–" or "—" or "−";

    private bool IsError(SheetRow row, Cell cell)
    {
        var error = cell.Text.StartsWith('#') && ErrorValue().IsMatch(cell.Text);
        if (error)
        {
            findings.Refuse(row.Address(cell.Column), cell.Text, "Rumus di sel ini gagal dihitung.");
        }

        return error;
    }

    /// <summary>How the column's other values write decimals, where they agree.</summary>
    private NumberContext ContextOf(int column)
    {
        if (_contexts.TryGetValue(column, out var known))
        {
            return known;
        }

        var texts = sheet.Rows.Where(row => row.Number > header.LastRow).Select(row => row[column]).Where(cell => !cell.IsEmpty && cell.Number is null).Select(cell => cell.Text).ToArray();
        var dots = texts.Any(text => DecimalDot().IsMatch(text));
        var commas = texts.Any(text => DecimalComma().IsMatch(text) || SeveralGroups().IsMatch(text));
        return _contexts[column] = (dots, commas) switch
        {
            (true, false) => NumberContext.Decimal,
            (false, true) => NumberContext.Thousands,
            _ => NumberContext.Unknown,
        };
    }

    /// <summary>Formulas leave 1234567,0000001 where 1234567 is meant.</summary>
    private static string NearlyWhole(decimal number)
    {
        var whole = Math.Round(number, 0, MidpointRounding.AwayFromZero);
        return (Math.Abs(number - whole) < 0.001m ? whole : number).ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');
    }

    private static string? Suggestion(string text)
    {
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        return digits.Length is > 3 and < 19 && !text.Contains(',', StringComparison.Ordinal) ? IdNumber.Format(decimal.Parse(digits, CultureInfo.InvariantCulture)) : null;
    }

    [GeneratedRegex(@"^#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorValue();

    [GeneratedRegex(@"^\d+\.(?:\d{1,2}|\d{4,})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalDot();

    [GeneratedRegex(@"^\d[\d.]*,\d", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3}){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex SeveralGroups();
}
