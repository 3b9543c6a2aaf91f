using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Tests.Composition;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Consistency;

public sealed class PkDeviationsTests
{
    /// <summary>BKPSDM 2023: PK Perubahan beside Renstra and Perubahan Renja, as published.</summary>
    [Fact]
    public void Find_PublishedYear_ShowsBothValuesAndTheDifference()
    {
        var pk = Pk(
            [Row("merit", "297,5"), Row("akip", "A (81,05)")],
            [Program("program-kepegawaian", 3_000_476_800), Program("program-psdm", 3_031_103_172), Program("program-penunjang", 7_494_928_473)]);
        var plan = new PkPlan(
            new Dictionary<string, NilaiKinerja> { ["merit"] = DemoSource.Nilai("275"), ["akip"] = DemoSource.Nilai("A") },
            new Dictionary<string, decimal> { ["program-kepegawaian"] = 3_002_439_300, ["program-psdm"] = 3_031_103_172, ["program-penunjang"] = 7_494_866_173 },
            "Renstra 2019–2023",
            "Renja Perubahan 2023");

        Assert.Equal(
        [
            new("Target Indikator merit", "297,5", "Renstra 2019–2023", "275", "+22,5"),
            new("Target Indikator akip", "A (81,05)", "Renstra 2019–2023", "A", null),
            new("Anggaran program-kepegawaian", "3.000.476.800", "Renja Perubahan 2023", "3.002.439.300", "-1.962.500"),
            new("Anggaran program-penunjang", "7.494.928.473", "Renja Perubahan 2023", "7.494.866.173", "+62.300"),
        ], PkDeviations.Find(pk, plan));
    }

    [Fact]
    public void Find_SameNumberInOtherWords_IsNone()
    {
        var pk = Pk([Row("penunjang", "91 %")], [Program("program-penunjang", 5) with { Indikator = "Penunjang", IndikatorKode = "penunjang", Target = DemoSource.Nilai("91%") }]);
        var plan = new PkPlan(new Dictionary<string, NilaiKinerja> { ["penunjang"] = DemoSource.Nilai("91") }, new Dictionary<string, decimal>(), "Renstra", "Renja");

        Assert.Empty(PkDeviations.Find(pk, plan));
    }

    [Fact]
    public void Find_ProgramTargetAgainstRenstra_IsFound()
    {
        var pk = Pk([], [Program("program-psdm", 5) with { Indikator = "Kompetensi", IndikatorKode = "kompetensi", Target = DemoSource.Nilai("20") }]);
        var plan = new PkPlan(new Dictionary<string, NilaiKinerja> { ["kompetensi"] = DemoSource.Nilai("18,5") }, new Dictionary<string, decimal>(), "Renstra", "Renja");

        Assert.Equal([new("Target Kompetensi", "20", "Renstra", "18,5", "+1,5")], PkDeviations.Find(pk, plan));
    }

    private static PkSource Pk(IReadOnlyList<SasaranPkSource> sasaran, IReadOnlyList<ProgramPkSource> program) =>
        new(JenisVersi.Murni, 0, null, StatusDokumen.Draf, null, null, sasaran, program);

    private static SasaranPkSource Row(string kode, string target) => new(kode, "Sasaran", $"Indikator {kode}", DemoSource.Nilai(target));

    private static ProgramPkSource Program(string kode, decimal amount) => new(kode, kode, null, null, null, amount, "APBD");
}
