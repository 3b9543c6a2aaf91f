using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A piece of a formula: extent above and below the baseline, in points.</summary>
internal abstract record FormulaBox(double Width, double Above, double Below)
{
    public abstract void Draw(FlowPage page, double x, double baseline, StructureNode node);
}

internal sealed record FormulaTextBox(ShapedText Text, double Size, double Lead, double Trail)
    : FormulaBox(Text.WidthAt(Size) + Lead + Trail, 0.75 * Size, 0.25 * Size)
{
    public override void Draw(FlowPage page, double x, double baseline, StructureNode node) =>
        page.Commands.Add(new TextCommand(x + Lead, baseline, Text, Size, Colour.Black, 0, 0, node));
}

internal sealed record FormulaRowBox(IReadOnlyList<FormulaBox> Boxes)
    : FormulaBox(Boxes.Sum(b => b.Width), Boxes.Max(b => b.Above), Boxes.Max(b => b.Below))
{
    public override void Draw(FlowPage page, double x, double baseline, StructureNode node)
    {
        foreach (var box in Boxes)
        {
            box.Draw(page, x, baseline, node);
            x += box.Width;
        }
    }
}

/// <summary>Bar 0.6 pt, its centre 0.33 em above the baseline, 3 pt longer than the wider part, 2.2 pt of air on both sides (print.md 9).</summary>
internal sealed record FormulaFractionBox(FormulaBox Top, FormulaBox Bottom, double Size)
    : FormulaBox(Math.Max(Top.Width, Bottom.Width) + BarExcess, (Axis * Size) + Air + Top.Above + Top.Below, Air + Bottom.Above + Bottom.Below - (Axis * Size))
{
    public const double Axis = 0.33;
    private const double BarExcess = 3;
    private const double BarWidth = 0.6;
    private const double Air = 2.2 + (BarWidth / 2);

    public override void Draw(FlowPage page, double x, double baseline, StructureNode node)
    {
        var axis = baseline - (Axis * Size);
        Top.Draw(page, x + ((Width - Top.Width) / 2), axis - Air - Top.Below, node);
        page.Commands.Add(new LineCommand(x, axis, x + Width, axis, BarWidth, Colour.Black, null, node));
        Bottom.Draw(page, x + ((Width - Bottom.Width) / 2), axis + Air + Bottom.Above, node);
    }
}

/// <summary>
/// Drawn brackets, not scaled glyphs: 2.35 times the part size high, 0.3 times wide, a parabola that is 0.25 pt thick at the tips and
/// 0.22 of the width more in the middle (print.md 9).
/// </summary>
internal sealed record FormulaBracketBox(FormulaBox Inner, double Size, double PartSize)
    : FormulaBox(Inner.Width + (2 * ((0.3 * PartSize) + Air)), Math.Max(Inner.Above, Reach(Inner, Size, PartSize) + (FormulaFractionBox.Axis * Size)),
        Math.Max(Inner.Below, Reach(Inner, Size, PartSize) - (FormulaFractionBox.Axis * Size)))
{
    private const double Air = 1.5;
    private const double Tip = 0.25;

    public override void Draw(FlowPage page, double x, double baseline, StructureNode node)
    {
        var axis = baseline - (FormulaFractionBox.Axis * Size);
        var (width, reach) = (0.3 * PartSize, Reach(Inner, Size, PartSize));
        page.Commands.Add(Bracket(x + width, -width, axis, reach, node));
        Inner.Draw(page, x + width + Air, baseline, node);
        page.Commands.Add(Bracket(x + Width - width, width, axis, reach, node));
    }

    private static double Reach(FormulaBox inner, double size, double partSize)
    {
        var isTall = inner.Above + inner.Below > 1.5 * size;
        return (isTall ? 2.35 * partSize : 1.25 * size) / 2;
    }

    /// <param name="bulge">From the tips to the middle; negative opens to the right.</param>
    private static PathCommand Bracket(double tipX, double bulge, double axis, double reach, StructureNode node)
    {
        var side = Math.Sign(bulge);
        var thick = Math.Abs(bulge) * 0.22;
        var outer = bulge * 4 / 3;
        var inner = (bulge - (side * (thick + Tip))) * 4 / 3;
        return new PathCommand(
        [
            new(PathVerb.Move, 0, 0, 0, 0, tipX, axis - reach),
            new(PathVerb.Curve, tipX + outer, axis - (reach / 3), tipX + outer, axis + (reach / 3), tipX, axis + reach),
            new(PathVerb.Line, 0, 0, 0, 0, tipX - (side * Tip), axis + reach),
            new(PathVerb.Curve, tipX + inner, axis + (reach / 3), tipX + inner, axis - (reach / 3), tipX - (side * Tip), axis - reach),
            new(PathVerb.Close, 0, 0, 0, 0, 0, 0),
        ], Colour.Black, null, 0, null, node);
    }
}
