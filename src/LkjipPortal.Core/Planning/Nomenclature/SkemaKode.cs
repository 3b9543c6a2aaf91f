using System.Text.RegularExpressions;

namespace LkjipPortal.Core.Planning.Nomenclature;

/// <summary>Patterns of codes by scheme: which form a program, kegiatan or sub kegiatan has under each regulation.</summary>
public static partial class SkemaKode
{
    /// <summary>Before Permendagri 90/2019: <c>4.05.06.01.20</c>, no sub kegiatan.</summary>
    public const string Lama = "lama";

    /// <summary>Permendagri 90/2019; sub kegiatan of two digits, as in 050-3708 and 050-5889.</summary>
    public const string Permendagri90 = "90/2019";

    public const string Kepmendagri3708 = "050-3708";
    public const string Kepmendagri5889 = "050-5889";

    /// <summary>Kepmendagri 900.1.15.5-1317/2023; sub kegiatan of four digits.</summary>
    public const string Kepmendagri1317 = "900.1.15.5-1317";

    public static IReadOnlyList<string> Semua { get; } = [Lama, Permendagri90, Kepmendagri3708, Kepmendagri5889, Kepmendagri1317];

    public static bool IsKnown(string skema) => Semua.Contains(skema, StringComparer.Ordinal) || skema.StartsWith("900.1.15.5-", StringComparison.Ordinal);

    /// <summary>What is wrong with a code in its scheme, as a warning: real plans break it. Null: nothing, or a scheme without known pattern.</summary>
    public static string? Warning(string skema, LevelRencana level, string kode)
    {
        if (Example(skema, level) is not { } example)
        {
            return skema == Lama && level == LevelRencana.SubKegiatan ? $"Skema lama tidak mengenal sub kegiatan; kode {kode} tidak dapat diperiksa." : null;
        }

        return Pattern(skema, level).IsMatch(kode) ? null : $"Kode {kode} tidak sesuai skema {skema}; bentuknya {example}.";
    }

    /// <summary>A code as the scheme writes it; null where it has no such level.</summary>
    public static string? Example(string skema, LevelRencana level) => (skema, level) switch
    {
        _ when !IsKnown(skema) => null,
        (_, LevelRencana.Urusan) => "5",
        (_, LevelRencana.BidangUrusan) => skema == Lama ? "4.05" : "5.03",
        (Lama, LevelRencana.Program) => "4.05.06.01",
        (Lama, LevelRencana.Kegiatan) => "4.05.06.01.20",
        (Lama, _) => null,
        (_, LevelRencana.Program) => "5.03.02",
        (_, LevelRencana.Kegiatan) => "5.03.02.2.01",
        (_, LevelRencana.SubKegiatan) => HasFourDigits(skema) ? "5.03.02.2.01.0006" : "5.03.02.2.01.06",
        _ => null,
    };

    private static bool HasFourDigits(string skema) => skema.StartsWith("900.1.15.5-", StringComparison.Ordinal);

    private static Regex Pattern(string skema, LevelRencana level) => level switch
    {
        LevelRencana.Urusan => Urusan(),
        LevelRencana.BidangUrusan => Bidang(),
        LevelRencana.Program => skema == Lama ? ProgramLama() : Program(),
        LevelRencana.Kegiatan => skema == Lama ? KegiatanLama() : Kegiatan(),
        _ => HasFourDigits(skema) ? SubKegiatan4() : SubKegiatan2(),
    };

    [GeneratedRegex(@"^[0-9X]$")]
    private static partial Regex Urusan();

    [GeneratedRegex(@"^(\d\.\d{2}|X\.XX)$")]
    private static partial Regex Bidang();

    [GeneratedRegex(@"^\d\.\d{2}\.\d{2}\.\d{2}$")]
    private static partial Regex ProgramLama();

    [GeneratedRegex(@"^\d\.\d{2}\.\d{2}\.\d{2}\.\d{2,3}$")]
    private static partial Regex KegiatanLama();

    [GeneratedRegex(@"^(\d\.\d{2}|X\.XX)\.\d{2}$")]
    private static partial Regex Program();

    [GeneratedRegex(@"^(\d\.\d{2}|X\.XX)\.\d{2}\.\d\.\d{2}$")]
    private static partial Regex Kegiatan();

    [GeneratedRegex(@"^(\d\.\d{2}|X\.XX)\.\d{2}\.\d\.\d{2}\.\d{2}$")]
    private static partial Regex SubKegiatan2();

    [GeneratedRegex(@"^(\d\.\d{2}|X\.XX)\.\d{2}\.\d\.\d{2}\.\d{4}$")]
    private static partial Regex SubKegiatan4();
}
