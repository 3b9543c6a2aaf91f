using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Form of one indikator's rencana aksi.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class UbahModel(BacaRencanaAksi baca, SimpanRencanaAksi simpan, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public RencanaAksiForm Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    [FromRoute]
    public string Indikator { get; set; } = "";

    public RencanaAksiItem Item { get; private set; } = null!;

    /// <summary>Why the rencana aksi takes no change; null when it does.</summary>
    public string? Beku { get; private set; }

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

        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            return NotFound();
        }

        var outcome = await simpan.RunAsync(unit, Item, Beku, Isian, Pilihan, cancellationToken);
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

        if (Beku is null && await simpan.DeleteAsync(Item, revisi, cancellationToken))
        {
            return this.SavedAt(unit.Address("rencana-aksi"));
        }

        ModelState.Clear();
        await LoadAsync(cancellationToken);
        Fill();
        NotDeleted = Beku ?? "Orang lain mengubah rencana aksi ini setelah Anda membukanya. Periksa isinya, lalu hapus lagi.";
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var sheet = await baca.RunAsync(unit, cancellationToken);
        Beku = sheet?.Beku;
        Item = sheet?.Items.FirstOrDefault(item => item.Indikator.Kode == Indikator)!;
        return Item is not null;
    }

    private void Fill()
    {
        Isian = RencanaAksiForm.From(Item.Plan, Item.Bulanan);
        Isian.Aksi.AddRange([AksiForm.Empty(Item.Bulanan), AksiForm.Empty(Item.Bulanan)]);
    }
}
