using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using IkuRow = LkjipPortal.Core.Planning.Iku;

namespace LkjipPortal.Web.Features.Iku;

[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(PortalDbContext db, CurrentUnit unit) : PageModel
{
    /// <summary>IKU in force in the year, as numbered.</summary>
    public IReadOnlyList<IkuRow> Rows { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> IndikatorKode { get; private set; } = new Dictionary<Guid, string>();

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana);

    public string? Saved { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Saved = this.SavedTime();
        Rows = await db.Iku.AsNoTracking()
            .Where(x => x.PerangkatDaerahId == unit.Id && x.TahunDari <= unit.Tahun && (x.TahunSampai == null || x.TahunSampai >= unit.Tahun))
            .OrderBy(x => x.Nomor)
            .ToListAsync(cancellationToken);
        var ids = Rows.Select(x => x.IndikatorKinerjaId).ToList();
        IndikatorKode = await db.IndikatorKinerja.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Kode, cancellationToken);
    }
}
