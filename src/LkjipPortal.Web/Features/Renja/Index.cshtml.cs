using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Renja;

[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(BacaRenja baca, CurrentUnit unit) : PageModel
{
    /// <summary>Null: no Renja for the year.</summary>
    public RenjaView? Data { get; private set; }

    public CurrentUnit Unit => unit;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Data = await baca.RunAsync(unit, cancellationToken);
}
