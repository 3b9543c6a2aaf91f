using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PkRow = LkjipPortal.Core.Planning.PerjanjianKinerja;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>Form of the latest version of a PK.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class UbahModel(SimpanPk simpan, BacaPkRencana rencana, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public PkIsian Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    public PkEdit Edit { get; private set; } = null!;

    public IReadOnlyList<Pejabat> Pejabat { get; private set; } = [];

    public FormErrors Errors { get; } = new();

    public CurrentUnit Unit => unit;

    /// <param name="pk">Kode of the PK; without it the head's.</param>
    public async Task<IActionResult> OnGetAsync(string? pk, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(pk, cancellationToken))
        {
            return NotFound();
        }

        Isian = PkIsian.From(Edit.Versi, Edit.Pk.Jenjang, Edit.Rencana);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? pk, int nomor, CancellationToken cancellationToken)
    {
        var kode = pk ?? PkRow.KodeKepala;
        var outcome = await simpan.RunAsync(unit, kode, nomor, Isian, Pilihan, cancellationToken);
        return outcome switch
        {
            SaveOutcome.Saved => this.SavedAt(unit.Address($"perjanjian-kinerja?pk={kode}")),
            SaveOutcome.NotFound => NotFound(),
            _ => await LoadAsync(pk, cancellationToken) ? this.Refused(Errors, outcome) : NotFound(),
        };
    }

    private async Task<bool> LoadAsync(string? pk, CancellationToken cancellationToken)
    {
        var edit = await simpan.OpenAsync(unit, pk ?? PkRow.KodeKepala, cancellationToken);
        Edit = edit!;
        Pejabat = await rencana.PejabatAsync(unit, cancellationToken);
        return edit is not null;
    }
}
