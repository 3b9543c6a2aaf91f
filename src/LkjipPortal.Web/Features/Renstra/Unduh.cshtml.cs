using System.Globalization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>The Renstra as a workbook in the official layout, and an empty one to fill in.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(EksporRencana ekspor, PortalDbContext db, CurrentUnit unit) : PageModel
{
    /// <summary>The newest version; 404 while there is none.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var (first, last) = await MasaRenstra.OfAsync(db, unit, cancellationToken);
        var file = new MemoryStream();
        return await ekspor.RenstraAsync(unit.Id, unit.Tahun, file, cancellationToken) ? this.Xlsx(file.WriteTo, Name("Renstra", first, last)) : NotFound();
    }

    public async Task<IActionResult> OnGetTemplatAsync(CancellationToken cancellationToken)
    {
        var (first, last) = await MasaRenstra.OfAsync(db, unit, cancellationToken);
        return this.Xlsx(output => EksporRencana.RenstraTemplate(first, last, $"{unit.Nama} {unit.Pemda}", output), Name("Templat-Renstra", first, last));
    }

    private string Name(string what, int first, int last) => string.Create(CultureInfo.InvariantCulture, $"{what}-{first}-{last}-{unit.Singkatan}");
}
