using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>Saves a batch of cells of the Renstra in force: each cell is saved, refused, or found changed by someone else, whatever becomes of the others.</summary>
public sealed class SimpanSelRenstra(PortalDbContext db, SimpanNodeRenstra renstra, GridSave save)
{
    /// <summary>Null: there is no Renstra for the year.</summary>
    public Task<GridAnswer?> RunAsync(CurrentUnit unit, GridChanges changes, CancellationToken cancellationToken) =>
        save.RunAsync(changes, () => OpenAsync(unit, cancellationToken), cancellationToken);

    private async Task<GridDocument?> OpenAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        if (await renstra.OpenAsync(unit, cancellationToken) is not { } edit)
        {
            return null;
        }

        var cells = new RenstraCells(db, edit, await KindsAsync(unit, cancellationToken));
        return new GridDocument(() => [edit.Versi], () => edit.Versi.Revisi, edit.Versi.WhyFrozen(), cells.Find, () => RenstraGrid.Warnings(edit));
    }

    private Task<Dictionary<Guid, JenisNilai>> KindsAsync(CurrentUnit unit, CancellationToken cancellationToken) =>
        (from indikator in db.IndikatorKinerja
         join subjek in db.SubjekKinerja on indikator.SubjekKinerjaId equals subjek.Id
         where subjek.PerangkatDaerahId == unit.Id
         select new { indikator.Id, indikator.JenisNilai }).ToDictionaryAsync(row => row.Id, row => row.JenisNilai, cancellationToken);
}
