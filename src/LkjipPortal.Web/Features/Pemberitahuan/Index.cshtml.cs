using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Pemberitahuan;

/// <summary>What the portal has to tell the signed-in person, newest first.</summary>
public sealed class IndexModel(PortalDbContext db, TimeProvider clock) : PageModel
{
    private const int Shown = 100;

    public IReadOnlyList<Notifikasi> Daftar { get; private set; } = [];

    public bool AdaBaru => Daftar.Any(x => x.DibacaPada is null);

    private IQueryable<Notifikasi> Milik => db.Notifikasi.Where(x => x.PenggunaId == (User.PenggunaId() ?? Guid.Empty));

    public string When(DateTimeOffset moment) => clock.WhenText(moment);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // Ids of version 7 follow the time.
        Daftar = await Milik.AsNoTracking().OrderByDescending(x => x.Id).Take(Shown).ToListAsync(cancellationToken);
    }

    /// <summary>Goes where it is dealt with; it counts as read from then on.</summary>
    public async Task<IActionResult> OnPostBukaAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await Milik.SingleOrDefaultAsync(x => x.Id == id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        found.DibacaPada ??= clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return Url.IsLocalUrl(found.Alamat) ? LocalRedirect(found.Alamat) : NotFound();
    }

    public async Task<IActionResult> OnPostBacaAsync(CancellationToken cancellationToken)
    {
        foreach (var item in await Milik.Where(x => x.DibacaPada == null).ToListAsync(cancellationToken))
        {
            item.DibacaPada = clock.GetUtcNow();
        }

        await db.SaveChangesAsync(cancellationToken);
        return RedirectToPage();
    }
}
