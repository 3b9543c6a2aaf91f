using System.Globalization;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>The report as PDF, and its tables as a workbook. With broken links a page says where to mend them.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(ReportBuilder reports, CurrentUnit unit) : PageModel
{
    public IReadOnlyList<BrokenSection> Broken { get; private set; } = [];

    private string FileName => string.Create(CultureInfo.InvariantCulture, $"LKjIP-{unit.Tahun}-{unit.Singkatan}");

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => AnswerAsync(Pdf, cancellationToken);

    /// <summary>Every table of the report, a sheet each.</summary>
    public Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) => AnswerAsync(whole => this.Xlsx(whole.Document, FileName), cancellationToken);

    private async Task<IActionResult> AnswerAsync(Func<BuiltReport.Whole, IActionResult> write, CancellationToken cancellationToken)
    {
        var report = await reports.BuildAsync(cancellationToken);
        if (report is BuiltReport.Broken broken)
        {
            Broken = BrokenSection.Of(broken.Links);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        return write((BuiltReport.Whole)report);
    }

    private FileStreamResult Pdf(BuiltReport.Whole whole)
    {
        var pdf = new MemoryStream();
        PdfWriter.Write(whole.Document, whole.Style, pdf);
        pdf.Position = 0;
        return File(pdf, "application/pdf", FileName + ".pdf");
    }
}
