using System.Globalization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>The year's rencana aksi as PDF and as a workbook; 404 while nothing is entered.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(ReportSourceReader reader, CurrentUnit unit) : PageModel
{
    private string FileName => string.Create(CultureInfo.InvariantCulture, $"Rencana-Aksi-{unit.Tahun}-{unit.Singkatan}");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        return source.RencanaAksi.Count == 0 ? NotFound() : this.Pdf(RencanaAksiDocument.Compose(source), source.Pengaturan, FileName);
    }

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        return source.RencanaAksi.Count == 0 ? NotFound() : this.Xlsx(RencanaAksiDocument.Compose(source), FileName);
    }
}
