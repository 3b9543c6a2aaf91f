namespace LkjipPortal.Core.Text;

/// <summary>
/// A target or realisasi as entered ("14 kali", "A (81,05)", "2 unit, gedung Diklat"), with the number and predikat that were read from it.
/// The text is what is printed; the number is what is computed with.
/// </summary>
public sealed record NilaiKinerja
{
    public const int TeksMaxLength = 300;

    public required string Teks { get; init; }

    /// <summary>The number in the text, or the score behind a predikat; null where there is none.</summary>
    public decimal? Angka { get; init; }

    /// <summary>"A", "BB", "WTP"; null where there is none.</summary>
    public string? Predikat { get; init; }
}
