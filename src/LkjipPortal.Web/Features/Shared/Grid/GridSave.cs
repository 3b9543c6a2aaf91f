using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Shared.Grid;

/// <summary>A document that is open for change.</summary>
/// <param name="Written">Tracked rows that carry the document's Revisi and were written into; each is held to the one it was read with, and raises it.</param>
/// <param name="Revisi">As it stands: before the save, or after it.</param>
/// <param name="Frozen">Why it takes no change; null when it does.</param>
/// <param name="Warnings">Asked after the cells were written.</param>
public sealed record GridDocument(Func<IEnumerable<object>> Written, Func<int> Revisi, string? Frozen, Func<CellChange, GridCell?> Find, Func<IReadOnlyList<GridWarning>> Warnings);

/// <summary>
/// Saves a batch of cells in one go. Somebody who saved in between makes the batch be taken again on what stands then, so that only a cell that both changed is a conflict.
/// </summary>
public sealed class GridSave(PortalDbContext db, CellTraces traces, TimeProvider time)
{
    private const int Attempts = 4;

    /// <param name="open">Reads the document anew; null: there is none.</param>
    public async Task<GridAnswer?> RunAsync(GridChanges changes, Func<Task<GridDocument?>> open, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            if (await open() is not { } document)
            {
                return null;
            }

            if (document.Frozen is { } frozen)
            {
                return new GridAnswer([.. changes.Changes.Select(change => new CellResult(change.RowId, change.Column, CellState.Refused, change.Text, frozen))], document.Revisi(), [], frozen);
            }

            var results = GridBatch.Run(changes.Changes, document.Find);
            if (changes.DryRun || await TrySaveAsync(document, results, attempt < Attempts, cancellationToken))
            {
                return new GridAnswer(await traces.NameAsync(results, cancellationToken), document.Revisi(), document.Warnings(), SavedAt: time.ClockText());
            }
        }
    }

    /// <summary>False: somebody saved in between.</summary>
    private async Task<bool> TrySaveAsync(GridDocument document, IReadOnlyList<CellResult> results, bool mayRetry, CancellationToken cancellationToken)
    {
        if (results.All(result => result.State != CellState.Saved))
        {
            return true;
        }

        try
        {
            foreach (var aggregate in document.Written())
            {
                db.RaiseRevision(aggregate);
            }

            await traces.NoteAsync(results, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException) when (mayRetry)
        {
            return false;
        }
    }
}
