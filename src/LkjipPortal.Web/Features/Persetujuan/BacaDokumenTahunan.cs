using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Laporan;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>Where the documents without versions stand: rencana aksi, realisasi of a triwulan, LKjIP.</summary>
public sealed class BacaDokumenTahunan(PortalDbContext db, DokumenVersi versions)
{
    /// <returns>Null: the year has no such document, since nothing of it is entered. A state that is not kept yet is a new draf, not added to the context.</returns>
    public Task<DokumenDiminta?> RunAsync(CurrentUnit unit, JenisDokumen jenis, CancellationToken cancellationToken) =>
        jenis == JenisDokumen.Lkjip ? LaporanAsync(unit, cancellationToken)
        : jenis == JenisDokumen.RencanaAksi ? RencanaAksiAsync(unit, cancellationToken)
        : TriwulanAsync(unit, jenis, cancellationToken);

    /// <summary>Latest state kept; null: none.</summary>
    public Task<DokumenTahunan?> TerakhirAsync(Guid unitId, int tahun, DokumenAlur dokumen, int triwulan, CancellationToken cancellationToken) => db.DokumenTahunan
        .Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun && x.Dokumen == dokumen && x.Triwulan == triwulan)
        .OrderByDescending(x => x.Nomor).FirstOrDefaultAsync(cancellationToken);

    private async Task<DokumenDiminta?> RencanaAksiAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var stored = await TerakhirAsync(unit.Id, unit.Tahun, DokumenAlur.RencanaAksi, 0, cancellationToken);
        var filled = await db.RencanaAksi.AnyAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken);
        if (stored is null && !filled)
        {
            return null;
        }

        var pk = await versions.Pk(unit).Select(x => new { x.Nomor, x.Status }).FirstOrDefaultAsync(cancellationToken);
        var state = stored ?? New(unit, DokumenAlur.RencanaAksi, 0, pk?.Nomor ?? 0);
        List<string> obstacles = [];
        if (!filled)
        {
            obstacles.Add("Rencana aksi belum berisi.");
        }

        if (pk?.Status is not (StatusDokumen.Disetujui or StatusDokumen.Final))
        {
            obstacles.Add("Perjanjian Kinerja yang menjadi dasarnya belum disetujui.");
        }

        var document = await DocumentAsync(unit, JenisDokumen.RencanaAksi, DokumenAlur.RencanaAksi, state, obstacles, cancellationToken);
        return document with { BolehPerubahan = unit.Punya(Peran.Perencana) && pk?.Nomor > state.Nomor && state.Status is StatusDokumen.Disetujui or StatusDokumen.Final };
    }

    private async Task<DokumenDiminta?> TriwulanAsync(CurrentUnit unit, JenisDokumen jenis, CancellationToken cancellationToken)
    {
        var stored = await TerakhirAsync(unit.Id, unit.Tahun, DokumenAlur.RealisasiTriwulan, jenis.Triwulan, cancellationToken);
        var renja = db.Renja.Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun);
        var filled = await renja.AnyAsync(x => x.Realisasi.Any(row => row.Triwulan == jenis.Triwulan) || x.RealisasiRupiah.Any(row => row.Triwulan == jenis.Triwulan), cancellationToken)
            || (jenis.Triwulan == 4 && await db.RealisasiTahunan.AnyAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken));
        return stored is null && !filled
            ? null
            : await DocumentAsync(
                unit, jenis, DokumenAlur.RealisasiTriwulan, stored ?? New(unit, DokumenAlur.RealisasiTriwulan, jenis.Triwulan, 0), filled ? [] : ["Realisasi belum berisi."], cancellationToken);
    }

    private async Task<DokumenDiminta?> LaporanAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var report = await db.Laporan.Include(x => x.Bagian).SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken);
        if (report is null || report.Bagian.Count == 0)
        {
            return null;
        }

        var completeness = Completeness.Of(report.Bagian);
        var open = completeness.Chapters.SelectMany(chapter => chapter.Sections)
            .Where(section => section.Entry.IsMandatory && section.State is Core.Reporting.KeadaanBagian.Belum or Core.Reporting.KeadaanBagian.Draf).ToList();
        return await DocumentAsync(
            unit, JenisDokumen.Lkjip, DokumenAlur.Laporan, report,
            open.Count == 0 ? [] : [$"{open.Count} bagian wajib belum selesai: {string.Join(", ", open.Take(5).Select(section => Completeness.Title(section.Entry)))}{(open.Count > 5 ? ", …" : ".")}"],
            cancellationToken);
    }

    private async Task<DokumenDiminta> DocumentAsync(
        CurrentUnit unit, JenisDokumen jenis, DokumenAlur kind, IDokumenBerstatus state, IReadOnlyList<string> obstacles, CancellationToken cancellationToken)
    {
        var roles = new HashSet<Pelaku>();
        if (unit.Punya(Peran.Perencana))
        {
            roles.Add(Pelaku.Penyusun);
        }

        if (unit.Punya(Peran.Kepala))
        {
            roles.Add(Pelaku.PihakPertama);
        }

        var history = await db.LangkahDokumen.AsNoTracking().Where(x => x.VersiId == state.Id).OrderBy(x => x.Urutan).ToListAsync(cancellationToken);
        return new DokumenDiminta(jenis, kind, state, history, roles, obstacles, null, null, null);
    }

    private static DokumenTahunan New(CurrentUnit unit, DokumenAlur kind, int triwulan, int nomor) => new()
    {
        PerangkatDaerahId = unit.Id,
        Dokumen = kind,
        Tahun = unit.Tahun,
        Triwulan = triwulan,
        Nomor = nomor,
        Jenis = nomor == 0 ? JenisVersi.Murni : JenisVersi.Perubahan,
        Status = StatusDokumen.Draf,
    };
}
