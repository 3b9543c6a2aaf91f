using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Form of who a person is.</summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
public sealed class UbahModel(PortalDbContext db, SimpanOrang simpan) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public OrangForm Isian { get; set; } = new();

    [BindProperty]
    public FormChoices Pilihan { get; set; } = new();

    /// <summary>As stored.</summary>
    public string Nama { get; private set; } = "";

    public FormErrors Errors { get; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(x => x.Id == Id, cancellationToken) is not { } person)
        {
            return NotFound();
        }

        (Isian, Nama) = (OrangForm.From(person), person.Nama);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        switch (await simpan.RunAsync(Id, Isian, Pilihan, cancellationToken))
        {
            case SaveOutcome.Saved:
                return this.SavedAt($"/orang/{Id}");
            case SaveOutcome.NotFound:
                return NotFound();
            case var refused:
                Nama = await db.Users.Where(x => x.Id == Id).Select(x => x.Nama).SingleAsync(cancellationToken);
                return this.Refused(Errors, refused);
        }
    }
}
