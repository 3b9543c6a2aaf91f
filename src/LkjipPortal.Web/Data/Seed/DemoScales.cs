using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>Scales of categories that reports use; a PD may add its own.</summary>
internal static class DemoScales
{
    public static IEnumerable<SkalaKategori> All() =>
    [
        new()
        {
            Kode = "lkjip-umum",
            Nama = "Skala umum LKjIP",
            Kategori =
            [
                new(100m, true, "Sangat Berhasil", "baik"),
                new(75m, true, "Berhasil", "baik"),
                new(55m, true, "Cukup Berhasil", "cukup"),
                new(null, false, "Kurang Berhasil", "buruk"),
            ],
        },
        new()
        {
            Kode = "permendagri-86-2017",
            Nama = "Permendagri 86/2017",
            Sumber = "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017",
            Kategori =
            [
                new(91m, true, "Sangat Tinggi", "baik"),
                new(76m, true, "Tinggi", "baik"),
                new(66m, true, "Sedang", "cukup"),
                new(51m, true, "Rendah", "kurang"),
                new(null, false, "Sangat Rendah", "buruk"),
            ],
        },
        new()
        {
            Kode = "akip-88-2021",
            Nama = "Predikat AKIP",
            Sumber = "Peraturan Menteri PANRB Nomor 88 Tahun 2021",
            Kategori =
            [
                new(90m, false, "AA", "baik"),
                new(80m, false, "A", "baik"),
                new(70m, false, "BB", "baik"),
                new(60m, false, "B", "cukup"),
                new(50m, false, "CC", "cukup"),
                new(30m, false, "C", "kurang"),
                new(null, false, "D", "buruk"),
            ],
        },
    ];
}
