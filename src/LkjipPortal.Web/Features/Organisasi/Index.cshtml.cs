using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Organisasi;

/// <summary>The unit's organisation chart as a list; the report draws it in BAB I.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahOrganisasi)]
public sealed class IndexModel(SimpanKotak simpan, CurrentUnit unit) : PageModel
{
    public BaganOrganisasi Bagan { get; private set; } = new([]);

    public CurrentUnit Unit => unit;

    public bool BolehUbah => unit.Punya(Peran.Perencana, Peran.Admin);

    public string? Saved { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Saved = this.SavedTime();
        Bagan = await simpan.BacaAsync(unit, cancellationToken);
    }

    public async Task<IActionResult> OnPostPindahAsync(Guid id, bool naik, CancellationToken cancellationToken) =>
        await simpan.PindahAsync(unit, id, naik, cancellationToken) ? this.SavedAt(unit.Address("organisasi")) : NotFound();
}
