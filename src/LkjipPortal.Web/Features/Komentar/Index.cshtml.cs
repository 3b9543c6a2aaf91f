using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Komentar;

/// <summary>Comments on a document, and the forms that write them from any page.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.Komentari)]
public sealed class IndexModel(SimpanKomentar simpan, CurrentUnit unit) : PageModel
{
    public KomentarTempat Tempat { get; private set; } = null!;

    public CurrentUnit Unit => unit;

    /// <summary>As typed, after a refusal.</summary>
    public string? Isi { get; private set; }

    public string? Letak { get; private set; }

    public IActionResult OnGet(string dokumen, string? letak) => Load(dokumen, letak) ? Page() : NotFound();

    public async Task<IActionResult> OnPostTambahAsync(string dokumen, string? letak, string? isi, Guid? induk, Guid[] sebut, string? kembali, CancellationToken cancellationToken)
    {
        if (!Load(dokumen, null))
        {
            return NotFound();
        }

        (Isi, Letak) = (isi, letak);
        var outcome = await simpan.TambahAsync(unit, dokumen, new KomentarForm(isi, letak, induk, sebut), cancellationToken);
        return outcome switch
        {
            SaveOutcome.Saved => Back(kembali),
            SaveOutcome.NotFound => NotFound(),
            _ => this.Refused(new FormErrors(), outcome),
        };
    }

    public Task<IActionResult> OnPostSelesaiAsync(string dokumen, Guid id, string? kembali, CancellationToken cancellationToken) => SettleAsync(dokumen, id, true, kembali, cancellationToken);

    public Task<IActionResult> OnPostBukaAsync(string dokumen, Guid id, string? kembali, CancellationToken cancellationToken) => SettleAsync(dokumen, id, false, kembali, cancellationToken);

    private async Task<IActionResult> SettleAsync(string dokumen, Guid id, bool selesai, string? kembali, CancellationToken cancellationToken) =>
        Load(dokumen, null) && await simpan.SelesaiAsync(unit, id, selesai, cancellationToken) ? Back(kembali) : NotFound();

    private LocalRedirectResult Back(string? kembali) => LocalRedirect(Url.IsLocalUrl(kembali) ? kembali + "#komentar" : unit.Address(Tempat.Alamat));

    private bool Load(string dokumen, string? letak)
    {
        if (!KomentarTempat.Ada(dokumen))
        {
            return false;
        }

        Tempat = new KomentarTempat(dokumen, string.IsNullOrWhiteSpace(letak) ? null : letak);
        return true;
    }
}
