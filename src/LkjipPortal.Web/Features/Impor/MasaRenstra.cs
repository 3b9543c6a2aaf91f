using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>First and last year of a Renstra.</summary>
public sealed record MasaRenstra(int Awal, int Akhir)
{
    /// <summary>The period that the request's year belongs to: of its Renstra, else of the unit's start, else five years from it.</summary>
    public static async Task<MasaRenstra> OfAsync(PortalDbContext db, CurrentUnit unit, CancellationToken cancellationToken) =>
        await db.Renstra.Where(x => x.PerangkatDaerahId == unit.Id && x.TahunAwal <= unit.Tahun && x.TahunAkhir >= unit.Tahun)
            .OrderByDescending(x => x.TahunAwal).Select(x => new MasaRenstra(x.TahunAwal, x.TahunAkhir)).FirstOrDefaultAsync(cancellationToken)
        ?? await db.PerangkatDaerah.Where(x => x.Id == unit.Id && x.TahunAwal <= unit.Tahun && x.TahunAkhir >= unit.Tahun)
            .Select(x => new MasaRenstra(x.TahunAwal!.Value, x.TahunAkhir!.Value)).SingleOrDefaultAsync(cancellationToken)
        ?? new MasaRenstra(unit.Tahun, unit.Tahun + 4);
}
