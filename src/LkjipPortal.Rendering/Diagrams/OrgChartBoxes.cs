using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Diagrams;

internal readonly record struct OrgChartBox(double Left, double Top, double Right, double Bottom);

/// <summary>Boxes with their names; the look tells the role, the dashes the functional groups.</summary>
internal sealed class OrgChartBoxes(ReportTheme theme, DrawingCanvas canvas)
{
    private static readonly double Padding = ReportTheme.Mm(2);
    private static readonly double LeastHeight = ReportTheme.Mm(14);

    public static IReadOnlyList<double> Dash { get; } = [3.5, 2.5];

    /// <summary>8/10 instead of 9/12, for more than six bidang in a row.</summary>
    public bool IsSmall { get; set; }

    /// <summary>14 mm for two lines, 17 mm for three; all boxes of a row share the highest.</summary>
    public double HeightOf(IReadOnlyList<OrgChartNode> nodes, double width) => nodes.Max(n =>
    {
        var style = StyleOf(n);
        var lines = canvas.Wrap(n.Name, style, width - (2 * Padding)).Count;
        return lines <= 2 ? LeastHeight : Math.Max(ReportTheme.Mm(17), (lines * style.Leading) + Padding);
    });

    public OrgChartBox Draw(OrgChartNode node, double x, double y, double width, double height)
    {
        var isGroup = node.Role == OrgChartRole.FunctionalGroup;
        canvas.Add(new VectorRect(x, y, width, height, FillOf(node.Role), Colour.Black, isGroup ? 0.6 : 0.8, isGroup ? Dash : null));
        var style = StyleOf(node);
        var lines = canvas.Wrap(node.Name, style, width - (2 * Padding));
        canvas.Lines(x + (width / 2), y + ((height - (lines.Count * style.Leading)) / 2), lines, style, TextAnchor.Middle);
        return new(x, y, x + width, y + height);
    }

    private Colour FillOf(OrgChartRole role) => role switch
    {
        OrgChartRole.Head => theme.IsFormal ? theme.HeaderFill : theme.Accent,
        OrgChartRole.FunctionalGroup => Colour.White,
        _ => theme.RowFill,
    };

    private TypeStyle StyleOf(OrgChartNode node)
    {
        var strong = node.Role is OrgChartRole.Head or OrgChartRole.Secretariat or OrgChartRole.Unit;
        var style = ChartType.Style(IsSmall ? 8 : 9, IsSmall ? 10 : 12, strong);
        return node.Role == OrgChartRole.Head && !theme.IsFormal ? style with { Colour = Colour.White } : style;
    }
}

/// <summary>Key at the top left, only for what the chart shows.</summary>
internal static class OrgChartKey
{
    public static void Draw(OrgChartNode root, ReportTheme theme, DrawingCanvas canvas)
    {
        var roles = All(root).Select(n => n.Role).Distinct().ToList();
        if (!roles.Contains(OrgChartRole.FunctionalGroup))
        {
            return;
        }
        var (width, height) = (ReportTheme.Mm(6.6), ReportTheme.Mm(3));
        canvas.Add(new VectorRect(0.4, 2, width, height, theme.RowFill, Colour.Black, 0.8));
        canvas.Text(width + ReportTheme.Mm(2.4), 1.2, "unit struktural", ChartType.Label with { Colour = ReportTheme.Muted });
        canvas.Add(new VectorRect(0.4, 16, width, height, Colour.White, Colour.Black, 0.6, OrgChartBoxes.Dash));
        canvas.Text(width + ReportTheme.Mm(2.4), 15.2, "kelompok jabatan fungsional", ChartType.Label with { Colour = ReportTheme.Muted });
    }

    private static IEnumerable<OrgChartNode> All(OrgChartNode node) => node.Children.SelectMany(All).Prepend(node);
}
