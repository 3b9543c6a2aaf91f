namespace LkjipPortal.Web.Imports;

/// <summary>A cell that was not taken over.</summary>
/// <param name="Address">"H14".</param>
/// <param name="Value">As it stands in the cell.</param>
/// <param name="Suggestion">What to write instead; null where nothing can be proposed.</param>
public sealed record RefusedCell(string Sheet, string Address, string Value, string Reason, string? Suggestion = null);

/// <summary>Something that is taken over as it is, or mended, and that the planner should know.</summary>
public sealed record ImportWarning(string Sheet, string Address, string Message);

/// <summary>What was noticed while a sheet was read.</summary>
public sealed class ImportFindings(string sheet)
{
    /// <summary>Above this number the rest is counted, not kept.</summary>
    private const int MaxKept = 100_000;

    private readonly List<RefusedCell> _refused = [];
    private readonly List<ImportWarning> _warnings = [];

    public IReadOnlyList<RefusedCell> Refused => _refused;
    public IReadOnlyList<ImportWarning> Warnings => _warnings;

    /// <summary>Number of refused cells, the ones not kept included.</summary>
    public int RefusedCount { get; private set; }

    public void Refuse(string address, string value, string reason, string? suggestion = null)
    {
        RefusedCount++;
        if (_refused.Count < MaxKept)
        {
            _refused.Add(new RefusedCell(sheet, address, value, reason, suggestion));
        }
    }

    public void Warn(string address, string message)
    {
        if (_warnings.Count < MaxKept)
        {
            _warnings.Add(new ImportWarning(sheet, address, message));
        }
    }
}
