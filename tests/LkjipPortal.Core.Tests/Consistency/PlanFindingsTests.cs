using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Tests.Composition;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Consistency;

/// <summary>Contradictions inside and between Renstra, Renja, PK and IKU, with amounts of the published documents.</summary>
public sealed class PlanFindingsTests
{
    [Fact]
    public void Renstra_ParentOtherThanChildren_ShowsBothSums()
    {
        var finding = Only(Rules.SumOfChildren, WithRenstra(Program("5.03.01", 6_630_528_990), Kegiatan("5.03.01.2.01", 7_100_000_001), Kegiatan("5.03.01.2.02", 137_729_419)));

        Assert.Equal(("6.630.528.990", "7.237.729.420"), (finding.Sides[0].Value, finding.Sides[1].Value));
        Assert.Equal("7.237.729.420 − 6.630.528.990 = 607.200.430", finding.WorkedLine);
    }

    [Fact]
    public void Renstra_ChildMissingInParent_NamesTheRow()
    {
        var finding = Only(Rules.CountedTwice, WithRenstra(Program("5.03.01", 7_494_866_173), Kegiatan("5.03.01.2.01", 7_494_866_173), Kegiatan("5.03.01.2.03", 410_500)));

        Assert.Contains("5.03.01.2.03", finding.Sides[2].Place.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Renstra_EndPaguAndTarget_AgainstTheYears()
    {
        var row = Kegiatan("5.03.01.2.01", 30_500_000) with { PaguAkhir = 175_774_000, Indikator = [new("1", "Jumlah dokumen", "dokumen", null, Years("3 dokumen"), DemoSource.Nilai("1 dokumen"))] };
        var source = WithRenstra(row);

        Assert.Equal("30.500.000", Only(Rules.EndPagu, source).Expected);
        Assert.Equal("3 dokumen", Only(Rules.EndTarget, source).Expected);
    }

    [Fact]
    public void Renstra_TwinsAndLeftOver_AreFoundForUnevenAmountsOnly()
    {
        var source = WithRenstra(Program("5.03.02", 400_700_400), Kegiatan("5.03.02.2.01", 195_350_200) with { Pagu = Both(195_350_200) }, Kegiatan("5.03.02.2.02", 195_350_200), Kegiatan("5.03.02.2.03", 5_000_000), Kegiatan("5.03.02.2.04", 5_000_000));

        Assert.Equal(2, Only(Rules.TwinPagu, source).Sides.Count);
        Assert.Equal("195.350.200", Only(Rules.StalePagu, source).Shown);
    }

    [Fact]
    public void Pk_AgainstRenjaAndRenstra_ShowsBothSides()
    {
        var source = DemoSource.Create().With("merit", indikator => indikator with { TargetRenstra = Years("275") });
        source = source with
        {
            Pk = source.Pk! with
            {
                Sasaran = [new("merit", "Sistem merit", "Hasil Penilaian Mandiri Penerapan Sistem Merit", DemoSource.Nilai("297,5"))],
                Program = [new("program-kepegawaian", "Program Kepegawaian Daerah", null, null, null, 3_000_476_800, null)],
            },
            Renja = new(true, 2, [new(LevelRencana.Program, "5.03.02", "PROGRAM KEPEGAWAIAN DAERAH", 2_615_991_300, null, 3_002_439_300, [])]),
        };

        Assert.Equal("3.000.476.800 − 3.002.439.300 = -1.962.500", Only(Rules.PkPagu, source).WorkedLine);
        Assert.Equal(("297,5", "275"), (Only(Rules.PkTarget, source).Sides[0].Value, Only(Rules.PkTarget, source).Sides[1].Value));
    }

    [Fact]
    public void Renja_SwappedRenamedAndMissingRows_AreFoundOnce()
    {
        var source = WithRenstra(
            Sub("5.03.02.2.03.04", "Pendidikan Lanjutan", 50_604_000), Sub("5.03.02.2.03.14", "Karir Fungsional", 93_676_000), Sub("5.03.02.2.03.15", "Bahan Logistik", 5_610_000), Sub("5.03.02.2.03.16", "Gedung Kantor", 43_660_000));
        source = source with
        {
            Renja = new(false, 0,
            [
                Row("5.03.02.2.03.04", "Pendidikan Lanjutan", 93_676_000), Row("5.03.02.2.03.14", "Karir Fungsional", 50_604_000), Row("5.03.02.2.03.15", "Bahan Logistik Kantor", 143_110_000),
            ]),
        };

        Assert.Equal("50.604.000", Only(Rules.Swapped, source).Shown);
        Assert.Equal("Bahan Logistik Kantor", Only(Rules.Names, source).Shown);
        Assert.Equal("143.110.000", Only(Rules.RenjaPagu, source).Shown);
        Assert.Contains("Gedung Kantor", Only(Rules.MissingRow, source).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Iku_NotPromised_IsFound()
    {
        var source = DemoSource.Create();
        source = source with { Pk = source.Pk! with { Sasaran = [new("merit", "Sistem merit", "Sistem merit", DemoSource.Nilai("297,5"))] } };

        Assert.Equal("tidak ada", Only(Rules.IkuNames, source).Sides[1].Value);
    }

    [Fact]
    public void Completeness_OfTheDemo_NamesWhatIsMissingOrProvisional()
    {
        var findings = Check(DemoSource.Create());

        Assert.Equal("70,74", Assert.Single(findings, finding => finding.Rule == Rules.Provisional).Shown);
        Assert.Equal("177,74%", Assert.Single(findings, finding => finding.Rule == Rules.LargeEfficiency).Shown);
        Assert.Contains(findings, finding => finding.Rule == Rules.EmptySection && finding.Place.Section == "3.1.5");
        Assert.Equal(3, findings.Count(finding => finding.Rule == Rules.NoCause));
        Assert.Contains(Check(DemoSource.Create().WithRealisasi("merit", null)), finding => finding.Rule == Rules.NoRealisasi && finding.Place.Path == "realisasi/merit");
        Assert.Contains(Check(DemoSource.Create().WithRealisasi("merit", DemoSource.Realisasi("700"))), finding => finding.Rule == Rules.LargeCapaian);
    }

    private static IReadOnlyList<Finding> Check(ReportSource source) => ConsistencyChecker.Check(source, ReportFigures.Build(source)).Findings;

    private static Finding Only(Rule rule, ReportSource source) => Assert.Single(Check(source), finding => finding.Rule == rule);

    private static ReportSource WithRenstra(params NodeRenstraSource[] nodes) => DemoSource.Create() with { Renstra = new(2018, 2023, "Murni", [new("B", "Blok", 2022, 2023, nodes)]) };

    private static NodeRenstraSource Program(string kode, decimal pagu) => Node(LevelRencana.Program, kode, "Program " + kode, pagu);

    private static NodeRenstraSource Kegiatan(string kode, decimal pagu) => Node(LevelRencana.Kegiatan, kode, "Kegiatan " + kode, pagu);

    private static NodeRenstraSource Sub(string kode, string nama, decimal pagu) => Node(LevelRencana.SubKegiatan, kode, nama, pagu);

    private static NodeRenstraSource Node(LevelRencana level, string kode, string nama, decimal pagu) => new(level, kode, nama, null, null, new Dictionary<int, decimal> { [2023] = pagu }, null, []);

    private static NodeRenjaSource Row(string kode, string nama, decimal pagu) => new(LevelRencana.SubKegiatan, kode, nama, pagu, null, null, []);

    private static Dictionary<int, decimal> Both(decimal pagu) => new() { [2022] = pagu, [2023] = pagu };

    private static Dictionary<int, NilaiKinerja> Years(string text) => new() { [2023] = DemoSource.Nilai(text) };
}
