using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Imports.Renstra;
using Microsoft.EntityFrameworkCore;
using RenstraDokumen = LkjipPortal.Core.Planning.Renstra;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>
/// Takes a Renstra over into a unit, in one transaction: a new document for a new period, else the newest version of the period's document, whose rows are
/// updated by block, code and year. Nothing is deleted, and a blank cell erases nothing.
/// </summary>
public sealed class ImporRenstra(PortalDbContext db)
{
    internal const string Conflict = "Rencana ini baru saja diubah orang lain. Impor sekali lagi.";

    /// <param name="dryRun">Says what would happen and saves nothing.</param>
    public async Task<ImportSummary> RunAsync(Guid unitId, RenstraImport import, bool dryRun, CancellationToken cancellationToken)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var (version, isNew) = await OpenAsync(unitId, import, cancellationToken);
            var merge = new RenstraMerge(db, version, import);
            merge.Run();
            if (version.Beku && merge.Rows.HasChanges)
            {
                return merge.Rows.Summary(import.Findings, $"Renstra {import.TahunAwal}–{import.TahunAkhir} sudah {version.Status.ToString().ToLowerInvariant()}; buat versi perubahan dahulu.");
            }

            if (!merge.Rows.HasChanges)
            {
                return merge.Rows.Summary(import.Findings, blocked: null);
            }

            var subjects = await db.SubjekKinerja.AsSplitQuery().Where(x => x.PerangkatDaerahId == unitId).Include(x => x.Indikator).ToListAsync(cancellationToken);
            var measured = new SubjectMerge(db, unitId, subjects);
            measured.Run(merge.Blocks);
            var blocked = dryRun ? null : await SaveAsync(db, new AuditSummary("Impor Renstra", "Renstra", unitId), isNew ? null : version, () => InsertAsync(merge.NewNodes, cancellationToken), cancellationToken);
            return merge.Changes.AddTo(merge.Rows.Summary(import.Findings, blocked)) with
            {
                Asumsi = blocked is null ? measured.Assumed : [],
                BlokTanpaNama = isNew && merge.Blocks.Count > 1 ? [.. merge.Blocks.Where((_, i) => import.Blok[i].Judul is null).Select(x => Unnamed(x.Block))] : [],
            };
        }
        finally
        {
            db.ChangeTracker.Clear();
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private static string Unnamed(BlokNomenklatur block) => string.Create(CultureInfo.InvariantCulture, $"{block.Judul}, {block.TahunDari}–{block.TahunSampai}");

    /// <param name="summary">Row of the audit trail that counts what is saved.</param>
    /// <param name="insert">Inserts the rows that are not tracked, after those that are.</param>
    /// <returns>Why it could not be saved; null when it was.</returns>
    internal static async Task<string?> SaveAsync(PortalDbContext db, AuditSummary summary, VersiDokumen? version, Func<Task> insert, CancellationToken cancellationToken)
    {
        db.ChangeTracker.DetectChanges();
        if (version is not null)
        {
            db.ExpectRevision(version, version.Revisi);
        }

        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            db.Ringkasan = summary;
            await db.SaveChangesAsync(cancellationToken);
            await insert();
            await AuditTrail.WriteAsync(db, summary, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return null;
        }
        catch (DbUpdateException)
        {
            // The version was saved by somebody else meanwhile, or somebody else made the same document.
            return Conflict;
        }
        finally
        {
            db.Ringkasan = null;
        }
    }

    private async Task InsertAsync(List<NodeRenstra> nodes, CancellationToken cancellationToken)
    {
        var indicators = nodes.SelectMany(node => node.Indikator).ToList();
        await BulkInsert.RunAsync(db, nodes, cancellationToken);
        await BulkInsert.RunAsync(db, nodes.SelectMany(node => node.Pagu).ToList(), cancellationToken);
        await BulkInsert.RunAsync(db, indicators, cancellationToken);
        await BulkInsert.RunAsync(db, indicators.SelectMany(indicator => indicator.Target).ToList(), cancellationToken);
    }

    private async Task<(VersiRenstra Version, bool IsNew)> OpenAsync(Guid unitId, RenstraImport import, CancellationToken cancellationToken)
    {
        var renstra = await db.Renstra.SingleOrDefaultAsync(x => x.PerangkatDaerahId == unitId && x.TahunAwal == import.TahunAwal, cancellationToken);
        var version = renstra is null ? null : await db.VersiRenstra.AsSplitQuery()
            .Where(x => x.RenstraId == renstra.Id)
            .OrderByDescending(x => x.Nomor)
            .Include(x => x.Blok).ThenInclude(x => x.Node).ThenInclude(x => x.Pagu)
            .Include(x => x.Blok).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator).ThenInclude(x => x.Target)
            .FirstOrDefaultAsync(cancellationToken);
        if (version is not null)
        {
            return (version, false);
        }

        if (renstra is null)
        {
            renstra = new RenstraDokumen { PerangkatDaerahId = unitId, TahunAwal = import.TahunAwal, TahunAkhir = import.TahunAkhir };
            db.Add(renstra);
        }

        version = new VersiRenstra { RenstraId = renstra.Id, Jenis = JenisVersi.Murni, Status = StatusDokumen.Draf };
        renstra.Versi.Add(version);
        db.Add(version);
        return (version, true);
    }
}
