using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Charts;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A chart, diagram or picture with its caption below and its source; one piece, made smaller when it is higher than a page.</summary>
internal sealed class FigureFlowBlock : WholeBlock
{
    private readonly LayoutContext _context;
    private readonly string _id;
    private readonly Caption? _caption;
    private readonly TypeStyle _captionStyle;
    private readonly TypeStyle _noteStyle;
    private readonly List<TextLine> _captionLines = [];
    private readonly List<TextLine> _source = [];
    private readonly StructureNode _node;
    private readonly StructureNode? _captionNode;
    private readonly StructureNode? _sourceNode;
    private readonly FigureContent _content;

    public FigureFlowBlock(LayoutContext context, string id, FigureContent content, string altText, Caption? caption, string? source, PageGeometry geometry, StructureNode parent)
    {
        (_context, _id, _caption) = (context, id, caption);
        (_captionStyle, _noteStyle) = (context.Theme.Caption(isTable: false), context.Theme.Note);
        _node = parent.Add(new StructureNode("Figure") { Alt = altText });
        var align = context.Theme.IsFormal ? LineAlign.Center : LineAlign.Left;
        if (caption is not null)
        {
            _captionNode = parent.Add(new StructureNode("Caption"));
            _captionLines = CaptionText.Set(context, caption, _captionStyle, geometry.AreaWidth, align, isContinued: false);
        }
        if (source is { Length: > 0 })
        {
            _sourceNode = parent.Add(new StructureNode("P"));
            _source = context.Set($"Sumber: {source}", _noteStyle, geometry.AreaWidth, align);
        }
        _content = content.FitHeight(geometry.AreaHeight - WordsHeight - 1);
        (Before, After, LeavesGrid) = (12, caption is null && source is null ? 6 : 12, true);
    }

    public override double Height => _content.Height + WordsHeight;

    private double WordsHeight =>
        (_captionLines.Count == 0 ? 0 : _captionStyle.Before + (_captionLines.Count * _captionStyle.Leading))
        + (_source.Count == 0 ? 0 : _noteStyle.Before + (_source.Count * _noteStyle.Leading));

    protected override void Draw(FlowPage page, double top)
    {
        _context.Register(_id, page, top);
        if (_caption is not null)
        {
            _context.AddObject(CaptionText.Plain(_caption), page, top);
        }
        var free = page.Width - _content.Width;
        _content.Draw(page, page.Left + (_content.IsCentred || _context.Theme.IsFormal ? free / 2 : 0), top, _node);
        var y = top + _content.Height;
        if (_captionLines.Count > 0)
        {
            y = page.Lines(_captionLines, page.Left, y + _captionStyle.Before, _captionStyle, _captionNode);
        }
        if (_source.Count > 0)
        {
            page.Lines(_source, page.Left, y + _noteStyle.Before, _noteStyle, _sourceNode);
        }
    }
}

/// <summary>What a figure shows: vectors or a picture, at a size in points.</summary>
internal sealed record FigureContent(LayoutContext Context, VectorDrawing? Drawing, ImageContent? Image, double Width, double Height, bool IsCentred)
{
    private const double PicturePointsPerPixel = 72d / 150;

    public static FigureContent Of(LayoutContext context, Drawing drawing, double width)
    {
        var vectors = DrawingRenderer.Render(drawing, context.Theme, context.Shaper, width);
        return new FigureContent(context, vectors, null, vectors.Width, vectors.Height, false).FitWidth(width);
    }

    /// <summary>A picture at 150 dpi, at most as wide as the type area.</summary>
    public static FigureContent Of(LayoutContext context, ImageContent image, double width) =>
        new FigureContent(context, null, image, image.PixelWidth * PicturePointsPerPixel, image.PixelHeight * PicturePointsPerPixel, true).FitWidth(width);

    public FigureContent FitWidth(double width) => Width <= width ? this : this with { Width = width, Height = Height * width / Width };

    public FigureContent FitHeight(double height) => Height <= height ? this : this with { Width = Width * height / Height, Height = height };

    public void Draw(FlowPage page, double left, double top, StructureNode? node)
    {
        if (Drawing is not null)
        {
            new VectorPlacer(page, Context.Shaper, left, top, Width / Drawing.Width, node).Place(Drawing);
        }
        else if (Image is not null)
        {
            page.Commands.Add(new ImageCommand(left, top, Width, Height, Image, node));
        }
    }
}
