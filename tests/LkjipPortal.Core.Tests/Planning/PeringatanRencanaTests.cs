using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Planning;

public sealed class PeringatanRencanaTests
{
    private static readonly BarisRencana Program = Node(LevelRencana.Program, null, "5.03.02", 300m);
    private static readonly BarisRencana Kegiatan = Node(LevelRencana.Kegiatan, Program, "5.03.02.2.01", 300m);

    [Fact]
    public void Periksa_PlanInOrder_HasNothing() =>
        Assert.Empty(PeringatanRencana.Periksa([Program, Kegiatan, Node(LevelRencana.SubKegiatan, Kegiatan, "5.03.02.2.01.06", 300m)]));

    [Fact]
    public void Periksa_CodeTwiceInAYear_NamesBothRows()
    {
        var found = PeringatanRencana.Periksa([Program, Kegiatan with { Pagu = Pagu(100m) }, Kegiatan with { Id = Guid.NewGuid(), Pagu = Pagu(200m), Nama = "Mutasi" }]);

        Assert.Equal(2, found.Count);
        Assert.Contains("Kode 5.03.02.2.01 dipakai dua kali, juga oleh “Mutasi”.", found.Select(x => x.Pesan));
    }

    [Fact]
    public void Periksa_SameCodeInOtherYears_IsNoDuplicate() =>
        Assert.Empty(PeringatanRencana.Periksa([Program, Program with { Id = Guid.NewGuid(), TahunDari = 2022, TahunSampai = 2022, Pagu = new Dictionary<int, decimal>() }]));

    [Theory]
    [InlineData("5.03.03.2.01", "Kode 5.03.03.2.01 tidak meneruskan kode induknya, 5.03.02.")]
    [InlineData("5.03.02.01", "Kode 5.03.02.01 tidak sesuai skema 90/2019; bentuknya 5.03.02.2.01.")]
    public void Periksa_CodeOutOfOrder_IsListed(string kode, string pesan) =>
        Assert.Equal([pesan], PeringatanRencana.Periksa([Program, Kegiatan with { Kode = kode }]).Select(x => x.Pesan));

    [Fact]
    public void Periksa_OldScheme_HasItsOwnForm()
    {
        var program = Program with { Kode = "4.05.06.01", Skema = "lama" };

        Assert.Empty(PeringatanRencana.Periksa([program]));
        Assert.Single(PeringatanRencana.Periksa([program with { Kode = "5.03.02" }]));
    }

    [Fact]
    public void Periksa_ChildrenAddUpToMore_GivesSumAndDifference()
    {
        // Renstra 2022, program 5.03.01: 7.237.729.420 - 6.630.528.990 = 607.200.430.
        var found = PeringatanRencana.Periksa([Program with { Pagu = Pagu(6_630_528_990m) }, Kegiatan with { Pagu = Pagu(7_237_729_420m) }]);

        Assert.Equal(new Peringatan(Program.Id, "rp2023", "Jumlah di bawahnya 7.237.729.420, selisih +607.200.430."), Assert.Single(found));
    }

    [Fact]
    public void Periksa_YearWithoutTarget_IsListedAtTheIndikator()
    {
        var indikator = new IndikatorBaris(Guid.NewGuid(), "Indeks", "dokumen", new Dictionary<int, NilaiKinerja>());

        var found = PeringatanRencana.Periksa([Program with { Indikator = [indikator] }]);

        Assert.Equal(new Peringatan(indikator.Id, "k2023", "Target 2023 belum diisi."), Assert.Single(found));
    }

    [Theory]
    [InlineData("12 modul", "dokumen", "Satuan “modul” berbeda; indikator ini memakai “dokumen”.")]
    [InlineData("12 Dokumen", "dokumen", null)]
    [InlineData("12", "dokumen", null)]
    [InlineData("82 %", "%", null)]
    [InlineData("A (81,05)", "nilai", null)]
    [InlineData("12 modul", null, null)]
    public void Periksa_TargetInAnotherUnit_IsListed(string teks, string? satuan, string? pesan)
    {
        var indikator = new IndikatorBaris(Guid.NewGuid(), "Jumlah", satuan, new Dictionary<int, NilaiKinerja> { [2023] = new() { Teks = teks } });

        Assert.Equal(pesan, PeringatanRencana.Periksa([Program with { Indikator = [indikator] }]).SingleOrDefault()?.Pesan);
    }

    [Fact]
    public void PeriksaPk_AnotherAmount_GivesBoth()
    {
        var found = PeringatanRencana.PeriksaPk([Program], 2023, new Dictionary<string, decimal> { ["5.03.02"] = 250m });

        Assert.Equal("Perjanjian Kinerja 2023 memuat 250, di sini 300.", Assert.Single(found).Pesan);
        Assert.Empty(PeringatanRencana.PeriksaPk([Program], 2023, new Dictionary<string, decimal> { ["5.03.02"] = 300m }));
    }

    private static BarisRencana Node(LevelRencana level, BarisRencana? induk, string kode, decimal pagu) =>
        new(Guid.NewGuid(), induk?.Id, level, kode, "Baris", "90/2019", 2023, 2023, Pagu(pagu), []);

    private static Dictionary<int, decimal> Pagu(decimal jumlah) => new() { [2023] = jumlah };
}
