namespace LkjipPortal.Rendering.Text;

/// <summary>A shaped string: one glyph id and one advance (1/1000 em) per glyph, and the UTF-16 text of each glyph. Ligatures are off, so text extracts one to one.</summary>
/// <param name="Text">The source text, spaces included.</param>
/// <param name="Width">Sum of the advances, in 1/1000 em; times size / 1000 gives points.</param>
internal sealed record ShapedText(FontFace Face, string Text, ushort[] Glyphs, int[] Advances, int[] Clusters, int Width)
{
    /// <summary>Width in points at <paramref name="size"/>.</summary>
    public double WidthAt(double size) => Width * size / 1000d;
}

/// <summary>
/// The one shaper: text to glyphs and widths. A cache per instance (word and face), one instance per render, so that renders run in parallel.
/// </summary>
internal interface ITextShaper
{
    /// <summary>
    /// Shapes one run without line breaks. Both families cover the same characters, so one that the face lacks becomes a near
    /// substitute or a box (U+25A1); it is never dropped, and <see cref="ShapedText.Text"/> keeps it for copying and reading aloud.
    /// A soft hyphen (U+00AD) that ends the text is drawn as a hyphen, any other is invisible: a word parted at a line end is
    /// shaped with it, so that copied and read-aloud text has the word whole.
    /// </summary>
    ShapedText Shape(string text, FontFace face);
}
