using System.Text.Json.Serialization;

namespace LkjipPortal.Web.Features.Shared.Grid;

/// <summary>Cells that were changed in the browser.</summary>
/// <param name="DryRun">Only says what would come of it.</param>
public sealed record GridChanges(bool DryRun, IReadOnlyList<CellChange> Changes);

/// <param name="RowId">Node or item of the row, as the column says.</param>
/// <param name="Before">Text that the person saw before typing; another one in the database is a conflict.</param>
public sealed record CellChange(Guid RowId, string Column, string Text, string Before);

[JsonConverter(typeof(JsonStringEnumConverter<CellState>))]
public enum CellState
{
    [JsonStringEnumMemberName("saved")] Saved,
    [JsonStringEnumMemberName("same")] Same,
    [JsonStringEnumMemberName("refused")] Refused,
    [JsonStringEnumMemberName("conflict")] Conflict,
}

/// <param name="Text">As it stands in the document now; for a refused cell what was typed.</param>
/// <param name="Readings">Texts offered in place of a refused one.</param>
/// <param name="Item">Id of the indikator that the change has made; null: none.</param>
/// <param name="By">Who wrote the other value of a conflict, where known.</param>
/// <param name="At">When, as shown: "pukul 10.41".</param>
public sealed record CellResult(
    Guid RowId, string Column, CellState State, string Text, string? Message = null, IReadOnlyList<string>? Readings = null, Guid? Item = null,
    string? By = null, string? At = null);

/// <param name="Revisi">Version of the document after the save.</param>
/// <param name="Locked">Why the whole batch was refused; null: each cell speaks for itself.</param>
public sealed record GridAnswer(IReadOnlyList<CellResult> Results, int Revisi, IReadOnlyList<GridWarning> Warnings, string? Locked = null, string? SavedAt = null);

/// <summary>A cell of a document that is open for change.</summary>
/// <param name="Text">As it stands now.</param>
/// <param name="Write">Takes a new text: applies it, or says why not. Nothing is applied when it refuses.</param>
public sealed record GridCell(string Text, Func<string, CellWrite> Write);

/// <param name="Text">As it stands after the write.</param>
public sealed record CellWrite(string Text, string? Error = null, IReadOnlyList<string>? Readings = null, Guid? Item = null)
{
    public static CellWrite Refuse(string text, string error, IReadOnlyList<string>? readings = null) => new(text, error, readings);
}

/// <summary>Takes a batch cell by cell: one that is refused or in conflict leaves the others alone.</summary>
public static class GridBatch
{
    /// <summary>Most cells of one request.</summary>
    public const int MaxCells = 5_000;

    /// <param name="find">The cell of a change; null: the row is gone, or the column cannot be changed there.</param>
    public static IReadOnlyList<CellResult> Run(IReadOnlyList<CellChange> changes, Func<CellChange, GridCell?> find) =>
        [.. changes.Select(change => Take(change, find(change)))];

    private static CellResult Take(CellChange change, GridCell? cell)
    {
        var text = Normal(change.Text);
        if (cell is null)
        {
            return new CellResult(change.RowId, change.Column, CellState.Refused, change.Text, "Sel ini tidak dapat diisi, atau barisnya sudah dihapus orang lain.");
        }

        var stored = Normal(cell.Text);
        if (text == stored)
        {
            return new CellResult(change.RowId, change.Column, CellState.Same, cell.Text);
        }

        if (Normal(change.Before) != stored)
        {
            return new CellResult(change.RowId, change.Column, CellState.Conflict, cell.Text);
        }

        var write = cell.Write(text);
        var state = write.Error is not null ? CellState.Refused : Normal(write.Text) == stored ? CellState.Same : CellState.Saved;
        return new CellResult(change.RowId, change.Column, state, write.Error is null ? write.Text : change.Text, write.Error, write.Readings, write.Item);
    }

    /// <summary>Without the differences that a spreadsheet makes: hard blanks, line ends, blanks around.</summary>
    private static string Normal(string? text) => (text ?? "").Replace('\u00a0', ' ').ReplaceLineEndings(" ").Trim();
}

/// <summary>Something done with rows.</summary>
/// <param name="Action">Id of a <see cref="GridAction"/>.</param>
/// <param name="Node">The row that it is done with.</param>
/// <param name="Item">Its indikator; the node's id where it has none.</param>
/// <param name="Target">Row that a cut one is put under or behind; null where there is none.</param>
/// <param name="Renumber">Gives moved rows the codes of their new place.</param>
public sealed record GridCommand(string Action, Guid Node, Guid Item, Guid? Target = null, bool Renumber = false);

/// <param name="Focus">Row to go to after reading again.</param>
/// <param name="Error">Why nothing was done; null: done.</param>
public sealed record GridCommandAnswer(Guid? Focus, string? Error = null);
