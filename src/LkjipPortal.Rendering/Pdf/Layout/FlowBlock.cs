namespace LkjipPortal.Rendering.Pdf.Layout;

/// <param name="Bottom">Where the placed part ends.</param>
/// <param name="Rest">What goes on to the next page; null when all is placed.</param>
internal readonly record struct Placed(double Bottom, FlowBlock? Rest);

/// <summary>
/// A block of the flow. It fits whole, in part (then <see cref="Place"/> returns the rest), or goes to the next page (the flow asks
/// <see cref="LeastHeight"/> first). Heights in points.
/// </summary>
internal abstract class FlowBlock
{
    public double Before { get; init; }

    public double After { get; set; }

    /// <summary>Stands on the same page as the beginning of the next block.</summary>
    public bool KeepsWithNext { get; set; }

    /// <summary>Its height is no multiple of the grid: the flow moves down to the grid behind it.</summary>
    public bool LeavesGrid { get; init; }

    /// <summary>Starts a page of its own.</summary>
    public virtual bool BreaksBefore => false;

    public abstract double Height { get; }

    /// <summary>The smallest part that may stand at the foot of a page.</summary>
    public abstract double LeastHeight { get; }

    /// <summary>Lines that can go over to the next page with the block that follows, when the two do not fit together.</summary>
    public virtual bool CanGiveTail => false;

    /// <param name="giveTail">Leave the end for the next page, to go with the block that follows.</param>
    public abstract Placed Place(FlowPage page, double top, bool giveTail);
}

/// <summary>A block that is never split.</summary>
internal abstract class WholeBlock : FlowBlock
{
    public sealed override double LeastHeight => Height;

    public sealed override Placed Place(FlowPage page, double top, bool giveTail)
    {
        Draw(page, top);
        return new Placed(top + Height, null);
    }

    protected abstract void Draw(FlowPage page, double top);
}
