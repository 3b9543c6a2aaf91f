namespace LkjipPortal.Web.Imports.Workbook;

/// <summary>What a workbook may be at most, so that no upload takes the server's memory or time.</summary>
public sealed record WorkbookLimits
{
    public static WorkbookLimits Default { get; } = new();

    /// <summary>Size of the file, bytes.</summary>
    public long MaxFileSize { get; init; } = 20 * 1024 * 1024;

    /// <summary>Size of all parts when unpacked, bytes.</summary>
    public long MaxUnpackedSize { get; init; } = 400L * 1024 * 1024;

    /// <summary>Unpacked to packed size of one part above which it is taken for a bomb; small parts are exempt.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Parts smaller than this are never bombs, bytes.</summary>
    public long SmallPart { get; init; } = 10 * 1024 * 1024;

    public int MaxParts { get; init; } = 2_000;

    /// <summary>Rows that hold something, over all sheets.</summary>
    public int MaxRows { get; init; } = 100_000;

    /// <summary>Columns beyond this are not looked at.</summary>
    public int MaxColumns { get; init; } = 256;

    /// <summary>Cells that hold something, over all sheets.</summary>
    public int MaxCells { get; init; } = 3_000_000;

    /// <summary>Longest text of a cell that is kept.</summary>
    public int MaxTextLength { get; init; } = 4_000;
}
