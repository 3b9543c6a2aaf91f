using System.Globalization;
using System.Security.Cryptography;
using LkjipPortal.Rendering.Fonts;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>The faces that the document uses, in order of first use, with the resource name of each (F1, F2, ...).</summary>
internal sealed class PdfFonts
{
    private readonly List<PdfFont> _fonts = [];
    private readonly Dictionary<FontFace, PdfFont> _byFace = [];

    public PdfFont For(FontFace face)
    {
        if (!_byFace.TryGetValue(face, out var font))
        {
            _byFace[face] = font = new PdfFont(face, _fonts.Count + 1);
            _fonts.Add(font);
        }
        return font;
    }

    /// <summary>Writes all fonts and their resource dictionary into <paramref name="resources"/>.</summary>
    public void Write(PdfFile file, PdfBuffer resources)
    {
        resources.Raw("/Font<<"u8);
        foreach (var font in _fonts)
        {
            resources.Ascii($"/F{font.Index}").Ref(font.Write(file));
        }
        resources.Raw(">>"u8);
    }
}

/// <summary>
/// One face as a composite font (PDF 1.7, 9.7). Codes are given out in order of first use, one per glyph and text, so that each
/// code extracts to exactly the characters it stands for.
/// </summary>
internal sealed class PdfFont(FontFace face, int index)
{
    private readonly FontFile _file = FontLibrary.Get(face).File;
    private readonly List<ushort> _glyphs = [0];
    private readonly List<string> _texts = ["\uFFFD"];
    private readonly List<int> _advances = [0];
    private readonly ushort[] _firstCode = new ushort[FontLibrary.Get(face).File.GlyphCount];
    private readonly Dictionary<(ushort Glyph, string Text), ushort> _otherCodes = [];

    public int Index { get; } = index;

    /// <summary>Code of glyph <paramref name="i"/> of the shaped text.</summary>
    public ushort Code(ShapedText shaped, int i)
    {
        var glyph = shaped.Glyphs[i];
        var text = TextOf(shaped, i);
        var first = _firstCode[glyph];
        if (first != 0 && text.SequenceEqual(_texts[first]))
        {
            return first;
        }
        if (first == 0)
        {
            return _firstCode[glyph] = Add(glyph, text.ToString(), shaped.Advances[i]);
        }
        var key = (glyph, text.ToString());
        if (!_otherCodes.TryGetValue(key, out var code))
        {
            _otherCodes[key] = code = Add(glyph, key.Item2, shaped.Advances[i]);
        }
        return code;
    }

    public int Write(PdfFile file)
    {
        var data = FontSubset.Create(_file, _glyphs);
        var name = $"{SubsetTag(data)}+{_file.PostScriptName}";
        var fontFile = file.Reserve();
        file.PutStream(fontFile, new PdfBuffer().Raw("/Length1 "u8).Int(data.Length).Span, data);
        var toUnicode = file.Reserve();
        file.PutStream(toUnicode, [], ToUnicodeMap.Create(_texts).Span);
        var descriptor = file.Put(Descriptor(name, fontFile));
        var descendant = new PdfBuffer(4096).Ascii($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}")
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor"u8).Ref(descriptor)
            .Raw("/DW 0/W[1["u8);
        foreach (var advance in _advances.Skip(1))
        {
            descendant.Int(advance).Byte((byte)' ');
        }
        var cidFont = file.Put(descendant.Raw("]]>>"u8));
        return file.Put(new PdfBuffer().Ascii($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[")
            .Ref(cidFont).Raw("]/ToUnicode"u8).Ref(toUnicode).Raw(">>"u8));
    }

    private ushort Add(ushort glyph, string text, int advance)
    {
        _glyphs.Add(glyph);
        _texts.Add(text);
        _advances.Add(advance);
        return (ushort)(_glyphs.Count - 1);
    }

    /// <summary>The characters of one glyph: up to the next cluster. Several glyphs of one cluster share its characters; what has none left is a zero-width space.</summary>
    private static ReadOnlySpan<char> TextOf(ShapedText shaped, int i)
    {
        var clusters = shaped.Clusters;
        var (first, last) = (i, i);
        while (first > 0 && clusters[first - 1] == clusters[i])
        {
            first--;
        }
        while (last + 1 < clusters.Length && clusters[last + 1] == clusters[i])
        {
            last++;
        }
        var end = last + 1 < clusters.Length ? clusters[last + 1] : shaped.Text.Length;
        var text = shaped.Text.AsSpan(clusters[i], end - clusters[i]);
        if (first == last)
        {
            return text;
        }
        var own = Math.Min(i - first, text.Length);
        var part = i == last ? text[own..] : text.Slice(own, Math.Min(1, text.Length - own));
        return part.IsEmpty ? "\u200B" : part;
    }

    private PdfBuffer Descriptor(string name, int fontFile)
    {
        int Scale(int units) => (int)Math.Round(units * 1000d / _file.UnitsPerEm);
        var flags = 4 | (face.Family == FontFamily.Tinos ? 2 : 0) | (face.Italic ? 64 : 0);
        var (x0, y0, x1, y1) = _file.Bounds;
        return new PdfBuffer(512)
            .Ascii($"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{Scale(x0)} {Scale(y0)} {Scale(x1)} {Scale(y1)}]")
            .Ascii(string.Create(CultureInfo.InvariantCulture, $"/ItalicAngle {_file.ItalicAngle:0.##}/Ascent {Scale(_file.Ascent)}/Descent {Scale(_file.Descent)}"))
            .Ascii($"/CapHeight {Scale(_file.CapHeight)}/StemV {(face.Bold ? 140 : 80)}/FontWeight {_file.Weight}/FontFile2").Ref(fontFile).Raw(">>"u8);
    }

    /// <summary>Six capitals before the name of a subset (PDF 1.7, 9.6.4), from the subset's own bytes.</summary>
    private static string SubsetTag(byte[] data) =>
        string.Create(6, SHA256.HashData(data), (tag, hash) =>
        {
            for (var i = 0; i < tag.Length; i++)
            {
                tag[i] = (char)('A' + (hash[i] % 26));
            }
        });
}
