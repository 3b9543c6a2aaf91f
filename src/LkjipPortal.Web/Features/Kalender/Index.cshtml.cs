using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Kalender;

/// <summary>The deadlines of the year, and for the admin the form that moves them.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.AturTenggat)]
public sealed class IndexModel(BacaTenggat baca, SimpanTenggat simpan, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public Dictionary<JenisTenggat, string?> Tanggal { get; set; } = [];

    [BindProperty]
    public Dictionary<JenisTenggat, int> Revisi { get; set; } = [];

    public IReadOnlyList<BarisTenggat> Daftar { get; private set; } = [];

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Admin);

    public string? Saved { get; private set; }

    public string Text(BarisTenggat row) => Tanggal.GetValueOrDefault(row.Jenis) ?? IdDate.Format(row.Batas);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Daftar = await baca.RunAsync(unit.Id, unit.Tahun, cancellationToken);
        Saved = this.SavedTime();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Tanggal.Count == 0)
        {
            return BadRequest();
        }

        var outcome = await simpan.RunAsync(unit, Tanggal, Revisi, cancellationToken);
        if (outcome is SaveOutcome.Saved)
        {
            return this.SavedAt(unit.Address("tenggat"));
        }

        Daftar = await baca.RunAsync(unit.Id, unit.Tahun, cancellationToken);
        return this.Refused(new FormErrors(), outcome);
    }
}
