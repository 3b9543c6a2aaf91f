using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.DaftarUnit;

/// <summary>A perangkat daerah of the list.</summary>
/// <param name="Orang">People with a role there.</param>
public sealed record UnitRow(Guid Id, string Kode, string Pemda, IReadOnlyList<NamaPerangkatDaerah> Nama, int? TahunTerakhir, int Orang);

/// <summary>Every perangkat daerah of the portal, for the admin.</summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
public sealed class IndexModel(PortalDbContext db) : PageModel
{
    public IReadOnlyList<UnitRow> Rows { get; private set; } = [];

    public string? Saved { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Saved = this.SavedTime();
        Rows = await db.PerangkatDaerah.AsNoTracking().AsSplitQuery().OrderBy(x => x.Pemda!.Nama).ThenBy(x => x.Kode)
            .Select(x => new UnitRow(
                x.Id, x.Kode, x.Pemda!.Nama, x.DaftarNama.OrderBy(nama => nama.TahunDari).ToList(), x.TahunTerakhir,
                db.PeranPengguna.Where(role => role.PerangkatDaerahId == x.Id).Select(role => role.PenggunaId).Distinct().Count()))
            .ToListAsync(cancellationToken);
    }
}
