using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>A unit that a user may open.</summary>
/// <param name="DaftarTahun">Years with a plan or a report, newest first; of a unit without a Renstra also those of the period that it starts with; of a closed unit none after its last.</param>
public sealed record UnitAccess(
    Guid Id,
    string Kode,
    string Pemda,
    IReadOnlyList<NamaPerangkatDaerah> DaftarNama,
    IReadOnlyList<int> DaftarTahun,
    IReadOnlySet<Peran> Peran)
{
    /// <summary>Name and short name in a year; outside the known spans, the nearest one.</summary>
    public (string Nama, string Singkatan) NamaPada(int tahun)
    {
        var nama = DaftarNama.LastOrDefault(x => x.TahunDari <= tahun) ?? (DaftarNama is [var first, ..] ? first : null);
        return nama is null ? (Kode, Kode) : (nama.Nama, nama.Singkatan);
    }
}

/// <summary>Which units and years a user may open. Everything that is not listed here does not exist for the user.</summary>
public sealed class UnitDirectory(PortalDbContext db, TimeProvider clock)
{
    /// <summary>In order of kode.</summary>
    public async Task<IReadOnlyList<UnitAccess>> VisibleToAsync(Guid penggunaId, CancellationToken cancellationToken) =>
        await ReadAsync(penggunaId, db.PerangkatDaerah, cancellationToken);

    /// <summary>Null: no such unit, or no role there.</summary>
    public async Task<UnitAccess?> FindAsync(Guid penggunaId, string kode, CancellationToken cancellationToken) =>
        (await ReadAsync(penggunaId, db.PerangkatDaerah.Where(x => x.Kode == kode), cancellationToken)).SingleOrDefault();

    private async Task<List<UnitAccess>> ReadAsync(Guid penggunaId, IQueryable<PerangkatDaerah> units, CancellationToken cancellationToken)
    {
        var valid = db.PeranPengguna.Where(x => x.PenggunaId == penggunaId).BerlakuPada(clock.HariIni());
        var roles = await valid.AsNoTracking().ToListAsync(cancellationToken);
        if (roles.Count == 0)
        {
            return [];
        }

        var rows = await units.AsNoTracking().AsSplitQuery()
            .Where(unit => valid.Any(x => x.PerangkatDaerahId == null || x.PerangkatDaerahId == unit.Id))
            .OrderBy(unit => unit.Kode)
            .Select(unit => new
            {
                unit.Id,
                unit.Kode,
                Pemda = unit.Pemda!.Nama,
                Nama = unit.DaftarNama.OrderBy(x => x.TahunDari).ToList(),
                Renstra = db.Renstra.Where(x => x.PerangkatDaerahId == unit.Id).Select(x => new { x.TahunAwal, x.TahunAkhir }).ToList(),
                unit.TahunAwal,
                unit.TahunAkhir,
                unit.TahunTerakhir,
                Laporan = db.Laporan.Where(x => x.PerangkatDaerahId == unit.Id).Select(x => x.Tahun).ToList(),
            })
            .ToListAsync(cancellationToken);

        return rows.ConvertAll(row => new UnitAccess(
            row.Id,
            row.Kode,
            row.Pemda,
            row.Nama,
            Years(row.Renstra.Count == 0 && row is { TahunAwal: { } first, TahunAkhir: { } last } ? [(first, last)] : row.Renstra.Select(x => (x.TahunAwal, x.TahunAkhir)), row.Laporan, row.TahunTerakhir),
            roles.Where(x => x.PerangkatDaerahId is null || x.PerangkatDaerahId == row.Id).Select(x => x.Peran).ToHashSet()));
    }

    private static List<int> Years(IEnumerable<(int First, int Last)> periods, IEnumerable<int> reports, int? closed) =>
        [.. periods.SelectMany(x => Enumerable.Range(x.First, x.Last - x.First + 1)).Concat(reports).Where(year => closed is null || year <= closed).Distinct().OrderDescending()];
}
