using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Planning;

public sealed class SelRencanaTests
{
    [Theory]
    [InlineData("1.162,5 jt", "1.162.500.000", "Pagu ditulis dalam rupiah penuh, tanpa “jt”.")]
    [InlineData("Rp 1,2 miliar", "1.200.000.000", "Pagu ditulis dalam rupiah penuh, tanpa “miliar”.")]
    [InlineData("340.898,600", "340.898.600", "Pagu ditulis dalam rupiah penuh, tanpa sen.")]
    public void Pagu_Shortened_IsRefusedWithTheFullAmount(string text, string saran, string pesan)
    {
        var read = SelRencana.Pagu(text);

        Assert.Equal(pesan, read.Error);
        Assert.Equal([saran], read.Readings);
        Assert.True(SelRencana.Pagu(saran).IsValid);
    }

    [Theory]
    [InlineData("-5", "Pagu tidak boleh negatif.")]
    [InlineData("(5.000)", "Pagu tidak boleh negatif.")]
    [InlineData("lima juta", "Pagu ditulis dalam rupiah penuh, tanpa “juta”.")]
    [InlineData("banyak", "Pagu harus angka rupiah penuh, misalnya 13.526.508.445.")]
    public void Pagu_NotAnAmount_IsRefused(string text, string pesan) => Assert.Equal(pesan, SelRencana.Pagu(text).Error);

    [Fact]
    public void Target_Ambiguous_OffersBothReadingsWithTheWords()
    {
        var read = SelRencana.Target("1.234 butir", null, null);

        Assert.Equal(["1234 butir", "1,234 butir"], read.Readings);
        Assert.All(read.Readings, reading => Assert.True(SelRencana.Target(reading, null, null).IsValid));
    }

    [Fact]
    public void Target_OfAMeasuredPredikat_RefusesANumber() => Assert.False(SelRencana.Target("12 dokumen", JenisNilai.Predikat, null).IsValid);

    [Theory]
    [InlineData("5.03.02", LevelRencana.Program, null)]
    [InlineData("5.03.02x", LevelRencana.Program, "Kode berisi angka dan titik, misalnya 5.03.02.2.01.06.")]
    [InlineData("5.03", LevelRencana.Sasaran, "Tujuan dan sasaran tidak memakai kode.")]
    public void Kode_ByLevel(string kode, LevelRencana level, string? pesan) => Assert.Equal(pesan, SelRencana.Kode(kode, level));

    [Theory]
    [InlineData(2023, null)]
    [InlineData(2025, "Tahun 2025 di luar masa Renstra 2018–2023.")]
    public void Tahun_OutsideThePeriod_IsRefused(int tahun, string? pesan) => Assert.Equal(pesan, SelRencana.Tahun(tahun, 2018, 2023));

    [Theory]
    [InlineData(LevelRencana.SubKegiatan, LevelRencana.Kegiatan, null)]
    [InlineData(LevelRencana.SubKegiatan, LevelRencana.Program, "Sub kegiatan harus berada di bawah kegiatan.")]
    [InlineData(LevelRencana.Program, LevelRencana.BidangUrusan, null)]
    [InlineData(LevelRencana.Tujuan, LevelRencana.Sasaran, "Tujuan berdiri paling atas.")]
    [InlineData(LevelRencana.Sasaran, null, "Sasaran harus berada di bawah tujuan.")]
    public void Tingkat_UnderTheWrongLevel_IsRefused(LevelRencana level, LevelRencana? induk, string? pesan) => Assert.Equal(pesan, SelRencana.Tingkat(level, induk));
}
