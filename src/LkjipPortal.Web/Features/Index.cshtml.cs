using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features;

/// <summary>Opens the person's unit in its latest year; an admin without any unit, the people.</summary>
public sealed class IndexModel(UnitDirectory directory, IAuthorizationService authorization, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var units = await directory.VisibleToAsync(User.PenggunaId() ?? Guid.Empty, cancellationToken);
        if (units is [var first, ..])
        {
            return LocalRedirect(UnitLinks.Address(first.Kode, FrameReader.HomeYear(first, clock), "dasbor"));
        }

        return (await authorization.AuthorizeAsync(User, AuthorizationPolicies.KelolaOrang)).Succeeded ? LocalRedirect("/orang") : Page();
    }
}
