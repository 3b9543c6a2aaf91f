using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>The report of the unit and year of the request.</summary>
public sealed class LaporanReader(PortalDbContext db, CurrentUnit unit)
{
    /// <summary>With its sections, for reading; null: none has been begun.</summary>
    public Task<Core.Reporting.Laporan?> ReadAsync(CancellationToken cancellationToken) =>
        db.Laporan.AsNoTracking().Include(x => x.Bagian).SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken);

    public async Task<Completeness> CompletenessAsync(CancellationToken cancellationToken) =>
        Completeness.Of(await ReadAsync(cancellationToken) is { } report ? report.Bagian : []);
}
