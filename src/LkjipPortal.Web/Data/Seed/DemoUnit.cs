using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>The demo unit: BKPSDM Kabupaten Jombang with its plan, measurement and report of 2023.</summary>
internal static class DemoUnit
{
    public const int Tahun = 2023;

    public static PerangkatDaerah Add(PortalDbContext db)
    {
        var pemda = new Pemda { Nama = "Kabupaten Jombang", Tingkat = TingkatPemda.Kabupaten, JabatanKepalaDaerah = "Bupati Jombang", Ibukota = "Jombang" };
        var unit = new PerangkatDaerah { PemdaId = pemda.Id, Kode = "bkpsdm" };
        unit.DaftarNama.Add(new NamaPerangkatDaerah
        {
            PerangkatDaerahId = unit.Id,
            Nama = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            Singkatan = "BKPSDM",
            TahunDari = 2022,
        });
        db.AddRange(pemda, unit);
        db.Add(new Renstra { PerangkatDaerahId = unit.Id, TahunAwal = 2019, TahunAkhir = Tahun });
        db.Add(new Laporan { PerangkatDaerahId = unit.Id, Tahun = Tahun, Tanggal = new DateOnly(2024, 2, 28) });
        return unit;
    }
}
