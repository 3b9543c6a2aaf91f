using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.DaftarPejabat;

/// <summary>Form of one official.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class BarisModel(PortalDbContext db, SimpanPejabat simpan, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public PejabatForm Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    [FromRoute]
    public Guid? Id { get; set; }

    /// <summary>Null: a new official.</summary>
    public Pejabat? Row { get; private set; }

    public PejabatKaitan? Kaitan { get; private set; }

    public FormErrors Errors { get; } = new();

    /// <summary>Why the official was not deleted.</summary>
    public string? NotDeleted { get; private set; }

    public CurrentUnit Unit => unit;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Isian.Dari = FormattableString.Invariant($"1 Januari {unit.Tahun}");
        return Id is null || await LoadAsync(fill: true, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await simpan.RunAsync(unit, Id, Isian, Pilihan, cancellationToken);
        switch (outcome)
        {
            case SaveOutcome.Saved:
                return this.SavedAt(unit.Address("pejabat"));
            case SaveOutcome.NotFound:
                return NotFound();
            default:
                db.ChangeTracker.Clear();
                return Id is null || await LoadAsync(fill: false, cancellationToken) ? this.Refused(Errors, outcome) : NotFound();
        }
    }

    public async Task<IActionResult> OnPostHapusAsync(int revisi, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (Id is not { } id || !await LoadAsync(fill: true, cancellationToken))
        {
            return NotFound();
        }

        NotDeleted = await simpan.DeleteAsync(unit, id, revisi, cancellationToken);
        if (NotDeleted is null)
        {
            return this.SavedAt(unit.Address("pejabat"));
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(bool fill, CancellationToken cancellationToken)
    {
        Row = Id is { } id ? await simpan.FindAsync(unit, id, cancellationToken) : null;
        if (Row is null)
        {
            return false;
        }

        Kaitan = await simpan.KaitanAsync(Row.Id, cancellationToken);
        Isian = fill ? PejabatForm.From(Row) : Isian;
        return true;
    }
}
