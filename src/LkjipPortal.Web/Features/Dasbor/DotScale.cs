using System.Globalization;

namespace LkjipPortal.Web.Features.Dasbor;

/// <summary>Axis of the two-dot chart (capaian against masukan), in percent; 60 to 120 unless a value lies outside.</summary>
public sealed record DotScale(decimal Lower, decimal Upper)
{
    private const decimal Left = 6;
    private const decimal Width = 80;

    public static DotScale Around(IEnumerable<decimal?> values)
    {
        var known = values.OfType<decimal>().Append(100).ToList();
        return new DotScale(Math.Min(60, Math.Floor(known.Min() / 10) * 10), Math.Max(120, Math.Ceiling(Math.Min(known.Max(), 200) / 10) * 10));
    }

    /// <summary>Place on the drawing, as an SVG number; a value beyond the axis sits at its end.</summary>
    public string At(decimal value) => Svg(Left + (Math.Clamp(value, Lower, Upper) - Lower) / (Upper - Lower) * Width);

    internal static string Svg(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
