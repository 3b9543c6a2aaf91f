using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Html;
using LkjipPortal.Rendering.Tests.Charts;
using LkjipPortal.Rendering.Text;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Html;

public sealed class HtmlWriterTests
{
    private static readonly ReportDocument Document = SampleDocument.Create();

    [Fact]
    public void Sample_HasEveryKindOfNode()
    {
        var nodes = Document.AllBlocks().Cast<object>()
            .Concat(Document.AllBlocks().SelectMany(DocumentTraversal.InlinesOf))
            .Concat(Document.AllBlocks().OfType<FigureBlock>().Select(f => f.Drawing))
            .Concat(Document.AllBlocks().OfType<Formula>().SelectMany(f => f.Parts))
            .Append(Document.AllBlocks().OfType<Formula>().SelectMany(f => f.Parts).OfType<FormulaFraction>().Single().Denominator[0])
            .Select(n => n.GetType()).ToHashSet();
        foreach (var parent in new[] { typeof(Block), typeof(Inline), typeof(Drawing), typeof(FormulaPart) })
        {
            var missing = parent.Assembly.GetTypes().Where(t => t.IsSubclassOf(parent) && !nodes.Contains(t) && t != typeof(FigureLink));
            Assert.Empty(missing);
        }
    }

    [Theory]
    [InlineData(ThemeName.Formal, true)]
    [InlineData(ThemeName.Modern, true)]
    [InlineData(ThemeName.Formal, false)]
    public void Write_EveryNode_IsWellFormed(ThemeName theme, bool embed)
    {
        var text = Write(new ReportStyle(theme), new HtmlOptions(embed));
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, e) => errors.Add(e is AngleSharp.Html.Dom.Events.HtmlErrorEvent h ? h.Message : e.ToString()!);
        using var parsed = parser.ParseDocument(embed ? text : $"<!DOCTYPE html><html><head><title>x</title></head><body>{text}</body></html>");
        Assert.Empty(errors);
        var ids = parsed.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(parsed.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(parsed.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Write_TextOfTheDocument_IsEscaped()
    {
        using var parsed = Parse(new HtmlOptions());
        Assert.Empty(parsed.QuerySelectorAll("script"));
        Assert.Equal(Document.Metadata.Title, parsed.Title);
        Assert.Contains("Latar Belakang <script>alert(1)</script>", parsed.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Foto <kegiatan>", parsed.QuerySelector("figure > img")!.GetAttribute("alt"));
        Assert.Contains("Isi catatan <kaki>.", parsed.QuerySelector(".footnotes li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithoutStyles_HasNothingThatAStrictPolicyForbids()
    {
        var text = Write(new ReportStyle(ThemeName.Modern), new HtmlOptions(EmbedStyles: false, IdPrefix: "pratinjau-"));
        Assert.DoesNotContain("style=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", text, StringComparison.Ordinal);
        Assert.StartsWith("<article", text, StringComparison.Ordinal);
        Assert.Contains("id=\"pratinjau-tabel-1\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"#pratinjau-tabel-1\"", text, StringComparison.Ordinal);
        Assert.Contains(".lkjip ", HtmlStyles.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_File_NeedsNothingElse()
    {
        using var parsed = Parse(new HtmlOptions());
        Assert.Equal("id", parsed.DocumentElement.GetAttribute("lang"));
        Assert.Empty(parsed.QuerySelectorAll("link, script, [style]"));
        Assert.All(parsed.QuerySelectorAll("img"), i => Assert.StartsWith("data:image/", i.GetAttribute("src"), StringComparison.Ordinal));
        var accent = Write(new ReportStyle(ThemeName.Modern, Accent: Colour.Hex("#7A1F2B")), new HtmlOptions());
        Assert.Contains("--accent:#7A1F2B", accent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Figures_KnowTheirKeys()
    {
        using var parsed = Parse(new HtmlOptions());
        var span = parsed.QuerySelector("p span.figure")!;
        Assert.Equal(("merit.capaian.2023", "104,87", "STRONG"), (span.GetAttribute("data-figure"), span.TextContent, span.ParentElement!.TagName));
    }

    [Fact]
    public void Write_Table_HasHeaderScopesAndAlignedCells()
    {
        using var parsed = Parse(new HtmlOptions());
        var table = parsed.QuerySelector("#tabel-1 table")!;
        Assert.Equal("Tabel 1.1 Anggaran Rp = rupiah", table.QuerySelector("caption")!.TextContent.Trim());
        Assert.All(table.QuerySelectorAll("th"), th => Assert.NotNull(th.GetAttribute("scope")));
        Assert.Equal("2", table.QuerySelector("th[scope=colgroup]")!.GetAttribute("colspan"));
        Assert.Equal(["1", "2", "3", "4"], table.QuerySelectorAll(".numbers td").Select(c => c.TextContent));
        Assert.All(table.QuerySelectorAll("td").Where(c => c.TextContent.Contains("13.526", StringComparison.Ordinal)), c => Assert.Contains("right", c.ClassName, StringComparison.Ordinal));
        var underSpan = table.QuerySelectorAll("td").Single(c => c.TextContent == "1.000");
        Assert.Equal("right", underSpan.ClassName!.Trim());
        Assert.Equal("region", table.ParentElement!.GetAttribute("role"));
        Assert.Equal("tabel-1-judul", table.ParentElement.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void Write_HeadingsAndContents_FollowTheDocument()
    {
        using var parsed = Parse(new HtmlOptions());
        Assert.Equal(["1.1 Latar Belakang <script>alert(1)</script>", "1.1.1 Dasar Hukum", "1.1.1.1 Umum"], parsed.QuerySelectorAll("h2, h3, h4").Select(h => h.TextContent));
        var contents = parsed.QuerySelector("nav[aria-label='Daftar isi']")!;
        Assert.Equal(["#daftar-isi", "#pendahuluan", "#latar", "#sub", "#subsub", "#lamp-1", "#pk"], contents.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("#subsub", contents.QuerySelector("ol ol ol ol a")!.GetAttribute("href"));
        Assert.Equal(["#tabel-1"], parsed.QuerySelectorAll("nav[aria-label='Daftar tabel'] a").Select(a => a.GetAttribute("href")));
        Assert.Equal(4, parsed.QuerySelectorAll("nav[aria-label='Daftar gambar'] a").Length);
    }

    [Fact]
    public void Write_Drawings_AreImagesWithTheirAlternativeText()
    {
        using var parsed = Parse(new HtmlOptions());
        Assert.All(parsed.QuerySelectorAll("svg"), s => Assert.False(string.IsNullOrEmpty(s.GetAttribute("aria-label"))));
        var bars = parsed.QuerySelector("#gambar-batang svg")!;
        Assert.Equal(("img", "Diagram batang: 104,87"), (bars.GetAttribute("role"), bars.GetAttribute("aria-label")));
        Assert.Contains("100 (99,77)", bars.QuerySelectorAll("text").Select(t => t.TextContent));
        Assert.Equal("Sumber: data diolah", parsed.QuerySelector("#gambar-batang .source")!.TextContent);
    }

    [Fact]
    public void Write_UnresolvedOrUnknownNode_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => WriteOnly(new Paragraph([new FigureLink("merit.capaian")])));
        Assert.Throws<InvalidOperationException>(() => WriteOnly(new Paragraph([new CrossReference("tabel-1")])));
        Assert.Throws<InvalidOperationException>(() => WriteOnly(new UnknownBlock()));
        Assert.Throws<InvalidOperationException>(() => WriteOnly(new FigureBlock("x", new UnknownDrawing(), new Caption("x"), "x", null)));
        Assert.Throws<InvalidOperationException>(() => SampleDrawings.Render(new UnknownDrawing()));
    }

    private sealed record UnknownBlock : Block;

    private sealed record UnknownDrawing : Drawing;

    private static IDocument Parse(HtmlOptions options) => new HtmlParser().ParseDocument(Write(new ReportStyle(), options));

    private static string Write(ReportStyle style, HtmlOptions options)
    {
        using var writer = new StringWriter();
        HtmlWriter.Write(Document, style, writer, options);
        return writer.ToString();
    }

    private static void WriteOnly(Block block)
    {
        var section = new Section("x", SectionKind.ChapterOpening, PageOrientation.Portrait, PageNumbering.Arabic, null, null, [block]);
        HtmlWriter.Write(Document with { Sections = [section] }, new ReportStyle(), TextWriter.Null, new HtmlOptions());
    }
}
