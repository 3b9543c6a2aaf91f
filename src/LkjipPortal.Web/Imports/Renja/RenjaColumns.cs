using System.Text.RegularExpressions;
using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renja;

public enum RenjaField
{
    /// <summary>Not taken over; differences among them, for they are computed.</summary>
    None,
    Kode,
    Nama,
    Indikator,
    Satuan,
    TargetRenstra,
    RealisasiTahunLalu,
    Target,
    Pagu,
    Realisasi,
    RealisasiRupiah,
    TargetPerubahan,
    PaguPerubahan,
    Catatan,
}

/// <param name="Header">As on the sheet.</param>
/// <param name="Triwulan">Of a realisasi: 1 to 4.</param>
/// <param name="IsUnit">The unit that stands in a column of its own beside the value.</param>
public sealed record RenjaColumn(int Index, string Header, RenjaField Field, int? Triwulan = null, bool IsUnit = false);

/// <summary>Recognizes the columns of a Renja or Perubahan Renja by their headings, in any order.</summary>
internal static partial class RenjaColumns
{
    private static readonly RenjaField[] Valued = [RenjaField.TargetRenstra, RenjaField.RealisasiTahunLalu, RenjaField.Target, RenjaField.Realisasi, RenjaField.TargetPerubahan];

    public static IReadOnlyList<Regex> HeaderWords { get; } =
    [
        Words("^kode"), Words("^(urusan|program|nama|uraian)"), Words("^indikator"), Words("renstra"), Words("^realisasi"), Words("^(target|rencana).*renja|renja"),
        Words("perubahan"), Words("(bertambah|berkurang|selisih)"), Words("^(catatan|keterangan)"), Words("^satuan"),
    ];

    /// <summary>The year that the title or the headings name; null: none.</summary>
    public static int? Year(Sheet sheet, HeaderBand header)
    {
        var titles = sheet.Rows.TakeWhile(row => row.Number < header.FirstRow).SelectMany(row => row.Cells).Select(cell => cell.Text);
        var headings = header.Columns.SelectMany(column => column.Path).Where(text => text.Contains("renja", StringComparison.OrdinalIgnoreCase));
        var match = titles.Concat(headings).Select(text => YearText().Matches(text)).FirstOrDefault(matches => matches.Count == 1)?[0];
        return match is null ? null : int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    public static IReadOnlyList<RenjaColumn> Recognize(HeaderBand header)
    {
        var columns = new List<RenjaColumn>();
        var seen = new HashSet<(RenjaField, int?)>();
        foreach (var column in header.Columns)
        {
            var (field, triwulan) = (FieldOf(column.Path), Quarter(column.Path));
            var isRealisasi = field is RenjaField.Realisasi or RenjaField.RealisasiRupiah;
            var own = isRealisasi ? triwulan : null;
            if (isRealisasi && triwulan is null)
            {
                field = RenjaField.None;
            }

            var isUnit = columns.Count > 0 && Valued.Contains(field) && columns[^1] is { IsUnit: false } left && left.Field == field && left.Triwulan == own
                && left.Index == column.Index - 1 && left.Header == column.Title;
            var taken = !isUnit && field is not (RenjaField.None or RenjaField.Nama) && !seen.Add((field, own));
            columns.Add(taken ? new RenjaColumn(column.Index, column.Title, RenjaField.None) : new RenjaColumn(column.Index, column.Title, field, own, isUnit));
        }

        return columns;
    }

    private static RenjaField FieldOf(IReadOnlyList<string> path)
    {
        var top = path[0];
        if (path.Any(text => Is(text, "bertambah|berkurang|selisih")))
        {
            return RenjaField.None;
        }

        return true switch
        {
            _ when Is(top, "^kode") => RenjaField.Kode,
            _ when Is(top, "^indikator") => RenjaField.Indikator,
            _ when Is(top, "^satuan") => RenjaField.Satuan,
            _ when Is(top, "^(catatan|keterangan)") => RenjaField.Catatan,
            _ when Is(top, @"^(urusan|program|nama|uraian|kegiatan)") => RenjaField.Nama,
            _ => Measured(path),
        };
    }

    /// <summary>The lowest heading that says what the figures are; a heading over several groups ("Target dan realisasi ...") says it last.</summary>
    private static RenjaField Measured(IReadOnlyList<string> path)
    {
        var money = Is(path[^1], @"^\(?(rp\b|rupiah|pagu|anggaran|dana)");
        foreach (var text in path.Reverse())
        {
            if (Is(text, @"triwulan|\btw\b"))
            {
                return money ? RenjaField.RealisasiRupiah : RenjaField.Realisasi;
            }

            if (Is(text, "realisasi.*(s ?[./] ?d|sampai|tahun lalu)"))
            {
                return money ? RenjaField.None : RenjaField.RealisasiTahunLalu;
            }

            if (Is(text, "perubahan"))
            {
                return money ? RenjaField.PaguPerubahan : RenjaField.TargetPerubahan;
            }

            if (Is(text, "renstra"))
            {
                return money ? RenjaField.None : RenjaField.TargetRenstra;
            }

            if (Is(text, "renja|target|rencana|pagu"))
            {
                return money ? RenjaField.Pagu : RenjaField.Target;
            }
        }

        return RenjaField.None;
    }

    private static int? Quarter(IReadOnlyList<string> path)
    {
        var match = path.Select(text => QuarterText().Match(text)).FirstOrDefault(match => match.Success);
        return match?.Groups["nth"].Value.ToUpperInvariant() switch
        {
            "I" or "1" => 1,
            "II" or "2" => 2,
            "III" or "3" => 3,
            "IV" or "4" => 4,
            _ => null,
        };
    }

    private static bool Is(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Words(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearText();

    [GeneratedRegex(@"(?:triwulan|tw)\.?\s*(?<nth>IV|I{1,3}|[1-4])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuarterText();
}
