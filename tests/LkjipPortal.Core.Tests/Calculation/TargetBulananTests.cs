using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Calculation;

public sealed class TargetBulananTests
{
    [Theory]
    [InlineData(Akumulasi.Jumlah, JenisNilai.Angka, "6", "9", null, "10")]
    [InlineData(Akumulasi.NilaiTerakhir, JenisNilai.Angka, "3", "5", null, "10")]
    [InlineData(Akumulasi.RataRata, JenisNilai.Angka, "2", "4,5", null, "10")]
    [InlineData(Akumulasi.Jumlah, JenisNilai.Persen, "3", "5", null, "10")]
    public void Triwulan_ByAccumulation_TakesWhatIsEntered(Akumulasi akumulasi, JenisNilai jenis, params string?[] expected)
    {
        // 1 + 2 + 3 = 6; 4 + 5 = 9, mean 4,5 with May blank; July to September blank; only October.
        string?[] months = ["1", "2", "3", "4", null, "5", null, null, null, "10", "-", null];

        var quarters = TargetBulanan.Triwulan([.. months.Select(Nilai)], akumulasi, jenis, Rounding.Default);

        Assert.Equal(expected, quarters.Select(quarter => quarter?.Teks));
    }

    [Fact]
    public void Triwulan_Predikat_IsTheLastMonths()
    {
        var quarters = TargetBulanan.Triwulan(
            [.. Enumerable.Range(1, 12).Select(month => month is 4 or 5 ? new NilaiKinerja { Teks = month == 4 ? "B" : "BB", Predikat = month == 4 ? "B" : "BB" } : null)],
            Akumulasi.NilaiTerakhir, JenisNilai.Predikat, Rounding.Default);

        Assert.Equal([null, "BB", null, null], quarters.Select(quarter => quarter?.Predikat));
    }

    private static NilaiKinerja? Nilai(string? text) => text is null ? null : new NilaiKinerja { Teks = text, Angka = decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null };
}
