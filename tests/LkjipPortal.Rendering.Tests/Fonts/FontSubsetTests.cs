using System.Buffers.Binary;
using System.Text;
using LkjipPortal.Rendering.Fonts;
using LkjipPortal.Rendering.Text;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Fonts;

public sealed class FontSubsetTests
{
    private static readonly FontFace Serif = new(FontFamily.Tinos);
    private static readonly FontFile Font = FontLibrary.Get(Serif).File;

    [Fact]
    public void Create_CompositeGlyph_BringsItsPartsUnderNewNumbers()
    {
        var glyph = new TextShaper().Shape("é", Serif).Glyphs[0];
        Assert.True(FontFile.I16(Font.Outline(glyph), 0) < 0);
        var subset = FontSubset.Create(Font, [0, glyph]);
        var count = FontFile.U16(Table(subset, "maxp"), 4);
        Assert.True(count > 2);
        var outline = Outline(subset, 1);
        Assert.InRange(FontFile.U16(outline, 12), 2, count - 1);
        Assert.True(FontFile.I16(Outline(subset, FontFile.U16(outline, 12)), 0) > 0);
    }

    [Fact]
    public void Create_SameGlyphTwice_HasItsOutlineUnderBothNumbers()
    {
        var glyph = new TextShaper().Shape("a", Serif).Glyphs[0];
        var subset = FontSubset.Create(Font, [0, glyph, glyph]);
        Assert.Equal(Outline(subset, 1).ToArray(), Outline(subset, 2).ToArray());
        Assert.Equal(Font.Advance(glyph), FontFile.U16(Table(subset, "hmtx"), 8));
    }

    [Fact]
    public void Create_AnySubset_KeepsPointsAndChecksums()
    {
        var glyphs = new TextShaper().Shape("Laporan Kinerja 2023", Serif).Glyphs.Distinct().Prepend((ushort)0).ToArray();
        var subset = FontSubset.Create(Font, glyphs);
        Assert.True(subset.Length < Font.Length / 20);
        for (var i = 1; i < glyphs.Length; i++)
        {
            var before = Font.Outline(glyphs[i]);
            var after = Outline(subset, i);
            Assert.Equal(before.IsEmpty, after.IsEmpty);
            Assert.True(before.IsEmpty || before[..10].SequenceEqual(after[..10]));
        }
        Assert.Equal(0xB1B0AFBAu, Sum(subset));
    }

    private static ReadOnlySpan<byte> Outline(byte[] font, int glyph)
    {
        var loca = Table(font, "loca");
        return Table(font, "glyf")[(int)FontFile.U32(loca, 4 * glyph)..(int)FontFile.U32(loca, 4 * (glyph + 1))];
    }

    private static ReadOnlySpan<byte> Table(byte[] font, string tag)
    {
        var at = 12;
        while (Encoding.ASCII.GetString(font, at, 4) != tag)
        {
            at += 16;
        }
        return font.AsSpan((int)FontFile.U32(font, at + 8), (int)FontFile.U32(font, at + 12));
    }

    private static uint Sum(byte[] font)
    {
        var sum = 0u;
        for (var i = 0; i < font.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(i)));
        }
        return sum;
    }
}
