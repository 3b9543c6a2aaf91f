using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Rencana aksi of the year's PK; kept by triwulan or by month.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class IndexModel(BacaRencanaAksi baca, SimpanRencanaAksi simpan, CurrentUnit unit) : PageModel
{
    public IReadOnlyList<RencanaAksiItem> Items { get; private set; } = [];

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana);

    public bool Bulanan => Items.Any(item => item.Bulanan);

    public string? Saved { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Items = await baca.RunAsync(unit, cancellationToken);
        Saved = this.SavedTime();
    }

    /// <summary>Keeps targets and times by month, or by quarter.</summary>
    public async Task<IActionResult> OnPostJangkaAsync(bool bulanan, CancellationToken cancellationToken) =>
        await simpan.SetJangkaAsync(unit, bulanan, cancellationToken) ? this.SavedAt(unit.Address("rencana-aksi")) : NotFound();
}
