using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.JejakAudit;

/// <summary>The filtered trail of every unit as a workbook.</summary>
[Authorize(Policy = AuthorizationPolicies.BacaSemuaJejak)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhSemuaModel(PortalDbContext db) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromQuery] JejakSaringan saringan, CancellationToken cancellationToken) =>
        this.Unduh(await BacaJejak.UnduhAsync(db, unitId: null, saringan, cancellationToken), "Jejak");
}
