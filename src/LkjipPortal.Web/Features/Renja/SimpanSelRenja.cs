using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Renstra;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Renja;

/// <summary>Reads the year's Renja for the grid and saves batches of its cells into the highest version.</summary>
public sealed class SimpanSelRenja(PortalDbContext db, DokumenVersi versions, GridSave save)
{
    /// <summary>Null: no Renja for the year.</summary>
    public async Task<RenjaEdit?> OpenAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var renja = await db.Renja.AsSplitQuery()
            .Include(x => x.Versi).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator)
            .Include(x => x.Realisasi)
            .Include(x => x.RealisasiRupiah)
            .SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken);
        if (renja?.Versi.MaxBy(x => x.Nomor) is not { } latest)
        {
            return null;
        }

        var triwulan = renja.Realisasi.Select(x => x.Triwulan).Concat(renja.RealisasiRupiah.Select(x => x.Triwulan)).DefaultIfEmpty().Max();
        return new RenjaEdit(renja, renja.Versi.MinBy(x => x.Nomor)!, latest, triwulan)
        {
            Skema = await SkemaAsync(unit, cancellationToken),
            AnggaranPk = (await db.AnggaranPkAsync(unit, unit.Tahun, unit.Tahun, cancellationToken)).GetValueOrDefault(unit.Tahun) ?? new Dictionary<string, decimal>(),
        };
    }

    public Task<GridAnswer?> RunAsync(CurrentUnit unit, GridChanges changes, CancellationToken cancellationToken) => save.RunAsync(
        changes,
        async () => await OpenAsync(unit, cancellationToken) is { } edit
            ? new GridDocument(() => [edit.Versi], () => edit.Versi.Revisi, edit.Versi.WhyFrozen(), new RenjaCells(db, edit).Find, () => RenjaGrid.Warnings(edit))
            : null,
        cancellationToken);

    /// <summary>Scheme of the year's codes in the Renstra; null where it has none, or two.</summary>
    private async Task<string?> SkemaAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var schemes = await db.BlokNomenklatur
            .Where(blok => blok.TahunDari <= unit.Tahun && blok.TahunSampai >= unit.Tahun && blok.VersiRenstraId == versions.Renstra(unit).Select(x => x.Id).FirstOrDefault())
            .Select(blok => blok.Skema).Distinct().ToListAsync(cancellationToken);
        return schemes is [var only] ? only : null;
    }
}
