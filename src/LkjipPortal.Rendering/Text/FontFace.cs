namespace LkjipPortal.Rendering.Text;

public enum FontFamily { Tinos, Arimo }

/// <summary>One embedded face. Value type, so that it can key caches.</summary>
public readonly record struct FontFace(FontFamily Family, bool Bold = false, bool Italic = false);

/// <summary>A colour of the document, sRGB 0-255.</summary>
public readonly record struct Colour(byte R, byte G, byte B)
{
    public static Colour Black { get; } = new(0, 0, 0);

    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Lightness in percent: 0 black, 100 white (print.md: "55% grey" is lightness 55).</summary>
    public static Colour Grey(int lightnessPercent)
    {
        var v = (byte)Math.Round(lightnessPercent * 2.55, MidpointRounding.AwayFromZero);
        return new(v, v, v);
    }

    public static Colour Hex(string rrggbb) => new(
        Convert.ToByte(rrggbb[1..3], 16), Convert.ToByte(rrggbb[3..5], 16), Convert.ToByte(rrggbb[5..7], 16));
}
