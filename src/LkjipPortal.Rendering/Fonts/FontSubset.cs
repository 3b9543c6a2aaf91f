using System.Buffers.Binary;

namespace LkjipPortal.Rendering.Fonts;

/// <summary>
/// Cuts a TrueType file down to some glyphs, numbered anew in the given order, for FontFile2 of a CIDFontType2. Hints are left
/// out: PDF viewers do not use them, and they are up to half of the bytes.
/// </summary>
internal static class FontSubset
{
    /// <param name="glyphs">Glyph of each new number; the first is 0. A glyph may be there twice. Parts of composite glyphs are added after the last.</param>
    public static byte[] Create(FontFile font, IReadOnlyList<ushort> glyphs)
    {
        List<ushort> all = [.. glyphs];
        Dictionary<ushort, ushort> numbers = [];
        for (var i = 0; i < all.Count; i++)
        {
            numbers.TryAdd(all[i], (ushort)i);
        }
        using var glyf = new MemoryStream();
        List<int> offsets = [0];
        for (var i = 0; i < all.Count; i++)
        {
            glyf.Write(GlyphOutline.WithoutHints(font.Outline(all[i]), part => NumberOf(part, all, numbers)));
            while (glyf.Length % 4 != 0)
            {
                glyf.WriteByte(0);
            }
            offsets.Add((int)glyf.Length);
        }
        return Assemble(
        [
            ("glyf", glyf.ToArray()), ("head", Head(font)), ("hhea", Hhea(font, all.Count)), ("hmtx", Hmtx(font, all)),
            ("loca", Loca(offsets)), ("maxp", Maxp(font, all.Count)),
        ]);
    }

    private static ushort NumberOf(ushort glyph, List<ushort> all, Dictionary<ushort, ushort> numbers)
    {
        if (!numbers.TryGetValue(glyph, out var number))
        {
            numbers[glyph] = number = (ushort)all.Count;
            all.Add(glyph);
        }
        return number;
    }

    private static byte[] Head(FontFile font)
    {
        var head = font.Table("head").ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] Hhea(FontFile font, int count)
    {
        var hhea = font.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)count);
        return hhea;
    }

    private static byte[] Hmtx(FontFile font, List<ushort> glyphs)
    {
        var hmtx = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)font.Advance(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((4 * i) + 2), (short)font.LeftSideBearing(glyphs[i]));
        }
        return hmtx;
    }

    private static byte[] Loca(List<int> offsets)
    {
        var loca = new byte[4 * offsets.Count];
        for (var i = 0; i < offsets.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
        }
        return loca;
    }

    /// <summary>maxSizeOfGlyphInstructions and the interpreter's limits (bytes 14-27) go with the hints.</summary>
    private static byte[] Maxp(FontFile font, int count)
    {
        var maxp = font.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)count);
        maxp.AsSpan(16, 12).Clear();
        return maxp;
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tables)
    {
        var start = 12 + (16 * tables.Length);
        var file = new byte[start + tables.Sum(t => Padded(t.Data.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Length);
        var power = System.Numerics.BitOperations.Log2((uint)tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * tables.Length) - (16 << power)));
        var (at, headAt) = (start, 0);
        for (var i = 0; i < tables.Length; i++)
        {
            var (tag, data) = tables[i];
            data.CopyTo(file, at);
            headAt = tag == "head" ? at : headAt;
            var entry = file.AsSpan(12 + (16 * i), 16);
            System.Text.Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(at, Padded(data.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], data.Length);
            at += Padded(data.Length);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), unchecked(0xB1B0AFBA - Checksum(file)));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        }
        return sum;
    }
}
