using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Reporting;
using Xunit;

namespace LkjipPortal.Core.Tests.Composition;

public sealed class ReportComposerTests
{
    private static readonly ReportSource Source = FullSource.Create();
    private static readonly FigureSet Figures = ReportFigures.Build(Source);
    private static readonly ReportDocument Report = ReportComposer.Compose(Source, Figures);

    [Fact]
    public void Compose_Headings_FollowTheOutlineWithItsNumbers()
    {
        var headings = Report.AllBlocks().OfType<Heading>().Where(heading => !heading.IsMinor).ToList();
        var expected = ReportOutline.Entries.Where(entry => entry.Part != OutlinePart.Appendix && entry.Code != "sampul").ToList();

        Assert.Equal(expected.Select(entry => entry.Title), headings.Select(heading => heading.Title));
        Assert.Equal(
            expected.Where(entry => entry.Level > 0).Select(entry => entry.Code),
            headings.Where(heading => heading.Level > 0).Select(heading => heading.Number));
        Assert.Equal(["BAB I", "BAB II", "BAB III", "BAB IV"], headings.Where(heading => heading.Level == 0 && !heading.IsFrontMatter).Select(heading => heading.Number));
        Assert.Equal(["lampiran-pk", "lampiran-rencana-aksi", "lampiran-pengukuran"], Report.AllBlocks().OfType<Divider>().Select(divider => divider.Id));
    }

    [Fact]
    public void Compose_Captions_HaveTheLabelsThatReadersKnow()
    {
        var tables = Report.AllBlocks().OfType<Table>().Where(table => table.Caption is not null).ToDictionary(table => table.Caption!.Label!, table => table.Caption!.Title);

        Assert.Equal(
            [
                "Tabel 1.1", "Tabel 1.2", "Tabel 2.1", "Tabel 2.2", "Tabel 2.3", "Tabel 2.4", "Tabel 3.1", "Tabel 3.2", "Tabel 3.3", "Tabel 3.4", "Tabel 3.5",
                "Tabel 3.6", "Tabel 3.7", "Tabel 3.8", "Tabel L2.1", "Tabel L3.1", "Tabel L3.2",
            ],
            tables.Keys);
        Assert.Equal("Pencapaian Kinerja Tahun 2023", tables["Tabel 3.1"]);
        Assert.Equal(["Gambar 1.1", "Gambar 3.1", "Gambar 3.2"], Report.AllBlocks().OfType<FigureBlock>().Select(figure => figure.Caption.Label));
    }

    [Fact]
    public void Compose_EveryCaptionedObject_IsNamedInTheTextBeforeIt()
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in Report.AllBlocks())
        {
            if (block is Table { Caption: not null } or FigureBlock)
            {
                Assert.Contains(block is Table table ? table.Id : ((FigureBlock)block).Id, named);
            }

            named.UnionWith(DocumentTraversal.InlinesOf(block).OfType<CrossReference>().Select(reference => reference.TargetId));
        }
    }

    [Fact]
    public void Compose_NumbersOfChapterThree_AllComeFromTheFigureSet()
    {
        var tables = Report.AllBlocks().OfType<Table>().Where(table => table.Id.StartsWith("tabel-3-", StringComparison.Ordinal)).ToList();

        Assert.Equal(8, tables.Count);
        foreach (var cell in tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Skip(1)).Where(cell => cell.Inlines.Count > 0))
        {
            var figures = cell.Inlines.OfType<FigureText>().ToList();
            Assert.True(figures.Count == 1 || !OutlineDump.TextOf(cell.Inlines).Any(char.IsDigit), OutlineDump.TextOf(cell.Inlines));
            Assert.All(figures, figure => Assert.Equal(Figures[figure.Key].Text, figure.Text));
        }

    }

    [Fact]
    public void Compose_NarrativeLink_PrintsTheFigureAndKeepsItsKey()
    {
        var links = Report.AllBlocks().SelectMany(DocumentTraversal.InlinesOf).OfType<FigureText>().Where(figure => figure is { Key: "merit.capaian.2023", Text: "104,87%" });

        Assert.NotEmpty(links);
        Assert.DoesNotContain(Report.AllBlocks().SelectMany(DocumentTraversal.InlinesOf), inline => inline is FigureLink);
    }

    [Fact]
    public void Compose_BrokenLinks_AreAllNamedWithTheirSections()
    {
        var broken = Source with
        {
            Narasi =
            [
                new("1.1", [new Paragraph([new FigureLink("merit.capaian.2032"), new FigureLink("total.pagu.2023", "persen")])]),
                new("3.3", [new ListBlock(ListStyle.Numeric, [new ListItem([new Paragraph([new CrossReference("tabel-9-9")])])])]),
            ],
        };

        var exception = Assert.Throws<BrokenFigureLinksException>(() => ReportComposer.Compose(broken, Figures));

        Assert.Equal(
            [new BrokenLink("1.1", "merit.capaian.2032"), new BrokenLink("1.1", "total.pagu.2023:persen"), new BrokenLink("3.3", "tabel-9-9")], exception.Links);
    }

    [Fact]
    public void Compose_NarrativeHeadings_StandBelowTheirPartUnnumbered()
    {
        var source = Source with { Narasi = [new("3.1.5", [new Heading("a", 1, "Aspek"), new Heading("b", 2, "Rinci")]), new("1.1", [new Heading("a", 1, "Aspek")])] };

        var minor = ReportComposer.Compose(source, Figures).AllBlocks().OfType<Heading>().Where(heading => heading is { IsMinor: true, Level: > 1 }).ToList();

        Assert.Equal([(2, null), (3, null), (3, (string?)null)], minor.Select(heading => (heading.Level, heading.Number)));
        Assert.Equal(3, minor.Select(heading => heading.Id).Distinct().Count());
    }

    [Fact]
    public void Compose_EfficiencyRow_IsWorkedInFiguresAndWords()
    {
        var dump = OutlineDump.Write(Report);

        Assert.Contains("Efisiensi = (Capaian kinerja / Serapan anggaran − 1) × 100% (3.1)\n", dump, StringComparison.Ordinal);
        Assert.Contains("Efisiensi = (104,27% / 70,29% − 1) × 100% = 48,34%\nArtinya, penggunaan anggaran efisien sebesar 48,34%.\n", dump, StringComparison.Ordinal);
        Assert.Contains("Artinya, penggunaan sarana dan prasarana mengalami pemborosan sebesar 0,06%.\n", dump, StringComparison.Ordinal);
        Assert.Contains("rata-rata capaian sasaran 102,32% dengan serapan anggaran 84,53% menghasilkan efisiensi 21,05%.", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_Signatory_HasCapacityBeforePosition()
    {
        var signature = Report.AllBlocks().OfType<SignatureBlock>().Last();

        Assert.StartsWith("Plt. Kepala Badan", signature.Signatory.PositionLines[0], StringComparison.Ordinal);
        Assert.InRange(signature.Signatory.PositionLines.Count, 1, 3);
        Assert.Equal("Jombang, 20 Februari 2024", signature.PlaceAndDate);
    }

    [Fact]
    public void Compose_Twice_GivesTheSameDocument() => Assert.Equal(OutlineDump.Write(Report), OutlineDump.Write(ReportComposer.Compose(Source, Figures)));

    [Fact]
    public void Compose_UnitWithoutAnyData_StillGivesAWholeReport()
    {
        var empty = Source with
        {
            Subjek = [],
            Renstra = null,
            Renja = null,
            Pk = null,
            Iku = [],
            SumberDaya = [],
            Pembanding = [],
            RencanaAksi = [],
            Narasi = [],
            Penandatangan = null,
            Unit = Source.Unit with { Organisasi = [], Pegawai = [] },
        };

        var report = ReportComposer.Compose(empty, ReportFigures.Build(empty));

        Assert.Equal(4, report.AllBlocks().OfType<Heading>().Count(heading => heading is { Level: 0, IsFrontMatter: false }));
        Assert.Empty(report.AllBlocks().OfType<Table>());
    }

    [Theory]
    [InlineData(CaraEfisiensi.SeratusKurangSerapan)]
    [InlineData(CaraEfisiensi.SelisihDenganBatas)]
    [InlineData(CaraEfisiensi.NilaiEfisiensiPmk22)]
    public void Compose_OtherMethodOfEfficiency_ShowsItsWorkedLine(CaraEfisiensi method)
    {
        var source = Source with { Pengaturan = Source.Pengaturan with { Efisiensi = method } };
        var figures = ReportFigures.Build(source);

        var formulas = ReportComposer.Compose(source, figures).AllBlocks().OfType<Formula>().Where(formula => formula.Number is null).ToList();

        Assert.Contains(formulas, formula => formula.AltText.Contains(figures["merit.efisiensi-anggaran.2023"].WorkedLine!, StringComparison.Ordinal));
    }
}
