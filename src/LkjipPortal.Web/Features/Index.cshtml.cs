using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features;

/// <summary>Opens the person's unit in its latest year.</summary>
public sealed class IndexModel(UnitDirectory directory, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var units = await directory.VisibleToAsync(User.PenggunaId() ?? Guid.Empty, cancellationToken);
        return units is [var first, ..] ? LocalRedirect(UnitLinks.Address(first.Kode, FrameReader.HomeYear(first, clock), "dasbor")) : Page();
    }
}
