using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A displayed formula with its number at the right edge; set smaller when it is wider than the type area, never broken.</summary>
internal sealed class FormulaBlock : WholeBlock
{
    private const double OperatorSpace = 0.28;
    private const double PartScale = 0.92;
    private const double Inset = 3;

    private readonly LayoutContext _context;
    private readonly TypeStyle _style;
    private readonly double _x;
    private readonly FormulaBox _box;
    private readonly TextLine _number;
    private readonly StructureNode _node;

    public FormulaBlock(LayoutContext context, Formula formula, double x, double width, StructureNode parent)
    {
        _context = context;
        _style = context.Theme.Body;
        _x = x + context.Theme.Indent;
        _node = parent.Add(new StructureNode("Formula") { Alt = formula.AltText });
        _number = formula.Number is { } number ? context.Line(number, _style) : TextLine.Empty;
        var room = width - context.Theme.Indent - _number.Width - _style.Size;
        _box = Row(formula.Parts, _style.Size);
        if (_box.Width > room)
        {
            _box = Row(formula.Parts, _style.Size * room / _box.Width);
        }
        (Before, After, LeavesGrid) = (6, 6, true);
    }

    public override double Height => _box.Above + _box.Below + (2 * Inset);

    protected override void Draw(FlowPage page, double top)
    {
        var baseline = top + Inset + _box.Above;
        _box.Draw(page, page.Left + _x, baseline, _node);
        page.Text(_number, page.Left + page.Width - _number.Width, baseline, _style.Colour, _node);
    }

    private FormulaRowBox Row(IReadOnlyList<FormulaPart> parts, double size)
    {
        List<FormulaBox> boxes = [];
        foreach (var part in parts)
        {
            boxes.Add(part switch
            {
                FormulaText text => Text(text, size, isFirst: boxes.Count == 0),
                FormulaFraction fraction => new FormulaFractionBox(Row(fraction.Numerator, size * PartScale), Row(fraction.Denominator, size * PartScale), size),
                FormulaBracket bracket => new FormulaBracketBox(Row(bracket.Parts, size), size, size * PartScale),
                _ => throw new InvalidOperationException($"No layout for the formula part {part.GetType().Name}."),
            });
        }
        return new FormulaRowBox(boxes);
    }

    private FormulaTextBox Text(FormulaText text, double size, bool isFirst)
    {
        var face = new FontFace(_context.Theme.BodyFamily, Bold: text.Strong);
        var space = text.IsOperator ? OperatorSpace * size : 0;
        return new FormulaTextBox(_context.Shaper.Shape(text.Text, face), size, isFirst ? 0 : space, space);
    }
}
