using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Organisasi;

/// <summary>Form of one box of the organisation chart.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahOrganisasi)]
[WritePolicy(AuthorizationPolicies.UbahOrganisasi)]
public sealed class KotakModel(PortalDbContext db, SimpanKotak simpan, CurrentUnit unit) : PageModel
{
    [FromRoute]
    public Guid? Id { get; set; }

    [BindProperty]
    public KotakForm Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    /// <summary>Null: a new box.</summary>
    public UnitOrganisasi? Row { get; private set; }

    public IReadOnlyDictionary<Guid, string> CalonInduk { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Boxes that go with it when it is deleted.</summary>
    public IReadOnlyList<UnitOrganisasi> DiBawah { get; private set; } = [];

    public FormErrors Errors { get; } = new();

    /// <summary>Why it was not deleted.</summary>
    public string? NotDeleted { get; private set; }

    public CurrentUnit Unit => unit;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (Row is { } box)
        {
            Isian = KotakForm.From(box, CalonInduk);
        }
        else
        {
            Isian = CalonInduk.Count == 0 ? new KotakForm { Jenis = JenisUnit.Kepala } : new KotakForm { Induk = CalonInduk.Keys.First() };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await simpan.RunAsync(unit, Id, Isian, Pilihan, cancellationToken);
        if (outcome is SaveOutcome.Saved)
        {
            return this.SavedAt(unit.Address("organisasi"));
        }

        db.ChangeTracker.Clear();
        return outcome is SaveOutcome.NotFound || !await LoadAsync(cancellationToken) ? NotFound() : this.Refused(Errors, outcome);
    }

    public async Task<IActionResult> OnPostHapusAsync(int revisi, int dibawah, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (Id is not { } id || await db.FindAsync<UnitOrganisasi>([id], cancellationToken) is not { } box || box.PerangkatDaerahId != unit.Id)
        {
            return NotFound();
        }

        db.ChangeTracker.Clear();
        NotDeleted = await simpan.HapusAsync(unit, id, revisi, dibawah, cancellationToken);
        if (NotDeleted is null)
        {
            return this.SavedAt(unit.Address("organisasi"));
        }

        db.ChangeTracker.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await OnGetAsync(cancellationToken);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var chart = await simpan.BacaAsync(unit, cancellationToken);
        CalonInduk = chart.CalonInduk(Id);
        if (Id is not { } id)
        {
            return true;
        }

        Row = chart[id];
        DiBawah = chart.DiBawah(id);
        return Row is not null;
    }
}
