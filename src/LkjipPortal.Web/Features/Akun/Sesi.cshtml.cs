using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Akun;

/// <summary>One's own browsers, each to be signed out.</summary>
public sealed class SesiModel(PortalDbContext db, Sessions sessions, TimeProvider clock) : PageModel
{
    public IReadOnlyList<SesiMasuk> Rows { get; private set; } = [];

    public Guid? Current => Sessions.IdOf(User);

    private Guid Person => User.PenggunaId() ?? Guid.Empty;

    public string When(DateTimeOffset moment) => clock.WhenText(moment);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await db.SesiMasuk.AsNoTracking().Where(x => x.PenggunaId == Person).ToListAsync(cancellationToken);
        Rows = [.. rows.OrderByDescending(x => x.Id == Current).ThenByDescending(x => x.TerakhirDilihat)];
    }

    public async Task<IActionResult> OnPostAkhiriAsync(Guid id, CancellationToken cancellationToken) =>
        await sessions.EndOneAsync(Person, id, cancellationToken) ? LocalRedirect("/akun/sesi") : NotFound();

    public async Task<IActionResult> OnPostLainAsync(CancellationToken cancellationToken)
    {
        await sessions.EndAsync(Person, Current, cancellationToken);
        return LocalRedirect("/akun/sesi");
    }
}
