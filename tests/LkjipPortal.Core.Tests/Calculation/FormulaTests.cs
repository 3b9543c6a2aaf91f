using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Core.Text;
using Xunit;
using static LkjipPortal.Core.Tests.Calculation.Numbers;

namespace LkjipPortal.Core.Tests.Calculation;

public sealed class FormulaTests
{
    private static readonly Rounding Two = Rounding.Default;

    [Theory]
    [InlineData("5.028.018.686", "6.031.579.972", "5.028.018.686 / 6.031.579.972 × 100 = 83,36")]
    [InlineData("11.434.487.768", "13.526.508.445", "11.434.487.768 / 13.526.508.445 × 100 = 84,53")]
    [InlineData("0", "1.000", "0 / 1.000 × 100 = 0,00")]
    public void Serapan_RealisasiOverPagu(string realisasi, string pagu, string line) =>
        Assert.Equal(line, Anggaran.Serapan(D(realisasi), D(pagu), Two).WorkedLine);

    [Fact]
    public void Serapan_ZeroPaguOrBlank_HasNoNumber()
    {
        Assert.Equal(FigureState.NotApplicable, Anggaran.Serapan(10, 0, Two).State);
        Assert.Equal(FigureState.Blank, Anggaran.Serapan(null, 10, Two).State);
    }

    [Fact]
    public void Jumlah_Parts_AddUpWithTheirLine()
    {
        Assert.Equal("3.000.476.800 + 3.031.103.172 = 6.031.579.972", Anggaran.Jumlah([3_000_476_800, 3_031_103_172]).WorkedLine);
        Assert.Equal(FigureState.Blank, Anggaran.Jumlah([1, null]).State);
        Assert.Equal(FigureState.Blank, Anggaran.Jumlah([]).State);
    }

    [Fact]
    public void Sisa_Overspent_InParentheses() => Assert.Equal("1.000 − 1.200 = (200)", Anggaran.Sisa(1000, 1200).WorkedLine);

    [Theory]
    [InlineData("104,87", "83,36", "(104,87 / 83,36 − 1) × 100 = 25,80")]
    [InlineData("104,27", "70,29", "(104,27 / 70,29 − 1) × 100 = 48,34")]
    [InlineData("104,87", "36,84", "(104,87 / 36,84 − 1) × 100 = 184,66")]
    [InlineData("104,87", "98,26", "(104,87 / 98,26 − 1) × 100 = 6,73")]
    [InlineData("98,20", "98,26", "(98,20 / 98,26 − 1) × 100 = -0,06")]
    public void Efisiensi_CapaianOverInput(string capaian, string masukan, string line) =>
        Assert.Equal(line, Efisiensi.Compute(CaraEfisiensi.CapaianTerhadapSerapan, D(capaian), D(masukan), Two).WorkedLine);

    [Fact]
    public void Efisiensi_NothingSpent_HasNoNumber() =>
        Assert.Equal(FigureState.NotApplicable, Efisiensi.Compute(CaraEfisiensi.CapaianTerhadapSerapan, 100, 0, Two).State);

    [Fact]
    public void Efisiensi_HundredMinusInput_OnlyWhenTheTargetIsReached()
    {
        Assert.Equal("100 − 83,36 = 16,64", Efisiensi.Compute(CaraEfisiensi.SeratusKurangSerapan, D("104,87"), D("83,36"), Two).WorkedLine);
        Assert.Equal(FigureState.NotApplicable, Efisiensi.Compute(CaraEfisiensi.SeratusKurangSerapan, D("98,20"), D("96,30"), Two).State);
    }

    [Theory]
    [InlineData("104,87", "83,36", "104,87 − 83,36 = 21,51; di atas 5: efisien")]
    [InlineData("98,20", "96,30", "98,20 − 96,30 = 1,90; antara -5 dan 5: berimbang")]
    [InlineData("100", "95", "100,00 − 95,00 = 5,00; antara -5 dan 5: berimbang")]
    [InlineData("80", "95", "80,00 − 95,00 = -15,00; di bawah -5: tidak efisien")]
    public void Efisiensi_DifferenceWithBand(string capaian, string masukan, string line) =>
        Assert.Equal(line, Efisiensi.Compute(CaraEfisiensi.SelisihDenganBatas, D(capaian), D(masukan), Two).WorkedLine);

    [Theory]
    [InlineData(900, "Σ(pagu × capaian) = 1.000; (1.000 − 900) / 1.000 × 100 = 10,00; 50 + 10,00 / 20 × 50 = 75,00", "75")]
    [InlineData(500, "Σ(pagu × capaian) = 1.000; (1.000 − 500) / 1.000 × 100 = 50,00, dibatasi 20,00; 50 + 20,00 / 20 × 50 = 100,00", "100")]
    [InlineData(1500, "Σ(pagu × capaian) = 1.000; (1.000 − 1.500) / 1.000 × 100 = -50,00, dibatasi -20,00; 50 + (-20,00) / 20 × 50 = 0,00", "0")]
    public void Pmk22_LimitedAndScaledToHundred(int realisasi, string line, string value)
    {
        var result = NilaiEfisiensiPmk22.Compute([new(1000, 100, realisasi)], Two);

        Assert.Equal((line, D(value)), (result.WorkedLine, result.Value!.Value));
    }

    [Fact]
    public void Pmk22_SeveralItems_WeighedByMoney() =>
        Assert.Equal(D("62,50"), NilaiEfisiensiPmk22.Compute([new(1000, 100, 900), new(1000, 100, 1000)], Two).Value);

    [Fact]
    public void Pemenuhan_StaffAndFacilities()
    {
        Assert.Equal("42 / 114 × 100 = 36,84", Pemenuhan.Persen(42, 114, Two).WorkedLine);
        Assert.Equal("622 / 633 × 100 = 98,26", Pemenuhan.Persen(622, 633, Two).WorkedLine);
        Assert.Equal("114 − 42 = 72", Pemenuhan.Kekurangan(42, 114).WorkedLine);
        Assert.Equal("(114 − 42) / 114 × 100 = 63,16", Pemenuhan.KekuranganPersen(42, 114, Two).WorkedLine);
        Assert.Equal(FigureState.NotApplicable, Pemenuhan.Persen(5, 0, Two).State);
        Assert.Equal(FigureState.Blank, Pemenuhan.Persen(null, 114, Two).State);
    }

    [Fact]
    public void RataRata_Unweighted()
    {
        Assert.Equal("(104,87 + 99,77) / 2 = 102,32", RataRata.Compute([D("104,87"), D("99,77")], Two).WorkedLine);
        Assert.Equal(FigureState.Blank, RataRata.Compute([], Two).State);
    }

    [Fact]
    public void Pertumbuhan_PointsAndPercent()
    {
        Assert.Equal("312 − 295,5 = 16,5", Pertumbuhan.Selisih(312, D("295,5")).WorkedLine);
        Assert.Equal("(312 − 295,5) / 295,5 × 100 = 5,58", Pertumbuhan.Persen(312, D("295,5"), Two).WorkedLine);
        Assert.Equal(FigureState.NotApplicable, Pertumbuhan.Persen(10, 0, Two).State);
        Assert.Equal(FigureState.Blank, Pertumbuhan.Selisih(10, null).State);
    }

    [Theory]
    [InlineData(Akumulasi.Jumlah, JenisNilai.Angka, "10 + 0 + 20 = 30", "30")]
    [InlineData(Akumulasi.RataRata, JenisNilai.Persen, "(10 + 0 + 20) / 3 = 10,00", "10")]
    [InlineData(Akumulasi.NilaiTerakhir, JenisNilai.Persen, "triwulan IV: 20", "20")]
    [InlineData(Akumulasi.Jumlah, JenisNilai.Persen, "triwulan IV: 20; persentase tidak dijumlahkan", "20")]
    public void Triwulan_ZeroIsFilledBlankIsNot(Akumulasi akumulasi, JenisNilai jenis, string line, string value)
    {
        var result = AkumulasiTriwulan.Compute([10, 0, null, 20], akumulasi, jenis, Two);

        Assert.Equal((line, D(value)), (result.WorkedLine, result.Value!.Value));
    }

    [Fact]
    public void Triwulan_LastFilledValue_MayBeZero()
    {
        Assert.Equal("triwulan II: 0", AkumulasiTriwulan.Compute([10, 0, null, null], Akumulasi.NilaiTerakhir, JenisNilai.Angka, Two).WorkedLine);
        Assert.Equal(FigureState.Blank, AkumulasiTriwulan.Compute([null, null, null, null], Akumulasi.Jumlah, JenisNilai.Angka, Two).State);
    }

    [Theory]
    [InlineData("lkjip-umum", "100", "Sangat Berhasil")]
    [InlineData("lkjip-umum", "99,99", "Berhasil")]
    [InlineData("lkjip-umum", "75", "Berhasil")]
    [InlineData("lkjip-umum", "55", "Cukup Berhasil")]
    [InlineData("lkjip-umum", "54,99", "Kurang Berhasil")]
    [InlineData("lkjip-umum", "-50", "Kurang Berhasil")]
    [InlineData("permendagri-86-2017", "91", "Sangat Tinggi")]
    [InlineData("permendagri-86-2017", "90,99", "Tinggi")]
    [InlineData("permendagri-86-2017", "66", "Sedang")]
    [InlineData("permendagri-86-2017", "51", "Rendah")]
    [InlineData("permendagri-86-2017", "50,99", "Sangat Rendah")]
    [InlineData("akip-88-2021", "90,01", "AA")]
    [InlineData("akip-88-2021", "80,01", "A")]
    [InlineData("akip-88-2021", "80,00", "BB")]
    [InlineData("akip-88-2021", "70", "B")]
    [InlineData("akip-88-2021", "60", "CC")]
    [InlineData("akip-88-2021", "50", "C")]
    [InlineData("akip-88-2021", "30", "D")]
    public void Category_AtItsBounds(string scale, string value, string name)
    {
        var preset = SkalaBaku.Semua.Single(s => s.Kode == scale);

        Assert.Equal(name, Kategorisasi.Find(preset.Kategori, D(value), Two)!.Kategori.Nama);
    }

    [Theory]
    [InlineData("104,87", "104,87 ≥ 100: Sangat Berhasil")]
    [InlineData("40", "40,00 < 55: Kurang Berhasil")]
    public void Category_WorkedLine_ShowsTheBound(string value, string line) =>
        Assert.Equal(line, Kategorisasi.Find(SkalaBaku.LkjipUmum.Kategori, D(value), Two)!.WorkedLine);
}
