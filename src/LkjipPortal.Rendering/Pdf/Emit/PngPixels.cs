using System.IO.Compression;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>Decodes the rows of a PNG where its alpha has to be parted from its colours.</summary>
internal static class PngPixels
{
    public static (byte[] Colours, byte[] Alpha) SplitAlpha(PngFile png)
    {
        var rows = Unfilter(png);
        var channels = png.Channels - 1;
        var count = png.Width * png.Height;
        var (colours, alpha) = (new byte[count * channels], new byte[count]);
        for (var i = 0; i < count; i++)
        {
            rows.AsSpan(i * (channels + 1), channels).CopyTo(colours.AsSpan(i * channels));
            alpha[i] = rows[(i * (channels + 1)) + channels];
        }
        return (colours, alpha);
    }

    public static byte[] PaletteAlpha(PngFile png)
    {
        var rows = Unfilter(png);
        var alpha = new byte[png.Width * png.Height];
        var perByte = 8 / png.BitDepth;
        for (var y = 0; y < png.Height; y++)
        {
            for (var x = 0; x < png.Width; x++)
            {
                var shift = 8 - (png.BitDepth * ((x % perByte) + 1));
                var colour = (rows[(y * png.RowLength) + (x / perByte)] >> shift) & ((1 << png.BitDepth) - 1);
                alpha[(y * png.Width) + x] = colour < png.Transparency.Length ? png.Transparency[colour] : byte.MaxValue;
            }
        }
        return alpha;
    }

    /// <summary>Undoes the row filters (W3C PNG, section 9).</summary>
    private static byte[] Unfilter(PngFile png)
    {
        var length = png.RowLength;
        var step = Math.Max(1, png.Channels * png.BitDepth / 8);
        var rows = new byte[length * png.Height];
        using var zlib = new ZLibStream(new MemoryStream(png.Data), CompressionMode.Decompress);
        for (var y = 0; y < png.Height; y++)
        {
            var filter = zlib.ReadByte();
            var row = rows.AsSpan(y * length, length);
            zlib.ReadExactly(row);
            var above = y == 0 ? [] : rows.AsSpan((y - 1) * length, length);
            for (var i = 0; filter != 0 && i < length; i++)
            {
                var left = i < step ? 0 : row[i - step];
                var up = above.IsEmpty ? 0 : above[i];
                var corner = i < step || above.IsEmpty ? 0 : above[i - step];
                row[i] = unchecked((byte)(row[i] + Predict(filter, left, up, corner)));
            }
        }
        return rows;
    }

    private static int Predict(int filter, int left, int up, int corner) => filter switch
    {
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        4 => Paeth(left, up, corner),
        _ => throw new InvalidDataException($"Unknown PNG filter {filter}."),
    };

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - corner - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
