namespace LkjipPortal.Rendering.Text;

/// <summary>Where a word stands: how long it must be to be parted, and how many letters stay before and after a break.</summary>
internal enum HyphenationContext
{
    /// <summary>Running text: 6 letters or more, 3 / 3.</summary>
    Body,
    /// <summary>Table cell: 9 or more, 3 / 4.</summary>
    Cell,
    /// <summary>Cell of a column under 17 mm: 7 or more, 3 / 3.</summary>
    NarrowCell,
    /// <summary>Word wider than its cell: any length, 2 / 3.</summary>
    TooWide,
}
