using System.Globalization;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.Renja;

/// <summary>The year's Renja as a workbook in the official layout, and an empty one to fill in.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(EksporRencana ekspor, CurrentUnit unit) : PageModel
{
    /// <summary>Murni and the newest perubahan; 404 while there is no Renja.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var file = new MemoryStream();
        return await ekspor.RenjaAsync(unit.Id, unit.Tahun, file, cancellationToken) ? this.Xlsx(file.WriteTo, Name("Renja")) : NotFound();
    }

    public IActionResult OnGetTemplat() => this.Xlsx(output => EksporRencana.RenjaTemplate(unit.Tahun, $"{unit.Nama} {unit.Pemda}", output), Name("Templat-Renja"));

    private string Name(string what) => string.Create(CultureInfo.InvariantCulture, $"{what}-{unit.Tahun}-{unit.Singkatan}");
}
