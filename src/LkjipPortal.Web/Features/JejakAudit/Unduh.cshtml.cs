using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.JejakAudit;

/// <summary>The filtered trail of the unit as a workbook.</summary>
[Authorize(Policy = AuthorizationPolicies.BacaJejak)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(PortalDbContext db, CurrentUnit unit) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromQuery] JejakSaringan saringan, CancellationToken cancellationToken) =>
        this.Unduh(await BacaJejak.UnduhAsync(db, unit.Id, saringan, cancellationToken), $"Jejak-{unit.Singkatan}");
}
