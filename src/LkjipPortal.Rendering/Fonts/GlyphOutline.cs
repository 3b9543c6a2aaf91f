using System.Buffers.Binary;

namespace LkjipPortal.Rendering.Fonts;

/// <summary>One entry of glyf (OpenType 1.9, "glyf").</summary>
internal static class GlyphOutline
{
    private const ushort ArgumentsAreWords = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort MoreComponents = 0x0020;
    private const ushort HasXAndYScale = 0x0040;
    private const ushort HasTwoByTwo = 0x0080;
    private const ushort HasInstructions = 0x0100;

    /// <param name="renumber">New number of a component of a composite glyph.</param>
    public static ReadOnlySpan<byte> WithoutHints(ReadOnlySpan<byte> outline, Func<ushort, ushort> renumber)
    {
        if (outline.IsEmpty)
        {
            return outline;
        }
        var contours = FontFile.I16(outline, 0);
        return contours >= 0 ? Simple(outline, contours) : Composite(outline, renumber);
    }

    private static byte[] Simple(ReadOnlySpan<byte> outline, int contours)
    {
        var at = 10 + (2 * contours);
        var hints = FontFile.U16(outline, at);
        return [.. outline[..at], 0, 0, .. outline[(at + 2 + hints)..]];
    }

    private static byte[] Composite(ReadOnlySpan<byte> outline, Func<ushort, ushort> renumber)
    {
        var copy = outline.ToArray();
        var at = 10;
        ushort flags;
        do
        {
            flags = FontFile.U16(copy, at);
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)(flags & ~HasInstructions));
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), renumber(FontFile.U16(copy, at + 2)));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2) + ScaleLength(flags);
        }
        while ((flags & MoreComponents) != 0);
        return copy[..at];
    }

    private static int ScaleLength(ushort flags) => flags switch
    {
        _ when (flags & HasScale) != 0 => 2,
        _ when (flags & HasXAndYScale) != 0 => 4,
        _ when (flags & HasTwoByTwo) != 0 => 8,
        _ => 0,
    };
}
