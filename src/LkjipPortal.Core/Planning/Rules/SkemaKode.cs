using System.Text.RegularExpressions;

namespace LkjipPortal.Core.Planning.Rules;

/// <summary>How codes are built in each scheme of nomenclature [Permendagri 13/2006 ("lama"), Permendagri 90/2019, Kepmendagri 050-5889/2021].</summary>
public static partial class SkemaKode
{
    private const string Lama = "lama";

    private static readonly Dictionary<(bool Lama, LevelRencana Level), (Regex Pola, string Kata, string Contoh)> Bentuk = new()
    {
        [(true, LevelRencana.Program)] = (ProgramLama(), "program", "4.05.06.01"),
        [(true, LevelRencana.Kegiatan)] = (KegiatanLama(), "kegiatan", "4.05.06.01.20"),
        [(false, LevelRencana.Program)] = (Program(), "program", "5.03.02"),
        [(false, LevelRencana.Kegiatan)] = (Kegiatan(), "kegiatan", "5.03.02.2.01"),
        [(false, LevelRencana.SubKegiatan)] = (SubKegiatan(), "sub kegiatan", "5.03.02.2.01.06"),
    };

    /// <summary>Why the code does not look as the scheme has it; null when it does, or when the scheme says nothing about the level.</summary>
    public static string? Periksa(string? skema, LevelRencana level, string kode) =>
        skema is not null && Bentuk.TryGetValue((skema == Lama, level), out var bentuk) && !bentuk.Pola.IsMatch(kode)
            ? $"Kode {kode} tidak sesuai skema {skema}; kode {bentuk.Kata} misalnya {bentuk.Contoh}."
            : null;

    [GeneratedRegex(@"^\d\.\d{2}\.\d{2}\.\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex ProgramLama();

    [GeneratedRegex(@"^\d\.\d{2}\.\d{2}\.\d{2}\.\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex KegiatanLama();

    [GeneratedRegex(@"^\d\.\d{2}\.\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Program();

    [GeneratedRegex(@"^\d\.\d{2}\.\d{2}\.\d\.\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Kegiatan();

    [GeneratedRegex(@"^\d\.\d{2}\.\d{2}\.\d\.\d{2}\.\d{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex SubKegiatan();
}
