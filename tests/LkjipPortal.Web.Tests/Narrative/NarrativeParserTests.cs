using LkjipPortal.Core.Documents;
using LkjipPortal.Web.Narrative;
using Xunit;

namespace LkjipPortal.Web.Tests.Narrative;

public sealed class NarrativeParserTests
{
    [Fact]
    public void Parse_Paragraph_KeepsStyleAndLinksInOrder()
    {
        var inlines = Inlines("Capaian **sistem merit** *tahun ini* {{merit.capaian.2023:persen}}, lihat [[tabel-3-1]].");

        Assert.Equal(
            [
                new TextRun("Capaian "), new TextRun("sistem merit", Strong: true), new TextRun(" "), new TextRun("tahun ini", Emphasis: true), new TextRun(" "),
                new FigureLink("merit.capaian.2023", "persen"), new TextRun(", lihat "), new CrossReference("tabel-3-1"), new TextRun("."),
            ],
            inlines);
    }

    [Fact]
    public void Parse_FigureLinkInBold_IsBold() =>
        Assert.Equal([new FigureLink("rata-rata.capaian.2023", null, Strong: true)], Inlines("**{{ rata-rata.capaian.2023 }}**"));

    [Fact]
    public void Parse_LinesOfOneParagraph_JoinWithSpaceAndHardBreakStays() =>
        Assert.Equal([new TextRun("satu dua"), new LineBreak(), new TextRun("tiga")], Inlines("satu\ndua  \ntiga"));

    [Theory]
    [InlineData("Awal.\n\nCapaian {{merit.capaian.2023 persen.", 3)]
    [InlineData("Capaian {{Merit Capaian}} naik.", 1)]
    [InlineData("Capaian {{merit.capaian.2023:}} naik.", 1)]
    [InlineData("Capaian {{}} naik.", 1)]
    [InlineData("Lihat [[Tabel 3.1]].", 1)]
    [InlineData("a\nb\nlihat [[tabel-3-1", 3)]
    public void Parse_MalformedLink_IsReportedWithItsLineAndKeptAsTyped(string markdown, int line)
    {
        var result = NarrativeParser.Parse(markdown);

        var error = Assert.Single(result.Errors);
        Assert.Equal(line, error.Line);
        Assert.Matches("^(Tautan|Rujukan) ", error.Message);
        Assert.DoesNotContain(result.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Inlines), inline => inline is FigureLink or CrossReference);
        Assert.Contains(markdown.Contains("{{", StringComparison.Ordinal) ? "{{" : "[[", Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Html_StandsAsTyped()
    {
        var result = NarrativeParser.Parse("<script>alert(1)</script> dan <b>tebal</b>\n\n<div>blok</div>");

        Assert.Equal("<script>alert(1)</script> dan <b>tebal</b>|<div>blok</div>", Text(result));
    }

    [Fact]
    public void Parse_NestedLists_TakeTheMarksOfTheHouseStyle()
    {
        var list = Assert.IsType<ListBlock>(Assert.Single(NarrativeParser.Parse("1. satu\n   1. dalam\n   2. dalam lagi\n2. dua\n   - strip\n").Blocks));

        Assert.Equal(ListStyle.Numeric, list.Style);
        Assert.Equal(2, list.Items.Count);
        Assert.Equal(ListStyle.LowerAlpha, Assert.IsType<ListBlock>(list.Items[0].Blocks[1]).Style);
        Assert.Equal(ListStyle.Dash, Assert.IsType<ListBlock>(list.Items[1].Blocks[1]).Style);
    }

    [Theory]
    [InlineData("a. satu\nb. dua", ListStyle.LowerAlpha)]
    [InlineData("1) satu\n2) dua", ListStyle.NumericBracket)]
    [InlineData("- satu\n- dua", ListStyle.Dash)]
    public void Parse_List_KeepsItsMark(string markdown, ListStyle style) =>
        Assert.Equal(style, Assert.IsType<ListBlock>(Assert.Single(NarrativeParser.Parse(markdown).Blocks)).Style);

    [Fact]
    public void Parse_Headings_StartBelowTheSection()
    {
        var headings = NarrativeParser.Parse("### Aspek\n\n#### Rincian").Blocks.Cast<Heading>().ToList();

        Assert.Equal([("Aspek", 1), ("Rincian", 2)], headings.Select(heading => (heading.Title, heading.Level)));
        Assert.Equal(2, headings.Select(heading => heading.Id).Distinct().Count());
    }

    [Fact]
    public void Parse_PipeTable_HasHeaderRowsAndLinks()
    {
        var table = Assert.IsType<Table>(Assert.Single(NarrativeParser.Parse("| Aspek | Nilai |\n|---|--:|\n| Pengadaan | {{merit.target.2023}} |\n| Karier | 65 |").Blocks));

        Assert.Equal(["Aspek", "Nilai"], Assert.Single(table.Header).Cells.Select(cell => cell.Text));
        Assert.Equal([ColumnKind.Text, ColumnKind.Value], table.Columns.Select(column => column.Kind));
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal([new FigureLink("merit.target.2023")], table.Rows[0].Cells[1].Inlines);
    }

    [Fact]
    public void Parse_Footnote_BecomesMarkWithItsText()
    {
        var result = NarrativeParser.Parse("Data[^1] terakhir.\n\n[^1]: Per 31 Desember 2023.");

        var mark = Assert.Single(((Paragraph)Assert.Single(result.Blocks)).Inlines.OfType<FootnoteMark>());
        Assert.Equal("Per 31 Desember 2023.", OutlineDump.TextOf(mark.Content));
    }

    [Fact]
    public void Parse_Image_IsReported() =>
        Assert.Contains("Gambar", Assert.Single(NarrativeParser.Parse("![foto](https://contoh.test/a.png)").Errors).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_Empty_GivesNothing() => Assert.Empty(NarrativeParser.Parse("").Blocks);

    private static IReadOnlyList<Inline> Inlines(string markdown)
    {
        var result = NarrativeParser.Parse(markdown);
        Assert.Empty(result.Errors);
        return Assert.IsType<Paragraph>(Assert.Single(result.Blocks)).Inlines;
    }

    private static string Text(NarrativeResult result) =>
        string.Join('|', result.Blocks.Select(block => OutlineDump.TextOf(DocumentTraversal.InlinesOf(block))));
}
