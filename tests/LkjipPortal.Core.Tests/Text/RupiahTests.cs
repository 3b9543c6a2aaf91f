using CsCheck;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Text;

public sealed class RupiahTests
{
    [Theory]
    [InlineData("13.526.508.445", 13526508445)]
    [InlineData("Rp13.526.508.445,00", 13526508445)]
    [InlineData("Rp. 5.000,-", 5000)]
    [InlineData("13526508445", 13526508445)]
    [InlineData("5.000", 5000)]
    [InlineData("0", 0)]
    public void Parse_WholeRupiah_GivesAmount(string text, long expected) => Assert.Equal(expected, Rupiah.Parse(text).Value);

    [Theory]
    [InlineData("13,5 jt", "Pagu ditulis dalam rupiah penuh, tanpa “jt”.")]
    [InlineData("1,2 M", "Pagu ditulis dalam rupiah penuh, tanpa “M”.")]
    [InlineData("Rp250juta", "Pagu ditulis dalam rupiah penuh, tanpa “juta”.")]
    [InlineData("1.250,50", "Pagu ditulis dalam rupiah penuh, tanpa sen.")]
    [InlineData("-5.000", "Pagu tidak boleh negatif.")]
    [InlineData("(5.000)", "Pagu tidak boleh negatif.")]
    [InlineData("lima", "Pagu harus angka rupiah penuh, misalnya 13.526.508.445.")]
    [InlineData("85%", "Pagu harus angka rupiah penuh, misalnya 13.526.508.445.")]
    [InlineData(" ", "Pagu belum diisi.")]
    public void Parse_NotWholeRupiah_SaysWhy(string text, string message) => Assert.Equal(message, Rupiah.Parse(text).Error);

    [Fact]
    public void Parse_NegativeWhereAllowed_GivesAmount() => Assert.Equal(-16_726_000m, Rupiah.Parse("(16.726.000)", "Selisih", allowNegative: true).Value);

    [Theory]
    [InlineData(13526508445, "Rp13.526.508.445", "13.526.508.445", "Rp13,5 miliar")]
    [InlineData(-16726000, "-Rp16.726.000", "(16.726.000)", "-Rp16,7 juta")]
    [InlineData(999_960_000, "Rp999.960.000", "999.960.000", "Rp1 miliar")]
    [InlineData(915000, "Rp915.000", "915.000", "Rp915.000")]
    [InlineData(0, "Rp0", "0", "Rp0")]
    public void Format_Amount_HasThreeForms(long amount, string sentence, string table, string brief)
    {
        Assert.Equal(sentence, Rupiah.Format(amount));
        Assert.Equal(table, Rupiah.FormatAmount(amount));
        Assert.Equal(brief, Rupiah.FormatShort(amount));
    }

    [Fact]
    public void Parse_FormattedAmount_GivesAmountBack() => Gen.Long[-99_999_999_999_999, 99_999_999_999_999].Sample(amount =>
        Rupiah.Parse(Rupiah.FormatAmount(amount), allowNegative: true).Value == amount);
}
