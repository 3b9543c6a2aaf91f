using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Features.Persetujuan;
using LkjipPortal.Web.Imports.Renja;
using Microsoft.EntityFrameworkCore;
using LaporanDokumen = LkjipPortal.Core.Reporting.Laporan;
using RenjaDokumen = LkjipPortal.Core.Planning.Renja;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>
/// Takes a Renja of a year over into a unit, in one transaction: the columns murni into the version murni, those of a Perubahan into the newest perubahan, which
/// is made where there is none. Rows are updated by code; nothing is deleted, and a blank cell erases nothing. A year without a report gets a draft of one.
/// </summary>
public sealed class ImporRenja(PortalDbContext db)
{
    /// <param name="dryRun">Says what would happen and saves nothing.</param>
    public async Task<ImportSummary> RunAsync(Guid unitId, int tahun, RenjaImport import, bool dryRun, CancellationToken cancellationToken)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var (renja, isNew) = await OpenAsync(unitId, tahun, cancellationToken);
            var original = renja.Versi.Find(x => x.Nomor == 0) ?? Add(renja, JenisVersi.Murni, 0);
            var revised = !import.AdaPerubahan ? null : renja.Versi.Where(x => x.Nomor > 0).MaxBy(x => x.Nomor) ?? Add(renja, JenisVersi.Perubahan, 1);
            var merge = new RenjaMerge(db, renja, original, revised, import);
            merge.Run();
            if (Frozen(merge, original, revised) is { } frozen)
            {
                return merge.Rows.Summary(import.Findings, $"Renja {tahun} {Label(frozen)} sudah {frozen.Status.ToString().ToLowerInvariant()}; isinya tidak dapat diubah.");
            }

            if (await LockedAsync(unitId, tahun, merge, cancellationToken) is { } locked)
            {
                return merge.Rows.Summary(import.Findings, locked);
            }

            if (dryRun || !merge.Rows.HasChanges)
            {
                return merge.Changes.AddTo(merge.Rows.Summary(import.Findings, blocked: null));
            }

            await AddReportAsync(unitId, tahun, cancellationToken);
            return merge.Changes.AddTo(merge.Rows.Summary(import.Findings, await ImporRenstra.SaveAsync(
                db, new AuditSummary($"Impor Renja {tahun.ToString(CultureInfo.InvariantCulture)}", "Renja", unitId), isNew ? null : Guarded(merge, original, revised), () => InsertAsync(merge.Added, cancellationToken), cancellationToken)));
        }
        finally
        {
            db.ChangeTracker.Clear();
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task InsertAsync(NewRows rows, CancellationToken cancellationToken)
    {
        await BulkInsert.RunAsync(db, rows.Nodes, cancellationToken);
        await BulkInsert.RunAsync(db, rows.Nodes.SelectMany(node => node.Indikator).ToList(), cancellationToken);
        await BulkInsert.RunAsync(db, rows.Results, cancellationToken);
        await BulkInsert.RunAsync(db, rows.Spent, cancellationToken);
    }

    /// <summary>Why the realisasi of a triwulan in the file cannot be taken; null when it can, or there is none.</summary>
    private async Task<string?> LockedAsync(Guid unitId, int tahun, RenjaMerge merge, CancellationToken cancellationToken)
    {
        foreach (var quarter in merge.ChangedQuarters)
        {
            if (await new KunciDokumen(db).RealisasiAsync(unitId, tahun, quarter, cancellationToken) is { } locked)
            {
                return locked;
            }
        }

        return null;
    }

    private static VersiRenja? Frozen(RenjaMerge merge, VersiRenja original, VersiRenja? revised) =>
        merge.ChangesOriginal && original.Beku ? original : merge.ChangesRevised && revised?.Beku == true ? revised : null;

    private static string Label(VersiRenja version) => version.Jenis == JenisVersi.Murni ? "murni" : $"perubahan {version.Nomor}";

    /// <summary>The version whose revision must not have moved meanwhile: the one being written, were it there before.</summary>
    private VersiRenja? Guarded(RenjaMerge merge, VersiRenja original, VersiRenja? revised)
    {
        var written = merge.ChangesOriginal || revised is null ? original : revised;
        return db.Entry(written).State == EntityState.Added ? null : written;
    }

    private async Task<(RenjaDokumen Renja, bool IsNew)> OpenAsync(Guid unitId, int tahun, CancellationToken cancellationToken)
    {
        var renja = await db.Renja.AsSplitQuery()
            .Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun)
            .Include(x => x.Versi).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator)
            .Include(x => x.Realisasi)
            .Include(x => x.RealisasiRupiah)
            .SingleOrDefaultAsync(cancellationToken);
        if (renja is not null)
        {
            return (renja, false);
        }

        renja = new RenjaDokumen { PerangkatDaerahId = unitId, Tahun = tahun };
        db.Add(renja);
        return (renja, true);
    }

    private VersiRenja Add(RenjaDokumen renja, JenisVersi jenis, int nomor)
    {
        var version = new VersiRenja { RenjaId = renja.Id, Jenis = jenis, Nomor = nomor, Status = StatusDokumen.Draf };
        renja.Versi.Add(version);
        db.Add(version);
        return version;
    }

    private async Task AddReportAsync(Guid unitId, int tahun, CancellationToken cancellationToken)
    {
        if (!await db.Laporan.AnyAsync(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun, cancellationToken))
        {
            db.Add(new LaporanDokumen { PerangkatDaerahId = unitId, Tahun = tahun, Tanggal = new DateOnly(tahun + 1, 3, 1).AddDays(-1) });
        }
    }
}
