using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Rencana aksi of the year's PK; kept by triwulan or by month.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class IndexModel(BacaRencanaAksi baca, SimpanRencanaAksi simpan, SimpanSelRencanaAksi cells, SusunRencanaAksi susun, CurrentUnit unit) : PageModel
{
    public IReadOnlyList<RencanaAksiItem> Items { get; private set; } = [];

    /// <summary>Why nothing can be changed, whoever it is; null when it can.</summary>
    public string? Beku { get; private set; }

    public bool Bulanan { get; private set; }

    public CurrentUnit Unit => unit;

    public bool MayEdit => Beku is null && unit.Punya(Peran.Perencana);

    public string? Saved { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Saved = this.SavedTime();
    }

    /// <summary>Keeps targets and times by month, or by quarter.</summary>
    public async Task<IActionResult> OnPostJangkaAsync(bool bulanan, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Beku is not null)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        return await simpan.SetJangkaAsync(unit, bulanan, cancellationToken) ? this.SavedAt(unit.Address("rencana-aksi")) : NotFound();
    }

    /// <summary>The matrix for the grid.</summary>
    public async Task<IActionResult> OnGetKisiAsync(CancellationToken cancellationToken) =>
        await baca.RunAsync(unit, cancellationToken) is { } sheet ? new JsonResult(RencanaAksiGrid.Build(sheet, unit.Id, unit.Punya(Peran.Perencana))) : NotFound();

    public async Task<IActionResult> OnPostSelAsync([FromBody] GridChanges changes, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || changes.Changes.Count > GridBatch.MaxCells)
        {
            return BadRequest();
        }

        return await cells.RunAsync(unit, changes, cancellationToken) is { } answer ? new JsonResult(answer) : NotFound();
    }

    /// <summary>Adds, moves, duplicates or deletes actions.</summary>
    public async Task<IActionResult> OnPostSusunAsync([FromBody] GridCommand command, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        return await susun.RunAsync(unit, command, cancellationToken) is { } answer ? new JsonResult(answer) : NotFound();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (await baca.RunAsync(unit, cancellationToken) is { } sheet)
        {
            (Items, Beku, Bulanan) = (sheet.Items, sheet.Beku, sheet.Bulanan);
        }
    }
}
