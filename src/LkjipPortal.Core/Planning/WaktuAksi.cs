using System.Globalization;
using System.Text.RegularExpressions;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning;

/// <summary>When an action is done: quarters, 1 to 4, and where they are known its months, 1 to 12.</summary>
/// <param name="BulanMulai">Null with <paramref name="BulanSelesai"/>: given by quarter only.</param>
public sealed partial record WaktuAksi(int TriwulanMulai, int TriwulanSelesai, int? BulanMulai = null, int? BulanSelesai = null)
{
    private const int BulanPerTriwulan = 3;
    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    public static WaktuAksi Setahun { get; } = new(1, 4);

    /// <summary>"TW I", "TW I–III"; by month "Mar", "Mar–Mei".</summary>
    public string Teks => (BulanMulai, BulanSelesai) is ({ } dari, { } sampai)
        ? Rentang(IdDate.ShortMonth(dari), IdDate.ShortMonth(sampai))
        : $"TW {TeksTriwulan}";

    /// <summary>"I", "I–III".</summary>
    public string TeksTriwulan => Rentang(Romawi[TriwulanMulai - 1], Romawi[TriwulanSelesai - 1]);

    public static WaktuAksi Of(Aksi aksi) => new(aksi.TriwulanMulai, aksi.TriwulanSelesai, aksi.BulanMulai, aksi.BulanSelesai);

    /// <summary>Reads "II–IV", "TW 2", "triwulan I s.d. III"; where months are kept also "Feb–Mei" and "2-5".</summary>
    /// <param name="bulanan">A lone number is a month; else a quarter.</param>
    public static ParseResult<WaktuAksi> Parse(string text, bool bulanan)
    {
        var parts = Pemisah().Split(text.Trim()).Select(part => Awalan().Replace(part, "$1").Trim()).ToList();
        if (parts.Count is < 1 or > 2)
        {
            return Refused(bulanan);
        }

        // The mark before the first counts for the second: "TW 1-2".
        var triwulan = !bulanan || KataTriwulan().IsMatch(text);
        var dari = Bagian(parts[0], triwulan);
        var sampai = Bagian(parts[^1], triwulan);
        return (dari, sampai) switch
        {
            (null, _) or (_, null) => Refused(bulanan),
            ({ Bulan: true }, _) or (_, { Bulan: true }) when !bulanan => Refused(bulanan),
            _ when dari.Value.Awal > sampai.Value.Akhir => ParseResult.Refused<WaktuAksi>("Waktu selesai tidak boleh sebelum waktu mulai."),
            _ => ParseResult.Of(new WaktuAksi(
                TriwulanOf(dari.Value.Awal), TriwulanOf(sampai.Value.Akhir), bulanan ? dari.Value.Awal : null, bulanan ? sampai.Value.Akhir : null)),
        };
    }

    /// <summary>Writes the time. Quarters keep the months that they had where they stay the same.</summary>
    public void Put(Aksi aksi)
    {
        if (BulanMulai is not null || aksi.TriwulanMulai != TriwulanMulai || aksi.TriwulanSelesai != TriwulanSelesai)
        {
            (aksi.BulanMulai, aksi.BulanSelesai) = (BulanMulai, BulanSelesai);
        }

        (aksi.TriwulanMulai, aksi.TriwulanSelesai) = (TriwulanMulai, TriwulanSelesai);
    }

    /// <summary>Quarter that a month, 1 to 12, lies in.</summary>
    public static int TriwulanOf(int bulan) => ((bulan - 1) / BulanPerTriwulan) + 1;

    /// <summary>First and last month of a quarter or a month.</summary>
    private static (int Awal, int Akhir, bool Bulan)? Bagian(string text, bool triwulan)
    {
        var romawi = Array.FindIndex(Romawi, mark => string.Equals(mark, text, StringComparison.OrdinalIgnoreCase)) + 1;
        var number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        var quarter = romawi > 0 ? romawi : triwulan ? number : 0;
        var month = number > 0 && !triwulan ? number : IdDate.MonthNumber(text) ?? 0;
        return quarter is >= 1 and <= 4 ? (((quarter - 1) * BulanPerTriwulan) + 1, quarter * BulanPerTriwulan, false)
            : month is >= 1 and <= 12 ? (month, month, true)
            : null;
    }

    private static ParseResult<WaktuAksi> Refused(bool bulanan) => ParseResult.Refused<WaktuAksi>(
        bulanan ? "Waktu ditulis dengan bulan, misalnya Feb–Mei, atau triwulan, misalnya TW II." : "Waktu ditulis dengan triwulan, misalnya I atau II–IV.");

    private static string Rentang(string dari, string sampai) => dari == sampai ? dari : $"{dari}–{sampai}";

    [GeneratedRegex(@"\s*(?:[-–—]|\bs\.?\s?/?d\.?(?=\s|$)|\bsampai(?:\s+dengan)?\b|\bhingga\b)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pemisah();

    [GeneratedRegex(@"^(?:tw|triwulan|bulan)\.?\s*(.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Awalan();

    [GeneratedRegex(@"\b(?:tw|triwulan)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KataTriwulan();
}
