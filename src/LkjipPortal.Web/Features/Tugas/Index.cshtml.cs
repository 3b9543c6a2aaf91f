using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Tugas;

/// <summary>What the signed-in person is asked to do with the year's documents, and what waits for others.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(BacaTugas baca, CurrentUnit unit) : PageModel
{
    public CurrentUnit Unit => unit;

    public IReadOnlyList<TugasItem> UntukAnda { get; private set; } = [];

    public IReadOnlyList<TugasItem> MenungguLain { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => (UntukAnda, MenungguLain) = await baca.RunAsync(unit, cancellationToken);
}
