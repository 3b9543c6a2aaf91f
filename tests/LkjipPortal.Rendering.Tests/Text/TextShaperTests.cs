using LkjipPortal.Rendering.Fonts;
using LkjipPortal.Rendering.Text;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Text;

public sealed class TextShaperTests
{
    private static readonly FontFace Serif = new(FontFamily.Tinos);
    private readonly TextShaper _shaper = new();

    [Theory]
    [InlineData(FontFamily.Tinos, 500)]
    [InlineData(FontFamily.Arimo, 556)]
    public void Shape_Digits_AreTabularInEveryFace(FontFamily family, int advance)
    {
        foreach (var face in Faces(family))
        {
            Assert.All(_shaper.Shape("0123456789", face).Advances, a => Assert.Equal(advance, a));
        }
    }

    [Fact]
    public void Shape_LigatureAndKerningPairs_KeepOneGlyphPerLetterAndAddUp()
    {
        foreach (var word in new[] { "efisiensi", "AVATAR", "Te", "fl" })
        {
            var whole = _shaper.Shape(word, Serif);
            Assert.Equal(word.Length, whole.Glyphs.Length);
            Assert.Equal(Enumerable.Range(0, word.Length), whole.Clusters);
            Assert.Equal(word.Sum(c => _shaper.Shape(c.ToString(), Serif).Width), whole.Width);
        }
    }

    [Theory]
    [InlineData("信")]
    [InlineData("\U0001F600")]
    [InlineData("✓")]
    public void Shape_CharacterThatNoFaceHas_IsShownAndKeepsItsText(string missing)
    {
        var shaped = _shaper.Shape($"a{missing}b", Serif);
        Assert.Equal($"a{missing}b", shaped.Text);
        Assert.Equal([0, 1, 1 + missing.Length], shaped.Clusters);
        Assert.NotEqual(0, shaped.Glyphs[1]);
        Assert.True(shaped.Advances[1] > 0);
    }

    [Fact]
    public void Shape_ZeroWidthCharacters_TakeNoRoom()
    {
        Assert.Equal(_shaper.Shape("ab", Serif).Width, _shaper.Shape("a\u200Bb", Serif).Width);
        Assert.Equal(_shaper.Shape("a b", Serif).Width, _shaper.Shape("a\tb", Serif).Width);
    }

    [Fact]
    public void Shape_SoftHyphenAtTheEnd_IsDrawnAsHyphen()
    {
        Assert.Equal(_shaper.Shape("eva-", Serif).Glyphs, _shaper.Shape("eva\u00AD", Serif).Glyphs);
        Assert.Equal("eva\u00AD", _shaper.Shape("eva\u00AD", Serif).Text);
        Assert.Equal(_shaper.Shape("evaluasi", Serif).Width, _shaper.Shape("eva\u00ADluasi", Serif).Width);
    }

    [Fact]
    public void Shape_EveryPrintedSign_HasItsOwnGlyph()
    {
        const string Signs = "–—−×÷≤≥≈→√…“”‘’é°%()/;:\u00A0\u2011";
        foreach (var face in Faces(FontFamily.Tinos).Concat(Faces(FontFamily.Arimo)))
        {
            var box = _shaper.Shape("\u25A1", face).Glyphs[0];
            Assert.DoesNotContain((ushort)0, _shaper.Shape(Signs, face).Glyphs);
            Assert.DoesNotContain(box, _shaper.Shape(Signs, face).Glyphs);
        }
    }

    [Fact]
    public void Shape_SameWordAgain_ComesFromTheCache() =>
        Assert.Same(_shaper.Shape("kinerja", Serif), _shaper.Shape("kinerja", Serif));

    [Fact]
    public void Shape_InParallel_GivesTheSameGlyphs()
    {
        var words = Enumerable.Range(0, 2000).Select(i => $"kata{i}").ToArray();
        var expected = words.Select(w => _shaper.Shape(w, Serif).Width).ToArray();
        Parallel.For(0, 8, _ => Assert.Equal(expected, words.Select(new TextShaperTests().WidthOf)));
    }

    [Fact]
    public void Load_EachFace_HasTheMetricsOfItsModel()
    {
        var tinos = FontLibrary.Get(Serif).File;
        Assert.Equal(2048, tinos.UnitsPerEm);
        Assert.Equal("Tinos", tinos.PostScriptName.Split('-')[0]);
        Assert.Equal(0, tinos.ItalicAngle);
        Assert.True(FontLibrary.Get(new FontFace(FontFamily.Arimo, Italic: true)).File.ItalicAngle < 0);
        Assert.Equal(700, FontLibrary.Get(new FontFace(FontFamily.Arimo, Bold: true)).File.Weight);
        Assert.InRange(tinos.CapHeight, 1300, 1450);
    }

    private int WidthOf(string word) => _shaper.Shape(word, Serif).Width;

    private static IEnumerable<FontFace> Faces(FontFamily family) =>
        [new(family), new(family, true), new(family, false, true), new(family, true, true)];
}
