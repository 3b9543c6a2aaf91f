using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Renstra;

[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class IndexModel(BacaRenstra baca, SimpanSelRenstra simpan, SusunRenstra susun, CurrentUnit unit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Blok { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Versi { get; set; }

    /// <summary>Null: the unit has no Renstra for the year.</summary>
    public RenstraView? Data { get; private set; }

    public CurrentUnit Unit => unit;

    public string? Saved { get; private set; }

    public bool MayEdit { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Data = await baca.RunAsync(unit, Versi, Blok, Cari, cancellationToken);
        if (Data is null && Versi is not null)
        {
            return NotFound();
        }

        Saved = this.SavedTime();
        MayEdit = Data is { Versi.Beku: false } && Data.Versi.Nomor == Data.Versions[0].Nomor && unit.Punya(Peran.Perencana);
        return Page();
    }

    /// <summary>The matrix for the grid.</summary>
    public async Task<IActionResult> OnGetKisiAsync(CancellationToken cancellationToken)
    {
        var edit = await baca.OpenAsync(unit, Versi, cancellationToken);
        return edit is null ? NotFound() : new JsonResult(RenstraGrid.Build(edit.Value.Edit, edit.Value.Latest && unit.Punya(Peran.Perencana)) with { Lookup = GridLookup.Of(unit) });
    }

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
