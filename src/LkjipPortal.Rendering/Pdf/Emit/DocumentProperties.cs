using System.Globalization;
using System.Security;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>Title, author and dates, as information dictionary and as XMP (ISO 16684-1). Dates are the document's own.</summary>
internal static class DocumentProperties
{
    private const string Producer = "LKjIP Portal";

    public static PdfBuffer Info(DocumentMetadata meta)
    {
        var date = string.Create(CultureInfo.InvariantCulture, $"D:{meta.Date:yyyyMMdd}000000Z");
        return new PdfBuffer(1024).Raw("<</Title"u8).Text(meta.Title).Raw("/Author"u8).Text(meta.Author).Raw("/Subject"u8).Text(meta.Subject)
            .Raw("/Creator"u8).Text(Producer).Raw("/Producer"u8).Text(Producer)
            .Raw("/CreationDate"u8).Text(date).Raw("/ModDate"u8).Text(date).Raw(">>"u8);
    }

    /// <summary>Conformance (PDF/UA, PDF/A) is not claimed here: nothing verifies it yet.</summary>
    public static byte[] Xmp(DocumentMetadata meta)
    {
        static string Escape(string text) => SecurityElement.Escape(text);
        var date = string.Create(CultureInfo.InvariantCulture, $"{meta.Date:yyyy-MM-dd}T00:00:00Z");
        return System.Text.Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(meta.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escape(meta.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Escape(meta.Subject)}</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>{Escape(meta.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:ModifyDate>{date}</xmp:ModifyDate>
            <xmp:MetadataDate>{date}</xmp:MetadataDate>
            <xmp:CreatorTool>{Producer}</xmp:CreatorTool>
            <pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """);
    }
}
