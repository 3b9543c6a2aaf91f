namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Which two words of running text stay on one line (print.md 4).</summary>
internal static class NoBreak
{
    private static readonly HashSet<string> BeforeNumber = new(StringComparer.Ordinal)
    {
        "Nomor", "No.", "Tahun", "tahun", "Tabel", "Gambar", "BAB", "Bab", "Lampiran", "LAMPIRAN", "Pasal", "pasal", "ayat", "bagian", "Bagian",
        "huruf", "angka", "halaman", "triwulan", "Triwulan", "NIP", "Rp", "Rumus", "rumus",
    };

    private static readonly HashSet<string> AfterNumber = new(StringComparer.Ordinal)
    {
        "poin", "persen", "orang", "unit", "dokumen", "OPD", "tahun", "bulan", "hari", "km", "ribu", "juta", "miliar", "triliun", "kali", "paket",
        "kegiatan", "program", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    };

    public static bool Joins(string before, string after) =>
        (BeforeNumber.Contains(before) && (char.IsAsciiDigit(after[0]) || after[0] == '(' || IsRoman(after)))
        || (char.IsAsciiDigit(before[0]) && char.IsAsciiDigit(before[^1]) && AfterNumber.Contains(Trimmed(after)))
        || (before[^1] == ',' && IsDegree(after));

    public static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9');

    private static string Trimmed(string word) => word[^1] is '.' or ',' or ';' or ':' or ')' ? word[..^1] : word;

    private static bool IsRoman(string word) => word.AsSpan().TrimEnd(".,;:)").IndexOfAnyExcept("IVXL") < 0;

    /// <summary>S.H., M.Si., Dr.: a dot inside and a capital at the start.</summary>
    private static bool IsDegree(string word) =>
        char.IsUpper(word[0]) && word.Length is > 2 and < 10 && word.AsSpan(0, word.Length - 1).Contains('.') && word.AsSpan().TrimEnd(",;").EndsWith(".", StringComparison.Ordinal);
}
