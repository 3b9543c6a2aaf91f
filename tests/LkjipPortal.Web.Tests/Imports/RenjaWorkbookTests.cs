using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Imports.Renja;
using LkjipPortal.Web.Imports.Workbook;
using Xunit;

namespace LkjipPortal.Web.Tests.Imports;

/// <summary>The real workbook of the Perubahan Renja, exactly as a planner has it.</summary>
public sealed class RenjaWorkbookTests
{
    private static readonly Lazy<RenjaImport> Real = new(() => RenjaSheetReader.Read(Open(), 2023).Value);

    private static WorkbookContent Open()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Fixtures", "workbooks", "renja-perubahan-2023.xlsx"));
        return WorkbookReader.Read(file).Value;
    }

    private static NodeRenjaImport Node(string kode) => Real.Value.Node.Single(node => node.Kode == kode);

    [Fact]
    public void Read_RealWorkbook_RefusesNothing()
    {
        Assert.Empty(Real.Value.Findings.Refused);
        Assert.Equal(59, Real.Value.Node.Count);
        Assert.Equal(58, Real.Value.Node.Sum(node => node.Indikator.Count));
    }

    [Fact]
    public void Read_RealWorkbook_RecognizesValuesUnitsAndRupiah()
    {
        string At(string name) => Real.Value.Columns.Where(column => CellAddress.ColumnName(column.Index) == name)
            .Select(column => column.Field + (column.IsUnit ? " unit" : "") + column.Triwulan).Single();
        Assert.Equal(
            [
                "Kode", "Nama", "Indikator", "TargetRenstra", "TargetRenstra unit", "RealisasiTahunLalu", "RealisasiTahunLalu unit", "Target", "Target unit", "Pagu",
                "Realisasi2", "Realisasi unit2", "RealisasiRupiah2", "TargetPerubahan", "TargetPerubahan unit", "PaguPerubahan", "None", "None", "None", "Catatan",
            ],
            "ABCDEFGHIJKLMNOPQRST".Select(letter => At(letter.ToString())));
    }

    [Fact]
    public void Read_RealWorkbook_KeepsMurniPerubahanAndRealisasiApart()
    {
        var node = Node("5.03.01.2.02.01");
        var indikator = Assert.Single(node.Indikator);
        Assert.Equal((6284031415m, 6284031415m, 2943946891m), (node.Pagu!.Value, node.PaguPerubahan!.Value, node.Realisasi[2]));
        Assert.Equal(("53", "44", "42"), (indikator.Target!.Teks, indikator.TargetPerubahan!.Teks, indikator.Realisasi[2].Teks));
        Assert.Equal(("orang/bulan", "28", "kali"), (indikator.Satuan, indikator.RealisasiTahunLalu!.Teks, indikator.SatuanTahunLalu));
    }

    [Fact]
    public void Read_CodeSlips_AreMendedAndTold()
    {
        Assert.Equal("5.03.01.2.1", Node("5.03.01.2.01").KodeTercetak);
        Assert.Equal("5.04.02.1.01.03", Node("5.04.02.2.01.03").KodeTercetak);
        Assert.Contains(Real.Value.Findings.Warnings, w => w.Address == "A11" && w.Message.Contains("5.03.01.2.01", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_LevelsAndParents_FollowTheCodes()
    {
        Assert.Equal((LevelRencana.Urusan, LevelRencana.BidangUrusan), (Node("5").Level, Node("5.03").Level));
        Assert.Equal(("5.03.01.2.02", "5.03.01", "5.03"), (Node("5.03.01.2.02.01").Induk?.Kode, Node("5.03.01.2.02").Induk?.Kode, Node("5.03.01").Induk?.Kode));
        Assert.Equal(["1", "2"], Node("5.03.01.2.02").Indikator.Select(indikator => indikator.Nomor));
    }

    [Fact]
    public void Read_BlankPagu_IsNotZero() => Assert.Equal((null, 3031103172m), (Node("5.04").Pagu, Node("5.04").PaguPerubahan));

    [Fact]
    public void Read_AnotherYear_IsRefused() => Assert.Contains("2023, bukan 2022", RenjaSheetReader.Read(Open(), 2022).Error, StringComparison.Ordinal);
}
