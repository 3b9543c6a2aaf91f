using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Periode;

/// <summary>Next year and next period: what is carried, and the buttons that do it.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class IndexModel(MulaiTahun tahun, MulaiRenstra mulaiRenstra, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public RenstraBaruForm Renstra { get; set; } = new();

    public RencanaTahun TahunBaru { get; private set; } = null!;

    /// <summary>Null: the unit has no Renstra yet.</summary>
    public RenstraTerakhir? Terakhir { get; private set; }

    public FormErrors Errors { get; } = new();

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Terakhir is not null)
        {
            Renstra = MulaiRenstra.Usul(Terakhir, unit);
        }
    }

    /// <summary>"Mulai tahun".</summary>
    public async Task<IActionResult> OnPostTahunAsync(CancellationToken cancellationToken)
    {
        var outcome = await tahun.RunAsync(unit, cancellationToken);
        return outcome is SaveOutcome.Saved
            ? this.SavedAt(UnitLinks.Address(unit.Kode, unit.Tahun + 1, "perjanjian-kinerja"))
            : await AgainAsync(outcome, cancellationToken);
    }

    /// <summary>"Mulai Renstra baru".</summary>
    public async Task<IActionResult> OnPostRenstraAsync(CancellationToken cancellationToken)
    {
        var outcome = await mulaiRenstra.RunAsync(unit, Renstra, cancellationToken);
        return outcome is SaveOutcome.Saved
            ? this.SavedAt(UnitLinks.Address(unit.Kode, RenstraBaruForm.Year(Renstra.TahunAwal)!.Value, "renstra"))
            : await AgainAsync(outcome, cancellationToken);
    }

    private async Task<IActionResult> AgainAsync(SaveOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is SaveOutcome.NotFound)
        {
            return NotFound();
        }

        await LoadAsync(cancellationToken);
        if (Renstra.TahunAwal is null && Terakhir is not null)
        {
            Renstra = MulaiRenstra.Usul(Terakhir, unit);
        }

        return this.Refused(Errors, outcome);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        TahunBaru = await tahun.PratinjauAsync(unit, cancellationToken);
        Terakhir = await mulaiRenstra.TerakhirAsync(unit, cancellationToken);
    }
}
