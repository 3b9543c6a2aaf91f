using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Data.Audit;

/// <summary>Writes the trail of a save in its transaction.</summary>
internal static class AuditTrail
{
    /// <summary>More rows of one document than these, added by one save, are told of by their counts.</summary>
    public const int MaxAdded = 50;

    /// <param name="save">Saves without accepting the changes, so that a failure leaves them to be saved again.</param>
    public static async Task<int> SaveAsync(PortalDbContext db, IReadOnlyList<AuditChange> changes, Func<Task<int>> save, bool accept, CancellationToken cancellationToken)
    {
        var alone = db.Database.CurrentTransaction is null;
        var savepoints = db.Database.AutoSavepointsEnabled;
        var saved = 0;
        await using (var transaction = alone ? await db.Database.BeginTransactionAsync(cancellationToken) : null)
        {
            db.Database.AutoSavepointsEnabled = savepoints && !alone;
            try
            {
                await AuditChain.LockAsync(db, cancellationToken);
                saved = await SaveAndTellAsync(db, changes, save, alone, cancellationToken);
                if (transaction is not null)
                {
                    await transaction.CommitAsync(cancellationToken);
                }
            }
            finally
            {
                db.Database.AutoSavepointsEnabled = savepoints;
            }
        }

        if (accept)
        {
            db.ChangeTracker.AcceptAllChanges();
        }

        return saved;
    }

    /// <summary>Writes the row of a summary, in the transaction of what it counts.</summary>
    public static async Task WriteAsync(PortalDbContext db, AuditSummary summary, CancellationToken cancellationToken)
    {
        await AuditChain.LockAsync(db, cancellationToken);
        await AppendAsync(db, [summary.ToDraft()], cancellationToken);
    }

    private static async Task<int> SaveAndTellAsync(PortalDbContext db, IReadOnlyList<AuditChange> changes, Func<Task<int>> save, bool alone, CancellationToken cancellationToken)
    {
        if (db.Ringkasan is { } summary)
        {
            var counted = await save();
            summary.Count(changes);
            if (alone)
            {
                await AppendAsync(db, [summary.ToDraft()], cancellationToken);
            }

            return counted;
        }

        var units = new AuditUnits(db);
        var found = new List<(AuditChange Change, Guid? Unit, string Document)>(changes.Count);
        foreach (var change in changes)
        {
            found.Add((change, await units.OfAsync(change.Entry, cancellationToken), AuditLabels.DocumentOf(change.Entry.Metadata.ClrType)));
        }

        var saved = await save();
        await AppendAsync(db, Drafts(found), cancellationToken);
        return saved;
    }

    private static List<JejakDraf> Drafts(List<(AuditChange Change, Guid? Unit, string Document)> found)
    {
        var many = found.Where(x => x.Change.Aksi == AksiJejak.Ditambah).GroupBy(x => (x.Unit, x.Document)).Where(group => group.Count() > MaxAdded).ToDictionary(
            group => group.Key,
            group => group.Select(x => x.Change).ToList());
        var drafts = found
            .Where(x => x.Change.Aksi != AksiJejak.Ditambah || !many.ContainsKey((x.Unit, x.Document)))
            .Select(x => new JejakDraf(
                x.Unit, x.Document, AuditLabels.NameOf(x.Change.Entry.Metadata.ClrType), x.Change.Kunci, x.Change.Judul, x.Change.Aksi, x.Change.Sebelum, x.Change.Sesudah));
        return [.. drafts, .. many.Select(group => Summary(group.Key.Unit, group.Key.Document, group.Value).ToDraft())];
    }

    private static AuditSummary Summary(Guid? unit, string document, List<AuditChange> added)
    {
        var summary = new AuditSummary($"{document} disusun sekaligus", document, unit);
        summary.Count(added);
        return summary;
    }

    private static async Task AppendAsync(PortalDbContext db, IReadOnlyList<JejakDraf> drafts, CancellationToken cancellationToken)
    {
        var services = db.ApplicationServices;
        var actor = await AuditActor.OfAsync(db, services?.GetService<IHttpContextAccessor>()?.HttpContext, cancellationToken);
        await AuditChain.AppendAsync(db, actor, (services?.GetService<TimeProvider>() ?? TimeProvider.System).GetUtcNow(), drafts, cancellationToken);
    }
}

/// <summary>Counts of many rows that are written as one row of the trail: an import.</summary>
/// <param name="judul">"Impor Renstra".</param>
/// <param name="unitId">Null: belongs to no perangkat daerah.</param>
public sealed class AuditSummary(string judul, string dokumen, Guid? unitId)
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Count(Type type, AksiJejak aksi, int rows)
    {
        var name = $"{AuditLabels.NameOf(type)} {aksi.ToString().ToLowerInvariant()}";
        _counts[name] = _counts.GetValueOrDefault(name) + rows;
    }

    internal void Count(IEnumerable<AuditChange> changes)
    {
        foreach (var group in changes.GroupBy(change => (change.Entry.Metadata.ClrType, change.Aksi)))
        {
            Count(group.Key.ClrType, group.Key.Aksi, group.Count());
        }
    }

    internal JejakDraf ToDraft() => new(
        unitId, dokumen, "", "", FormattableString.Invariant($"{judul}: {_counts.Values.Sum()} baris"), AksiJejak.Ringkasan, null,
        JsonSerializer.Serialize(_counts.ToDictionary(x => x.Key, x => x.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)), AuditJsonContext.Default.DictionaryStringString));
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class AuditJsonContext : System.Text.Json.Serialization.JsonSerializerContext;
