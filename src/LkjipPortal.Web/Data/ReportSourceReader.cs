using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Data;

/// <summary>
/// Reads everything that the report of a unit and year is made from. The only way from the database to figures. The number of SQL statements does not depend
/// on the amount of data, and every list has an explicit order, so that the same data give the same source.
/// </summary>
public sealed class ReportSourceReader(PortalDbContext db)
{
    /// <returns>Null when the unit does not exist. A year without a report gets the default settings.</returns>
    public async Task<ReportSource?> ReadAsync(Guid unitId, int tahun, CancellationToken cancellationToken)
    {
        var unit = await ReadUnitAsync(unitId, cancellationToken);
        if (unit is null)
        {
            return null;
        }

        var laporan = await ReadReportAsync(unitId, tahun, cancellationToken);
        var staff = await db.Pegawai.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun)
            .OrderBy(x => x.Urutan).ThenBy(x => x.Id).ToListAsync(cancellationToken);
        var scale = await db.SkalaKategori.AsNoTracking().FirstOrDefaultAsync(x => x.Kode == laporan.Pengaturan.KodeSkala, cancellationToken);
        var plan = await new PlanRows(db).ReadAsync(unitId, tahun, cancellationToken);
        var measurement = await new MeasurementRows(db).ReadAsync(unitId, tahun, cancellationToken);
        var codes = measurement.Subjek.SelectMany(x => x.Indikator).ToDictionary(x => x.Id, x => x.Kode);

        return new ReportSource
        {
            Tahun = tahun,
            Unit = UnitSources.Unit(unit, staff, tahun),
            Pengaturan = laporan.Pengaturan,
            Skala = scale?.Kategori ?? [],
            Tanggal = laporan.Tanggal,
            Penandatangan = UnitSources.Signer(unit, laporan),
            Subjek = SubjectSources.All(measurement, plan, tahun),
            Renstra = plan.Renstra is null ? null : RenstraSources.Renstra(plan.Renstra),
            Renja = plan.Renja is null ? null : RenjaSources.Renja(plan.Renja),
            Pk = plan.Pk is null ? null : AgreementSources.Pk(plan.Pk, unit, measurement.Subjek, codes),
            Iku = [.. measurement.Iku.Select(row => SupplementSources.Iku(row, codes))],
            SumberDaya = [.. measurement.SumberDaya.Select(SupplementSources.SumberDaya)],
            Pembanding = [.. measurement.Pembanding.Select(row => SupplementSources.Pembanding(row, codes))],
            RencanaAksi = [.. measurement.Subjek.SelectMany(x => x.Indikator).Join(measurement.RencanaAksi, x => x.Id, row => row.IndikatorKinerjaId, (_, row) => SupplementSources.RencanaAksi(row, codes, plan.Pk?.RencanaAksiBulanan == true))],
            Narasi = [.. laporan.Bagian.Select(SupplementSources.Narasi)],
        };
    }

    private Task<PerangkatDaerah?> ReadUnitAsync(Guid unitId, CancellationToken cancellationToken) => db.PerangkatDaerah
        .AsNoTracking()
        .AsSplitQuery()
        .Include(x => x.Pemda)
        .Include(x => x.DaftarNama.OrderBy(nama => nama.TahunDari))
        .Include(x => x.Unit.OrderBy(box => box.Urutan).ThenBy(box => box.Id))
        .Include(x => x.Pejabat.OrderBy(official => official.BerlakuDari).ThenBy(official => official.Id))
        .FirstOrDefaultAsync(x => x.Id == unitId, cancellationToken);

    private async Task<Laporan> ReadReportAsync(Guid unitId, int tahun, CancellationToken cancellationToken) =>
        await db.Laporan
            .AsNoTracking()
            .AsSplitQuery()
            .Include(x => x.Bagian.OrderBy(section => section.Kode))
            .FirstOrDefaultAsync(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun, cancellationToken)
        ?? new Laporan { PerangkatDaerahId = unitId, Tahun = tahun, Tanggal = new DateOnly(tahun + 1, 3, 1).AddDays(-1) };
}
