using System.Buffers.Binary;
using System.IO.Compression;
using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Pdf.Emit;
using UglyToad.PdfPig;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Pdf;

public sealed class PdfImageTests
{
    /// <summary>Eight by eight grey pixels, baseline: one DC code and one AC code of one bit each, both zero.</summary>
    private static readonly byte[] Jpeg =
    [
        0xFF, 0xD8, 0xFF, 0xDB, 0, 67, 0, .. Enumerable.Repeat((byte)1, 64), 0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0,
        0xFF, 0xC4, 0, 20, 0x00, 1, .. new byte[15], 0, 0xFF, 0xC4, 0, 20, 0x10, 1, .. new byte[15], 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F, 0xFF, 0xD9,
    ];

    [Fact]
    public void Write_Jpeg_PassesThroughOnce()
    {
        var pdf = SamplePages.ToBytes(new SamplePages().Create(new ImageContent(ImageFormat.Jpeg, 8, 8, Jpeg)));
        Assert.Equal(pdf.AsSpan().IndexOf(Jpeg), pdf.AsSpan().LastIndexOf(Jpeg));
        using var document = PdfDocument.Open(pdf);
        Assert.All(document.GetPage(2).GetImages(), i => Assert.Equal(Jpeg, i.RawBytes.ToArray()));
        Assert.Contains("No syntax", PdfTool.Run("qpdf", pdf, "--check", "{}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void SplitAlpha_EachRowFilter_GivesThePixelsBack(int filter)
    {
        var pixels = new byte[4 * 5 * 3];
        new Random(7).NextBytes(pixels);
        var (colours, alpha) = PngPixels.SplitAlpha(PngFile.Read(Png(5, 3, 6, 4, pixels, filter)));
        Assert.Equal(pixels.Where((_, i) => i % 4 != 3), colours);
        Assert.Equal(pixels.Where((_, i) => i % 4 == 3), alpha);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(6, 4)]
    public void Write_PngOfEachColourType_IsAccepted(int colourType, int channels)
    {
        var pixels = Enumerable.Range(0, 4 * 4 * channels).Select(i => (byte)(colourType == 3 ? i % 2 : i * 3)).ToArray();
        var pdf = SamplePages.ToBytes(new SamplePages().Create(new ImageContent(ImageFormat.Png, 4, 4, Png(4, 4, colourType, channels, pixels, 4))));
        Assert.Contains("No syntax", PdfTool.Run("qpdf", pdf, "--check", "{}"), StringComparison.Ordinal);
        var listed = PdfTool.Run("pdfimages", pdf, "-list", "{}");
        Assert.Equal(colourType is 3 or 4 or 6, listed.Contains("smask", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_InterlacedPng_IsRefused()
    {
        var png = Png(1, 1, 0, 1, [0], 0);
        png[28] = 1;
        Assert.Throws<InvalidDataException>(() => PngFile.Read(png));
    }

    /// <summary>A PNG whose rows all use one filter; palettes have two colours, the second transparent.</summary>
    private static byte[] Png(int width, int height, int colourType, int channels, byte[] pixels, int filter)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, (byte)colourType);
        Chunk(file, "IHDR", header);
        if (colourType == 3)
        {
            Chunk(file, "PLTE", [255, 0, 0, 0, 0, 255]);
            Chunk(file, "tRNS", [255, 0]);
        }
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(Filtered(width * channels, height, channels, pixels, filter));
        }
        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Filtered(int length, int height, int step, byte[] pixels, int filter)
    {
        var rows = new byte[(length + 1) * height];
        int At(int y, int i) => y < 0 || i < 0 ? 0 : pixels[(y * length) + i];
        for (var y = 0; y < height; y++)
        {
            rows[y * (length + 1)] = (byte)filter;
            for (var i = 0; i < length; i++)
            {
                var (left, up, corner) = (At(y, i - step), At(y - 1, i), At(y - 1, i - step));
                int[] order = [Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner))];
                var paeth = new[] { left, up, corner }[Array.IndexOf(order, order.Min())];
                var guess = filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => paeth, _ => 0 };
                rows[(y * (length + 1)) + 1 + i] = unchecked((byte)(At(y, i) - guess));
            }
        }
        return rows;
    }

    private static void Chunk(MemoryStream file, string type, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        file.Write([.. length, .. System.Text.Encoding.ASCII.GetBytes(type), .. body, 0, 0, 0, 0]);
    }
}
