using System.Text.RegularExpressions;

namespace LkjipPortal.Core.Suggestions;

/// <summary>Fills a sentence pattern; words from data are escaped, so that none of them becomes Markdown or a link.</summary>
internal static partial class Pola
{
    /// <exception cref="KeyNotFoundException">The pattern names a word that is not given.</exception>
    public static string Isi(string pola, IReadOnlyDictionary<string, string> kata) => Tempat().Replace(pola, match => kata[match.Groups[1].Value]);

    /// <summary>Text of a user as Markdown that reads as typed.</summary>
    public static string Lolos(string teks) => Penanda().Replace(teks, @"\$0");

    /// <summary>Several sentences as a numbered list; one per line of the notes.</summary>
    public static string Daftar(IEnumerable<string> kalimat) => string.Join('\n', kalimat.Select((teks, nomor) => FormattableString.Invariant($"{nomor + 1}. {Lolos(teks)}")));

    /// <summary>What was noted under a lead: one sentence goes on after a colon, several become a list; empty for nothing noted.</summary>
    public static string Catatan(string pembuka, IReadOnlyList<string> kalimat) => kalimat.Count switch
    {
        0 => "",
        1 => $"{pembuka}: {Lolos(KecilkanAwal(kalimat[0]))}",
        _ => $"{pembuka}:\n\n{Daftar(kalimat)}",
    };

    public static IReadOnlyList<string> Baris(string? catatan) =>
        [.. (catatan ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(baris => baris.TrimStart('-', '*', '•', ' ')).Where(baris => baris.Length > 0)];

    /// <summary>"Kesadaran pegawai" as "kesadaran pegawai"; "PNS" and names of two capitals stay.</summary>
    private static string KecilkanAwal(string teks) =>
        teks.Length > 1 && char.IsUpper(teks[0]) && char.IsLower(teks[1]) && !teks.StartsWith("Peraturan", StringComparison.Ordinal) ? char.ToLowerInvariant(teks[0]) + teks[1..] : teks;

    [GeneratedRegex("<([a-z-]+)>", RegexOptions.CultureInvariant)]
    private static partial Regex Tempat();

    [GeneratedRegex(@"[\\*_{}\[\]`#|<>]", RegexOptions.CultureInvariant)]
    private static partial Regex Penanda();
}
