using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.RencanaAksi;

[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(BacaRencanaAksi baca, CurrentUnit unit) : PageModel
{
    public IReadOnlyList<RencanaAksiItem> Items { get; private set; } = [];

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana);

    public string? Saved { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Items = await baca.RunAsync(unit, cancellationToken);
        Saved = this.SavedTime();
    }
}
