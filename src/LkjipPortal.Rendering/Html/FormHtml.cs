using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Html;

/// <summary>Cover, dividers, headline figures, signatures and attachments.</summary>
internal static class FormHtml
{
    public static void Write(HtmlOutput html, FigureHtml figures, Block block)
    {
        switch (block)
        {
            case Cover cover:
                WriteCover(html, figures, cover);
                break;
            case Divider divider:
                WriteDivider(html, divider);
                break;
            case KeyFigures keys:
                WriteKeyFigures(html, keys);
                break;
            case SignatureBlock signature:
                WriteSignature(html, signature.Signatory, null, signature.PlaceAndDate);
                if (signature.Qr is { } qr)
                {
                    figures.WriteQr(qr);
                }
                break;
            case SignaturePair pair:
                html.Open("div", ("class", "signature-pair"));
                WriteSignature(html, pair.Left, pair.LeftRole, null);
                WriteSignature(html, pair.Right, pair.RightRole, pair.PlaceAndDate);
                html.Close("div");
                break;
            case QrBlock code:
                figures.WriteQr(code.Code);
                break;
            case AttachedPdf pdf:
                html.Open("p", ("class", "attached"), ("id", html.Id(pdf.Id))).Text("Dokumen terlampir (PDF): ").Text(pdf.Title).Close("p");
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} is no form.");
        }
    }

    private static void WriteCover(HtmlOutput html, FigureHtml figures, Cover cover)
    {
        html.Open("header", ("class", "cover"));
        if (cover.Emblem is { } emblem)
        {
            figures.WriteImage(emblem, $"Lambang {cover.Region}");
        }
        html.Element("p", cover.Region, "region").Element("p", cover.Unit, "unit").Element("p", cover.Title, "title").Element("p", cover.Year, "year");
        Optional(html, cover.Note, "note");
        html.Element("p", cover.Place, "place").Close("header");
    }

    private static void WriteDivider(HtmlOutput html, Divider divider)
    {
        html.Open("header", ("class", "divider"), ("id", html.Id(divider.Id))).Element("p", divider.Label, "label").Element("h1", divider.Title);
        Optional(html, divider.Note, "note");
        html.Close("header");
    }

    private static void WriteKeyFigures(HtmlOutput html, KeyFigures keys)
    {
        html.Open("ul", ("class", "key-figures")).Line();
        foreach (var item in keys.Items)
        {
            html.Open("li").Open("strong", ("class", item.FigureKey is null ? null : "figure"), ("data-figure", item.FigureKey)).Text(item.Value).Close("strong")
                .Text(" ").Element("span", item.Label).Close("li").Line();
        }
        html.Close("ul");
    }

    private static void WriteSignature(HtmlOutput html, Signatory signatory, string? role, string? placeAndDate)
    {
        html.Open("div", ("class", "signature"));
        Optional(html, placeAndDate, "date");
        Optional(html, role, "role");
        foreach (var line in signatory.PositionLines)
        {
            html.Element("p", line);
        }
        html.Element("p", signatory.Name, "name");
        Optional(html, signatory.Rank, null);
        Optional(html, signatory.Nip is { } nip ? $"NIP {nip}" : null, null);
        html.Close("div");
    }

    private static void Optional(HtmlOutput html, string? text, string? cssClass)
    {
        if (text is not null)
        {
            html.Element("p", text, cssClass);
        }
    }
}
