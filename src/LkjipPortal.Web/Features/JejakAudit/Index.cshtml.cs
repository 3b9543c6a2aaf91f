using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.JejakAudit;

/// <summary>The trail of the unit, all years.</summary>
[Authorize(Policy = AuthorizationPolicies.BacaJejak)]
public sealed class IndexModel(PortalDbContext db, CurrentUnit unit) : PageModel
{
    public JejakDaftar Daftar { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public JejakSaringan Saringan { get; set; } = new();

    public CurrentUnit Unit => unit;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Daftar = await BacaJejak.DaftarAsync(db, unit.Id, Saringan, cancellationToken);
}
