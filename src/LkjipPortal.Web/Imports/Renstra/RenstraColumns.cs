using System.Globalization;
using System.Text.RegularExpressions;
using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renstra;

public enum RenstraField
{
    /// <summary>Not taken over.</summary>
    None,
    Tujuan,
    Sasaran,
    Kode,
    Nama,
    Indikator,
    Satuan,
    KondisiAwal,
    Target,
    Pagu,
    TargetAkhir,
    PaguAkhir,
    UnitKerja,
    Lokasi,
    Catatan,
}

/// <param name="Header">As on the sheet: "Target Kinerja › Tahun-1 › Rp".</param>
/// <param name="Tahun">Of a target or pagu.</param>
public sealed record RenstraColumn(int Index, string Header, RenstraField Field, int? Tahun = null);

/// <summary>Recognizes the columns of a Renstra matrix by their headings, in any order.</summary>
internal static partial class RenstraColumns
{
    public static IReadOnlyList<Regex> HeaderWords { get; } =
    [
        Words("^tujuan"), Words("^sasaran"), Words("^kode"), Words("^(program|kegiatan|nama|uraian|urusan)"), Words("^indikator"), Words("^satuan"),
        Words("(capaian.*awal|kondisi awal|baseline)"), Words("^target|kerangka pendanaan"), Words("(^unit kerja|penanggung ?jawab)"), Words("^lokasi"),
    ];

    /// <summary>First and last year of the Renstra, from the title above the table or from the years in its headings; null: neither tells.</summary>
    public static (int First, int Last)? Period(Sheet sheet, HeaderBand header)
    {
        var titles = sheet.Rows.TakeWhile(row => row.Number <= header.LastRow).SelectMany(row => row.Cells).Select(cell => cell.Text);
        var range = titles.Select(text => YearRange().Match(text)).FirstOrDefault(match => match.Success);
        if (range is not null)
        {
            return (Year(range.Groups["first"].Value), Year(range.Groups["last"].Value));
        }

        var years = header.Columns.Where(column => !IsBaseline(column.Path)).SelectMany(column => column.Path).SelectMany(text => SingleYear().Matches(text))
            .Select(match => Year(match.Value)).ToArray();
        return years.Length == 0 ? null : (years.Min(), years.Max());
    }

    public static IReadOnlyList<RenstraColumn> Recognize(HeaderBand header, (int First, int Last) period)
    {
        var seen = new HashSet<(RenstraField, int?)>();
        return
        [
            .. header.Columns.Select(column => Classify(column, period))
                .Select(column => column.Field is RenstraField.None or RenstraField.Nama || seen.Add((column.Field, column.Tahun)) ? column : column with { Field = RenstraField.None, Tahun = null }),
        ];
    }

    private static RenstraColumn Classify(HeaderColumn column, (int First, int Last) period)
    {
        var field = FieldOf(column.Path);
        if (field is not (RenstraField.Target or RenstraField.Pagu))
        {
            return new RenstraColumn(column.Index, column.Title, field);
        }

        var year = YearOf(column.Path, period.First);
        return new RenstraColumn(column.Index, column.Title, year is null ? RenstraField.None : field, year);
    }

    private static RenstraField FieldOf(IReadOnlyList<string> path)
    {
        var (top, leaf) = (path[0], path[^1]);
        return true switch
        {
            _ when Is(top, "^kode") => RenstraField.Kode,
            _ when Is(leaf, "^indikator") || Is(top, "^indikator") => RenstraField.Indikator,
            _ when Is(leaf, "^tujuan") => RenstraField.Tujuan,
            _ when Is(leaf, "^sasaran") => RenstraField.Sasaran,
            _ when Is(leaf, "^satuan") => RenstraField.Satuan,
            _ when IsBaseline(path) => RenstraField.KondisiAwal,
            _ when path.Any(text => Is(text, "akhir (periode|renstra)|^akhir|target akhir")) => IsMoney(leaf) ? RenstraField.PaguAkhir : RenstraField.TargetAkhir,
            _ when IsMoney(leaf) => RenstraField.Pagu,
            _ when Is(top, "unit kerja|penanggung ?jawab|pelaksana") => RenstraField.UnitKerja,
            _ when Is(top, "^lokasi") => RenstraField.Lokasi,
            _ when Is(top, "^(catatan|keterangan)") => RenstraField.Catatan,
            _ when Is(leaf, @"^(target|k$|kinerja|tahun|20\d\d)") => RenstraField.Target,
            _ when Is(leaf, "^(program|kegiatan|sub ?kegiatan|nama|uraian|urusan)") => RenstraField.Nama,
            _ => RenstraField.None,
        };
    }

    private static int? YearOf(IReadOnlyList<string> path, int first)
    {
        foreach (var text in path.Reverse())
        {
            if (SingleYear().Matches(text) is { Count: 1 } years)
            {
                return Year(years[0].Value);
            }

            if (OrdinalYear().Match(text) is { Success: true } ordinal)
            {
                return first + Year(ordinal.Groups["nth"].Value) - 1;
            }
        }

        return null;
    }

    private static bool IsBaseline(IReadOnlyList<string> path) => path.Any(text => Is(text, "capaian.*tahun awal|kondisi (kinerja )?(pada )?awal|baseline|data awal"));

    private static bool IsMoney(string text) => Is(text, @"^\(?(rp\b|rupiah|pagu|anggaran|dana|biaya)");

    private static bool Is(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static int Year(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static Regex Words(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?<first>20\d\d)\s*(?:-|–|—|/|s\.?\s?/?\s?d\.?|sampai(?: dengan)?)\s*(?<last>20\d\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearRange();

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex SingleYear();

    [GeneratedRegex(@"tahun\s*(?:ke)?\s*-?\s*\(?(?<nth>[1-6])\)?(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalYear();
}
