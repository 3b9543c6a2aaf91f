using LkjipPortal.Core.Calculation;
using Xunit;
using static LkjipPortal.Core.Tests.Calculation.Numbers;

namespace LkjipPortal.Core.Tests.Calculation;

public sealed class FigureFormatterTests
{
    [Theory]
    [InlineData("104,87", "104,87", FigureFormat.Percent, null, "104,87")]
    [InlineData("104,87", "104,87", FigureFormat.Percent, "persen", "104,87%")]
    [InlineData("99,77", "100 (99,77)", FigureFormat.Percent, "persen", "100% (99,77%)")]
    [InlineData("110,53", "110,53 (sementara)", FigureFormat.Percent, "persen", "110,53% (sementara)")]
    [InlineData("103,93", "103,93%", FigureFormat.Percent, "persen", "103,93%")]
    [InlineData("104,87", "104,87", FigureFormat.Percent, "terbilang", "seratus empat koma delapan tujuh")]
    [InlineData("-0,06", "-0,06", FigureFormat.Percent, "mutlak", "0,06")]
    [InlineData("13526508445", "13.526.508.445", FigureFormat.Rupiah, "rupiah", "Rp13.526.508.445")]
    [InlineData("13526508445", "13.526.508.445", FigureFormat.Rupiah, "singkat", "Rp13,5 miliar")]
    [InlineData("-16726000", "(16.726.000)", FigureFormat.Rupiah, "mutlak", "16.726.000")]
    [InlineData("16,5", "16,5", FigureFormat.Points, "poin", "16,5\u00A0poin")]
    [InlineData("16,5", "16,5", FigureFormat.Points, "arah", "meningkat 16,5\u00A0poin")]
    [InlineData("-0,19", "-0,19", FigureFormat.Points, "arah", "menurun 0,19\u00A0poin")]
    [InlineData("0", "0", FigureFormat.Points, "arah", "tetap")]
    [InlineData("4,74", "4,74 (sementara)", FigureFormat.Points, "arah", "meningkat 4,74\u00A0poin (sementara)")]
    [InlineData("42", "42", FigureFormat.Count, "terbilang", "empat puluh dua")]
    public void Format_Suffix_MadeFromThePrintedFigure(string value, string text, FigureFormat format, string? suffix, string expected) =>
        Assert.Equal(expected, FigureFormatter.Format(Figure(D(value), text, format), suffix));

    [Fact]
    public void Format_NoValue_PrintsItsState()
    {
        Assert.Equal("-", FigureFormatter.Format(Figure(null, "-", FigureFormat.Rupiah), "singkat"));
        Assert.Equal("n/a", FigureFormatter.Format(Figure(null, "n/a", FigureFormat.Percent), "persen"));
    }

    [Theory]
    [InlineData("prosen", FigureFormat.Percent, "Akhiran “prosen” tidak dikenal; pakai persen, rupiah, singkat, terbilang, poin, arah, atau mutlak.")]
    [InlineData("rupiah", FigureFormat.Percent, "Akhiran “rupiah” tidak cocok untuk “merit.capaian.2023”, yang berupa persen.")]
    [InlineData("arah", FigureFormat.Percent, "Akhiran “arah” tidak cocok untuk “merit.capaian.2023”, yang berupa persen.")]
    [InlineData("persen", FigureFormat.Rupiah, "Akhiran “persen” tidak cocok untuk “merit.capaian.2023”, yang berupa rupiah.")]
    [InlineData("terbilang", FigureFormat.Text, "Akhiran “terbilang” tidak cocok untuk “merit.capaian.2023”, yang berupa teks.")]
    public void Format_WrongSuffix_SaysWhatFits(string suffix, FigureFormat format, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => FigureFormatter.Format(Figure(1, "1", format), suffix)).Message);

    private static Figure Figure(decimal? value, string text, FigureFormat format) =>
        new("merit.capaian.2023", "Capaian", value, text, FigureState.Value, format, null, new("Dihitung", null, []));
}
