using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning;

/// <summary>The nature of an indikator in words, the same on screen and on paper.</summary>
public static class IndikatorText
{
    public static string Label(this ArahIndikator arah) => arah switch
    {
        ArahIndikator.Naik => "Makin tinggi makin baik",
        ArahIndikator.Turun => "Makin rendah makin baik",
        ArahIndikator.Rentang => "Dijaga di antara dua batas",
        _ => throw new ArgumentOutOfRangeException(nameof(arah), arah, null),
    };

    public static string Label(this JenisNilai jenis) => jenis switch
    {
        JenisNilai.Angka => "Angka",
        JenisNilai.Persen => "Persentase",
        JenisNilai.Predikat => "Predikat",
        JenisNilai.PredikatDenganSkor => "Predikat dengan nilai",
        JenisNilai.Teks => "Uraian",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    public static string Label(this Akumulasi akumulasi) => akumulasi switch
    {
        Akumulasi.Jumlah => "Jumlah empat triwulan",
        Akumulasi.NilaiTerakhir => "Nilai terakhir (triwulan IV)",
        Akumulasi.RataRata => "Rata-rata triwulan yang terisi",
        _ => throw new ArgumentOutOfRangeException(nameof(akumulasi), akumulasi, null),
    };

    /// <summary>Formula of the capaian: "Realisasi / Target × 100".</summary>
    public static string CaraHitung(ArahIndikator arah, JenisNilai jenis, bool turunDenganPembagian) => (arah, jenis) switch
    {
        (_, JenisNilai.Teks) => "Tidak dihitung; dinilai dari uraian",
        (_, JenisNilai.Predikat) => "100 bila predikat target tercapai atau terlampaui",
        (_, JenisNilai.PredikatDenganSkor) => "100 bila predikat target tercapai; nilai: Realisasi / Target × 100",
        (ArahIndikator.Naik, _) => "Realisasi / Target × 100",
        (ArahIndikator.Turun, _) when turunDenganPembagian => "Target / Realisasi × 100",
        (ArahIndikator.Turun, _) => "(2 × Target − Realisasi) / Target × 100",
        _ => "100 di antara kedua batas; di luarnya terhadap batas terdekat",
    };
}
