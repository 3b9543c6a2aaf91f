using System.Globalization;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Text;

public sealed class NilaiKinerjaParserTests
{
    [Theory]
    [InlineData("14 kali", "14", null)]
    [InlineData("0,2 %", "0.2", null)]
    [InlineData("0.70 %", "0.70", null)]
    [InlineData("A (81,05)", "81.05", "A")]
    [InlineData("80,86 (A)", "80.86", "A")]
    [InlineData("A (memuaskan)", null, "A")]
    [InlineData("BB", null, "BB")]
    [InlineData("WTP", null, "WTP")]
    [InlineData("53 orang/bulan", "53", null)]
    [InlineData("2 unit, gedung Diklat dan Gedung CAT", "2", null)]
    [InlineData("14 jenis (sarana gedung BKDPP, diklat dan gedung CAT)", "14", null)]
    [InlineData("3 org, JPTP", "3", null)]
    [InlineData("8563 dokumen", "8563", null)]
    [InlineData("5.208 dokumen", "5208", null)]
    [InlineData("1.332 orang", "1332", null)]
    [InlineData("3 keg.", "3", null)]
    [InlineData("100 m2", "100", null)]
    [InlineData("73.39", "73.39", null)]
    [InlineData("91%", "91", null)]
    [InlineData("75 org, 12 JPTP", null, null)]
    [InlineData("40, 2 orang", null, null)]
    [InlineData("- lembar", null, null)]
    [InlineData("dokumen", null, null)]
    [InlineData("-", null, null)]
    [InlineData("NA", null, null)]
    public void Parse_AsEntered_KeepsTextAndReadsNumberAndPredikat(string text, string? number, string? predikat)
    {
        var value = NilaiKinerjaParser.Parse(text, kind: null, satuan: null).Value;

        Assert.Equal(text, value.Teks);
        Assert.Equal(number is null ? null : decimal.Parse(number, CultureInfo.InvariantCulture), value.Angka);
        Assert.Equal(predikat, value.Predikat);
    }

    [Theory]
    [InlineData("dokumen", NumberContext.Unknown, "2056")]
    [InlineData("orang/bulan", NumberContext.Unknown, "2056")]
    [InlineData("%", NumberContext.Unknown, "2.056")]
    [InlineData(null, NumberContext.Thousands, "2056")]
    [InlineData("indeks", NumberContext.Decimal, "2.056")]
    public void Parse_AmbiguousNumber_SettledByUnitOrColumn(string? satuan, NumberContext context, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), NilaiKinerjaParser.Parse("2.056", kind: null, satuan, context).Value.Angka);

    [Fact]
    public void Parse_AmbiguousNumberWithoutUnit_OffersReadings() =>
        Assert.Equal(["2056", "2,056"], NilaiKinerjaParser.Parse("2.056", JenisNilai.Angka, satuan: null).Readings);

    [Theory]
    [InlineData("tiga ratus", JenisNilai.Angka, null, "Realisasi harus angka, misalnya 104,87.")]
    [InlineData("75 org, 12 JPTP", JenisNilai.Angka, null, "Realisasi harus angka, misalnya 104,87.")]
    [InlineData("8 dok", JenisNilai.Angka, "dokumen", "Satuan “dok” tidak dikenal; indikator ini memakai “dokumen”.")]
    [InlineData("81,05", JenisNilai.PredikatDenganSkor, null, "Realisasi harus predikat, misalnya A (81,05).")]
    [InlineData("Baik", JenisNilai.Predikat, null, "Realisasi harus predikat, misalnya A atau BB.")]
    [InlineData("", JenisNilai.Angka, null, "Realisasi belum diisi.")]
    public void Parse_NotOfItsKind_SaysWhy(string text, JenisNilai kind, string? satuan, string message) =>
        Assert.Equal(message, NilaiKinerjaParser.Parse(text, kind, satuan, field: "Realisasi").Error);

    [Theory]
    [InlineData("103,93%", JenisNilai.Persen, "%")]
    [InlineData("103,93", JenisNilai.Persen, "%")]
    [InlineData("103,93", JenisNilai.Angka, "poin")]
    public void Parse_OfItsKind_GivesNumber(string text, JenisNilai kind, string satuan) =>
        Assert.Equal(103.93m, NilaiKinerjaParser.Parse(text, kind, satuan).Value.Angka);

    [Fact]
    public void Parse_TeksKind_NeverReadsANumber() => Assert.Null(NilaiKinerjaParser.Parse("14 kali", JenisNilai.Teks, null).Value.Angka);

    [Fact]
    public void Parse_TooLong_Refused() =>
        Assert.Equal("Target paling panjang 300 huruf.", NilaiKinerjaParser.Parse(new string('a', 301), null, null, field: "Target").Error);
}
