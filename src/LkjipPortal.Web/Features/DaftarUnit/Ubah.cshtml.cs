using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.DaftarUnit;

/// <summary>Names of a unit by year, and its closing.</summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
public sealed class UbahModel(PortalDbContext db, SimpanUnit simpan) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public UnitForm Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    public PerangkatDaerah Row { get; private set; } = null!;

    public FormErrors Errors { get; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await simpan.FindAsync(Id, cancellationToken) is not { } unit)
        {
            return NotFound();
        }

        (Row, Isian) = (unit, UnitForm.From(unit));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Isian.Nama = [.. Isian.Nama.Take(UnitForm.MaxNama)];
        var outcome = await simpan.RunAsync(Id, Isian, Pilihan, cancellationToken);
        if (outcome is SaveOutcome.Saved)
        {
            return this.SavedAt("/perangkat-daerah");
        }

        db.ChangeTracker.Clear();
        if (outcome is SaveOutcome.NotFound || await simpan.FindAsync(Id, cancellationToken) is not { } unit)
        {
            return NotFound();
        }

        Row = unit;
        return this.Refused(Errors, outcome);
    }
}
