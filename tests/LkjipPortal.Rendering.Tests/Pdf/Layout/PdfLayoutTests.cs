using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Pdf;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Pdf.Layout;

public sealed class PdfLayoutTests
{
    private const string Long = "Pengukuran kinerja dilakukan dengan membandingkan target dan realisasi setiap indikator dalam perjanjian kinerja yang telah "
        + "ditandatangani pada awal tahun anggaran, kemudian hasilnya dianalisis untuk mengetahui penyebab keberhasilan atau kegagalan.";

    private static readonly LaidOutDocument Report = PageReading.LayOut(SampleReport.Create(matrixRows: 60));

    [Theory]
    [InlineData(ThemeName.Formal, Paper.A4)]
    [InlineData(ThemeName.Modern, Paper.A4)]
    [InlineData(ThemeName.Formal, Paper.F4)]
    [InlineData(ThemeName.Modern, Paper.Legal)]
    public void Write_WholeReport_PassesQpdf(ThemeName theme, Paper paper)
    {
        var pdf = Write(SampleReport.Create(), new ReportStyle(theme, paper));
        if (Environment.GetEnvironmentVariable("LKJIP_SAMPLE_DIR") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{theme}-{paper}.pdf"), pdf);
        }
        Assert.Contains("No syntax or stream encoding errors", PdfTool.Run("qpdf", pdf, "--check", "{}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SameDocumentTwice_GivesTheSameBytes() =>
        Assert.Equal(Write(SampleReport.Create(40), new ReportStyle()), Write(SampleReport.Create(40), new ReportStyle()));

    [Fact]
    public void Layout_SampleReport_HoldsEveryKindOfBlock()
    {
        var kinds = typeof(Block).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Block)) && !t.IsAbstract).Select(t => t.Name).Order();
        var used = SampleReport.Create(5).Sections.SelectMany(s => s.Blocks).SelectMany(Flatten).Select(b => b.GetType().Name).Distinct().Order();
        Assert.Equal(kinds, used);
    }

    [Fact]
    public void Layout_EveryKindOfInline_IsSetOrRefused()
    {
        Dictionary<Type, Inline> inlines = new Inline[]
        {
            new TextRun("teks"), new FigureText("k", "104,87"), new CrossReference("t"), new FootnoteMark([new TextRun("catatan")]), new LineBreak(), new FigureLink("k"),
        }.ToDictionary(i => i.GetType());
        foreach (var kind in typeof(Inline).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Inline))))
        {
            var document = PageReading.Document(new Heading("t", 0, "Tujuan"), new Paragraph([inlines[kind]]));
            if (kind == typeof(FigureLink))
            {
                Assert.Throws<InvalidOperationException>(() => PageReading.LayOut(document));
            }
            else
            {
                Assert.NotEmpty(PageReading.LayOut(document).Pages);
            }
        }
    }

    [Fact]
    public void Layout_UnknownBlock_Throws() =>
        Assert.Throws<InvalidOperationException>(() => new PdfLayout(new ReportStyle(), new Rendering.Text.TextShaper()).Layout(PageReading.Document(new UnknownBlock())));

    [Fact]
    public void Layout_TableOfContents_PrintsTheRealPages()
    {
        var contents = Report.Pages[2];
        foreach (var link in contents.Links)
        {
            var number = PageReading.Texts(contents).Last(t => ReferenceEquals(t.Structure, link.Structure)).Text.Text;
            Assert.Equal(Report.Pages[Report.Destinations[link.DestinationId].PageIndex].Label, number);
        }
        Assert.Contains(contents.Links, l => l.AltText.EndsWith("Akuntabilitas Kinerja", StringComparison.Ordinal));
    }

    /// <summary>print.md 2: the cover counts as i, kata pengantar is ii, BAB I starts at 1.</summary>
    [Fact]
    public void Layout_PageLabels_GoFromRomanToArabic()
    {
        Assert.Equal(["i", "ii", "iii", "iv", "v", "1", "2"], Report.Pages.Take(7).Select(p => p.Label));
        Assert.DoesNotContain(PageReading.Texts(Report.Pages[0]), t => t.Text.Text == "i");
    }

    [Fact]
    public void Layout_Paragraphs_LeaveNoLineAlone()
    {
        var paragraphs = Enumerable.Range(0, 40).Select(_ => SampleReport.Text(Long)).ToArray<Block>();
        for (var extra = 0; extra < 6; extra++)
        {
            var document = PageReading.LayOut(PageReading.Document([.. Enumerable.Repeat<Block>(SampleReport.Text("Baris."), extra), .. paragraphs]));
            foreach (var node in PageReading.All(document.Structure).Where(n => n.Tag == "P"))
            {
                var perPage = document.Pages.Select(p => PageReading.Texts(p).Where(t => ReferenceEquals(t.Structure, node)).Select(t => t.Baseline).Distinct().Count()).Where(n => n > 0).ToList();
                Assert.True(perPage.Count == 1 || perPage.Min() >= 2, "A line stands alone on a page.");
            }
        }
    }

    /// <summary>print.md 1 and 3: body 12/18 from 25 mm, so the first baseline is 25 mm + 3 + 9 pt and the next lines follow at 18 pt.</summary>
    [Fact]
    public void Layout_BodyText_StandsOnTheGrid()
    {
        var lines = PageReading.Lines(PageReading.LayOut(PageReading.Document(SampleReport.Text(Long), SampleReport.Text(Long))).Pages[0]);
        Assert.Equal((25 * 72 / 25.4) + 12, lines[0].Baseline, 2);
        Assert.All(lines.Skip(1).Zip(lines, (b, a) => b.Baseline - a.Baseline), d => Assert.Equal(18, d, 1));
    }

    /// <summary>Lines that the word space bounds allow end at the right margin: 30 + 160 mm.</summary>
    [Fact]
    public void Layout_JustifiedLine_EndsAtTheRightMargin()
    {
        var lines = PageReading.Lines(PageReading.LayOut(PageReading.Document(SampleReport.Text(Long))).Pages[0]);
        Assert.Equal(190 * 72 / 25.4, lines[0].Right, 1);
        Assert.All(lines, l => Assert.True(l.Right <= (190 * 72 / 25.4) + 0.01));
    }

    [Fact]
    public void Layout_LineEndInsideAParagraph_EndsWithASpaceOrHyphen()
    {
        var lines = PageReading.Lines(PageReading.LayOut(PageReading.Document(SampleReport.Text(Long))).Pages[0]);
        Assert.All(lines.SkipLast(1), l => Assert.Matches("[ -]$", l.Text));
        Assert.EndsWith("kegagalan.", lines[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Layout_FigureText_NeverParts()
    {
        for (var lead = 0; lead < 30; lead++)
        {
            var text = new Paragraph([new TextRun(new string('a', lead) + " " + Long[..70]), new FigureText("k", "Rp13.526.508.445,00 (84,53%)"), new TextRun(" dan seterusnya.")]);
            Assert.Contains(PageReading.Lines(PageReading.LayOut(PageReading.Document(text)).Pages[0]), l => l.Text.Contains("Rp13.526.508.445,00 (84,53%)", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Layout_Heading_NeverEndsAPage()
    {
        for (var lines = 26; lines < 38; lines++)
        {
            var document = PageReading.LayOut(PageReading.Document([new Heading("b", 0, "Bab"), .. Enumerable.Repeat<Block>(SampleReport.Text("Baris."), lines), new Heading("h", 1, "Judul"), SampleReport.Text(Long)]));
            var page = document.Pages[document.Destinations["h"].PageIndex];
            Assert.True(PageReading.Lines(page).Count(l => l.Baseline > document.Destinations["h"].Y + 20) >= 2);
        }
    }

    [Fact]
    public void Layout_Footnote_StandsAtTheFootOfItsPage()
    {
        var page = PageReading.LayOut(PageReading.Document(new Paragraph([new TextRun("Kata"), new FootnoteMark([new TextRun("Isi catatan.")])]))).Pages[0];
        var note = PageReading.Texts(page).Single(t => t.Text.Text == "Isi catatan.");
        Assert.Equal("Note", note.Structure!.Tag);
        Assert.InRange(note.Baseline, page.Height - ReportTheme.Mm(24.4) - 12, page.Height - ReportTheme.Mm(24.4));
    }

    [Fact]
    public void Layout_RunningHead_IsAnArtifactAndNotOnTheOpeningPage()
    {
        Assert.DoesNotContain(PageReading.Texts(Report.Pages[5]), t => t.Text.Text == "BAB I Pendahuluan");
        Assert.Contains(PageReading.Texts(Report.Pages[6]), t => t.Text.Text == "BAB I Pendahuluan" && t.Structure is null);
    }

    private static byte[] Write(ReportDocument document, ReportStyle style)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(document, style, output);
        return output.ToArray();
    }

    private static IEnumerable<Block> Flatten(Block block) => block is ListBlock list
        ? list.Items.SelectMany(i => i.Blocks).SelectMany(Flatten).Prepend(block)
        : [block];

    private sealed record UnknownBlock : Block;
}
