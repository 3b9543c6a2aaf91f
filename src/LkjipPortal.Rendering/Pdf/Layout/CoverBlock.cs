using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>The title page, formal or modern (print.md 11). Takes the whole page, whatever its margins.</summary>
internal sealed class CoverBlock(LayoutContext context, Cover cover, StructureNode parent) : WholeBlock
{
    private const double FormalRuleMm = 100;

    private readonly StructureNode _node = parent.Add(new StructureNode("P"));

    public override bool BreaksBefore => true;

    public override double Height => context.Theme.Page(PageOrientation.Portrait).AreaHeight;

    protected override void Draw(FlowPage page, double top)
    {
        if (context.Theme.IsFormal)
        {
            DrawFormal(page);
        }
        else
        {
            DrawModern(page);
        }
    }

    private void DrawFormal(FlowPage page)
    {
        var y = ReportTheme.Mm(30);
        if (cover.Emblem is { } emblem)
        {
            var (width, height) = EmblemSize(emblem, 27, 32);
            Emblem(page, emblem, page.Left + ((page.Width - width) / 2), y, width, height);
            y += height + ReportTheme.Mm(8);
        }
        y = Centred(page, Headings.Capitals(cover.Region), Plain(14, 20, bold: true) with { LetterSpace = 0.6 }, y);
        Centred(page, Headings.Capitals(cover.Unit), Plain(13, 18), y + 4);
        var (title, suffix) = SplitTitle(Headings.Capitals(cover.Title));
        var (style, yearStyle) = (context.Theme.CoverTitle, context.Theme.CoverYear);
        var lines = context.Set(title + " ", style, ReportTheme.Mm(125), LineAlign.Center);
        var top = page.Geometry.Height * 0.448;
        DoubleRule(page, top, thickFirst: true);
        y = page.Lines(lines, page.Left + ((page.Width - ReportTheme.Mm(125)) / 2), top + 25, style, _node);
        y = suffix.Length > 0 ? Centred(page, suffix, Plain(16, 24), y + 6) : y;
        y = Centred(page, cover.Year.StartsWith("Tahun", StringComparison.OrdinalIgnoreCase) ? Headings.Capitals(cover.Year) : "TAHUN " + cover.Year, yearStyle, y + 12);
        DoubleRule(page, y + 24, thickFirst: false);
        if (cover.Note is { Length: > 0 } note)
        {
            Centred(page, note, Plain(12, 18), y + 40);
        }
        var foot = context.Set(cover.Place, Plain(13, 18), page.Width, LineAlign.Center);
        page.Lines(foot, page.Left, page.Limit - (foot.Count * 18), Plain(13, 18), _node);
    }

    private void DrawModern(FlowPage page)
    {
        var (accent, sheet) = (context.Theme.Accent, page.Geometry);
        var (left, right) = (ReportTheme.Mm(27), sheet.Width - ReportTheme.Mm(27));
        page.Fill(ReportTheme.Mm(15), ReportTheme.Mm(15), sheet.Width - ReportTheme.Mm(30), ReportTheme.Mm(190), accent);
        var wordsLeft = left;
        if (cover.Emblem is { } emblem)
        {
            var (width, height) = EmblemSize(emblem, 20, 24);
            page.Fill(left - 3, left - 3, width + 6, height + 6, Colour.White);
            Emblem(page, emblem, left, left, width, height);
            wordsLeft += width + ReportTheme.Mm(7);
        }
        var white = Plain(11, 15) with { Colour = Colour.White };
        var y = page.Lines(context.Set(cover.Region + " ", Bold(white), right - wordsLeft), wordsLeft, left + 4, Bold(white), _node);
        page.Lines(context.Set(cover.Unit + " ", white, Math.Min(ReportTheme.Mm(85), right - wordsLeft)), wordsLeft, y + 2, white, _node);
        var style = context.Theme.CoverTitle;
        var (title, _) = SplitTitle(cover.Title);
        page.Lines(context.Set(title + " ", style, ReportTheme.Mm(125)), left, ReportTheme.Mm(102), style, _node);
        page.Rule(left, ReportTheme.Mm(139), left + ReportTheme.Mm(24), 2, Colour.White);
        var yearStyle = context.Theme.CoverYear;
        page.Text(context.Line(cover.Year + " ", yearStyle), left - 3, ReportTheme.Mm(172), Colour.White, _node, yearStyle.LetterSpace);
        if (cover.Note is { Length: > 0 } note)
        {
            var muted = Plain(10.5, 15) with { Colour = ReportTheme.Muted };
            page.Lines(context.Set(note + " ", muted, right - left), left, ReportTheme.Mm(216), muted, _node);
        }
        DrawModernFoot(page, left, right);
    }

    private void DrawModernFoot(FlowPage page, double left, double right)
    {
        var plain = Plain(10.5, 15);
        var place = page.Geometry.Height - ReportTheme.Mm(29);
        var unit = context.Set(cover.Unit + " ", Bold(plain), right - left);
        page.Lines(unit, left, place - 2 - (unit.Count * plain.Leading), Bold(plain), _node);
        page.Lines(context.Set(cover.Place, plain, right - left), left, place, plain, _node);
    }

    private TypeStyle Plain(double size, double leading, bool bold = false) => new(new FontFace(context.Theme.BodyFamily, bold), size, leading, Colour.Black);

    private static TypeStyle Bold(TypeStyle style) => style with { Face = style.Face with { Bold = true } };

    private double Centred(FlowPage page, string text, TypeStyle style, double top)
    {
        var inset = page.Width * 0.15;
        return page.Lines(context.Set(text + " ", style, page.Width - (2 * inset), LineAlign.Center), page.Left + inset, top, style, _node);
    }

    /// <summary>100 mm, 1.2 and 0.4 pt, 1.6 pt apart, the thick one outside.</summary>
    private static void DoubleRule(FlowPage page, double y, bool thickFirst)
    {
        var left = page.Left + ((page.Width - ReportTheme.Mm(FormalRuleMm)) / 2);
        var right = left + ReportTheme.Mm(FormalRuleMm);
        page.Rule(left, y, right, thickFirst ? 1.2 : 0.4, Colour.Black);
        page.Rule(left, y + 2.4, right, thickFirst ? 0.4 : 1.2, Colour.Black);
    }

    private void Emblem(FlowPage page, ImageContent emblem, double x, double y, double width, double height) =>
        page.Commands.Add(new ImageCommand(x, y, width, height, emblem, EmblemNode));

    private StructureNode EmblemNode { get; } = parent.Add(new StructureNode("Figure") { Alt = $"Lambang {cover.Region}" });

    private static (double Width, double Height) EmblemSize(ImageContent emblem, double widthMm, double heightMm)
    {
        var scale = Math.Min(ReportTheme.Mm(widthMm) / emblem.PixelWidth, ReportTheme.Mm(heightMm) / emblem.PixelHeight);
        return (emblem.PixelWidth * scale, emblem.PixelHeight * scale);
    }

    /// <summary>The abbreviation in parentheses gets a line of its own.</summary>
    private static (string Title, string Suffix) SplitTitle(string title)
    {
        var at = title.IndexOf('(', StringComparison.Ordinal);
        return at > 0 ? (title[..at].TrimEnd(), title[at..]) : (title, "");
    }
}
