using System.Globalization;
using System.Runtime.InteropServices;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>The pictures that the document uses, each written once; JPEG and PNG data pass through where PDF knows their form.</summary>
internal sealed class PdfImages
{
    private readonly Dictionary<ImageContent, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<ImageContent> _images = [];

    public string NameOf(ImageContent image)
    {
        if (!_numbers.TryGetValue(image, out var number))
        {
            _numbers[image] = number = _images.Count;
            _images.Add(image);
        }
        return string.Create(CultureInfo.InvariantCulture, $"I{number}");
    }

    public void Write(PdfFile file, PdfBuffer resources)
    {
        if (_images.Count == 0)
        {
            return;
        }
        resources.Raw("/XObject<<"u8);
        foreach (var image in _images)
        {
            resources.Ascii("/" + NameOf(image)).Ref(Write(file, image));
        }
        resources.Raw(">>"u8);
    }

    private static int Write(PdfFile file, ImageContent image) => image.Format switch
    {
        ImageFormat.Jpeg => WriteJpeg(file, image.Bytes.Span),
        ImageFormat.Png => WritePng(file, PngFile.Read(image.Bytes.Span)),
        _ => throw new InvalidOperationException($"Unknown image format {image.Format}."),
    };

    private static int WriteJpeg(PdfFile file, ReadOnlySpan<byte> data)
    {
        var jpeg = JpegHeader.Read(data);
        var (space, decode) = jpeg.Components switch
        {
            1 => ("DeviceGray", ""),
            3 => ("DeviceRGB", ""),
            4 => ("DeviceCMYK", jpeg.IsAdobe ? "/Decode[1 0 1 0 1 0 1 0]" : ""),
            _ => throw new InvalidDataException($"A JPEG of {jpeg.Components} components cannot be shown."),
        };
        var id = file.Reserve();
        file.PutRaw(id, Header(jpeg.Width, jpeg.Height, 8).Ascii($"/ColorSpace/{space}{decode}/Filter/DCTDecode").Span, data);
        return id;
    }

    /// <summary>PNG rows are what Flate with predictor 15 holds (PDF 1.7, 7.4.4.4); only alpha has to be taken apart.</summary>
    private static int WritePng(PdfFile file, PngFile png)
    {
        var id = file.Reserve();
        if (png.Colour is PngColour.GreyAlpha or PngColour.RgbAlpha)
        {
            var (colours, alpha) = PngPixels.SplitAlpha(png);
            var mask = WriteMask(file, png, alpha);
            var split = Header(png.Width, png.Height, 8).Raw("/SMask"u8).Ref(mask)
                .Ascii(png.Colour == PngColour.RgbAlpha ? "/ColorSpace/DeviceRGB" : "/ColorSpace/DeviceGray");
            file.PutStream(id, split.Span, colours);
            return id;
        }
        var entries = Header(png.Width, png.Height, png.BitDepth);
        switch (png.Colour)
        {
            case PngColour.Palette:
                entries.Raw("/ColorSpace[/Indexed/DeviceRGB "u8).Int((png.Palette.Length / 3) - 1).Ascii($"<{Convert.ToHexString(png.Palette)}>]");
                break;
            case PngColour.Rgb:
                entries.Raw("/ColorSpace/DeviceRGB"u8);
                break;
            default:
                entries.Raw("/ColorSpace/DeviceGray"u8);
                break;
        }
        if (png.Colour == PngColour.Palette && png.Transparency.Length > 0)
        {
            entries.Raw("/SMask"u8).Ref(WriteMask(file, png, PngPixels.PaletteAlpha(png)));
        }
        entries.Ascii($"/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors {png.Channels}/BitsPerComponent {png.BitDepth}/Columns {png.Width}>>");
        file.PutRaw(id, entries.Span, png.Data);
        return id;
    }

    private static int WriteMask(PdfFile file, PngFile png, byte[] alpha)
    {
        var id = file.Reserve();
        file.PutStream(id, Header(png.Width, png.Height, 8).Raw("/ColorSpace/DeviceGray"u8).Span, alpha);
        return id;
    }

    private static PdfBuffer Header(int width, int height, int bits) =>
        new PdfBuffer().Ascii($"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent {bits}");
}

/// <summary>Size and colour model of a JPEG, from its frame header (ITU-T T.81, B.2.2).</summary>
/// <param name="IsAdobe">Has an APP14 marker: its four colours are stored inverted.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JpegHeader(int Width, int Height, int Components, bool IsAdobe)
{
    public static JpegHeader Read(ReadOnlySpan<byte> data)
    {
        var adobe = false;
        var at = 2;
        while (at + 9 < data.Length)
        {
            var marker = data[at + 1];
            if (data[at] != 0xFF || marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new(Fonts.FontFile.U16(data, at + 7), Fonts.FontFile.U16(data, at + 5), data[at + 9], adobe);
            }
            adobe |= marker == 0xEE;
            at += 2 + Fonts.FontFile.U16(data, at + 2);
        }
        throw new InvalidDataException("The JPEG has no frame header.");
    }
}
