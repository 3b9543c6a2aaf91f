using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Imports.Renstra;
using LkjipPortal.Web.Imports.Workbook;
using Xunit;

namespace LkjipPortal.Web.Tests.Imports;

/// <summary>The real workbook, exactly as a planner has it.</summary>
public sealed class RenstraWorkbookTests
{
    private static readonly Lazy<RenstraImport> Real = new(() =>
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Fixtures", "workbooks", "renstra-2019-2023.xlsx"));
        return RenstraSheetReader.Read(WorkbookReader.Read(file).Value).Value;
    });

    private static NodeImport Node(string blok, string kode, int occurrence = 0) =>
        Real.Value.Blok.Single(b => b.Kode == blok).Node.Where(node => node.Kode == kode).ElementAt(occurrence);

    [Fact]
    public void Read_RealWorkbook_RefusesNothing()
    {
        Assert.Empty(Real.Value.Findings.Refused);
        Assert.Equal((2019, 2023), (Real.Value.TahunAwal, Real.Value.TahunAkhir));
    }

    [Fact]
    public void Read_RealWorkbook_RecognizesItsColumns()
    {
        RenstraColumn At(string name) => Real.Value.Columns.Single(column => CellAddress.ColumnName(column.Index) == name);
        Assert.Equal(
            [RenstraField.Tujuan, RenstraField.Sasaran, RenstraField.Kode, RenstraField.Nama, RenstraField.Indikator, RenstraField.KondisiAwal],
            "ABCDEF".Select(letter => At(letter.ToString()).Field));
        Assert.Equal((RenstraField.Target, 2019), (At("G").Field, At("G").Tahun));
        Assert.Equal((RenstraField.Pagu, 2023), (At("P").Field, At("P").Tahun));
        Assert.Equal((RenstraField.TargetAkhir, RenstraField.PaguAkhir), (At("Q").Field, At("R").Field));
        Assert.Equal((RenstraField.UnitKerja, RenstraField.Lokasi), (At("S").Field, At("T").Field));
    }

    [Theory]
    [InlineData(0, "BKD", "lama", 2019, 2020, 1, 2, 7, 0, 44)]
    [InlineData(1, "BKDPP", "90/2019", 2021, 2021, 1, 2, 3, 38, 76)]
    [InlineData(2, "BKPSDM", "90/2019", 2022, 2022, 2, 2, 3, 38, 78)]
    [InlineData(3, "BKPSDM-050-5889", "050-5889", 2023, 2023, 2, 2, 3, 36, 57)]
    public void Read_RealWorkbook_HasItsBlocks(int index, string kode, string skema, int dari, int sampai, int tujuan, int sasaran, int program, int sub, int rows)
    {
        var blok = Real.Value.Blok[index];
        int Count(LevelRencana level) => blok.Node.Where(node => node.Level == level).SelectMany(node => node.Indikator.DefaultIfEmpty()).Count();
        int Nodes(LevelRencana level) => blok.Node.Count(node => node.Level == level);
        Assert.Equal((kode, skema, dari, sampai), (blok.Kode, blok.Skema, blok.TahunDari, blok.TahunSampai));
        Assert.Equal((tujuan, sasaran, program), (Nodes(LevelRencana.Tujuan), Nodes(LevelRencana.Sasaran), Nodes(LevelRencana.Program)));
        Assert.True(sub == 0 ? Count(LevelRencana.SubKegiatan) == 0 : Count(LevelRencana.SubKegiatan) >= sub);
        Assert.Equal(rows, blok.Node.Sum(node => node.Indikator.Count));
    }

    [Fact]
    public void Read_SeveralIndikator_BelongToOneNode()
    {
        var node = Node("BKDPP", "5.03.02.2.04.04");
        Assert.Equal(["1", "2.1", "2.2", "2.3"], node.Indikator.Select(i => i.Nomor));
        Assert.Equal("Jumlah kegiatan senam ASN", node.Indikator[2].Nama);
        Assert.Equal(229667000m, node.Pagu[2021]);
    }

    [Fact]
    public void Read_CodeTwiceWithOwnPagu_StaysTwoNodes()
    {
        Assert.Equal(["Pembinaan Disiplin Pegawai", "Pembinaan Disiplin Aparatur"], [Node("BKD", "4.05.06.81.02").Nama, Node("BKD", "4.05.06.81.02", 1).Nama]);
        Assert.Contains(Real.Value.Findings.Warnings, w => w.Address == "C38" && w.Message.Contains("dua kali", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_KegiatanTypedAsSubKegiatan_IsMended()
    {
        var node = Node("BKDPP", "5.03.01.2.09");
        Assert.Equal((LevelRencana.Kegiatan, "5.03.01.2.09.09"), (node.Level, node.KodeTercetak));
        Assert.Equal("5.03.01.2.09", Node("BKDPP", "5.03.01.2.09.02").Induk?.Kode);
        Assert.Contains(Real.Value.Findings.Warnings, w => w.Address == "C82");
    }

    [Fact]
    public void Read_TargetTexts_KeepTheirWords()
    {
        var mixed = Node("BKD", "4.05.04.71.06").Indikator[0];
        Assert.Equal(("75 org, 9 JPTP, 45 ass. JPTP", null), (mixed.Target[2019].Teks, mixed.Target[2019].Angka));
        Assert.Equal(5208m, Node("BKPSDM-050-5889", "5.03.02.2.02.02").Indikator[0].Target[2023].Angka);
        Assert.Equal(2056m, Node("BKPSDM", "5.03.02.2.04.04").Indikator[0].Target[2022].Angka);
        Assert.Equal(73.39m, Real.Value.Blok[2].Node[0].Indikator[0].Target[2022].Angka);
    }

    [Fact]
    public void Read_DashInPagu_IsAnEnteredZero_AndBlankIsNothing()
    {
        var node = Node("BKD", "4.05.06.02.45");
        Assert.Equal((0m, 7850000000m, false), (node.Pagu[2019], node.Pagu[2020], node.Pagu.ContainsKey(2021)));
        Assert.Equal("-", node.Indikator[0].Target[2019].Teks);
    }

    [Fact]
    public void Read_ParentUnequalToItsParts_IsWarned() =>
        Assert.Contains(Real.Value.Findings.Warnings, w => w.Address == "N132" && w.Message.Contains("6.630.528.990", StringComparison.Ordinal) && w.Message.Contains("7.237.729.420", StringComparison.Ordinal));
}
