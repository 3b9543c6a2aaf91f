using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.DaftarPejabat;

/// <summary>Officials of the unit, those of the year first: the parties of its Perjanjian Kinerja.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
public sealed class IndexModel(PortalDbContext db, CurrentUnit unit) : PageModel
{
    public IReadOnlyList<Pejabat> Rows { get; private set; } = [];

    public CurrentUnit Unit => unit;

    public string? Saved { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Pejabat.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id).ToListAsync(cancellationToken);
        Rows = [.. rows.OrderByDescending(x => x.BerlakuPada(unit.Tahun)).ThenBy(x => x.Kedudukan() switch
        {
            KedudukanPejabat.KepalaDaerah => 0,
            KedudukanPejabat.KepalaPerangkatDaerah => 1,
            _ => 2,
        }).ThenBy(x => x.Jabatan, StringComparer.Ordinal).ThenByDescending(x => x.BerlakuDari)];
        Saved = this.SavedTime();
    }
}
