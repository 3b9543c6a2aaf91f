using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>The report as PDF, and its tables as a workbook. With broken links a page says where to mend them.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(ReportBuilder reports, PortalDbContext db, CurrentUnit unit) : PageModel
{
    public IReadOnlyList<BrokenSection> Broken { get; private set; } = [];

    private string FileName => string.Create(CultureInfo.InvariantCulture, $"LKjIP-{unit.Tahun}-{unit.Singkatan}");

    /// <summary>An approved report as it was approved; else as it stands now.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await KeptAsync(cancellationToken) is { } kept ? File(kept, "application/pdf", FileName + ".pdf") : await AnswerAsync(Pdf, cancellationToken);

    /// <summary>Every table of the report, a sheet each.</summary>
    public Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) => AnswerAsync(whole => this.Xlsx(whole.Document, FileName), cancellationToken);

    private Task<byte[]?> KeptAsync(CancellationToken cancellationToken) => (
        from report in db.Laporan
        join copy in db.SalinanDokumen on report.Id equals copy.VersiId
        where report.PerangkatDaerahId == unit.Id && report.Tahun == unit.Tahun && (report.Status == StatusDokumen.Disetujui || report.Status == StatusDokumen.Final)
        orderby copy.Urutan descending
        select copy.Pdf).FirstOrDefaultAsync(cancellationToken);

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
