namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>What a number can be said to be; several where the words leave it open.</summary>
[Flags]
internal enum Measure
{
    None = 0,
    Target = 1,
    TargetAkhir = 1 << 1,
    Realisasi = 1 << 2,
    Capaian = 1 << 3,
    Kemajuan = 1 << 4,
    Selisih = 1 << 5,
    SelisihTarget = 1 << 6,
    Pertumbuhan = 1 << 7,
    Pagu = 1 << 8,
    RealisasiAnggaran = 1 << 9,
    Serapan = 1 << 10,
    Sisa = 1 << 11,
    EfisiensiAnggaran = 1 << 12,
    EfisiensiSdm = 1 << 13,
    EfisiensiSarpras = 1 << 14,
    Pemenuhan = 1 << 15,
    Kebutuhan = 1 << 16,
    Tersedia = 1 << 17,
    Kekurangan = 1 << 18,
    KekuranganPersen = 1 << 19,
    Pembanding = 1 << 20,
    SelisihPembanding = 1 << 21,
    Pegawai = 1 << 22,
    Jumlah = 1 << 23,
    Efisiensi = EfisiensiAnggaran | EfisiensiSdm | EfisiensiSarpras,
    Difference = Selisih | SelisihTarget | SelisihPembanding,
    Money = Pagu | RealisasiAnggaran | Sisa,
}

/// <summary>Names of measures, and the measure behind a figure's key.</summary>
internal static class Measures
{
    private static readonly (string What, Measure Measure, string Name)[] Known =
    [
        ("target", Measure.Target, "target"),
        ("target-akhir", Measure.TargetAkhir, "target akhir Renstra"),
        ("realisasi", Measure.Realisasi, "realisasi"),
        ("capaian", Measure.Capaian, "capaian"),
        ("capaian-angka", Measure.Capaian, "capaian"),
        ("kemajuan", Measure.Kemajuan, "tingkat kemajuan"),
        ("selisih", Measure.Selisih, "selisih dari tahun sebelumnya"),
        ("selisih-target", Measure.SelisihTarget, "selisih dari target"),
        ("selisih-pembanding", Measure.SelisihPembanding, "selisih dari pembanding"),
        ("pertumbuhan", Measure.Pertumbuhan, "pertumbuhan"),
        ("pagu", Measure.Pagu, "pagu"),
        ("realisasi-anggaran", Measure.RealisasiAnggaran, "realisasi anggaran"),
        ("serapan", Measure.Serapan, "serapan anggaran"),
        ("sisa-anggaran", Measure.Sisa, "sisa anggaran"),
        ("efisiensi-anggaran", Measure.EfisiensiAnggaran, "efisiensi anggaran"),
        ("efisiensi-sdm", Measure.EfisiensiSdm, "efisiensi sumber daya manusia"),
        ("efisiensi-sarpras", Measure.EfisiensiSarpras, "efisiensi sarana dan prasarana"),
        ("pemenuhan", Measure.Pemenuhan, "pemenuhan"),
        ("kebutuhan", Measure.Kebutuhan, "kebutuhan"),
        ("tersedia", Measure.Tersedia, "ketersediaan"),
        ("kekurangan", Measure.Kekurangan, "kekurangan"),
        ("kekurangan-persen", Measure.KekuranganPersen, "persentase kekurangan"),
        ("pembanding", Measure.Pembanding, "pembanding"),
    ];

    /// <param name="what">Second part of a key, with a number behind where it has one: "selisih-2".</param>
    public static Measure Of(string subject, string what)
    {
        var plain = what.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('-');
        return subject switch
        {
            "pegawai" => Measure.Pegawai,
            "jumlah" => Measure.Jumlah,
            _ => Array.Find(Known, known => known.What == plain).Measure,
        };
    }

    /// <summary>"capaian"; of several, the first.</summary>
    public static string NameOf(Measure measure) => Array.Find(Known, known => (known.Measure & measure) != 0).Name ?? "jumlah";
}
