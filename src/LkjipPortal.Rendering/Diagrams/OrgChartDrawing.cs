using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Diagrams;

/// <summary>
/// The organisation tree (print.md 8): head on the trunk, functional group of the head left, secretariat right, bidang in a row
/// with their parts below, more than eight bidang in two rows. Lines have right angles and cross no box.
/// </summary>
internal sealed class OrgChartDrawing(OrgChart chart, ReportTheme theme, DrawingCanvas canvas, double width)
{
    private const int MostInOneRow = 8;
    private const double Pen = 0.8;

    private static readonly double Beside = ReportTheme.Mm(3);
    private static readonly double Branch = ReportTheme.Mm(8);
    private static readonly double Twig = ReportTheme.Mm(5);

    private readonly OrgChartBoxes _boxes = new(theme, canvas);
    private readonly double _trunk = width / 2;
    private double _bottom;

    public VectorDrawing Draw()
    {
        var groups = chart.Root.Children.Where(c => c.Role == OrgChartRole.FunctionalGroup).ToList();
        var staff = chart.Root.Children.Where(c => c.Role == OrgChartRole.Secretariat).ToList();
        var units = chart.Root.Children.Except(groups).Except(staff).ToList();
        OrgChartKey.Draw(chart.Root, theme, canvas);
        var headWidth = Math.Min(ReportTheme.Mm(64), width);
        var head = _boxes.Draw(chart.Root, _trunk - (headWidth / 2), Pen / 2, headWidth, _boxes.HeightOf([chart.Root], headWidth));
        _bottom = head.Bottom;
        if (groups.Count + staff.Count > 0)
        {
            DrawSides(head.Bottom, groups, staff);
        }
        var trunkEnd = head.Bottom;
        var rows = RowsOf(units).ToList();
        foreach (var row in rows)
        {
            trunkEnd = DrawUnits(row, _bottom + Branch, isCrossed: !ReferenceEquals(row, rows[^1]));
        }
        var sideBranch = head.Bottom + Branch;
        Line(_trunk, head.Bottom, _trunk, Math.Max(trunkEnd, groups.Count + staff.Count > 0 ? sideBranch : head.Bottom));
        return canvas.ToDrawing(width, _bottom + (Pen / 2));
    }

    /// <summary>An even number a row where there are two, so that the trunk passes between boxes.</summary>
    private static IEnumerable<OrgChartNode[]> RowsOf(List<OrgChartNode> units)
    {
        var rows = (units.Count + MostInOneRow - 1) / MostInOneRow;
        if (rows < 2)
        {
            return units.Count == 0 ? [] : [[.. units]];
        }
        var each = (units.Count + rows - 1) / rows;
        return units.Chunk(each + (each % 2));
    }

    private void DrawSides(double headBottom, List<OrgChartNode> groups, List<OrgChartNode> staff)
    {
        var y = headBottom + Branch;
        var half = _trunk - Beside - Pen;
        foreach (var (nodes, side) in new[] { (groups, -1), (staff, 1) })
        {
            if (nodes.Count == 0)
            {
                continue;
            }
            var cell = half / nodes.Count;
            var boxWidth = Math.Min(ReportTheme.Mm(50), cell - Beside);
            var height = _boxes.HeightOf(nodes, boxWidth);
            for (var i = 0; i < nodes.Count; i++)
            {
                var centre = _trunk + (side * (Beside + (cell * (i + 0.5))));
                var box = _boxes.Draw(nodes[i], centre - (boxWidth / 2), y + Twig, boxWidth, height);
                Line(centre, y, centre, box.Top);
                Line(_trunk, y, centre, y);
                _bottom = Math.Max(_bottom, DrawBelow(nodes[i], box, centre - (cell / 2), centre + (cell / 2)));
            }
        }
    }

    /// <summary>Children side by side where each gets 34 mm, else one under the other.</summary>
    private double DrawBelow(OrgChartNode parent, OrgChartBox box, double left, double right)
    {
        var children = parent.Children;
        if (children.Count == 0)
        {
            return box.Bottom;
        }
        var childWidth = Math.Min(ReportTheme.Mm(40), ((right - left) - ((children.Count - 1) * Beside)) / children.Count);
        if (children.Count > 1 && (childWidth < ReportTheme.Mm(34) || children.Any(c => c.Children.Count > 0)))
        {
            return DrawStack(children, box, box.Bottom, Math.Min(ReportTheme.Mm(40), box.Right - box.Left));
        }
        var bus = box.Bottom + Twig;
        var height = _boxes.HeightOf(children, childWidth);
        var centre = (box.Left + box.Right) / 2;
        var step = childWidth + Beside;
        var first = centre - (step * (children.Count - 1) / 2);
        var top = children.Count == 1 ? box.Bottom + Branch : bus + Twig;
        for (var i = 0; i < children.Count; i++)
        {
            var x = first + (i * step);
            _boxes.Draw(children[i], x - (childWidth / 2), top, childWidth, height);
            Line(x, children.Count == 1 ? box.Bottom : bus, x, top);
        }
        if (children.Count > 1)
        {
            Line(centre, box.Bottom, centre, bus);
            Line(first, bus, first + (step * (children.Count - 1)), bus);
            return top + height;
        }
        var only = new OrgChartBox(centre - (childWidth / 2), top, centre + (childWidth / 2), top + height);
        return DrawBelow(children[0], only, left, right);
    }

    /// <summary>Boxes one under the other, hung on a line at their left; deeper levels are set in.</summary>
    private double DrawStack(IReadOnlyList<OrgChartNode> children, OrgChartBox parent, double bottom, double boxWidth)
    {
        var rail = parent.Left + ReportTheme.Mm(2);
        var left = parent.Left + ReportTheme.Mm(5);
        boxWidth = Math.Min(boxWidth, parent.Right - left);
        var end = parent.Bottom;
        foreach (var child in children)
        {
            var top = bottom + ReportTheme.Mm(bottom > parent.Bottom ? 4 : 7);
            var box = _boxes.Draw(child, left, top, boxWidth, _boxes.HeightOf([child], boxWidth));
            end = (box.Top + box.Bottom) / 2;
            Line(rail, end, left, end);
            bottom = child.Children.Count == 0 ? box.Bottom : DrawStack(child.Children, box, box.Bottom, boxWidth);
        }
        Line(rail, parent.Bottom, rail, end);
        return bottom;
    }

    /// <param name="isCrossed">The trunk goes on between the boxes to another row.</param>
    private double DrawUnits(OrgChartNode[] units, double bus, bool isCrossed)
    {
        var cell = width / units.Length;
        _boxes.IsSmall = units.Length > 6;
        var boxWidth = Math.Min(ReportTheme.Mm(_boxes.IsSmall ? 40 : 50), cell - (isCrossed ? 2 * Beside : Beside));
        var height = _boxes.HeightOf(units, boxWidth);
        var centres = units.Select((_, i) => cell * (i + 0.5)).ToList();
        for (var i = 0; i < units.Length; i++)
        {
            var box = _boxes.Draw(units[i], centres[i] - (boxWidth / 2), bus + Branch, boxWidth, height);
            Line(centres[i], bus, centres[i], box.Top);
            _bottom = Math.Max(_bottom, DrawBelow(units[i], box, centres[i] - ((cell - Beside) / 2), centres[i] + ((cell - Beside) / 2)));
        }
        Line(centres[0], bus, centres[^1], bus);
        return bus;
    }

    /// <summary>Lines across reach half a pen further, which closes their corners.</summary>
    private void Line(double x1, double y1, double x2, double y2)
    {
        var reach = y1 == y2 && x1 != x2 ? Pen / 2 : 0;
        if (x1 != x2 || y1 != y2)
        {
            canvas.Line(Math.Min(x1, x2) - reach, y1, Math.Max(x1, x2) + reach, y2, Pen, Colour.Black);
        }
    }
}
