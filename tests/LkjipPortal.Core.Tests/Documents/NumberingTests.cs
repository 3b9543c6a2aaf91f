using LkjipPortal.Core.Documents;
using Xunit;

namespace LkjipPortal.Core.Tests.Documents;

public sealed class NumberingTests
{
    [Fact]
    public void Resolve_Headings_CountsEachLevelUnderItsParent()
    {
        var document = Resolve(Head(0), Head(1), Head(1), Head(2), Head(3), Head(2), Head(0), Head(1));

        Assert.Equal(["BAB I", "1.1", "1.2", "1.2.1", "1.2.1.1", "1.2.2", "BAB II", "2.1"], Of<Heading>(document).Select(heading => heading.Number));
    }

    [Fact]
    public void Resolve_FrontMatterHeading_StaysUnnumbered()
    {
        var document = Resolve(new Heading("kata-pengantar", 0, "Kata Pengantar", IsFrontMatter: true), Head(0));

        Assert.Equal([null, "BAB I"], Of<Heading>(document).Select(heading => heading.Number));
    }

    [Fact]
    public void Resolve_Captions_CountPerChapterAndAppendix()
    {
        var document = Resolve(
            Head(0), TableOf("a"), FigureOf("b"), TableOf("c"), Head(0), TableOf("d"), FigureOf("e"),
            new Divider("l1", "LAMPIRAN 1", "PK", null), TableOf("f"), new Divider("l2", "LAMPIRAN 2", "Rencana Aksi", null), TableOf("g"));

        Assert.Equal(["Tabel 1.1", "Tabel 1.2", "Tabel 2.1", "Tabel L1.1", "Tabel L2.1"], Of<Table>(document).Select(table => table.Caption!.Label));
        Assert.Equal(["Gambar 1.1", "Gambar 2.1"], Of<FigureBlock>(document).Select(figure => figure.Caption.Label));
    }

    [Fact]
    public void Resolve_Formulas_NumbersOnlyThoseThatAskForIt()
    {
        var document = Resolve(Head(0), FormulaOf(Formula.ToBeNumbered), FormulaOf(null), FormulaOf(Formula.ToBeNumbered));

        Assert.Equal(["(1.1)", null, "(1.2)"], Of<Formula>(document).Select(formula => formula.Number));
    }

    [Fact]
    public void Resolve_Footnotes_CountThroughTheDocumentListsIncluded()
    {
        var document = Resolve(
            Head(0), Text(Mark()), new ListBlock(ListStyle.Numeric, [new ListItem([Text(Mark()), Text(Mark())])]), Head(0), Text(Mark()));

        Assert.Equal([1, 2, 3, 4], document.AllBlocks().SelectMany(DocumentTraversal.InlinesOf).OfType<FootnoteMark>().Select(mark => mark.Number!.Value));
    }

    [Fact]
    public void Resolve_CrossReferences_ReadForwardAndBackwardWithNoBreakSpace()
    {
        var document = Resolve(
            Head(0, "bab-1"), Text(new CrossReference("t"), new CrossReference("bab-1"), new CrossReference("sub"), new CrossReference("l")),
            Head(1, "sub"), TableOf("t"), new Divider("l", "LAMPIRAN 1", "PK", null));

        Assert.Equal(["Tabel\u00a01.1", "BAB\u00a0I", "1.1", "Lampiran\u00a01"],
            document.AllBlocks().SelectMany(DocumentTraversal.InlinesOf).OfType<CrossReference>().Select(reference => reference.Text));
    }

    [Fact]
    public void Resolve_SameIdTwice_Throws() =>
        Assert.Contains("'a'", Assert.Throws<InvalidOperationException>(() => Resolve(Head(0), TableOf("a"), FigureOf("a"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Resolve_ReferenceToNothing_Throws() =>
        Assert.Contains("'tabel-x'", Assert.Throws<InvalidOperationException>(() => Resolve(Head(0), Text(new CrossReference("tabel-x")))).Message, StringComparison.Ordinal);

    [Fact]
    public void Resolve_ReferenceToTableWithoutCaption_Throws() =>
        Assert.Throws<InvalidOperationException>(() => Resolve(Head(0), TableOf("a") with { Caption = null }, Text(new CrossReference("a"))));

    [Fact]
    public void Resolve_LevelWithoutParent_Throws() => Assert.Throws<InvalidOperationException>(() => Resolve(Head(0), Head(2)));

    [Fact]
    public void Resolve_EveryKind_NumbersNestedNodesToo()
    {
        Assert.Empty(EveryKind.MissingFrom(EveryKind.Blocks));
        Assert.Empty(EveryKind.MissingFrom(EveryKind.Inlines));

        var references = Numbering.Resolve(EveryKind.Document).AllBlocks().SelectMany(DocumentTraversal.InlinesOf).OfType<CrossReference>().ToList();

        Assert.Equal(6, references.Count);
        Assert.All(references, reference => Assert.NotNull(reference.Text));
    }

    private static ReportDocument Resolve(params Block[] blocks) => Numbering.Resolve(EveryKind.DocumentOf(blocks));

    private static IEnumerable<T> Of<T>(ReportDocument document) => document.AllBlocks().OfType<T>();

    private static Heading Head(int level, string? id = null) => new(id ?? Guid.NewGuid().ToString(), level, "Judul");

    private static Table TableOf(string id) => new(id, TableKind.Normal, new Caption("Tabel"), [], [], [], false, []);

    private static FigureBlock FigureOf(string id) => new(id, new BarChart([]), new Caption("Gambar"), "", null);

    private static Formula FormulaOf(string? number) => new([new FormulaText("x")], "x", number);

    private static Paragraph Text(params Inline[] inlines) => new(inlines);

    private static FootnoteMark Mark() => new([new TextRun("catatan")]);
}
