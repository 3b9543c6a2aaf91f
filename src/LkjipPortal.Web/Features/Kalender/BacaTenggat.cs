using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Kalender;

/// <summary>A deadline of the year and how the unit stands to it.</summary>
/// <param name="Diatur">The admin's own date; null: the usual one holds.</param>
/// <param name="Selesai">Day on which it was done; null: not yet.</param>
public sealed record BarisTenggat(JenisTenggat Jenis, DateOnly Batas, TenggatTahun? Diatur, DateOnly? Selesai, KeadaanTenggat Keadaan)
{
    public string Nama => Jenis switch
    {
        JenisTenggat.PerjanjianKinerja => "Perjanjian Kinerja disetujui",
        JenisTenggat.RencanaAksi => "Rencana aksi disetujui",
        JenisTenggat.RealisasiTriwulan1 => "Realisasi triwulan I diajukan",
        JenisTenggat.RealisasiTriwulan2 => "Realisasi triwulan II diajukan",
        JenisTenggat.RealisasiTriwulan3 => "Realisasi triwulan III diajukan",
        JenisTenggat.RealisasiTriwulan4 => "Realisasi triwulan IV dan tahunan diajukan",
        JenisTenggat.PerubahanRenja => "Perubahan Renja disetujui",
        JenisTenggat.PkPerubahan => "PK Perubahan disetujui",
        _ => "LKjIP disetujui",
    };

    /// <summary>Where it is dealt with, under unit and year.</summary>
    public string Halaman => Jenis switch
    {
        JenisTenggat.PerjanjianKinerja or JenisTenggat.PkPerubahan => "persetujuan/perjanjian-kinerja",
        JenisTenggat.RencanaAksi => "rencana-aksi",
        JenisTenggat.PerubahanRenja => "persetujuan/renja",
        JenisTenggat.Laporan => "lkjip",
        _ => "realisasi",
    };

    /// <summary>Sign of the state: tone and icon.</summary>
    public (string? Tone, string Icon, string Text) Tanda => Keadaan switch
    {
        KeadaanTenggat.TepatWaktu => ("good", "circle-check", "Tepat waktu"),
        KeadaanTenggat.Terlambat => ("bad", "clock-exclamation", "Terlambat"),
        _ => (null, "clock", "Belum"),
    };
}

/// <summary>Reads the deadlines of a unit's year; whether they were met follows from the steps to approval, nobody enters it.</summary>
public sealed class BacaTenggat(PortalDbContext db, TimeProvider clock)
{
    /// <summary>In order of their days. A Perubahan counts only where one was begun.</summary>
    public async Task<IReadOnlyList<BarisTenggat>> RunAsync(Guid unitId, int tahun, CancellationToken cancellationToken)
    {
        var set = await db.TenggatTahun.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun).ToDictionaryAsync(x => x.Jenis, cancellationToken);
        var steps = (await db.LangkahDokumen.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId).ToListAsync(cancellationToken)).OrderBy(x => x.Urutan).ToLookup(x => x.VersiId);
        var pk = await db.VersiPerjanjianKinerja.AsNoTracking()
            .Where(x => db.PerjanjianKinerja.Any(p => p.Id == x.PerjanjianKinerjaId && p.PerangkatDaerahId == unitId && p.Tahun == tahun && p.Kode == Core.Planning.PerjanjianKinerja.KodeKepala))
            .OrderBy(x => x.Nomor).ToListAsync(cancellationToken);
        var renja = await db.VersiRenja.AsNoTracking().Where(x => x.Nomor > 0 && db.Renja.Any(r => r.Id == x.RenjaId && r.PerangkatDaerahId == unitId && r.Tahun == tahun))
            .OrderBy(x => x.Nomor).ToListAsync(cancellationToken);
        var yearly = await db.DokumenTahunan.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun).OrderBy(x => x.Nomor).ToListAsync(cancellationToken);
        var report = await db.Laporan.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun).FirstOrDefaultAsync(cancellationToken);

        DateOnly? Approved(IDokumenBerstatus? document, DateOnly? outside) => document?.Status is not (StatusDokumen.Disetujui or StatusDokumen.Final) ? null
            : steps[document.Id].LastOrDefault(step => step.Langkah is Langkah.Setujui or Langkah.LampirkanPindaian) is { } step ? Day(step.Pada) : outside;
        DateOnly? Submitted(IDokumenBerstatus? document) => document?.Status is not (StatusDokumen.Diajukan or StatusDokumen.Disetujui or StatusDokumen.Final) ? null
            : steps[document.Id].LastOrDefault(step => step.Langkah == Langkah.Ajukan) is { } step ? Day(step.Pada) : null;
        DokumenTahunan? Yearly(DokumenAlur kind, int quarter) => yearly.Find(x => x.Dokumen == kind && x.Triwulan == quarter);

        var rows = new List<(JenisTenggat Kind, DateOnly? Done)>
        {
            (JenisTenggat.PerjanjianKinerja, Approved(pk.FirstOrDefault(), pk.FirstOrDefault()?.Tanggal)),
            (JenisTenggat.RencanaAksi, Approved(Yearly(DokumenAlur.RencanaAksi, 0), null)),
            (JenisTenggat.RealisasiTriwulan1, Submitted(Yearly(DokumenAlur.RealisasiTriwulan, 1))),
            (JenisTenggat.RealisasiTriwulan2, Submitted(Yearly(DokumenAlur.RealisasiTriwulan, 2))),
            (JenisTenggat.RealisasiTriwulan3, Submitted(Yearly(DokumenAlur.RealisasiTriwulan, 3))),
            (JenisTenggat.RealisasiTriwulan4, Submitted(Yearly(DokumenAlur.RealisasiTriwulan, 4))),
            (JenisTenggat.Laporan, Approved(report, null)),
        };
        if (renja is [.., var revised])
        {
            rows.Add((JenisTenggat.PerubahanRenja, Approved(revised, revised.Tanggal)));
        }

        if (pk.FindLast(x => x.Nomor > 0) is { } promise)
        {
            rows.Add((JenisTenggat.PkPerubahan, Approved(promise, promise.Tanggal)));
        }

        return
        [
            .. rows.Select(row =>
            {
                var own = set.GetValueOrDefault(row.Kind);
                var limit = own?.Tanggal ?? Tenggat.Baku(row.Kind, tahun);
                return new BarisTenggat(row.Kind, limit, own, row.Done, Tenggat.Nilai(limit, row.Done, clock.HariIni()));
            }).OrderBy(row => row.Batas).ThenBy(row => row.Jenis),
        ];
    }

    private static DateOnly Day(DateTimeOffset moment) => RoleDates.Hari(moment);
}
