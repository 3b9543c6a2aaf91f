namespace LkjipPortal.Core.Planning.Periods;

/// <summary>Names of urusan and of the bidang of supporting elements [Permendagri 90/2019, lampiran].</summary>
internal static class NamaUrusan
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["1"] = "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR",
        ["2"] = "URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR",
        ["3"] = "URUSAN PEMERINTAHAN PILIHAN",
        ["4"] = "UNSUR PENDUKUNG URUSAN PEMERINTAHAN",
        ["5"] = "UNSUR PENUNJANG URUSAN PEMERINTAHAN",
        ["6"] = "UNSUR PENGAWASAN URUSAN PEMERINTAHAN",
        ["7"] = "UNSUR KEWILAYAHAN",
        ["8"] = "UNSUR PEMERINTAHAN UMUM",
        ["5.01"] = "PERENCANAAN",
        ["5.02"] = "KEUANGAN",
        ["5.03"] = "KEPEGAWAIAN",
        ["5.04"] = "PENDIDIKAN DAN PELATIHAN",
        ["5.05"] = "PENELITIAN DAN PENGEMBANGAN",
    };

    public static string Of(string kode) => Names.GetValueOrDefault(kode) ?? (kode.Contains('.', StringComparison.Ordinal) ? $"Bidang urusan {kode}" : $"Urusan {kode}");
}
