using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Core.Text;
using Xunit;
using static LkjipPortal.Core.Tests.Calculation.Numbers;

namespace LkjipPortal.Core.Tests.Calculation;

public sealed class CapaianTests
{
    private static readonly CapaianPolicy Rentang = new() { Arah = ArahIndikator.Rentang, BatasBawah = 4, BatasAtas = 6 };

    [Theory]
    [InlineData("312", "297,5", "312 / 297,5 × 100 = 104,87")]
    [InlineData("0,8967", "0,86", "0,8967 / 0,86 × 100 = 104,27")]
    [InlineData("19,64", "20", "19,64 / 20 × 100 = 98,20")]
    [InlineData("103,93", "91", "103,93 / 91 × 100 = 114,21")]
    [InlineData("0", "20", "0 / 20 × 100 = 0,00")]
    [InlineData("-3", "20", "(-3) / 20 × 100 = -15,00")]
    public void HigherIsBetter_RealisasiOverTarget(string realisasi, string target, string line) =>
        Assert.Equal(line, CapaianAngka.Compute(D(realisasi), D(target), CapaianPolicy.Default).WorkedLine);

    [Theory]
    [InlineData("12", "10", "(2 × 10 − 12) / 10 × 100 = 80,00")]
    [InlineData("8", "10", "(2 × 10 − 8) / 10 × 100 = 120,00")]
    [InlineData("25", "10", "(2 × 10 − 25) / 10 × 100 = -50,00")]
    [InlineData("0", "10", "(2 × 10 − 0) / 10 × 100 = 200,00")]
    public void LowerIsBetter_TwiceTargetMinusRealisasi(string realisasi, string target, string line) =>
        Assert.Equal(line, CapaianAngka.Compute(D(realisasi), D(target), new() { Arah = ArahIndikator.Turun }).WorkedLine);

    [Fact]
    public void LowerIsBetter_Variant_TargetOverRealisasi()
    {
        var policy = new CapaianPolicy { Arah = ArahIndikator.Turun, TurunDenganPembagian = true };

        Assert.Equal("10 / 12 × 100 = 83,33", CapaianAngka.Compute(12, 10, policy).WorkedLine);
        Assert.Equal(FigureState.NotApplicable, CapaianAngka.Compute(0, 10, policy).State);
    }

    [Theory]
    [InlineData("5", "5 dalam rentang 4 sampai 6: 100,00", "100")]
    [InlineData("4", "4 dalam rentang 4 sampai 6: 100,00", "100")]
    [InlineData("7", "(2 × 6 − 7) / 6 × 100 = 83,33", "83,33")]
    [InlineData("3", "3 / 4 × 100 = 75,00", "75")]
    public void Range_InsideIsFull_OutsideAgainstTheNearBound(string realisasi, string line, string value)
    {
        var result = CapaianAngka.Compute(D(realisasi), null, Rentang);

        Assert.Equal((line, D(value)), (result.WorkedLine, result.Value!.Value));
    }

    [Fact]
    public void Range_OneBoundOnly_OtherSideIsOpen()
    {
        Assert.Equal(100, CapaianAngka.Compute(50, null, Rentang with { BatasAtas = null }).Value);
        Assert.Equal(100, CapaianAngka.Compute(1, null, Rentang with { BatasBawah = null }).Value);
    }

    [Theory]
    [InlineData(ArahIndikator.Naik, "0", CaraTargetNol.TanpaAngka, FigureState.ZeroTarget, null)]
    [InlineData(ArahIndikator.Turun, "0", CaraTargetNol.TanpaAngka, FigureState.ZeroTarget, null)]
    [InlineData(ArahIndikator.Turun, "0", CaraTargetNol.SeratusBilaNol, FigureState.Value, "100")]
    [InlineData(ArahIndikator.Turun, "1", CaraTargetNol.SeratusBilaNol, FigureState.ZeroTarget, null)]
    [InlineData(ArahIndikator.Naik, "0", CaraTargetNol.SeratusBilaNol, FigureState.ZeroTarget, null)]
    public void ZeroTarget_FollowsThePolicy(ArahIndikator arah, string realisasi, CaraTargetNol cara, FigureState state, string? value)
    {
        var result = CapaianAngka.Compute(D(realisasi), 0, new() { Arah = arah, TargetNol = cara });

        Assert.Equal((state, value is null ? null : D(value)), (result.State, result.Value));
    }

    [Fact]
    public void Blank_IsNotZero()
    {
        Assert.Equal(FigureState.Blank, CapaianAngka.Compute(null, 10, CapaianPolicy.Default).State);
        Assert.Equal(FigureState.Blank, CapaianAngka.Compute(10, null, CapaianPolicy.Default).State);
        Assert.Equal(0, CapaianAngka.Compute(0, 10, CapaianPolicy.Default).Value);
    }

    [Theory]
    [InlineData("130", 120, "130 / 100 × 100 = 130,00; batas atas: 120,00")]
    [InlineData("110", 120, "110 / 100 × 100 = 110,00")]
    [InlineData("110", 100, "110 / 100 × 100 = 110,00; batas atas: 100,00")]
    public void Cap_LimitsTheValueAndShowsBoth(string realisasi, int cap, string line) =>
        Assert.Equal(line, CapaianAngka.Compute(D(realisasi), 100, new() { BatasAtasCapaian = cap }).WorkedLine);

    [Fact]
    public void Floor_LiftsANegativeCapaianToZero() => Assert.Equal(
        "(2 × 10 − 25) / 10 × 100 = -50,00; batas bawah: 0,00",
        CapaianAngka.Compute(25, 10, new() { Arah = ArahIndikator.Turun, TidakNegatif = true }).WorkedLine);

    [Theory]
    [InlineData(2, CaraBulat.Bulatkan, "66,67")]
    [InlineData(2, CaraBulat.Potong, "66,66")]
    [InlineData(0, CaraBulat.Bulatkan, "67")]
    [InlineData(1, CaraBulat.Potong, "66,6")]
    public void Decimals_FollowTheReport(int decimals, CaraBulat cara, string text) =>
        Assert.Equal($"2 / 3 × 100 = {text}", CapaianAngka.Compute(2, 3, new() { Rounding = new(decimals, cara) }).WorkedLine);

    [Theory]
    [InlineData("A (80,86)", "A (81,05)", "100 (99,77)", "99,77", "100")]
    [InlineData("AA (91)", "A (81,05)", "100 (112,28)", "112,28", "100")]
    [InlineData("A", "A (81,05)", "100", "100", "100")]
    [InlineData("WTP", "WTP", "100", "100", "100")]
    [InlineData("BB (78)", "A (81,05)", "96,24", "96,24", "96,24")]
    [InlineData("BB", "A", "83,33", "83,33", "83,33")]
    [InlineData("WDP", "WTP", "75,00", "75", "75")]
    public void Predikat_ReachedIsFull_ScoreStandsBeside(string realisasi, string target, string text, string value, string category)
    {
        var result = Predikat(realisasi, target, CapaianPolicy.Default);

        Assert.Equal((text, D(value), D(category)), (result.Text!, result.Value!.Value, result.CategoryValue!.Value));
    }

    [Fact]
    public void Predikat_BelowTargetWithoutScoreAndStrict_TidakTercapai()
    {
        var result = Predikat("BB", "A", new() { Predikat = CaraCapaianPredikat.TidakTercapai });

        Assert.Equal(("tidak tercapai", FigureState.Words, false), (result.Text!, result.State, result.Tercapai!.Value));
        Assert.Null(result.Value);
    }

    [Theory]
    [InlineData("80,86 / 81,05 × 100 = 99,77; predikat A: 100", "A (80,86)", "A (81,05)")]
    [InlineData("predikat A, target BB: 100", "A", "BB")]
    [InlineData("peringkat BB / A: 5 / 6 × 100 = 83,33", "BB", "A")]
    public void Predikat_WorkedLine_NamesThePredikat(string line, string realisasi, string target) =>
        Assert.Equal(line, Predikat(realisasi, target, CapaianPolicy.Default).WorkedLine);

    [Fact]
    public void Predikat_OfAnotherFamily_CannotBeCompared() => Assert.Equal(FigureState.NotApplicable, Predikat("WTP", "A", CapaianPolicy.Default).State);

    [Theory]
    [InlineData("312", "275", JenisNilai.Angka, "312 / 275 × 100 = 113,45")]
    [InlineData("A (80,86)", "A (81,05)", JenisNilai.PredikatDenganSkor, "80,86 / 81,05 × 100 = 99,77")]
    [InlineData("A (80,86)", "A", JenisNilai.PredikatDenganSkor, "predikat A, target A: 100")]
    public void Kemajuan_AgainstTheEndOfTheRenstra(string realisasi, string akhir, JenisNilai jenis, string line) =>
        Assert.Equal(line, Kemajuan.Compute(Nilai(realisasi), Nilai(akhir), jenis, CapaianPolicy.Default with { BatasAtasCapaian = 100 }).WorkedLine);

    private static CapaianResult Predikat(string realisasi, string target, CapaianPolicy policy) =>
        Capaian.Compute(Nilai(realisasi), Nilai(target), JenisNilai.PredikatDenganSkor, policy);

    private static NilaiKinerja Nilai(string text) => NilaiKinerjaParser.Parse(text, null, null).Value;
}
