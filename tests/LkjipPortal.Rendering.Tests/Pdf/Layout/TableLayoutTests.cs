using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Pdf;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Pdf.Layout;

public sealed class TableLayoutTests
{
    private static readonly LaidOutDocument Matrix = PageReading.LayOut(PageReading.Document(PageOrientation.Landscape, SampleMatrix.Create(104)));

    /// <summary>print.md 5: the part from the comma on has the width of the widest such part; "100 (99,77)" hangs its bracket.</summary>
    [Fact]
    public void Layout_OnCommaColumn_AlignsTheCommas()
    {
        var texts = PageReading.Texts(PageReading.LayOut(PageReading.Document(SampleTables.Achievement())).Pages[0]).ToList();
        var commas = new[] { "104,87", "98,20", "100 (99,77)", "114,21" }.Select(t => Comma(texts.First(x => x.Text.Text == t))).ToList();
        Assert.All(commas, c => Assert.Equal(commas[0], c, 3));
    }

    /// <summary>print.md 5: the caption repeats with "(lanjutan)" in italics, so do the block title and each open span's label; all are artifacts.</summary>
    [Fact]
    public void Layout_TableThatGoesOn_RepeatsCaptionBlockTitleAndSpanLabels()
    {
        var repeated = PageReading.Texts(Matrix.Pages[1]).Where(t => t.Structure is null).ToList();
        var marks = repeated.Where(t => t.Text.Text.Trim() == "(lanjutan)").ToList();
        Assert.True(marks.Count >= 4, "Caption, block title, tujuan and sasaran go on.");
        Assert.All(marks, m => Assert.True(m.Text.Face.Italic));
        Assert.Contains(repeated, t => t.Text.Text.StartsWith("Nomenklatur BKD (Tahun 2019)", StringComparison.Ordinal));
        Assert.Contains(repeated, t => t.Text.Text.StartsWith("Meningkatnya", StringComparison.Ordinal));
    }

    [Fact]
    public void Layout_BlockTitle_KeepsWithTwoRows()
    {
        for (var before = 40; before < 56; before++)
        {
            var rows = Enumerable.Range(0, before).Select(i => SampleTables.Row(RowLevel.Normal, "a", "b")).Append(new TableRow(RowLevel.BlockTitle, [TableCell.Of("Blok")]))
                .Concat(Enumerable.Range(0, 5).Select(i => SampleTables.Row(RowLevel.Normal, "sesudah", "b"))).ToList();
            var table = new Table("t", TableKind.Normal, null, [new(ColumnKind.Text), new(ColumnKind.Text)], [SampleTables.Header("A", "B")], rows, false, []);
            var document = PageReading.LayOut(PageReading.Document(table));
            var page = document.Pages.Single(p => PageReading.Texts(p).Any(t => t.Text.Text == "Blok" && t.Structure is not null));
            Assert.True(PageReading.Texts(page).Count(t => t.Text.Text == "sesudah") >= 2);
        }
    }

    /// <summary>print.md 5: at A4 the form's widths are laid down and sum to 273 mm; F4 is the same times 1.121.</summary>
    [Theory]
    [InlineData(Paper.A4, 273)]
    [InlineData(Paper.F4, 306)]
    public void Layout_Matrix_FillsTheTypeArea(Paper paper, double millimetres)
    {
        var page = PageReading.LayOut(PageReading.Document(PageOrientation.Landscape, SampleMatrix.Create(10)), new ReportStyle(Paper: paper)).Pages[0];
        var rules = page.Commands.OfType<LineCommand>().Where(l => l.Y1 == l.Y2 && l.Width == 0.8).ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, r => Assert.Equal(ReportTheme.Mm(millimetres), r.X2 - r.X1, 1));
    }

    [Fact]
    public void Layout_HeaderCells_AreTaggedOnceWithScope()
    {
        var heads = PageReading.All(Matrix.Structure).Where(n => n.Tag == "TH").ToList();
        Assert.All(heads, h => Assert.Equal("Column", h.Scope));
        Assert.Single(Matrix.Pages.SelectMany(PageReading.Texts), t => t.Text.Text.Trim() == "Tujuan" && t.Structure is not null);
        Assert.Equal(12, heads.Single(h => h.ColumnSpan == 12).ColumnSpan);
    }

    /// <summary>print.md 5, column widths 4: the minima of 20 wide columns on a portrait page need smaller type, never an overflow.</summary>
    [Fact]
    public void Layout_TooManyAmounts_AreSetSmaller()
    {
        var columns = Enumerable.Repeat(new TableColumn(ColumnKind.Amount), 12).ToList();
        var row = SampleTables.Row(RowLevel.Normal, [.. Enumerable.Repeat("13.526.508.445", 12)]);
        var document = PageReading.LayOut(PageReading.Document(new Table("t", TableKind.Normal, null, columns, [], [row], false, [])));
        var amounts = PageReading.Texts(document.Pages[0]).Where(t => t.Text.Text == "13.526.508.445").ToList();
        Assert.Equal(12, amounts.Count);
        Assert.InRange(amounts[0].Size, 4, 7);
    }

    [Fact]
    public void Layout_FootnotesInCells_StandBelowTheRowsOfTheirPage()
    {
        var rows = Enumerable.Range(0, 60).Select(i => new TableRow(RowLevel.Normal, [new TableCell([new TextRun($"baris {i}"), new FootnoteMark([new TextRun($"catatan {i}")])])])).ToList();
        var document = PageReading.LayOut(PageReading.Document(new Table("t", TableKind.Normal, null, [new(ColumnKind.Text)], [], rows, false, [])));
        Assert.True(document.Pages.Count is 3 or 4);
        foreach (var page in document.Pages)
        {
            var cells = PageReading.Texts(page).Where(t => t.Text.Text.StartsWith("baris", StringComparison.Ordinal)).ToList();
            var notes = PageReading.Texts(page).Where(t => t.Text.Text.StartsWith("catatan", StringComparison.Ordinal)).ToList();
            Assert.Equal(cells.Select(c => c.Text.Text[6..]), notes.Select(n => n.Text.Text[8..]));
            Assert.True(cells.Max(c => c.Baseline) + 8 < notes.Min(n => n.Baseline));
        }
    }

    /// <summary>Work grows with the rows, not faster; memory stands for time, which a busy machine does not measure.</summary>
    [Fact]
    public void Layout_TenTimesTheRows_CostsAtMostElevenTimesTheWork()
    {
        Allocated(256);
        Assert.InRange(Allocated(2560), 0, 11 * Allocated(256));
    }

    private static long Allocated(int rows)
    {
        var document = PageReading.Document(PageOrientation.Landscape, SampleMatrix.Create(rows));
        var before = GC.GetAllocatedBytesForCurrentThread();
        PageReading.LayOut(document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Comma(TextCommand text)
    {
        var x = text.X;
        for (var i = 0; text.Text.Text[text.Text.Clusters[i]] != ','; i++)
        {
            x += text.Text.Advances[i] * text.Size / 1000;
        }
        return x;
    }
}
