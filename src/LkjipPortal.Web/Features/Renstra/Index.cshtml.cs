using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Renstra;

[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(BacaRenstra baca, CurrentUnit unit) : PageModel
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
}
