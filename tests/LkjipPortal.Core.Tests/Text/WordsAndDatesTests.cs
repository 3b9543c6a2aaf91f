using CsCheck;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Text;

public sealed class WordsAndDatesTests
{
    [Theory]
    [InlineData("0", "nol")]
    [InlineData("11", "sebelas")]
    [InlineData("15", "lima belas")]
    [InlineData("42", "empat puluh dua")]
    [InlineData("100", "seratus")]
    [InlineData("1000", "seribu")]
    [InlineData("1114", "seribu seratus empat belas")]
    [InlineData("1000000", "satu juta")]
    [InlineData("100000", "seratus ribu")]
    [InlineData("13526508445", "tiga belas miliar lima ratus dua puluh enam juta lima ratus delapan ribu empat ratus empat puluh lima")]
    [InlineData("104.87", "seratus empat koma delapan tujuh")]
    [InlineData("-0.06", "minus nol koma nol enam")]
    public void Terbilang_Number_ReadsAloud(string value, string expected) =>
        Assert.Equal(expected, Terbilang.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("9 Oktober 2023")]
    [InlineData("9 okt 2023")]
    [InlineData("09/10/2023")]
    [InlineData("9-10-2023")]
    [InlineData("2023-10-09")]
    public void IdDate_Written_GivesDate(string text) => Assert.Equal(new DateOnly(2023, 10, 9), IdDate.Parse(text).Value);

    [Theory]
    [InlineData("31 Februari 2023")]
    [InlineData("10/13/2023")]
    [InlineData("kemarin")]
    public void IdDate_NoDate_SaysWhy(string text) => Assert.Equal("Tanggal tidak terbaca; tulis misalnya 9 Oktober 2023.", IdDate.Parse(text).Error);

    [Fact]
    public void IdDate_OldSpelling_Read() => Assert.Equal(new DateOnly(2024, 2, 5), IdDate.Parse("5 Pebruari 2024").Value);

    [Fact]
    public void IdDate_Formats_AreIndonesian()
    {
        var date = new DateOnly(2023, 11, 30);
        Assert.Equal("30 November 2023", IdDate.Format(date));
        Assert.Equal("30 Nov", IdDate.FormatShort(date));
        Assert.Equal("November 2023", IdDate.FormatMonth(date));
    }

    [Fact]
    public void IdDate_FormattedDate_GivesDateBack() =>
        Gen.DateOnly[new DateOnly(1900, 1, 1), new DateOnly(2199, 12, 31)].Sample(date => IdDate.Parse(IdDate.Format(date)).Value == date);

    [Fact]
    public void Nip_Format_GroupsDigits() => Assert.Equal("00000000 000000 0 001", Nip.Format("000000000000000001"));

    [Fact]
    public void Nip_Parse_TakesGroupedDigitsAndRefusesOthers()
    {
        Assert.Equal("000000000000000001", Nip.Parse("00000000 000000 0 001").Value);
        Assert.Equal("NIP terdiri atas 18 angka, misalnya 00000000 000000 0 001.", Nip.Parse("12345").Error);
    }

    [Theory]
    [InlineData("A", "BB", true)]
    [InlineData("AA", "A", true)]
    [InlineData("C", "CC", false)]
    [InlineData("WTP", "WDP", true)]
    [InlineData("TMP", "TW", false)]
    public void PeringkatPredikat_SameFamily_Orders(string left, string right, bool leftIsBetter)
    {
        var ranks = PeringkatPredikat.Compare(left, right)!.Value;
        Assert.Equal(leftIsBetter, ranks.Left > ranks.Right);
    }

    [Fact]
    public void PeringkatPredikat_OtherFamily_CannotBeCompared() => Assert.Null(PeringkatPredikat.Compare("A", "WTP"));
}
