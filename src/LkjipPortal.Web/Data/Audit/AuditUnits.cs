using LkjipPortal.Core.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LkjipPortal.Web.Data.Audit;

/// <summary>The perangkat daerah that a row belongs to: its own, or that of the row it is a part of, read from the database where it is not loaded.</summary>
internal sealed class AuditUnits(PortalDbContext db)
{
    private const string Own = "PerangkatDaerahId";
    private const string Id = "Id";

    private readonly Dictionary<(IEntityType Type, Guid Key), Guid?> _known = [];
    private Dictionary<(IEntityType Type, Guid Key), EntityEntry>? _tracked;

    /// <summary>Null: the row belongs to no unit.</summary>
    public async Task<Guid?> OfAsync(EntityEntry entry, CancellationToken cancellationToken)
    {
        var type = entry.Metadata;
        if (type.ClrType == typeof(PerangkatDaerah))
        {
            return (Guid?)entry.Property(Id).CurrentValue;
        }

        if (type.FindProperty(Own) is { } own)
        {
            return (Guid?)entry.Property(own).CurrentValue;
        }

        return Owner(type) is { } owner && entry.Property(owner.Properties[0]).CurrentValue is Guid key
            ? await OfAsync(owner.PrincipalEntityType, key, cancellationToken)
            : null;
    }

    private async Task<Guid?> OfAsync(IEntityType type, Guid key, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((type, key), out var known))
        {
            return known;
        }

        var unit = Tracked.TryGetValue((type, key), out var entry) ? await OfAsync(entry, cancellationToken) : await ReadAsync(type, key, cancellationToken);
        return _known[(type, key)] = unit;
    }

    private async Task<Guid?> ReadAsync(IEntityType type, Guid key, CancellationToken cancellationToken)
    {
        var owner = Owner(type);
        var column = (type.FindProperty(Own) ?? owner!.Properties[0]).GetColumnName();
        await using var command = AuditChain.Command(db, $"SELECT \"{column}\" FROM \"{type.GetTableName()}\" WHERE \"Id\" = @id");
        command.Parameters.Add(type.FindProperty(Id)!.GetRelationalTypeMapping().CreateParameter(command, "@id", key));
        Guid? found = null;
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            found = await reader.ReadAsync(cancellationToken) && !await reader.IsDBNullAsync(0, cancellationToken) ? reader.GetGuid(0) : null;
        }

        return found is { } next && type.FindProperty(Own) is null ? await OfAsync(owner!.PrincipalEntityType, next, cancellationToken) : found;
    }

    private Dictionary<(IEntityType Type, Guid Key), EntityEntry> Tracked => _tracked ??= ReadTracked();

    private Dictionary<(IEntityType Type, Guid Key), EntityEntry> ReadTracked()
    {
        var tracked = new Dictionary<(IEntityType, Guid), EntityEntry>();
        var detect = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.Metadata.FindProperty(Id) is { } id && id.IsPrimaryKey() && entry.Property(Id).CurrentValue is Guid key)
            {
                tracked[(entry.Metadata, key)] = entry;
            }
        }

        db.ChangeTracker.AutoDetectChangesEnabled = detect;
        return tracked;
    }

    /// <summary>The key by which a row is part of another that leads to a unit.</summary>
    private static IForeignKey? Owner(IEntityType type) => type.GetForeignKeys()
        .FirstOrDefault(key => key is { IsRequired: true, DeleteBehavior: DeleteBehavior.Cascade, Properties.Count: 1 }
            && key.PrincipalEntityType != type
            && key.Properties[0].ClrType == typeof(Guid)
            && (key.PrincipalEntityType.FindProperty(Own) is not null || Owner(key.PrincipalEntityType) is not null));
}
