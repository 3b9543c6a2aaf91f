using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>The demo unit: BKPSDM Kabupaten Jombang with its plan, measurement and report of 2023. Figures are as published; persons are invented.</summary>
internal static class DemoUnit
{
    public const string Kode = "bkpsdm";
    public const int TahunAwal = 2019;
    public const int Tahun = 2023;

    /// <summary>Adds everything to the context; saving is the caller's.</summary>
    public static PerangkatDaerah Add(PortalDbContext db)
    {
        var report = DemoReport.Read();
        db.AddRange(DemoScales.All());
        var pemda = new Pemda { Nama = "Kabupaten Jombang", Tingkat = TingkatPemda.Kabupaten, JabatanKepalaDaerah = "Bupati Jombang", Ibukota = "Jombang" };
        var unit = DemoOrganization.Create(pemda, report);
        db.AddRange(pemda, unit);
        db.AddRange(DemoOrganization.Staff(unit, report));

        var subjects = DemoPerformance.Subjects(unit.Id, report);
        db.AddRange(subjects);
        var indicators = subjects.SelectMany(x => x.Indikator).ToDictionary(x => x.Kode, StringComparer.Ordinal);
        db.Add(DemoRenstra.Create(unit.Id, report, indicators));
        db.Add(DemoRenja.Create(unit.Id));
        db.Add(DemoAgreement.Create(unit, report, subjects));
        db.AddRange(DemoPerformance.Measurements(unit.Id, report, subjects));
        db.AddRange(DemoPerformance.Supplements(unit.Id, report, indicators));
        db.Add(CreateReport(unit));
        return unit;
    }

    private static Laporan CreateReport(PerangkatDaerah unit)
    {
        var laporan = new Laporan
        {
            PerangkatDaerahId = unit.Id,
            Tahun = Tahun,
            Tanggal = new DateOnly(2024, 2, 28),
            PenandatanganId = unit.Pejabat.Single(x => x.KepalaPerangkatDaerah).Id,
        };
        laporan.Bagian.AddRange(SeedFile.ReadNarrative().Select(section => new BagianLaporan
        {
            LaporanId = laporan.Id,
            Kode = section.Key,
            Isi = section.Value,
            Keadaan = KeadaanBagian.Selesai,
        }));
        return laporan;
    }
}
