using LkjipPortal.Web.Features.Impor.Langkah;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>Second step: which sheet, where several hold such a table.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class LembarModel(Unggahan unggahan, CurrentUnit unit) : LangkahModel(unggahan, unit)
{
    [BindProperty]
    public string? Pilihan { get; set; }

    public override LangkahImpor Langkah => LangkahImpor.Lembar;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await OpenAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        Pilihan = (Terpilih ?? Lembar[0]).Name;
        return Lembar.Count == 1 ? LocalRedirect(Alamat("kolom")) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await OpenAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        var sheet = Lembar.FirstOrDefault(sheet => sheet.Name == Pilihan);
        var refused = sheet is null ? "Pilih satu lembar." : TataLetakOf(sheet).Error;
        if (refused is null)
        {
            await Unggahan.PilihLembarAsync(Id, sheet!.Name, cancellationToken);
            return LocalRedirect(Alamat("kolom"));
        }

        ModelState.AddModelError(nameof(Pilihan), refused);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
