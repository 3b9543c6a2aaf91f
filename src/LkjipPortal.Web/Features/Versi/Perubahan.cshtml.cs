using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>"Buat Perubahan" of a Renstra or Renja.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class PerubahanModel(BuatPerubahan buat, DokumenVersi versions, CurrentUnit unit) : PageModel
{
    [FromRoute]
    public string Dokumen { get; set; } = "";

    [BindProperty]
    public PerubahanForm Isian { get; set; } = new();

    public JenisDokumen Jenis { get; private set; } = null!;

    /// <summary>Version that the Perubahan is made from.</summary>
    public PilihanVersi Versi { get; private set; } = null!;

    public FormErrors Errors { get; } = new();

    public CurrentUnit Unit => unit;

    public string Judul => $"Perubahan {Versi.Nomor + 1} {Jenis.Nama}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        IQueryable<VersiDokumen> all = Jenis == JenisDokumen.Renstra ? versions.Renstra(unit) : versions.Renja(unit);
        Isian = new PerubahanForm { Nomor = Versi.Nomor, Revisi = await all.Select(x => x.Revisi).FirstAsync(cancellationToken) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        var outcome = await buat.RunAsync(Jenis, unit, Isian, cancellationToken);
        return outcome switch
        {
            SaveOutcome.Saved => this.SavedAt(unit.Address(Jenis.Path)),
            SaveOutcome.NotFound => NotFound(),
            _ => this.Refused(Errors, outcome),
        };
    }

    /// <returns>False: no such document, or one without a version in this year.</returns>
    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (JenisDokumen.Of(Dokumen) is not { AdaPerubahan: true } jenis || await versions.DaftarAsync(jenis, unit, cancellationToken) is not [var latest, ..])
        {
            return false;
        }

        (Jenis, Versi) = (jenis, latest);
        return true;
    }
}
