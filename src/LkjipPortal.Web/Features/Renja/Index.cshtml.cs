using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Renja;

[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class IndexModel(BacaRenja baca, SimpanSelRenja simpan, SusunRenja susun, CurrentUnit unit) : PageModel
{
    /// <summary>Null: no Renja for the year.</summary>
    public RenjaView? Data { get; private set; }

    public CurrentUnit Unit => unit;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Data = await baca.RunAsync(unit, cancellationToken);

    /// <summary>The matrix for the grid.</summary>
    public async Task<IActionResult> OnGetKisiAsync(CancellationToken cancellationToken) =>
        await simpan.OpenAsync(unit, cancellationToken) is { } edit ? new JsonResult(RenjaGrid.Build(edit, unit.Punya(Peran.Perencana)) with { Lookup = GridLookup.Of(unit, edit.Skema) }) : NotFound();

    public async Task<IActionResult> OnPostSelAsync([FromBody] GridChanges changes, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || changes.Changes.Count > GridBatch.MaxCells)
        {
            return BadRequest();
        }

        return await simpan.RunAsync(unit, changes, cancellationToken) is { } answer ? new JsonResult(answer) : NotFound();
    }

    /// <summary>Adds, moves, duplicates or deletes rows.</summary>
    public async Task<IActionResult> OnPostSusunAsync([FromBody] GridCommand command, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        return await susun.RunAsync(unit, command, cancellationToken) is { } answer ? new JsonResult(answer) : NotFound();
    }
}
