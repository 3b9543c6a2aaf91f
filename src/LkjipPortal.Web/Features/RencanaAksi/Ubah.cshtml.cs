using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Form of one indikator's rencana aksi.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class UbahModel(PortalDbContext db, BacaRencanaAksi baca, SimpanRencanaAksi simpan, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public RencanaAksiForm Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    [FromRoute]
    public string Indikator { get; set; } = "";

    public RencanaAksiItem Item { get; private set; } = null!;

    public FormErrors Errors { get; } = new();

    /// <summary>Why nothing was deleted.</summary>
    public string? NotDeleted { get; private set; }

    public CurrentUnit Unit => unit;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        await FillAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        var outcome = await simpan.RunAsync(unit, Indikator, Isian, Pilihan, cancellationToken);
        return outcome switch
        {
            SaveOutcome.Saved => this.SavedAt(unit.Address("rencana-aksi")),
            SaveOutcome.NotFound => NotFound(),
            _ => this.Refused(Errors, outcome),
        };
    }

    public async Task<IActionResult> OnPostHapusAsync(int revisi, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        if (await simpan.DeleteAsync(unit, Indikator, revisi, cancellationToken))
        {
            return this.SavedAt(unit.Address("rencana-aksi"));
        }

        ModelState.Clear();
        await FillAsync(cancellationToken);
        NotDeleted = "Orang lain mengubah rencana aksi ini setelah Anda membukanya. Periksa isinya, lalu hapus lagi.";
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        Item = (await baca.RunAsync(unit, cancellationToken)).FirstOrDefault(item => item.Indikator.Kode == Indikator)!;
        return Item is not null;
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        var id = await db.IndikatorMilik(unit.Id).Where(x => x.Kode == Indikator).Select(x => x.Id).SingleAsync(cancellationToken);
        Isian = RencanaAksiForm.From(await simpan.FindAsync(unit, id, cancellationToken), Item.Bulanan);
        Isian.Aksi.AddRange([AksiForm.Empty(Item.Bulanan), AksiForm.Empty(Item.Bulanan)]);
    }
}
