using System.Text;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Rendering.Pdf.Emit;
using LkjipPortal.Rendering.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Pdf;

public sealed class PdfEmitterTests
{
    private static readonly byte[] Pdf = SamplePages.ToBytes(new SamplePages().Create());

    [Fact]
    public void Write_SameDocumentTwice_GivesTheSameBytes() =>
        Assert.Equal(Pdf, SamplePages.ToBytes(new SamplePages().Create()));

    [Fact]
    public void Write_QpdfCheck_FindsNoError() =>
        Assert.Contains("No syntax or stream encoding errors", PdfTool.Run("qpdf", Pdf, "--check", "{}"), StringComparison.Ordinal);

    [Fact]
    public void Write_EveryFont_IsEmbeddedSubsetAndMapped()
    {
        var lines = PdfTool.Run("pdffonts", Pdf, "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(3, lines.Length);
        Assert.All(lines, l => Assert.Matches(@"^[A-Z]{6}\+Tinos\S* +CID TrueType +Identity-H +yes yes yes", l));
    }

    [Fact]
    public void Write_Text_ExtractsInReadingOrderWithEveryCharacter()
    {
        var text = PdfTool.Run("pdftotext", Pdf, "-raw", "{}", "-");
        Assert.Contains("Capaian kinerja naik dan efisiensi\nmembaik, lihat Tabel 1.1 pada halaman ini ✓ 信.", text, StringComparison.Ordinal);
        Assert.Contains("Pendahuluan (BAB I)", text, StringComparison.Ordinal);
        Assert.Contains("13.526.508.445", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Structure_HasTagsAttributesAndText()
    {
        var tree = PdfTool.Run("pdfinfo", Pdf, "-struct-text", "{}");
        string[] expected =
        [
            "Document", "Sect", "H1", "\"Pendahuluan (BAB I)\"", "P", "Link", "Object", "\" pada halaman ini", "L", "Note",
            "Table", "TH", "\"Uraian\"", "TD", "\"13.526.508.445\"", "Figure", "\"Halaman ketiga\"",
        ];
        var at = 0;
        foreach (var word in expected)
        {
            var found = tree.IndexOf(word, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{word} is missing after character {at} of\n{tree}");
            at = found;
        }
        Assert.DoesNotContain("LKjIP Tahun 2023", tree, StringComparison.Ordinal);
        var attributes = PdfTool.Run("pdfinfo", Pdf, "-struct", "{}");
        Assert.Contains("/ColSpan 2", attributes, StringComparison.Ordinal);
        Assert.Contains("/Scope /Column", attributes, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Properties_AreInInfoAndXmp()
    {
        using var document = PdfDocument.Open(Pdf);
        Assert.Equal(SamplePages.Metadata.Title, document.Information.Title);
        Assert.StartsWith("D:20240228", document.Information.CreationDate, StringComparison.Ordinal);
        Assert.True(document.TryGetXmpMetadata(out var xmp));
        var xml = xmp.GetXDocument().ToString();
        Assert.Contains("BKPSDM &lt;Jombang&gt;", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfuaid", xml, StringComparison.Ordinal);
        var raw = Encoding.Latin1.GetString(Pdf);
        Assert.StartsWith("%PDF-1.7", raw, StringComparison.Ordinal);
        Assert.StartsWith("D:20240228", document.Information.ModifiedDate, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OutlineLinksAndLabels_PointAtTheirPages()
    {
        using var document = PdfDocument.Open(Pdf);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["BAB I Pendahuluan", "BAB II"], bookmarks.Roots.Select(r => r.Title));
        Assert.Equal("1.1 Latar Belakang", Assert.Single(bookmarks.Roots[0].Children).Title);
        Assert.Equal(2, Assert.IsType<DocumentBookmarkNode>(bookmarks.Roots[1]).PageNumber);
        var link = Assert.Single(document.GetPage(1).GetAnnotations());
        Assert.Equal("Tabel 1.1", link.Content);
        Assert.Equal(180, link.Rectangle.Left, 1);
        Assert.Equal(841.89 - 116, link.Rectangle.Top, 1);
        Assert.Equal("<</Nums[0<</S/r/St 1>>2<</S/D/St 1>>]>>", Encoding.ASCII.GetString(Navigation.PageLabels(new SamplePages().Create().Pages).Span));
    }

    [Fact]
    public void Write_WordSpace_MovesWordsByThatMuch()
    {
        using var document = PdfDocument.Open(Pdf);
        var words = document.GetPage(1).GetWords().ToList();
        var first = words.First(w => w.Text == "Capaian");
        var last = words.First(w => w.Text == "efisiensi");
        var natural = new TextShaper().Shape("Capaian kinerja naik dan ", new FontFace(FontFamily.Tinos)).WidthAt(12);
        Assert.Equal(85, first.Letters[0].StartBaseLine.X, 1);
        Assert.Equal(85 + natural + (4 * 3), last.Letters[0].StartBaseLine.X, 1);
    }

    [Fact]
    public void Write_EveryMark_IsContentOrArtifact()
    {
        using var document = PdfDocument.Open(Pdf);
        foreach (var page in document.GetPages())
        {
            var depth = 0;
            foreach (var operation in page.Operations)
            {
                depth += operation.Operator switch { "BDC" or "BMC" => 1, "EMC" => -1, _ => 0 };
                Assert.InRange(depth, operation.Operator is "TJ" or "S" or "f" or "B" or "Do" ? 1 : 0, 1);
            }
            Assert.Equal(0, depth);
            Assert.DoesNotContain(page.Operations.Select(o => o.Operator), o => o is "Tj" or "'" or "sh" or "BI");
        }
    }

    [Fact]
    public void Write_WordPartedAtLineEnd_ReadsAsOneWord()
    {
        var (shaper, root) = (new TextShaper(), new StructureNode("Document"));
        var paragraph = root.Add(new StructureNode("P"));
        var lines = new[] { "Nilai eva\u00AD", "luasi naik." }.Select((line, i) =>
            new TextCommand(85, 100 + (18 * i), shaper.Shape(line, new FontFace(FontFamily.Tinos)), 12, Colour.Black, 0, 0, paragraph));
        var pdf = SamplePages.ToBytes(new LaidOutDocument([new(595, 842, "1", [.. lines], [])], root, [], new Dictionary<string, Destination>()));
        Assert.Contains("Nilai evaluasi naik.", PdfTool.Run("pdfinfo", pdf, "-struct-text", "{}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FootnoteAtThePageFoot_IsReadAfterItsParagraph()
    {
        var (shaper, root) = (new TextShaper(), new StructureNode("Document"));
        var paragraph = root.Add(new StructureNode("P"));
        var note = paragraph.Add(new StructureNode("Note"));
        var link = paragraph.Add(new StructureNode("Link"));
        var commands = new[] { ("awal ", paragraph), ("tautan ", link), ("akhir", paragraph), ("catatan", note) }.Select((run, i) =>
            new TextCommand(85, 100 + (18 * i), shaper.Shape(run.Item1, new FontFace(FontFamily.Tinos)), 12, Colour.Black, 0, 0, run.Item2));
        var pdf = SamplePages.ToBytes(new LaidOutDocument([new(595, 842, "1", [.. commands], [])], root, [], new Dictionary<string, Destination>()));
        var tree = PdfTool.Run("pdfinfo", pdf, "-struct-text", "{}");
        var places = new[] { "awal", "tautan", "akhir", "catatan" }.Select(word => tree.IndexOf(word, StringComparison.Ordinal)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
    }

    [Fact]
    public void Write_LinkWithoutDestination_IsRefused()
    {
        var document = new SamplePages().Create() with { Destinations = new Dictionary<string, Destination>() };
        var error = Assert.Throws<InvalidOperationException>(() => SamplePages.ToBytes(document));
        Assert.Contains("tabel-1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "iv")]
    [InlineData(9, "ix")]
    [InlineData(48, "xlviii")]
    public void Roman_Number_IsLowerCase(int number, string roman) => Assert.Equal(roman, Navigation.Roman(number));
}
