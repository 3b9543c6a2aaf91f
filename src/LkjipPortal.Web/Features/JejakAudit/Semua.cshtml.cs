using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.JejakAudit;

/// <summary>The trail of every unit, and its verification.</summary>
[Authorize(Policy = AuthorizationPolicies.BacaSemuaJejak)]
public sealed class SemuaModel(PortalDbContext db) : PageModel
{
    public JejakDaftar Daftar { get; private set; } = null!;

    /// <summary>Null: not verified in this request.</summary>
    public AuditResult? Hasil { get; private set; }

    [BindProperty(SupportsGet = true)]
    public JejakSaringan Saringan { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken) => Daftar = await BacaJejak.DaftarAsync(db, unitId: null, Saringan, cancellationToken);

    /// <summary>"Periksa rantai".</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Hasil = await AuditVerifier.RunAsync(db, noted: null, cancellationToken);
        await OnGetAsync(cancellationToken);
        return Page();
    }
}
