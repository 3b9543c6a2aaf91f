using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Data.Sources;

/// <summary>What a unit measures, and its results up to a year.</summary>
internal sealed class MeasurementRows(PortalDbContext db)
{
    internal sealed record Result(
        IReadOnlyList<SubjekKinerja> Subjek,
        ILookup<Guid, RealisasiTahunan> Realisasi,
        IReadOnlyDictionary<Guid, decimal?> RealisasiAnggaran,
        IReadOnlyList<Iku> Iku,
        IReadOnlyList<SumberDaya> SumberDaya,
        IReadOnlyList<Pembanding> Pembanding,
        IReadOnlyList<RencanaAksi> RencanaAksi);

    public async Task<Result> ReadAsync(Guid unitId, int tahun, CancellationToken cancellationToken) => new(
        await db.SubjekKinerja.AsNoTracking().AsSplitQuery().Include(x => x.Indikator.OrderBy(row => row.Urutan).ThenBy(row => row.Kode))
            .Where(x => x.PerangkatDaerahId == unitId).OrderBy(x => x.Urutan).ThenBy(x => x.Kode).ToListAsync(cancellationToken),
        (await db.RealisasiTahunan.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.Tahun <= tahun).OrderBy(x => x.Tahun).ToListAsync(cancellationToken))
            .ToLookup(x => x.IndikatorKinerjaId),
        await db.RealisasiAnggaran.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun)
            .ToDictionaryAsync(x => x.SubjekKinerjaId, x => x.Jumlah, cancellationToken),
        await db.Iku.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.TahunDari <= tahun && (x.TahunSampai == null || x.TahunSampai >= tahun))
            .OrderBy(x => x.Nomor).ThenBy(x => x.TahunDari).ToListAsync(cancellationToken),
        [.. (await db.SumberDaya.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun).ToListAsync(cancellationToken)).OrderBy(x => x.Jenis)],
        await db.Pembanding.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun)
            .OrderBy(x => x.Urutan).ThenBy(x => x.Id).ToListAsync(cancellationToken),
        await db.RencanaAksi.AsNoTracking().AsSplitQuery().Include(x => x.Aksi.OrderBy(row => row.Urutan).ThenBy(row => row.Id)).Include(x => x.Bulan)
            .Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun).OrderBy(x => x.Id).ToListAsync(cancellationToken));
}
