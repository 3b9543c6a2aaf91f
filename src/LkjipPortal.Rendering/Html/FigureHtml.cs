using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Diagrams;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Html;

/// <summary>Drawings as inline SVG and pictures as data addresses, with caption and source.</summary>
internal sealed class FigureHtml(HtmlOutput html, ReportTheme theme, ITextShaper shaper)
{
    private const double TextWidthMm = 160;
    private const double WideWidthMm = 273;

    public void Write(Block block)
    {
        switch (block)
        {
            case FigureBlock figure:
                html.Open("figure", ("id", html.Id(figure.Id)));
                var width = ReportTheme.Mm(figure.Drawing is OrgChart ? WideWidthMm : TextWidthMm);
                SvgWriter.Write(html, DrawingRenderer.Render(figure.Drawing, theme, shaper, width), figure.AltText);
                WriteEnd(figure.Caption, figure.Source);
                break;
            case ImageBlock image:
                html.Open("figure", ("id", html.Id(image.Id)));
                WriteImage(image.Image, image.AltText);
                WriteEnd(image.Caption, image.Source);
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} is no figure.");
        }
    }

    public void WriteImage(ImageContent image, string alt)
    {
        var type = image.Format switch
        {
            ImageFormat.Jpeg => "image/jpeg",
            ImageFormat.Png => "image/png",
            _ => throw new InvalidOperationException($"Unknown image format {image.Format}."),
        };
        html.Open("img", ("src", $"data:{type};base64,{Convert.ToBase64String(image.Bytes.Span)}"), ("alt", alt),
            ("width", HtmlOutput.Number(image.PixelWidth, 0)), ("height", HtmlOutput.Number(image.PixelHeight, 0)));
    }

    public void WriteQr(QrCode code)
    {
        html.Open("figure", ("class", "qr"));
        SvgWriter.Write(html, QrDrawing.Render(code.Content, ReportTheme.Mm(22)), $"Kode QR: {code.Content}");
        html.Open("figcaption").Text(code.Label).Text(" ").Element("span", code.Id, "qr-id").Close("figcaption").Close("figure");
    }

    public static void WriteCaption(HtmlOutput html, Caption caption)
    {
        if (caption.Label is { } label)
        {
            html.Element("strong", label).Text(" ");
        }
        html.Text(caption.Title);
    }

    private void WriteEnd(Caption? caption, string? source)
    {
        if (caption is not null || source is not null)
        {
            html.Open("figcaption");
            if (caption is not null)
            {
                WriteCaption(html, caption);
            }
            if (source is not null)
            {
                html.Element("small", $"Sumber: {source}", "source");
            }
            html.Close("figcaption");
        }
        html.Close("figure");
    }
}
