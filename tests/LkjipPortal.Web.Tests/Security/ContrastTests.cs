using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace LkjipPortal.Web.Tests.Security;

/// <summary>Contrast of every colour pair in use (WCAG 2.2: text 4.5, edges of fields and signs 3), in both themes.</summary>
public sealed partial class ContrastTests
{
    private static readonly Dictionary<string, (string Light, string Dark)> Colours = ReadColours();

    public static TheoryData<string, string, double> Pairs => new()
    {
        { "ink", "surface", 4.5 }, { "ink", "bg", 4.5 }, { "ink", "sunken", 4.5 }, { "ink", "accent-soft", 4.5 },
        { "ink", "warn-soft", 4.5 }, { "ink", "bad-soft", 4.5 }, { "ink", "good-soft", 4.5 },
        { "ink-2", "surface", 4.5 }, { "ink-2", "bg", 4.5 }, { "ink-2", "sunken", 4.5 }, { "ink-2", "mute-soft", 4.5 },
        { "ink-3", "surface", 4.5 }, { "ink-3", "bg", 4.5 }, { "ink-3", "sunken", 4.5 },
        { "accent", "surface", 4.5 }, { "accent", "bg", 4.5 }, { "accent", "accent-soft", 4.5 }, { "accent", "sunken", 4.5 },
        { "accent-hover", "surface", 4.5 }, { "on-accent", "accent", 4.5 }, { "on-accent", "accent-hover", 4.5 },
        { "good", "surface", 4.5 }, { "good", "good-soft", 4.5 }, { "warn", "surface", 4.5 }, { "warn", "warn-soft", 4.5 },
        { "bad", "surface", 4.5 }, { "bad", "bad-soft", 4.5 },
        { "field", "surface", 3 }, { "bad", "sunken", 3 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Pair_InBothThemes_CanBeRead(string front, string back, double least)
    {
        Assert.InRange(Contrast(Colours[front].Light, Colours[back].Light), least, 21);
        Assert.InRange(Contrast(Colours[front].Dark, Colours[back].Dark), least, 21);
    }

    private static double Contrast(string front, string back)
    {
        var (a, b) = (Luminance(front), Luminance(back));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Channel(0) + 0.7152 * Channel(2) + 0.0722 * Channel(4);
    }

    private static Dictionary<string, (string Light, string Dark)> ReadColours()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LkjipPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        var css = File.ReadAllText(Path.Combine(folder.FullName, "src", "LkjipPortal.Web", "Assets", "css", "tokens.css"));
        return Token().Matches(css).ToDictionary(match => match.Groups[1].Value, match => (match.Groups[2].Value, match.Groups[3].Value));
    }

    [GeneratedRegex(@"--([\w-]+):\s*light-dark\(#([0-9A-F]{6}), #([0-9A-F]{6})\)")]
    private static partial Regex Token();
}
