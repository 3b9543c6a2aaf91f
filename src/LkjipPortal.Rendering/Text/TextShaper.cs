using System.Buffers;
using System.Text;
using HarfBuzzSharp;
using LkjipPortal.Rendering.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace LkjipPortal.Rendering.Text;

/// <summary>Shapes with HarfBuzz. Ligatures and kerning are off, so that the widths of words add up and figures are tabular.</summary>
internal sealed class TextShaper : ITextShaper
{
    private static readonly Feature[] Features =
    [
        new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0), new(Tag.Parse("dlig"), 0), new(Tag.Parse("kern"), 0),
    ];

    /// <summary>Ticks are not in the fonts; the root sign is what Indonesian forms use for them.</summary>
    private static readonly Dictionary<int, char> Substitutes = new() { ['\u2713'] = '\u221A', ['\u2714'] = '\u221A' };

    /// <summary>Latin-1, which every face has: no need to ask the font for each letter.</summary>
    private static readonly SearchValues<char> Common = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range(0xA0, 0x0D)).Concat(Enumerable.Range(0xAE, 0x52)).Select(c => (char)c)]);

    private const char SoftHyphen = '\u00AD';

    private const char Box = '\u25A1';

    private readonly Dictionary<FontFace, Dictionary<string, ShapedText>> _cache = [];

    public ShapedText Shape(string text, FontFace face)
    {
        if (!_cache.TryGetValue(face, out var words))
        {
            _cache[face] = words = new Dictionary<string, ShapedText>(StringComparer.Ordinal);
        }
        if (!words.TryGetValue(text, out var shaped))
        {
            words[text] = shaped = ShapeAnew(text, face);
        }
        return shaped;
    }

    private static ShapedText ShapeAnew(string text, FontFace face)
    {
        if (text.Length == 0)
        {
            return new ShapedText(face, text, [], [], [], 0);
        }
        var font = FontLibrary.Get(face);
        using var buffer = new Buffer();
        Fill(buffer, text, font);
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = Script.Latin;
        font.Shaping.Shape(buffer, Features);

        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var (glyphs, advances, clusters) = (new ushort[infos.Length], new int[infos.Length], new int[infos.Length]);
        var width = 0;
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs[i] = (ushort)infos[i].Codepoint;
            advances[i] = positions[i].XAdvance;
            clusters[i] = (int)infos[i].Cluster;
            width += advances[i];
        }
        return new ShapedText(face, text, glyphs, advances, clusters, width);
    }

    /// <summary>Adds code points with their UTF-16 index as cluster, replacing what the font cannot show.</summary>
    private static void Fill(Buffer buffer, string text, LoadedFont font)
    {
        if (text.AsSpan().IndexOfAnyExcept(Common) < 0)
        {
            buffer.AddUtf16(text.AsSpan());
            return;
        }
        buffer.ContentType = ContentType.Unicode;
        var at = 0;
        while (at < text.Length)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            at += length;
            var endsWord = rune.Value == SoftHyphen && at == text.Length;
            buffer.Add((uint)(endsWord ? '-' : Shown(rune, font)), (uint)(at - length));
        }
    }

    private static int Shown(Rune rune, LoadedFont font)
    {
        if (Rune.IsControl(rune))
        {
            return ' ';
        }
        if (font.Has(rune) || IsInvisible(rune))
        {
            return rune.Value;
        }
        return Substitutes.TryGetValue(rune.Value, out var near) ? near : Box;
    }

    /// <summary>Format characters and variation selectors, which HarfBuzz hides itself.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format
        || rune.Value is >= 0xFE00 and <= 0xFE0F;
}
