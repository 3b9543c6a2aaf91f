using System.Globalization;

namespace LkjipPortal.Core.Text;

/// <summary>Dates as written in Indonesia: "30 November 2023".</summary>
public static class IdDate
{
    private static readonly string[] Months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    /// <summary>"9 Oktober 2023".</summary>
    public static string Format(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year:0000}");

    /// <summary>"9 Okt".</summary>
    public static string FormatShort(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {ShortMonths[date.Month - 1]}");

    /// <summary>"Oktober".</summary>
    /// <param name="month">1 to 12.</param>
    public static string Month(int month) => Months[month - 1];

    /// <summary>"Okt".</summary>
    /// <param name="month">1 to 12.</param>
    public static string ShortMonth(int month) => ShortMonths[month - 1];

    /// <summary>1 to 12 of "Oktober", "okt", "Nopember"; null for another word.</summary>
    public static int? MonthNumber(string name) => !TryDigits(name, out _) && TryMonth(name, out var month) ? month : null;

    /// <summary>"Februari 2024".</summary>
    public static string FormatMonth(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{Months[date.Month - 1]} {date.Year:0000}");

    /// <summary>Reads "9 Oktober 2023", "9 Okt 2023", "09/10/2023", "9-10-2023" (day first) and "2023-10-09".</summary>
    public static ParseResult<DateOnly> Parse(string text, string field = "Tanggal")
    {
        var body = text.Trim();
        if (body.Length == 0)
        {
            return ParseResult.Refused<DateOnly>($"{field} belum diisi.");
        }

        var parts = body.Split([' ', '/', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 3 && parts[0].Length == 4)
        {
            Array.Reverse(parts);
        }

        return parts.Length == 3
            && TryDigits(parts[0], out var day) && TryMonth(parts[1], out var month) && TryDigits(parts[2], out var year)
            && year is >= 1900 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? ParseResult.Of(new DateOnly(year, month, day))
            : ParseResult.Refused<DateOnly>($"{field} tidak terbaca; tulis misalnya 9 Oktober 2023.");
    }

    private static bool TryMonth(string text, out int month)
    {
        if (TryDigits(text, out month))
        {
            return true;
        }

        var spelled = text.Replace("Pebruari", "Februari", StringComparison.OrdinalIgnoreCase)
            .Replace("Nopember", "November", StringComparison.OrdinalIgnoreCase)
            .Replace("Agt", "Agu", StringComparison.OrdinalIgnoreCase);
        bool Same(string name) => string.Equals(name, spelled, StringComparison.OrdinalIgnoreCase);
        month = Math.Max(Array.FindIndex(Months, Same), Array.FindIndex(ShortMonths, Same)) + 1;
        return month > 0;
    }

    private static bool TryDigits(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
