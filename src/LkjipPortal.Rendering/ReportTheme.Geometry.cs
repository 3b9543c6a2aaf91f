using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering;

/// <summary>One page in points, origin top left. Head and foot are the tops of their boxes.</summary>
public sealed record PageGeometry(double Width, double Height, double Left, double Right, double Top, double Bottom, double HeadTop, double FootTop)
{
    /// <summary>Width of the type area.</summary>
    public double AreaWidth => Width - Left - Right;

    /// <summary>Height of the type area.</summary>
    public double AreaHeight => Height - Top - Bottom;

    /// <summary>Left and right margin swapped, for even pages of a two-sided print.</summary>
    public PageGeometry Mirrored() => this with { Left = Right, Right = Left };
}

/// <summary>Paper and margins (print.md 2): 30 mm for binding; a wide page is bound at its top.</summary>
public sealed partial record ReportTheme
{
    private const double LegalWidthMm = 215.9;
    private const double LegalHeightMm = 355.6;

    /// <summary>Type area width at A4, for which forms lay down their column widths.</summary>
    public static double ReferenceWidth(PageOrientation orientation) => Mm(orientation == PageOrientation.Landscape ? 273 : 160);

    public PageGeometry Page(PageOrientation orientation)
    {
        var (width, height) = Paper switch
        {
            Paper.A4 => (210d, 297d),
            Paper.F4 => (215d, 330d),
            Paper.Legal => (LegalWidthMm, LegalHeightMm),
            _ => throw new InvalidOperationException($"Unknown paper {Paper}."),
        };
        return orientation == PageOrientation.Landscape ? Wide(height, width) : Text(width, height);
    }

    private PageGeometry Text(double width, double height) => new(
        Mm(width), Mm(height), Mm(30), Mm(20), Mm(25), Mm(BottomMm), Mm(13), Mm(height - 16));

    private static PageGeometry Wide(double width, double height) => new(
        Mm(width), Mm(height), Mm(12), Mm(12), Mm(25), Mm(17), Mm(15), Mm(height - 12.5));

    /// <summary>Leaves a whole number of lines of 18 pt (formal) or 16 pt (modern).</summary>
    private double BottomMm => (Paper, Name) switch
    {
        (Paper.A4, ThemeName.Formal) => 24.4,
        (Paper.A4, _) => 23.6,
        (Paper.F4, ThemeName.Formal) => 25.6,
        (Paper.F4, _) => 28.4,
        _ => 25.8,
    };
}
