using System.Buffers.Binary;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>Colour types of a PNG header.</summary>
internal enum PngColour
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}

/// <summary>The chunks of a PNG that a PDF image needs (W3C PNG, section 11).</summary>
/// <param name="Palette">PLTE: three bytes a colour.</param>
/// <param name="Transparency">tRNS: alpha of the first colours of the palette.</param>
/// <param name="Data">All IDAT chunks joined: one zlib stream of filtered rows.</param>
internal sealed record PngFile(int Width, int Height, int BitDepth, PngColour Colour, byte[] Palette, byte[] Transparency, byte[] Data)
{
    public int Channels => Colour switch
    {
        PngColour.Rgb => 3,
        PngColour.GreyAlpha => 2,
        PngColour.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>Bytes of one row without its filter byte.</summary>
    public int RowLength => ((Width * Channels * BitDepth) + 7) / 8;

    public static PngFile Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' }))
        {
            throw new InvalidDataException("Not a PNG.");
        }
        byte[] header = [], palette = [], transparency = [];
        using var data = new MemoryStream(file.Length);
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var body = file.Slice(at + 8, length);
            switch (BinaryPrimitives.ReadUInt32BigEndian(file[(at + 4)..]))
            {
                case 0x49484452: // IHDR
                    header = body.ToArray();
                    break;
                case 0x504C5445: // PLTE
                    palette = body.ToArray();
                    break;
                case 0x74524E53: // tRNS
                    transparency = body.ToArray();
                    break;
                case 0x49444154: // IDAT
                    data.Write(body);
                    break;
            }
            at += 12 + length;
        }
        return Create(header, palette, transparency, data.ToArray());
    }

    private static PngFile Create(byte[] header, byte[] palette, byte[] transparency, byte[] data)
    {
        var colour = (PngColour)header[9];
        if (header[12] != 0 || (header[8] == 16 && colour is PngColour.GreyAlpha or PngColour.RgbAlpha) || !Enum.IsDefined(colour))
        {
            throw new InvalidDataException("Interlaced PNG and alpha of 16 bits are converted at upload, not here.");
        }
        return new(
            BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)), header[8], colour, palette, transparency, data);
    }
}
