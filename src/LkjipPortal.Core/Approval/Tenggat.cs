namespace LkjipPortal.Core.Approval;

/// <summary>What a unit has to finish in the course of a year's cycle.</summary>
public enum JenisTenggat
{
    PerjanjianKinerja,
    RencanaAksi,
    RealisasiTriwulan1,
    RealisasiTriwulan2,
    RealisasiTriwulan3,
    RealisasiTriwulan4,
    PerubahanRenja,
    PkPerubahan,
    Laporan,
}

public enum KeadaanTenggat
{
    /// <summary>Not done, and the day has not passed.</summary>
    Belum,

    TepatWaktu,

    /// <summary>Done after the day, or not done and the day has passed.</summary>
    Terlambat,
}

/// <summary>A deadline that the portal's admin has set in place of the usual one.</summary>
public sealed class TenggatTahun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }
    public JenisTenggat Jenis { get; init; }

    /// <summary>Last day that is in time.</summary>
    public DateOnly Tanggal { get; set; }

    public int Revisi { get; set; }
}

public static class Tenggat
{
    /// <summary>
    /// The usual last day: PK and rencana aksi in January, realisasi within fifteen days after the triwulan, changes by the end of October, the report by the end of
    /// February of the next year [PermenPANRB 53/2014; practice].
    /// </summary>
    public static DateOnly Baku(JenisTenggat jenis, int tahun) => jenis switch
    {
        JenisTenggat.PerjanjianKinerja or JenisTenggat.RencanaAksi => new(tahun, 1, 31),
        JenisTenggat.RealisasiTriwulan1 => new(tahun, 4, 15),
        JenisTenggat.RealisasiTriwulan2 => new(tahun, 7, 15),
        JenisTenggat.RealisasiTriwulan3 => new(tahun, 10, 15),
        JenisTenggat.RealisasiTriwulan4 => new(tahun + 1, 1, 15),
        JenisTenggat.PerubahanRenja or JenisTenggat.PkPerubahan => new(tahun, 10, 31),
        JenisTenggat.Laporan => new DateOnly(tahun + 1, 3, 1).AddDays(-1),
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <param name="selesai">Day on which it was done; null: not yet.</param>
    public static KeadaanTenggat Nilai(DateOnly batas, DateOnly? selesai, DateOnly hariIni) =>
        (selesai ?? hariIni) > batas ? KeadaanTenggat.Terlambat : selesai is null ? KeadaanTenggat.Belum : KeadaanTenggat.TepatWaktu;
}
