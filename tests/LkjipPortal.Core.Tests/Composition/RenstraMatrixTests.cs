using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
using Xunit;

namespace LkjipPortal.Core.Tests.Composition;

public sealed class RenstraMatrixTests
{
    private static readonly ReportSource Source = FullSource.Create();
    private static readonly ReportDocument Report = ReportComposer.Compose(Source, ReportFigures.Build(Source));
    private static readonly Table Matrix = Table("tabel-2-1");

    [Fact]
    public void Matrix_Form_HasTwentyColumnsAsWideAsTheWidePage()
    {
        Assert.Equal(20, Matrix.Columns.Count);
        Assert.Equal(273m, Matrix.Columns.Sum(column => column.FixedWidthMm));
    }

    [Theory]
    [InlineData("tabel-2-1")]
    [InlineData("tabel-2-2")]
    [InlineData("tabel-2-3")]
    [InlineData("tabel-3-4")]
    [InlineData("tabel-3-5")]
    [InlineData("tabel-rencana-aksi")]
    public void Table_Grid_IsFilledExactlyOnceBySpans(string id)
    {
        var table = Table(id);

        AssertFilled(table, table.Header.Select(row => row.Cells.Select(cell => (cell.ColumnSpan, cell.RowSpan)).ToList()).ToList());
        AssertFilled(table, table.Rows.Select(row => row.Cells.Select(cell => (cell.ColumnSpan, cell.RowSpan)).ToList()).ToList());
    }

    [Fact]
    public void Matrix_Rows_AreOnePerIndikatorAndOnePerBlockTitle()
    {
        var renstra = Source.Renstra!;

        Assert.Equal(renstra.Blok.Count + renstra.Blok.Sum(block => block.Node.Sum(node => node.Indikator.Count)), Matrix.Rows.Count);
        foreach (var node in renstra.Blok.SelectMany(block => block.Node))
        {
            Assert.Single(Matrix.Rows.SelectMany(row => row.Cells), cell => OutlineDump.TextOf(cell.Inlines) == node.Nama);
        }
    }

    [Fact]
    public void Matrix_BlockTitle_NamesTheYearsOfItsNomenclature() => Assert.Equal(
        ["BKD, Tahun 2019 dan 2020", "BKPSDM, Tahun 2021–2023"],
        Matrix.Rows.Where(row => row.Level == RowLevel.BlockTitle).Select(row => OutlineDump.TextOf(row.Cells[0].Inlines)));

    [Fact]
    public void Matrix_NodeWithTwoIndikator_SpansCodeNameAndAmountsButNotTargets()
    {
        var first = Matrix.Rows.Single(row => row.Cells.Any(cell => OutlineDump.TextOf(cell.Inlines) == "Indikator kegiatan 1"));
        var second = Matrix.Rows.Single(row => row.Cells.Any(cell => OutlineDump.TextOf(cell.Inlines) == "Indikator kegiatan 2"));

        // Code, name, five years of Rp and the end's, unit kerja, lokasi.
        Assert.Equal(10, first.Cells.Count(cell => cell.RowSpan == 2));
        // Indikator, kondisi awal, five years of K and the end's.
        Assert.Equal(["Indikator kegiatan 2", "", "3", "3", "", "", "", "-"], second.Cells.Select(cell => OutlineDump.TextOf(cell.Inlines)));
    }

    [Fact]
    public void Matrix_KegiatanOfSchemeWithoutSubKegiatan_IsPlain()
    {
        var block = Source.Renstra!.Blok[0];
        var flat = Source.Renstra with { Blok = [block with { Node = [.. block.Node.Where(node => node.Level != LevelRencana.SubKegiatan)] }] };

        Assert.Contains(Matrix.Rows, row => row.Level == RowLevel.Kegiatan && row.Cells[0].Strong);
        var rows = RenstraMatrix.Compose(flat, "BKD").Rows;
        Assert.DoesNotContain(rows, row => row.Level is RowLevel.Kegiatan or RowLevel.SubKegiatan);
        Assert.False(rows.First(row => row.Level == RowLevel.Normal).Cells[0].Strong);
    }

    [Fact]
    public void Matrix_SasaranCell_SpansToTheNextSasaran()
    {
        Assert.Equal(6, Single("Tujuan satu"));
        Assert.Equal(5, Single("Sasaran satu"));
        Assert.Equal(2, Single("Sasaran dua"));

        static int Single(string text) => Matrix.Rows.SelectMany(row => row.Cells).Single(cell => OutlineDump.TextOf(cell.Inlines) == text).RowSpan;
    }

    [Fact]
    public void Matrix_YearOutsideTheNomenclature_IsEmptyUnlessTheRenstraGivesATarget()
    {
        var tujuan = Matrix.Rows.Single(row => row.Cells.Any(cell => OutlineDump.TextOf(cell.Inlines) == "Tujuan satu"));
        var program = Matrix.Rows.Single(row => row.Cells.Any(cell => OutlineDump.TextOf(cell.Inlines) == "Program satu"));

        Assert.Equal(["70", "", "70", "", "70", "", "", "", "", ""], Years(tujuan));
        Assert.Equal(["90%", "1.000", "90%", "1.000", "", "", "", "", "", ""], Years(program));

        static IEnumerable<string> Years(TableRow row) => row.Cells.SkipLast(4).TakeLast(10).Select(cell => OutlineDump.TextOf(cell.Inlines));
    }

    [Fact]
    public void Renja_Differences_AreComputedAndNegativeOnesStandInParentheses()
    {
        var rows = Table("tabel-2-2").Rows.Select(row => row.Cells.TakeLast(2).Select(cell => OutlineDump.TextOf(cell.Inlines)).ToList()).ToList();

        Assert.Equal(["0", "153.109.728"], rows[0]);
        Assert.Equal(["(1)", "(16.726.000)"], rows[1]);
        Assert.Equal("-", rows[2][1]);
    }

    private static void AssertFilled(Table table, List<List<(int Columns, int Rows)>> rows)
    {
        var grid = new bool[rows.Count, table.Columns.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (columns, height) in rows[row])
            {
                var column = Enumerable.Range(0, table.Columns.Count).First(index => !grid[row, index]);
                for (var index = 0; index < columns * height; index++)
                {
                    var (y, x) = (row + index / columns, column + index % columns);
                    Assert.False(grid[y, x], $"{table.Id}: row {y}, column {x} is covered twice.");
                    grid[y, x] = true;
                }
            }
        }

        Assert.DoesNotContain(false, grid.Cast<bool>());
    }

    private static Table Table(string id) => Report.AllBlocks().OfType<Table>().Single(table => table.Id == id);
}
