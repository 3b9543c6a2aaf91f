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

namespace LkjipPortal.Web.Features.Iku;

/// <summary>Manual IKU as PDF, one page per indikator, and the list as a workbook; 404 while there is no IKU.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(ReportSourceReader reader, CurrentUnit unit) : PageModel
{
    /// <summary>The list of IKU as a workbook.</summary>
    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        return source.Iku.Count == 0 ? NotFound() : this.Xlsx(IkuDocument.Compose(source), string.Create(CultureInfo.InvariantCulture, $"IKU-{unit.Tahun}-{unit.Singkatan}"));
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        return source.Iku.Count == 0
            ? NotFound()
            : this.Pdf(ManualIkuDocument.Compose(source), source.Pengaturan, string.Create(CultureInfo.InvariantCulture, $"Manual-IKU-{unit.Tahun}-{unit.Singkatan}"));
    }
}
