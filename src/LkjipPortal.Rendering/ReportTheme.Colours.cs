using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering;

/// <summary>Colours (print.md 5, 7, 12). Those of the modern theme come from its accent, so that a preset needs no table of its own.</summary>
public sealed partial record ReportTheme
{
    /// <summary>Notes, sources, number rows, running heads.</summary>
    public static Colour Muted => Colour.Grey(35);

    /// <summary>Grid and hairlines.</summary>
    public static Colour Hairline => Colour.Grey(55);

    /// <summary>Stronger line on both sides of a K/Rp pair.</summary>
    public static Colour PairLine => Colour.Grey(25);

    public Colour HeaderFill => IsFormal ? Colour.Grey(91) : Tint(0.12);

    public Colour RowFill => IsFormal ? Colour.Grey(96) : Tint(0.05);

    /// <summary>Full-width title of a block of rows.</summary>
    public Colour BlockFill => IsFormal ? Colour.Grey(88) : Tint(0.20);

    public Colour ChartDark => IsFormal ? Colour.Grey(27) : Accent;

    public Colour ChartMiddle => IsFormal ? Colour.Grey(55) : IsDefaultAccent ? Colour.Hex("#5B8DC4") : Tint(0.62);

    public Colour ChartLight => IsFormal ? Colour.Grey(83) : Tint(0.25);

    /// <summary>Always dashed, so that it is known without its colour.</summary>
    public Colour TargetLine => IsFormal ? Colour.Black : Colour.Hex("#B4530A");

    private bool IsDefaultAccent => Accent == DefaultAccent;

    /// <summary>The accent thinned with white; <paramref name="share"/> is the accent's part.</summary>
    private Colour Tint(double share) => new(Mix(Accent.R, share), Mix(Accent.G, share), Mix(Accent.B, share));

    private static byte Mix(byte channel, double share) =>
        (byte)Math.Round(255 - ((255 - channel) * share), MidpointRounding.AwayFromZero);
}
