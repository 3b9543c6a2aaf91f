using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Saves batches of cells of the year's rencana aksi. Each indikator has a revision of its own, so that two people at different ones do not meet.</summary>
public sealed class SimpanSelRencanaAksi(PortalDbContext db, BacaRencanaAksi baca, GridSave save)
{
    /// <summary>Null: the year has no PK.</summary>
    public Task<GridAnswer?> RunAsync(CurrentUnit unit, GridChanges changes, CancellationToken cancellationToken) =>
        save.RunAsync(changes, () => OpenAsync(unit, cancellationToken), cancellationToken);

    private async Task<GridDocument?> OpenAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        if (await baca.RunAsync(unit, cancellationToken) is not { } sheet)
        {
            return null;
        }

        var cells = new RencanaAksiCells(db, unit, sheet);
        return new GridDocument(() => cells.Written, () => cells.Now.Revisi, sheet.Beku, cells.Find, () => RencanaAksiGrid.Warnings(cells.Now));
    }
}
