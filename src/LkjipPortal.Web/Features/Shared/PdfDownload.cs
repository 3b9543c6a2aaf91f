using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Web.Features.Laporan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Shared;

public static class PdfDownload
{
    /// <summary>The document as a PDF file, in the paper and theme of the unit's report.</summary>
    /// <param name="name">File name without its ending.</param>
    public static FileStreamResult Pdf(this PageModel page, ReportDocument document, PengaturanLaporan settings, string name)
    {
        var pdf = new MemoryStream();
        PdfWriter.Write(document, ReportBuilder.StyleOf(settings), pdf);
        pdf.Position = 0;
        return page.File(pdf, "application/pdf", name + ".pdf");
    }
}
