using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>Plain form of one node of the Renstra.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
[WritePolicy(AuthorizationPolicies.UbahRencana)]
public sealed class BarisModel(SimpanNodeRenstra simpan, CurrentUnit unit) : PageModel
{
    [BindProperty]
    public NodeRenstraForm Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    [FromRoute]
    public Guid? Id { get; set; }

    public RenstraEdit Edit { get; private set; } = null!;

    public BlokNomenklatur Blok { get; private set; } = null!;

    public FormErrors Errors { get; } = new();

    public CurrentUnit Unit => unit;

    /// <summary>Nodes that one of the next level could stand under, with kode.</summary>
    public IEnumerable<NodeRenstra> Parents => Blok.Node.Where(node => node.Level != LevelRencana.SubKegiatan && node.Id != Id).OrderBy(node => node.Urutan);

    public async Task<IActionResult> OnGetAsync(string? blok, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(blok, cancellationToken))
        {
            return NotFound();
        }

        Isian = Blok.Node.Find(node => node.Id == Id) is { } node
            ? NodeRenstraForm.From(Edit.Versi, node, Blok.Kode, Edit.Years)
            : NodeRenstraForm.New(Edit.Versi, Edit.Years, Blok.Kode);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await simpan.RunAsync(unit, Id, Isian, Pilihan, cancellationToken);
        switch (outcome)
        {
            case SaveOutcome.Saved:
                return this.SavedAt(unit.Address($"renstra?blok={Uri.EscapeDataString(Isian.Blok ?? "")}"));
            case SaveOutcome.NotFound:
                return NotFound();
            default:
                return await LoadAsync(Isian.Blok, cancellationToken) ? this.Refused(Errors, outcome) : NotFound();
        }
    }

    private async Task<bool> LoadAsync(string? blok, CancellationToken cancellationToken)
    {
        var edit = await simpan.OpenAsync(unit, cancellationToken);
        var found = edit is null ? null : Id is { } id ? edit.BlokOf(id) : edit.FindBlok(blok);
        (Edit, Blok) = (edit!, found!);
        return found is not null;
    }
}
