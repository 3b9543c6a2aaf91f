using System.Globalization;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>The report as PDF. With broken links a page says where to mend them.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(ReportBuilder reports, CurrentUnit unit) : PageModel
{
    public IReadOnlyList<BrokenSection> Broken { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var report = await reports.BuildAsync(cancellationToken);
        if (report is BuiltReport.Broken broken)
        {
            Broken = BrokenSection.Of(broken.Links);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        var whole = (BuiltReport.Whole)report;
        var pdf = new MemoryStream();
        PdfWriter.Write(whole.Document, whole.Style, pdf);
        pdf.Position = 0;
        return File(pdf, "application/pdf", string.Create(CultureInfo.InvariantCulture, $"LKjIP-{unit.Tahun}-{unit.Singkatan}.pdf"));
    }
}
