using CsCheck;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Text;

public sealed class IdNumberTests
{
    [Theory]
    [InlineData("312", "312")]
    [InlineData(" 104,87 ", "104.87")]
    [InlineData("3.41", "3.41")]
    [InlineData("73.39", "73.39")]
    [InlineData("4,08", "4.08")]
    [InlineData("1,234", "1.234")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("13.526.508.445,00", "13526508445.00")]
    [InlineData("13,526,508,445", "13526508445")]
    [InlineData("(16.726.000)", "-16726000")]
    [InlineData("-0,06", "-0.06")]
    [InlineData("−0,06", "-0.06")]
    [InlineData("+22,5", "22.5")]
    [InlineData("83,36%", "83.36")]
    [InlineData("0.70 %", "0.70")]
    [InlineData("0.702", "0.702")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    public void Parse_Written_GivesNumber(string text, string expected) => Assert.Equal(Number(expected), IdNumber.Parse(text).Value);

    [Fact]
    public void Parse_LoneDotWithThreeDigits_RefusedWithBothReadings()
    {
        var result = IdNumber.Parse("1.234");

        Assert.Equal("1.234 bisa dibaca dua cara. Pakai 1234 atau 1,234?", result.Error);
        Assert.Equal(["1234", "1,234"], result.Readings);
        Assert.Equal([1234m, 1.234m], result.Readings.Select(r => IdNumber.Parse(r).Value));
    }

    [Theory]
    [InlineData(NumberContext.Thousands, "1234")]
    [InlineData(NumberContext.Decimal, "1.234")]
    public void Parse_LoneDotWithContext_ReadsAsTold(NumberContext context, string expected) =>
        Assert.Equal(Number(expected), IdNumber.Parse("1.234", context).Value);

    [Fact]
    public void Parse_ThousandsContext_LeavesPlainDecimalAlone() => Assert.Equal(3.41m, IdNumber.Parse("3.41", NumberContext.Thousands).Value);

    [Theory]
    [InlineData("", "Realisasi belum diisi.")]
    [InlineData("tiga", "Realisasi harus angka, misalnya 104,87.")]
    [InlineData("12 kali", "Realisasi harus angka, misalnya 104,87.")]
    [InlineData("-", "Realisasi harus angka, misalnya 104,87.")]
    [InlineData("%", "Realisasi harus angka, misalnya 104,87.")]
    [InlineData("1E5", "Realisasi harus angka, misalnya 104,87.")]
    [InlineData("1.23,4,5", "Titik dan koma pada “1.23,4,5” tidak pada tempatnya; tulis misalnya 1.234,56.")]
    [InlineData("12.34.567", "Titik dan koma pada “12.34.567” tidak pada tempatnya; tulis misalnya 1.234,56.")]
    [InlineData("104,", "Titik dan koma pada “104,” tidak pada tempatnya; tulis misalnya 1.234,56.")]
    [InlineData("1234567890123456789012345678901", "Realisasi terlalu panjang; paling banyak 15 angka di depan koma dan 12 di belakangnya.")]
    public void Parse_Unreadable_SaysWhy(string text, string message) => Assert.Equal(message, IdNumber.Parse(text, field: "Realisasi").Error);

    [Theory]
    [InlineData("13526508445", null, "13.526.508.445")]
    [InlineData("297.50", null, "297,5")]
    [InlineData("0.8967", null, "0,8967")]
    [InlineData("104.873949", 2, "104,87")]
    [InlineData("25.795", 2, "25,80")]
    [InlineData("-0.061", 2, "-0,06")]
    [InlineData("-0.001", 2, "0,00")]
    [InlineData("98.2", 2, "98,20")]
    [InlineData("1000", 0, "1.000")]
    public void Format_Value_ReadsIndonesian(string value, int? decimals, string expected) => Assert.Equal(expected, IdNumber.Format(Number(value), decimals));

    [Theory]
    [InlineData("22.5", "+22,5")]
    [InlineData("-0.19", "-0,19")]
    [InlineData("0", "0")]
    public void FormatSigned_Difference_ShowsSign(string value, string expected) => Assert.Equal(expected, IdNumber.FormatSigned(Number(value)));

    [Fact]
    public void Parse_FormattedValue_GivesValueBack() => Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 8])
        .Sample((digits, scale) =>
        {
            var value = digits * new decimal(1, 0, 0, isNegative: false, (byte)scale);
            return IdNumber.Parse(IdNumber.Format(value), NumberContext.Thousands).Value == value
                && IdNumber.Parse(IdNumber.Format(value, scale), NumberContext.Thousands).Value == value;
        });

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
