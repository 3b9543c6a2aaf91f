using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Diagrams;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Rendering.Tests.Pdf;
using LkjipPortal.Rendering.Text;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Charts;

public sealed class DrawingRendererTests
{
    private const double Tolerance = 0.5;

    public static TheoryData<string> Names => [.. Drawings.Keys];

    private static readonly Dictionary<string, (Drawing Drawing, double Width)> Drawings = new()
    {
        ["bars"] = (SampleDrawings.Bars, SampleDrawings.TextWidth),
        ["trends"] = (SampleDrawings.Trends, SampleDrawings.TextWidth),
        ["organisation"] = (SampleDrawings.Organisation, SampleDrawings.WideWidth),
        ["three units, portrait"] = (SampleDrawings.WithUnits(3, 2), SampleDrawings.TextWidth),
        ["seven units"] = (SampleDrawings.WithUnits(7, 3), SampleDrawings.WideWidth),
        ["eleven units"] = (SampleDrawings.WithUnits(11, 2), SampleDrawings.WideWidth),
    };

    [Fact]
    public void Render_EveryKindOfDrawing_IsDrawn()
    {
        var kinds = typeof(Drawing).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Drawing)));
        Assert.Equal(kinds.OrderBy(k => k.Name), Drawings.Values.Select(d => d.Drawing.GetType()).Distinct().OrderBy(k => k.Name));
        Assert.Throws<InvalidOperationException>(() => SampleDrawings.Render(new UnknownDrawing()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_EachDrawing_StaysInsideItsFrame(string name)
    {
        var drawing = Render(name);
        Assert.All(drawing.Shapes.Select(Extent), e =>
        {
            Assert.InRange(e.Left, -Tolerance, drawing.Width);
            Assert.InRange(e.Right, 0, drawing.Width + Tolerance);
            Assert.InRange(e.Top, -Tolerance, drawing.Height);
            Assert.InRange(e.Bottom, 0, drawing.Height + Tolerance);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_EachDrawing_HasNoTextOverAnother(string name)
    {
        var texts = Render(name).Shapes.OfType<VectorText>().Select(t => (t.Text, Box: Extent(t))).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var k = i + 1; k < texts.Count; k++)
            {
                Assert.False(texts[i].Box.Overlaps(texts[k].Box), $"{texts[i].Text} lies over {texts[k].Text}");
            }
        }
    }

    [Fact]
    public void Render_Bars_AreAsLongAsTheirPercent()
    {
        var rects = SampleDrawings.Render(SampleDrawings.Bars).Shapes.OfType<VectorRect>().Skip(2).ToList();
        var percents = SampleDrawings.Bars.Rows.Where(r => r.Percent is not null).Select(r => (double)r.Percent!.Value).ToList();
        Assert.Equal(2 * percents.Count, rects.Count);
        for (var i = 0; i < percents.Count; i++)
        {
            Assert.Equal(percents[i] / 100, rects[(2 * i) + 1].Width / rects[2 * i].Width, 6);
        }
    }

    [Theory]
    [InlineData(40, 25, 125)]
    [InlineData(130, 25, 150)]
    [InlineData(380, 50, 400)]
    [InlineData(1250, 200, 1400)]
    public void BarScale_Highest_SetsStepAndEnd(int highest, int step, int maximum)
    {
        var scale = BarScale.For([highest]);
        Assert.Equal((step, maximum), (scale.Step, scale.Maximum));
        Assert.True(highest > 800 || scale.Ticks().Contains(100));
    }

    [Theory]
    [InlineData("265;295.5;312;297.5")]
    [InlineData("81.05;80.68;80.86")]
    [InlineData("3.41")]
    [InlineData("0;0;0")]
    [InlineData("13526508445;14000000000")]
    [InlineData("-2;5")]
    public void TrendScale_Values_LieBetweenRoundTicks(string list)
    {
        var values = list.Split(';').Select(v => decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var scale = TrendScale.For(values);
        Assert.InRange(scale.Ticks().Count(), 2, 5);
        Assert.All(values, v => Assert.InRange(v, scale.Low, scale.High));
        Assert.True(scale.High > values.Max());
        Assert.All(scale.Ticks(), t => Assert.Equal(t, Math.Round(t, scale.Decimals)));
        Assert.Equal(0, scale.Low % scale.Step);
    }

    [Theory]
    [InlineData(ThemeName.Formal)]
    [InlineData(ThemeName.Modern)]
    public void Render_TrendValues_KeepClearOfLinesAndDots(ThemeName theme)
    {
        var shapes = SampleDrawings.Render(SampleDrawings.Trends, theme).Shapes;
        var values = shapes.OfType<VectorText>().Where(t => t.Face.Bold && t.Size == 8).Select(t => (t.Text, Box: Extent(t))).ToList();
        Assert.Equal(10, values.Count);
        foreach (var (text, box) in values)
        {
            Assert.All(shapes.OfType<VectorCircle>(), c => Assert.False(box.Overlaps(Extent(c)), text));
            Assert.All(shapes.OfType<VectorPolyline>().SelectMany(l => l.Points.Zip(l.Points.Skip(1))), s => Assert.True(box.Cut(s.First, s.Second) < 1, text));
        }
    }

    [Fact]
    public void Render_MissingYear_BreaksTheLine()
    {
        var lines = SampleDrawings.Render(SampleDrawings.Trends).Shapes.OfType<VectorPolyline>().Select(l => l.Points.Count);
        Assert.Equal([3, 3, 3], lines);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_OrganisationLines_CrossNoBox(string name)
    {
        var shapes = Render(name).Shapes;
        var boxes = shapes.OfType<VectorRect>().Where(r => r.Height > 30).Select(Extent).ToList();
        if (boxes.Count == 0)
        {
            return;
        }
        Assert.All(shapes.OfType<VectorLine>(), l =>
        {
            Assert.True(l.X1 == l.X2 || l.Y1 == l.Y2);
            Assert.All(boxes, b => Assert.True(b.Cut((l.X1, l.Y1), (l.X2, l.Y2)) < 1));
        });
        Assert.All(boxes, b => Assert.Single(boxes, o => o.Overlaps(b)));
    }

    [Fact]
    public void Qr_Content_HasQuietZoneFinderAndLeastModule()
    {
        var code = QrDrawing.Render("https://lkjip.jombangkab.go.id/v/8f3a", ReportTheme.Mm(18));
        var modules = code.Shapes.OfType<VectorRect>().Where(r => r.Fill == Colour.Black).ToList();
        var module = modules.Min(m => m.Height);
        Assert.True(module >= ReportTheme.Mm(0.5) - 1e-9);
        Assert.Equal(4 * module, modules.Min(m => m.X), 6);
        Assert.Equal(4 * module, modules.Min(m => m.Y), 6);
        Assert.Equal(7 * module, modules.First().Width, 6);
    }

    [Fact]
    public void Place_AllDrawings_MakesAFileThatReadersAccept()
    {
        var (shaper, root) = (new TextShaper(), new StructureNode("Document"));
        var pages = Drawings.Keys.Select(name =>
        {
            var commands = DrawingPlacement.Place(Render(name), 30, 30, shaper, root.Add(new StructureNode("Figure") { Alt = name }));
            return new PlacedPage(842, 595, "1", [.. commands], []);
        });
        var pdf = SamplePages.ToBytes(new LaidOutDocument([.. pages], root, [], new Dictionary<string, Destination>()));
        Assert.Contains("No syntax", PdfTool.Run("qpdf", pdf, "--check", "{}"), StringComparison.Ordinal);
        Assert.Contains("100 (99,77)", PdfTool.Run("pdftotext", pdf, "{}", "-"), StringComparison.Ordinal);
    }

    private sealed record UnknownDrawing : Drawing;

    private static VectorDrawing Render(string name) => SampleDrawings.Render(Drawings[name].Drawing, width: Drawings[name].Width);

    private static LabelBox Extent(VectorShape shape) => shape switch
    {
        VectorLine s => new(Math.Min(s.X1, s.X2), Math.Min(s.Y1, s.Y2), Math.Max(s.X1, s.X2), Math.Max(s.Y1, s.Y2)),
        VectorRect s => new(s.X, s.Y, s.X + s.Width, s.Y + s.Height),
        VectorCircle s => LabelBox.Around(s.X, s.Y, s.Radius),
        VectorPolyline s => new(s.Points.Min(p => p.X), s.Points.Min(p => p.Y), s.Points.Max(p => p.X), s.Points.Max(p => p.Y)),
        VectorText s => Extent(s),
        _ => throw new InvalidOperationException(shape.GetType().Name),
    };

    private static LabelBox Extent(VectorText text)
    {
        var width = new TextShaper().Shape(text.Text, text.Face).WidthAt(text.Size);
        var left = text.X - (text.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => width / 2, _ => width });
        return new(left, text.Y - (0.72 * text.Size), left + width, text.Y + (0.1 * text.Size));
    }
}
