using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Referensi;

/// <summary>The search as JSON, for entry fields: <c>nomenklatur/cari?q=&amp;skema=&amp;level=</c>.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class CariModel(CariNomenklatur cari, CurrentUnit unit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? q, string? skema, LevelRencana? level, CancellationToken cancellationToken) =>
        new JsonResult(await cari.RunAsync(unit, q, skema, level, cancellationToken));
}
