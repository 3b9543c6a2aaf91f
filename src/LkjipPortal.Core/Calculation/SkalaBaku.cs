using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Core.Calculation;

/// <param name="Sumber">Regulation, or where the scale is in use.</param>
public sealed record SkalaPreset(string Kode, string Nama, string Sumber, IReadOnlyList<KategoriSkala> Kategori);

/// <summary>The scales that a new installation starts with; a PD may keep its own beside them.</summary>
public static class SkalaBaku
{
    /// <summary>Common in LKjIP of regencies; no regulation.</summary>
    public static SkalaPreset LkjipUmum { get; } = new(
        "lkjip-umum",
        "Skala LKjIP umum",
        "Praktik penyusunan LKjIP",
        [
            new(100, true, "Sangat Berhasil", "baik"),
            new(75, true, "Berhasil", "cukup"),
            new(55, true, "Cukup Berhasil", "kurang"),
            new(null, false, "Kurang Berhasil", "buruk"),
        ]);

    /// <summary>Evaluation of the results of regional plans.</summary>
    public static SkalaPreset Permendagri86 { get; } = new(
        "permendagri-86-2017",
        "Permendagri 86/2017",
        "Permendagri 86 Tahun 2017",
        [
            new(91, true, "Sangat Tinggi", "baik"),
            new(76, true, "Tinggi", "cukup"),
            new(66, true, "Sedang", "kurang"),
            new(51, true, "Rendah", "buruk"),
            new(null, false, "Sangat Rendah", "buruk"),
        ]);

    /// <summary>Predikat of the evaluation of AKIP; half-open below, so 80,00 is BB and 80,01 is A.</summary>
    public static SkalaPreset Akip { get; } = new(
        "akip-88-2021",
        "Predikat AKIP",
        "PermenPANRB 88 Tahun 2021",
        [
            new(90, false, "AA", "baik"),
            new(80, false, "A", "baik"),
            new(70, false, "BB", "cukup"),
            new(60, false, "B", "cukup"),
            new(50, false, "CC", "kurang"),
            new(30, false, "C", "buruk"),
            new(null, false, "D", "buruk"),
        ]);

    public static IReadOnlyList<SkalaPreset> Semua { get; } = [LkjipUmum, Permendagri86, Akip];
}
