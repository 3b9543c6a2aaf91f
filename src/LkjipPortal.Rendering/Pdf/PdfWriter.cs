using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf;

/// <summary>A numbered document to a tagged PDF. Same document and style, same bytes.</summary>
public static class PdfWriter
{
    /// <param name="document">After <see cref="Numbering.Resolve"/>.</param>
    public static void Write(ReportDocument document, ReportStyle style, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(output);
        PdfEmitter.Write(new PdfLayout(style, new TextShaper()).Layout(document), document.Metadata, output);
    }
}
