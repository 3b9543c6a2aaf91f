using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>Shows what the Renja lacks of the Renstra's year, and pulls it.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class TarikModel(TarikRenja tarik, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public int? Revisi { get; set; }

    /// <summary>Null: no Renstra covers the year.</summary>
    public TarikanRenja? Data { get; private set; }

    public FormErrors Errors { get; } = new();

    public CurrentUnit Unit => unit;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Data = await tarik.PratinjauAsync(unit, cancellationToken);
        Revisi = Data?.Revisi;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await tarik.RunAsync(unit, Revisi, cancellationToken);
        switch (outcome)
        {
            case SaveOutcome.Saved:
                return this.SavedAt(unit.Address("renja"));
            case SaveOutcome.NotFound:
                return NotFound();
            default:
                Data = await tarik.PratinjauAsync(unit, cancellationToken);
                return this.Refused(Errors, outcome);
        }
    }
}
