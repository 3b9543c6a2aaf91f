using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Calculation;

public sealed class TargetTriwulanTests
{
    [Theory]
    [InlineData(Akumulasi.Jumlah, "5|5|5|5", "20", true, "5 + 5 + 5 + 5 = 20 = target")]
    [InlineData(Akumulasi.Jumlah, "5|5|5|4", "20", false, "5 + 5 + 5 + 4 = 19; target 20, selisih -1")]
    [InlineData(Akumulasi.Jumlah, "-|0|8|12", "20", true, "0 + 8 + 12 = 20 = target")]
    [InlineData(Akumulasi.NilaiTerakhir, "5|10|15|20", "20", true, "triwulan IV: 20 = target")]
    [InlineData(Akumulasi.NilaiTerakhir, "5|10|20|", "20", false, "triwulan IV belum diisi; target 20")]
    [InlineData(Akumulasi.RataRata, "10|20|30|40", "25", true, "(10 + 20 + 30 + 40) / 4 = 25,00 = target")]
    [InlineData(Akumulasi.RataRata, "10|20|30|45", "25", false, "(10 + 20 + 30 + 45) / 4 = 26,25; target 25, selisih +1,25")]
    public void Check_Number_ByAccumulation(Akumulasi akumulasi, string quarters, string target, bool matches, string line) =>
        Assert.Equal(new TargetTriwulanResult(matches, line), Check(quarters, target, akumulasi, JenisNilai.Angka));

    [Fact]
    public void Check_Percentage_IsNeverSummed() =>
        Assert.Equal(new(true, "triwulan IV: 91 = target"), Check("88%|89%|90%|91%", "91%", Akumulasi.Jumlah, JenisNilai.Persen));

    [Theory]
    [InlineData("||A (81,05)|A (81,05)", true)]
    [InlineData("|||A", true)]
    [InlineData("|||A (80)", false)]
    [InlineData("|||BB", false)]
    [InlineData("|A||", false)]
    public void Check_Predikat_ComparesTriwulanIv(string quarters, bool matches) =>
        Assert.Equal(matches, Check(quarters, "A (81,05)", Akumulasi.NilaiTerakhir, JenisNilai.PredikatDenganSkor).Matches);

    [Theory]
    [InlineData("|||", "20")]
    [InlineData("-|-||-", "20")]
    [InlineData("5|5|5|5", "-")]
    public void Check_NothingToCompare_SaysNothing(string quarters, string target) =>
        Assert.Equal(new TargetTriwulanResult(null, null), Check(quarters, target, Akumulasi.Jumlah, JenisNilai.Angka));

    private static TargetTriwulanResult Check(string quarters, string target, Akumulasi akumulasi, JenisNilai jenis) =>
        TargetTriwulan.Check([.. quarters.Split('|').Select(Value)], Value(target), akumulasi, jenis, Rounding.Default);

    private static NilaiKinerja? Value(string text) => text.Length == 0 ? null : NilaiKinerjaParser.Parse(text, null, null).Value;
}
