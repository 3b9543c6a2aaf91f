using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Xlsx;
using LkjipPortal.Web.Features.Impor;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Shared;

public static class XlsxDownload
{
    /// <summary>Every table of the document as a workbook, a sheet each.</summary>
    /// <param name="name">File name without its ending.</param>
    public static FileStreamResult Xlsx(this PageModel page, ReportDocument document, string name) =>
        page.Xlsx(output => XlsxWriter.Write(DocumentSheets.Of(document), output), name);

    public static FileStreamResult Xlsx(this PageModel page, Action<Stream> write, string name)
    {
        var file = new MemoryStream();
        write(file);
        file.Position = 0;
        return page.File(file, EksporRencana.ContentType, name + ".xlsx");
    }
}
