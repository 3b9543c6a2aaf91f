using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(BacaPerjanjianKinerja baca, CurrentUnit unit) : PageModel
{
    /// <summary>Null: no PK for the year.</summary>
    public PkView? Data { get; private set; }

    public CurrentUnit Unit => unit;

    /// <param name="versi">Number of a version; without it the one in force.</param>
    public async Task<IActionResult> OnGetAsync(int? versi, CancellationToken cancellationToken)
    {
        Data = await baca.RunAsync(unit, versi, cancellationToken);
        return Data is null && versi is not null ? NotFound() : Page();
    }
}
