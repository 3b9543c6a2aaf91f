using LkjipPortal.Core.Organization;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>The demo unit's names through the years, its organisation chart, staff and (invented) officials.</summary>
internal static class DemoOrganization
{
    public static PerangkatDaerah Create(Pemda pemda, DemoReport report)
    {
        var unit = new PerangkatDaerah { PemdaId = pemda.Id, Kode = DemoUnit.Kode };
        unit.DaftarNama.AddRange(report.Nama.Select(row => new NamaPerangkatDaerah
        {
            PerangkatDaerahId = unit.Id,
            Nama = row.Nama,
            Singkatan = row.Singkatan,
            TahunDari = row.TahunDari,
            TahunSampai = row.TahunSampai,
        }));
        unit.Pejabat.AddRange(Officials(unit.Id));
        AddBox(unit, report.Organisasi, parent: null, order: 1);
        return unit;
    }

    public static IEnumerable<Pegawai> Staff(PerangkatDaerah unit, DemoReport report) => report.Pegawai.Select((row, index) => new Pegawai
    {
        PerangkatDaerahId = unit.Id,
        Tahun = DemoUnit.Tahun,
        Kelompok = row.Kelompok,
        Nama = row.Nama,
        Jabatan = row.Jabatan,
        Jumlah = row.Jumlah,
        Urutan = index + 1,
    });

    private static IEnumerable<Pejabat> Officials(Guid unitId) =>
    [
        new()
        {
            PerangkatDaerahId = unitId,
            Nama = "Ratna Contoh, S.Sos., M.Si.",
            Nip = "000000000000000001",
            Pangkat = "Pembina Utama Muda",
            Jabatan = "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            KepalaPerangkatDaerah = true,
            BerlakuDari = new DateOnly(2022, 1, 3),
        },
        new()
        {
            PerangkatDaerahId = unitId,
            Nama = "Sari Contoh, S.E.",
            Nip = "000000000000000002",
            Pangkat = "Pembina",
            Jabatan = "Kepala Bidang Pengembangan Kompetensi Aparatur",
            BerlakuDari = new DateOnly(2022, 1, 3),
        },
        new()
        {
            PerangkatDaerahId = unitId,
            Nama = "Bima Contoh",
            Jabatan = "Bupati Jombang",
            KepalaDaerah = true,
            BerlakuDari = new DateOnly(2018, 9, 24),
        },
    ];

    private static void AddBox(PerangkatDaerah unit, DemoReport.KotakRow row, UnitOrganisasi? parent, int order)
    {
        var box = new UnitOrganisasi { PerangkatDaerahId = unit.Id, IndukId = parent?.Id, Nama = row.Nama, Jenis = row.Jenis, Urutan = order };
        unit.Unit.Add(box);
        for (var i = 0; i < row.Anak.Count; i++)
        {
            AddBox(unit, row.Anak[i], box, i + 1);
        }
    }
}
