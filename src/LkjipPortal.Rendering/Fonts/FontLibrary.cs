using HarfBuzzSharp;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Fonts;

/// <summary>The eight embedded faces, each opened at its first use and then shared.</summary>
internal static class FontLibrary
{
    private static readonly Lazy<LoadedFont>[] Fonts = [.. Enumerable.Range(0, 8).Select(i =>
        new Lazy<LoadedFont>(() => new LoadedFont(FontFile.Load(new FontFace((FontFamily)(i >> 2), (i & 1) != 0, (i & 2) != 0)))))];

    public static LoadedFont Get(FontFace face) =>
        Fonts[((int)face.Family << 2) | (face.Italic ? 2 : 0) | (face.Bold ? 1 : 0)].Value;
}

/// <summary>A font file with its HarfBuzz font, immutable, so that threads may share it. Advances are in 1/1000 em.</summary>
internal sealed class LoadedFont
{
    public LoadedFont(FontFile file)
    {
        File = file;
        var blob = new Blob(file.Address, file.Length, MemoryMode.ReadOnly);
        blob.MakeImmutable();
        var face = new Face(blob, 0);
        face.MakeImmutable();
        Shaping = new Font(face);
        Shaping.SetScale(1000, 1000);
        Shaping.SetFunctionsOpenType();
    }

    public FontFile File { get; }

    public Font Shaping { get; }

    public bool Has(System.Text.Rune rune) => Shaping.TryGetNominalGlyph((uint)rune.Value, out _);
}
