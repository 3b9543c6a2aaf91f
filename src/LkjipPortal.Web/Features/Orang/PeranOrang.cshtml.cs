using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Capacity and dates of a role that was given. Another role or unit is another row.</summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
public sealed class PeranOrangModel(PortalDbContext db, KelolaOrang kelola, UnitChoices units) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid PeranId { get; set; }

    [BindProperty]
    public PeranForm Peran { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    public string Nama { get; private set; } = "";

    /// <summary>"Kepala, BKPSDM Jombang".</summary>
    public string Judul { get; private set; } = "";

    public FormErrors Errors { get; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is not { } role)
        {
            return NotFound();
        }

        Peran = PeranForm.From(role);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await kelola.UbahPeranAsync(Id, PeranId, Peran, Pilihan, cancellationToken);
        return outcome is SaveOutcome.Saved ? this.SavedAt($"/orang/{Id}")
            : outcome is SaveOutcome.NotFound || await LoadAsync(cancellationToken) is null ? NotFound()
            : this.Refused(Errors, outcome);
    }

    private async Task<PeranPengguna?> LoadAsync(CancellationToken cancellationToken)
    {
        var role = await db.PeranPengguna.AsNoTracking().SingleOrDefaultAsync(x => x.Id == PeranId && x.PenggunaId == Id, cancellationToken);
        if (role is not null)
        {
            Nama = await db.Users.Where(x => x.Id == Id).Select(x => x.Nama).SingleAsync(cancellationToken);
            Judul = $"{role.Peran.Label()}, {UnitChoices.Label(role.PerangkatDaerahId, await units.ReadAsync(cancellationToken))}";
        }

        return role;
    }
}
