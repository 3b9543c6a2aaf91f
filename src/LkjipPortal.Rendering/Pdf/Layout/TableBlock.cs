using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A table in the flow. Goes on over pages with its caption, header and block title repeated.</summary>
internal sealed class TableBlock : FlowBlock
{
    private const double KeyGap = 12;

    /// <summary>A table under this part of the page is not parted.</summary>
    private const double SmallShare = 0.2;

    private const int LeastRows = 2;

    private readonly LayoutContext _context;
    private readonly TableModel _model;
    private readonly TypeStyle _captionStyle;
    private readonly double _x;
    private readonly double _pageHeight;
    private readonly double _notesHeight;
    private readonly TextLine? _key;
    private readonly StructureNode? _keyNode;
    private int _next;
    private bool _hasBegun;

    /// <param name="x">Left end of the table, from the left of the type area; above 0 inside a list.</param>
    public TableBlock(LayoutContext context, Table table, PageOrientation orientation, double x, double pageHeight, double notesHeight, StructureNode parent)
    {
        (_context, _x, _pageHeight, _notesHeight) = (context, x, pageHeight, notesHeight);
        _captionStyle = table.Kind == TableKind.Matrix ? context.Theme.MatrixCaption : context.Theme.Caption(isTable: true);
        if (table.Key is { Length: > 0 } key)
        {
            _keyNode = parent.Add(new StructureNode("P"));
            _key = context.Line(key, ReportTheme.SmallLabel with { Size = 7, Colour = ReportTheme.Muted });
        }
        _model = new TableModel(context, table, orientation, context.Theme.Page(orientation).AreaWidth - x, parent);
        (Before, After, LeavesGrid) = (_captionStyle.Before, 12, true);
    }

    public override double Height => LeastHeight;

    public override double LeastHeight
    {
        get
        {
            var height = CaptionHeight(Caption(isContinued: _hasBegun)) + _model.HeaderHeight;
            var all = height + _notesHeight;
            var (rows, least) = (Math.Max(LeastRows, _model.Body.Rows > 0 && _model.Level(0) == RowLevel.BlockTitle ? LeastRows + 1 : 0), height);
            for (var r = _next; r < _model.Body.Rows && all <= _pageHeight; r++)
            {
                all += _model.NaturalHeight(r);
                least += r < _next + rows ? Math.Min(_model.NaturalHeight(r), _pageHeight / 5) : 0;
            }
            return all <= SmallShare * _pageHeight ? all : least;
        }
    }

    public override Placed Place(FlowPage page, double top, bool giveTail)
    {
        var caption = Caption(isContinued: _hasBegun);
        var bodyTop = top + CaptionHeight(caption) + _model.HeaderHeight;
        var painter = new TablePainter(_context, _model, page, page.Left + _x);
        var blockTitle = OpenBlockTitle();
        var blockHeight = blockTitle is null ? 0 : _model.CellHeight(1);
        var planner = new TablePlanner(_model, _pageHeight, _notesHeight, (first, last) => FootnoteRoom(page, first, last));
        var segment = planner.Plan(_next, bodyTop + blockHeight, page.Limit, page.IsEmpty);
        if (segment is null && !page.IsEmpty && _model.Body.Rows > 0)
        {
            return new Placed(top, this);
        }
        var y = painter.Header(DrawCaption(page, caption, top), _hasBegun);
        if (blockTitle is not null)
        {
            painter.BlockTitle(blockTitle, y);
        }
        _hasBegun = true;
        if (segment is null)
        {
            return new Placed(y, null);
        }
        painter.Body(segment);
        _next = segment.EndsInRow ? segment.Last : segment.Last + 1;
        return new Placed(segment.Bottom, _next < _model.Body.Rows ? this : null);
    }

    private double FootnoteRoom(FlowPage page, int first, int last)
    {
        List<FootnoteText> notes = [];
        for (var r = first; r <= last; r++)
        {
            foreach (var cell in _model.Body.Starting(r))
            {
                notes.AddRange(_context.Footnotes(cell.Lines, cell.Printed, cell.Lines.Count, page.Width, cell.Node!));
            }
        }
        return page.FootnoteCost(notes);
    }

    /// <summary>The title of the block that began on an earlier page; null if there is none or the next row is a title itself.</summary>
    private GridCell? OpenBlockTitle()
    {
        if (!_hasBegun || _next >= _model.Body.Rows || _model.Level(_next) == RowLevel.BlockTitle)
        {
            return null;
        }
        for (var r = _next - 1; r >= 0; r--)
        {
            if (_model.Level(r) == RowLevel.BlockTitle)
            {
                return _model.Body.At(r, 0);
            }
        }
        return null;
    }

    private List<TextLine> Caption(bool isContinued)
    {
        if (_model.Table.Caption is not { } caption)
        {
            return [];
        }
        var align = _context.Theme.IsFormal && _key is null && _model.Table.Kind != TableKind.Matrix ? LineAlign.Center : LineAlign.Left;
        var width = _model.Width - (_key is null ? 0 : _key.Width + KeyGap);
        return CaptionText.Set(_context, caption, _captionStyle, width, align, isContinued);
    }

    private double CaptionHeight(List<TextLine> caption) => Math.Max(caption.Count, _key is null ? 0 : 1) * _captionStyle.Leading
        + (caption.Count > 0 || _key is not null ? _captionStyle.After : 0);

    private double DrawCaption(FlowPage page, List<TextLine> caption, double top)
    {
        if (!_hasBegun)
        {
            _context.Register(_model.Table.Id, page, top);
            if (_model.Table.Caption is { } titled)
            {
                _context.AddObject(CaptionText.Plain(titled), page, top);
            }
        }
        page.Lines(caption, page.Left + _x, top, _captionStyle, _hasBegun ? null : _model.CaptionNode);
        if (_key is not null)
        {
            page.Text(_key, page.Left + _x + _model.Width - _key.Width, top + ((Math.Max(1, caption.Count) - 1) * _captionStyle.Leading) + _captionStyle.Ascent, ReportTheme.Muted, _hasBegun ? null : _keyNode);
        }
        return top + CaptionHeight(caption);
    }
}
