namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Fills pages with blocks: spacing, grid, keeping together. Pages come from <see cref="PageSequence"/>.</summary>
internal sealed class Flow(LayoutContext context, PageSequence pages)
{
    private const double Tolerance = 0.01;

    private double _bottom;
    private double _after;
    private bool _offGrid;

    public void Run(IReadOnlyList<FlowBlock> blocks)
    {
        NextPage();
        for (var i = 0; i < blocks.Count; i++)
        {
            Place(blocks, i);
        }
    }

    private FlowPage Page => pages.Current;

    private void Place(IReadOnlyList<FlowBlock> blocks, int index)
    {
        var block = blocks[index];
        if (block.BreaksBefore && !Page.IsEmpty)
        {
            NextPage();
        }
        var top = Top(block);
        var giveTail = false;
        if (!Page.IsEmpty && top + Chain(blocks, index) > Page.Limit + Tolerance)
        {
            giveTail = block is { KeepsWithNext: true, CanGiveTail: true } && top + block.LeastHeight <= Page.Limit + Tolerance;
            if (!giveTail)
            {
                NextPage();
                top = Page.Top;
            }
        }
        var placed = block.Place(Page, top, giveTail);
        Page.IsEmpty &= placed.Bottom <= top;
        while (placed.Rest is { } rest)
        {
            NextPage();
            placed = rest.Place(Page, Page.Top, giveTail: false);
            Page.IsEmpty = false;
        }
        (_bottom, _after, _offGrid) = (placed.Bottom, block.After, block.LeavesGrid);
    }

    /// <summary>Space between two blocks is the larger of the one after and the one before; none at the top of a page.</summary>
    private double Top(FlowBlock block)
    {
        if (Page.IsEmpty)
        {
            return Page.Top;
        }
        var top = _bottom + Math.Max(_after, block.Before);
        if (!_offGrid)
        {
            return top;
        }
        var unit = context.Theme.GridUnit;
        return Page.Top + (Math.Ceiling(((top - Page.Top) / unit) - Tolerance) * unit);
    }

    /// <summary>Height that has to stand on one page from this block on. A chain longer than a page is not kept.</summary>
    private double Chain(IReadOnlyList<FlowBlock> blocks, int index)
    {
        var height = 0d;
        var most = Page.Geometry.AreaHeight;
        while (index + 1 < blocks.Count && blocks[index].KeepsWithNext && !blocks[index + 1].BreaksBefore)
        {
            height += blocks[index].Height + Math.Max(blocks[index].After, blocks[index + 1].Before);
            index++;
        }
        height += blocks[index].LeastHeight;
        return height <= most ? height : blocks[index].LeastHeight;
    }

    private void NextPage()
    {
        pages.Next();
        (_bottom, _after, _offGrid) = (Page.Top, 0, false);
    }
}
