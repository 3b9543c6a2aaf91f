using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering;

public enum ThemeName { Formal, Modern }

public enum Paper { A4, F4, Legal }

/// <summary>What a reader of the setup chooses for a document's look. Measures per theme are in <see cref="ReportTheme"/>.</summary>
/// <param name="TwoSided">Even text pages swap left and right margins; BAB pages open on odd pages.</param>
/// <param name="Accent">The one colour of the modern theme; must reach 7:1 on white. Formal prints in one ink and ignores it.</param>
public sealed record ReportStyle(ThemeName Theme = ThemeName.Formal, Paper Paper = Paper.A4, Colour? Accent = null, bool TwoSided = false, bool IsDraft = false);

/// <summary>Type scale, colours and page geometry: one record that all writers read. Sizes are points.</summary>
public sealed partial record ReportTheme(ThemeName Name, Paper Paper, FontFamily BodyFamily, Colour Accent)
{
    public const double PointsPerMm = 72 / 25.4;

    /// <summary>Preset blue of the modern theme.</summary>
    public static Colour DefaultAccent { get; } = Colour.Hex("#12467F");

    public bool IsFormal => Name == ThemeName.Formal;

    /// <summary>Unit of the baseline grid: text leadings and spaces are multiples of it.</summary>
    public double GridUnit => IsFormal ? 6 : 4;

    public static ReportTheme For(ReportStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style.Theme == ThemeName.Formal
            ? new ReportTheme(ThemeName.Formal, style.Paper, FontFamily.Tinos, Colour.Black)
            : new ReportTheme(ThemeName.Modern, style.Paper, FontFamily.Arimo, style.Accent ?? DefaultAccent);
    }

    public static double Mm(double millimetres) => millimetres * PointsPerMm;
}
