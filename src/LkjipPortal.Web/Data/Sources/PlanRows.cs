using LkjipPortal.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Data.Sources;

/// <summary>The plan documents that are in force for a year: of the Renstra and the PK of the head the version with the highest number, of the Renja all versions.</summary>
internal sealed class PlanRows(PortalDbContext db)
{
    internal sealed record Result(RenstraRows? Renstra, Renja? Renja, PkRows? Pk);

    internal sealed record RenstraRows(int TahunAwal, int TahunAkhir, VersiRenstra Versi);

    /// <param name="Jabatan">Post below the head; null for the PD's head.</param>
    /// <param name="RencanaAksiBulanan">Its rencana aksi is kept by month.</param>
    internal sealed record PkRows(int Tahun, VersiPerjanjianKinerja Versi, string? Jabatan = null, bool RencanaAksiBulanan = false);

    public async Task<Result> ReadAsync(Guid unitId, int tahun, CancellationToken cancellationToken) =>
        new(await RenstraAsync(unitId, tahun, cancellationToken), await RenjaAsync(unitId, tahun, cancellationToken), await PkAsync(unitId, tahun, cancellationToken));

    private async Task<RenstraRows?> RenstraAsync(Guid unitId, int tahun, CancellationToken cancellationToken)
    {
        var renstra = await db.Renstra.AsNoTracking()
            .Where(x => x.PerangkatDaerahId == unitId && x.TahunAwal <= tahun && x.TahunAkhir >= tahun)
            .OrderByDescending(x => x.TahunAwal)
            .FirstOrDefaultAsync(cancellationToken);
        if (renstra is null)
        {
            return null;
        }

        var version = await db.VersiRenstra
            .AsNoTracking()
            .AsSplitQuery()
            .Include(x => x.Blok.OrderBy(block => block.Urutan)).ThenInclude(x => x.Node.OrderBy(node => node.Urutan)).ThenInclude(x => x.Pagu.OrderBy(pagu => pagu.Tahun))
            .Include(x => x.Blok).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator.OrderBy(row => row.Urutan)).ThenInclude(x => x.Target.OrderBy(target => target.Tahun))
            .Where(x => x.RenstraId == renstra.Id)
            .OrderByDescending(x => x.Nomor)
            .FirstOrDefaultAsync(cancellationToken);
        return version is null ? null : new RenstraRows(renstra.TahunAwal, renstra.TahunAkhir, version);
    }

    private Task<Renja?> RenjaAsync(Guid unitId, int tahun, CancellationToken cancellationToken) => db.Renja
        .AsNoTracking()
        .AsSplitQuery()
        .Include(x => x.Versi.OrderBy(version => version.Nomor)).ThenInclude(x => x.Node.OrderBy(node => node.Urutan)).ThenInclude(x => x.Indikator.OrderBy(row => row.Urutan))
        .Include(x => x.Realisasi)
        .Include(x => x.RealisasiRupiah)
        .FirstOrDefaultAsync(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun, cancellationToken);

    private async Task<PkRows?> PkAsync(Guid unitId, int tahun, CancellationToken cancellationToken)
    {
        var pk = await db.PerjanjianKinerja
            .AsNoTracking()
            .SingleOrDefaultAsync(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun && x.Kode == PerjanjianKinerja.KodeKepala, cancellationToken);
        if (pk is null)
        {
            return null;
        }

        var version = await db.VersiPerjanjianKinerja
            .AsNoTracking()
            .AsSplitQuery()
            .Include(x => x.Sasaran.OrderBy(row => row.Urutan))
            .Include(x => x.Program.OrderBy(row => row.Urutan))
            .Where(x => x.PerjanjianKinerjaId == pk.Id)
            .OrderByDescending(x => x.Nomor)
            .FirstOrDefaultAsync(cancellationToken);
        return version is null ? null : new PkRows(tahun, version, RencanaAksiBulanan: pk.RencanaAksiBulanan);
    }
}
