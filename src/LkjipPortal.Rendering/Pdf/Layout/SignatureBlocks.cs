using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Lines of one signatory: above the free space (place, jabatan) and below it (name, pangkat, NIP).</summary>
internal sealed class SignatureColumn
{
    /// <summary>Free space for the signature itself.</summary>
    public static readonly double Space = ReportTheme.Mm(25);

    /// <summary>A block is 75 mm wide; two leave 10 mm between them.</summary>
    public static readonly double Width = ReportTheme.Mm(75);

    private readonly TypeStyle _style;
    private readonly TypeStyle _nameStyle;
    private readonly List<TextLine> _above = [];
    private readonly List<TextLine> _name;
    private readonly List<TextLine> _below = [];
    private readonly StructureNode _node;

    /// <param name="opening">Lines above the jabatan; null keeps the line empty, so that two columns stand level.</param>
    public SignatureColumn(LayoutContext context, Signatory signatory, IReadOnlyList<string?> opening, StructureNode parent)
    {
        _style = context.Theme.Signature;
        _nameStyle = _style with { Face = _style.Face with { Bold = true } };
        _node = parent.Add(new StructureNode("P"));
        foreach (var line in opening)
        {
            _above.AddRange(line is null ? [TextLine.Empty] : context.Set(line + " ", _style, Width));
        }
        foreach (var line in signatory.PositionLines)
        {
            _above.AddRange(context.Set(line + " ", _style, Width));
        }
        _name = context.Set(signatory.Name + " ", _nameStyle, Width);
        if (signatory.Rank is { Length: > 0 } rank)
        {
            _below.AddRange(context.Set(rank + " ", _style, Width));
        }
        if (signatory.Nip is { Length: > 0 } nip)
        {
            _below.Add(context.Line("NIP " + nip, _style));
        }
    }

    public double AboveHeight => _above.Count * _style.Leading;

    public double BelowHeight => (_name.Count + _below.Count) * _style.Leading;

    /// <param name="nameTop">Top of the name's line, so that the names of two columns stand level.</param>
    public void Draw(FlowPage page, double left, double top, double nameTop)
    {
        page.Lines(_above, left, top, _style, _node);
        var bottom = page.Lines(_name, left, nameTop, _nameStyle, _node);
        foreach (var (line, i) in _name.Select((line, i) => (line, i)))
        {
            var y = nameTop + (i * _nameStyle.Leading) + _nameStyle.Ascent + 2.3;
            page.Rule(left, y, left + line.Width, 0.6, Colour.Black);
        }
        page.Lines(_below, left, bottom, _style, _node);
    }
}

/// <summary>One signature at 85 mm of the type area; a QR label beside it has its feet level with the NIP.</summary>
internal sealed class SignatureFlowBlock : WholeBlock
{
    private static readonly double LeftEdge = ReportTheme.Mm(85);

    private readonly SignatureColumn _column;
    private readonly QrLabel? _qr;

    public SignatureFlowBlock(LayoutContext context, SignatureBlock block, StructureNode parent)
    {
        _column = new SignatureColumn(context, block.Signatory, block.PlaceAndDate is { } place ? [place] : [], parent);
        _qr = block.Qr is { } code ? QrLabel.Framed(context, code, parent) : null;
        (Before, After, LeavesGrid) = (context.Theme.Signature.Before, 12, true);
    }

    public override double Height => Math.Max(_column.AboveHeight + SignatureColumn.Space + _column.BelowHeight, _qr?.Height ?? 0);

    protected override void Draw(FlowPage page, double top)
    {
        var left = page.Left + Math.Max(LeftEdge, page.Width - SignatureColumn.Width);
        _column.Draw(page, left, top, top + _column.AboveHeight + SignatureColumn.Space);
        _qr?.Draw(page, page.Left, top + Height - _qr.Height);
    }
}

/// <summary>Two signatures: Pihak Kedua left, Pihak Pertama right with the date above; roles level, names level.</summary>
internal sealed class SignaturePairBlock : WholeBlock
{
    private readonly SignatureColumn _left;
    private readonly SignatureColumn _right;

    public SignaturePairBlock(LayoutContext context, SignaturePair pair, StructureNode parent)
    {
        _left = new SignatureColumn(context, pair.Left, [null, pair.LeftRole], parent);
        _right = new SignatureColumn(context, pair.Right, [pair.PlaceAndDate, pair.RightRole], parent);
        (Before, After, LeavesGrid) = (context.Theme.Signature.Before, 12, true);
    }

    public override double Height => Above + Math.Max(_left.BelowHeight, _right.BelowHeight);

    private double Above => Math.Max(_left.AboveHeight, _right.AboveHeight) + SignatureColumn.Space;

    protected override void Draw(FlowPage page, double top)
    {
        _left.Draw(page, page.Left, top, top + Above);
        _right.Draw(page, page.Left + page.Width - SignatureColumn.Width, top, top + Above);
    }
}
