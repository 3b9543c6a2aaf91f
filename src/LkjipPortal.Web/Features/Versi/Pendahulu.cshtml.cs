using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>Confirms or rejects what each node of a block continues from the block before.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class PendahuluModel(SimpanPendahulu simpan, CurrentUnit unit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Blok { get; set; }

    [BindProperty]
    public int Revisi { get; set; }

    [BindProperty]
    public List<PendahuluForm> Baris { get; set; } = [];

    /// <summary>Null: nothing stands before the Renstra's blocks.</summary>
    public LembarPendahulu? Data { get; private set; }

    public FormErrors Errors { get; } = new();

    public string? Saved { get; private set; }

    public CurrentUnit Unit => unit;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Data = await simpan.BacaAsync(unit, Blok, cancellationToken);
        if (Data is null && Blok is not null)
        {
            return NotFound();
        }

        Saved = this.SavedTime();
        Revisi = Data?.Versi.Revisi ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await simpan.RunAsync(unit, Blok, Revisi, Baris, cancellationToken);
        switch (outcome)
        {
            case SaveOutcome.Saved:
                return this.SavedAt(unit.Address($"renstra/pendahulu?blok={Uri.EscapeDataString(Blok ?? "")}"));
            case SaveOutcome.NotFound:
                return NotFound();
            default:
                Data = await simpan.BacaAsync(unit, Blok, cancellationToken);
                Revisi = Data?.Versi.Revisi ?? 0;
                return this.Refused(Errors, outcome);
        }
    }

    /// <summary>What the row's choice shows: as typed, as confirmed or rejected, else as suggested.</summary>
    public Guid? Chosen(BarisPendahulu row) =>
        Baris.Find(typed => typed.Id == row.Node.Id) is { } typed ? typed.PendahuluId
        : row.Pendahulu ?? row.Saran?.Pendahulu.Id;
}
