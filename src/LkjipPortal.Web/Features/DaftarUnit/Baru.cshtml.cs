using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.DaftarUnit;

/// <summary>Adds a perangkat daerah; its pemda too, where that is not there yet.</summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
public sealed class BaruModel(PortalDbContext db, TambahUnit tambah) : PageModel
{
    [BindProperty]
    public string? Kode { get; set; }

    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? Pemda { get; set; }

    [BindProperty]
    public string? Masa { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Pemda = await db.Pemda.OrderBy(x => x.Nama).Select(x => x.Nama).FirstOrDefaultAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var (nama, masa) = (Nama?.Trim() ?? "", string.IsNullOrWhiteSpace(Masa) ? null : Masa.Trim());
        if (nama.Length is 0 or > NamaPerangkatDaerah.NamaMaxLength)
        {
            ModelState.AddModelError(nameof(Nama), nama.Length == 0 ? "Isi nama perangkat daerah." : TooLong.Message("Nama", nama, NamaPerangkatDaerah.NamaMaxLength));
        }
        else if (await tambah.RunAsync(new UnitBaru(Kode?.Trim() ?? "", nama, Pemda?.Trim() ?? "", masa), cancellationToken) is var (field, reason))
        {
            ModelState.AddModelError(field, reason);
        }

        if (ModelState.IsValid)
        {
            return this.SavedAt("/perangkat-daerah");
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
