using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>Saves a batch of cells of the Renstra in force: each cell is saved, refused, or found changed by someone else, whatever becomes of the others.</summary>
public sealed class SimpanSelRenstra(PortalDbContext db, SimpanNodeRenstra renstra, TimeProvider time)
{
    private const int Attempts = 4;

    /// <summary>Null: there is no Renstra for the year.</summary>
    public async Task<GridAnswer?> RunAsync(CurrentUnit unit, GridChanges changes, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            if (await renstra.OpenAsync(unit, cancellationToken) is not { } edit)
            {
                return null;
            }

            if (edit.Versi.WhyFrozen() is { } frozen)
            {
                return new GridAnswer(
                    [.. changes.Changes.Select(change => new CellResult(change.RowId, change.Column, CellState.Refused, change.Text, frozen))], edit.Versi.Revisi, [], frozen);
            }

            var cells = new RenstraCells(db, edit, await KindsAsync(unit, cancellationToken));
            var results = GridBatch.Run(changes.Changes, cells.Find);
            if (changes.DryRun || await TrySaveAsync(edit, results, attempt < Attempts, cancellationToken))
            {
                return new GridAnswer(results, edit.Versi.Revisi, RenstraGrid.Warnings(edit), SavedAt: time.ClockText());
            }
        }
    }

    private Task<Dictionary<Guid, JenisNilai>> KindsAsync(CurrentUnit unit, CancellationToken cancellationToken) =>
        (from indikator in db.IndikatorKinerja
         join subjek in db.SubjekKinerja on indikator.SubjekKinerjaId equals subjek.Id
         where subjek.PerangkatDaerahId == unit.Id
         select new { indikator.Id, indikator.JenisNilai }).ToDictionaryAsync(row => row.Id, row => row.JenisNilai, cancellationToken);

    /// <summary>False: somebody saved in between, and the batch is to be taken again on what stands now.</summary>
    private async Task<bool> TrySaveAsync(RenstraEdit edit, IReadOnlyList<CellResult> results, bool mayRetry, CancellationToken cancellationToken)
    {
        if (results.All(result => result.State != CellState.Saved))
        {
            return true;
        }

        try
        {
            db.ExpectRevision(edit.Versi, edit.Versi.Revisi);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException) when (mayRetry)
        {
            return false;
        }
    }
}
