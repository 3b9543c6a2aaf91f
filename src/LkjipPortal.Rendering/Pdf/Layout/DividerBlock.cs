using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>The page before a lampiran: formal centred at a third of the page between rules, modern at the left.</summary>
internal sealed class DividerBlock(LayoutContext context, string id, string label, string title, string? note, StructureNode parent) : WholeBlock
{
    private static readonly double RuleWidth = ReportTheme.Mm(60);

    private readonly StructureNode _node = parent.Add(new StructureNode("H1"));

    private readonly StructureNode? _noteNode = note is { Length: > 0 } ? parent.Add(new StructureNode("P")) : null;

    public override bool BreaksBefore => true;

    public override double Height => context.Theme.Page(PageOrientation.Landscape).AreaHeight;

    protected override void Draw(FlowPage page, double top)
    {
        page.HasHead = false;
        context.Register(id, page, page.Top);
        context.AddHeading(label.Length > 0 ? $"{label} {title}" : title, 0, page, page.Top);
        var theme = context.Theme;
        var align = theme.IsFormal ? LineAlign.Center : LineAlign.Left;
        var inset = theme.IsFormal ? page.Width * 0.18 : 0;
        var width = page.Width - (2 * inset) - (theme.IsFormal ? 0 : page.Width * 0.15);
        var (x, y) = (page.Left + inset, page.Geometry.Height * 0.32);
        Rule(page, y);
        y = page.Lines(context.Set(Headings.Capitals(label) + " ", theme.DividerLabel, width, align), x, y + 15, theme.DividerLabel, _node);
        y = page.Lines(context.Set(theme.IsFormal ? Headings.Capitals(title) : title, theme.DividerTitle, width, align), x, y + 4, theme.DividerTitle, _node);
        Rule(page, y + 20);
        if (note is { Length: > 0 })
        {
            page.Lines(context.Set(note, theme.Body, width, align), x, y + 40, theme.Body, _noteNode);
        }
    }

    private void Rule(FlowPage page, double y)
    {
        if (context.Theme.IsFormal)
        {
            var left = page.Left + ((page.Width - RuleWidth) / 2);
            page.Rule(left, y, left + RuleWidth, 1.2, Colour.Black);
        }
    }
}

/// <summary>Ends the page.</summary>
internal sealed class PageBreakBlock : FlowBlock
{
    public override bool BreaksBefore => true;

    public override double Height => 0;

    public override double LeastHeight => 0;

    public override Placed Place(FlowPage page, double top, bool giveTail) => new(top, null);
}
