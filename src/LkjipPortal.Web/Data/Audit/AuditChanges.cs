using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LkjipPortal.Core.Text;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LkjipPortal.Web.Data.Audit;

/// <summary>A change that is about to be saved. Its key is read after the save, when it is known.</summary>
internal sealed record AuditChange(EntityEntry Entry, AksiJejak Aksi, string Judul, string? Sebelum, string? Sesudah)
{
    public string Kunci => string.Join(' ', Entry.Metadata.FindPrimaryKey()!.Properties.Select(key => AuditChanges.Text(Entry.Property(key).CurrentValue)));
}

/// <summary>Reads what is about to be saved. Of a secret it tells that it changed, never what it was or is.</summary>
internal static class AuditChanges
{
    public const string Secret = "(dirahasiakan)";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Kinds of rows that leave no trace: keys of the portal, open sessions, what is told to people, the traces themselves, and copies of what other rows hold (their
    /// fingerprint stands in the step that made them).
    /// </summary>
    private static readonly HashSet<string> Silent =
        [nameof(JejakAudit), nameof(KepalaJejak), nameof(JejakSel), nameof(DataProtectionKey), "SesiMasuk", nameof(Notifikasi), nameof(Core.Approval.SalinanDokumen)];

    /// <summary>Counters, and copies of other properties.</summary>
    private static readonly HashSet<string> Ignored =
    [
        RevisionPolicy.PropertyName, nameof(Pengguna.ConcurrencyStamp), nameof(Pengguna.SecurityStamp), nameof(Pengguna.NormalizedEmail), nameof(Pengguna.NormalizedUserName),
        nameof(Pengguna.AccessFailedCount), "TeksCari", "KodeTerakhir",
    ];

    /// <summary>Parts of names of properties that hold a secret.</summary>
    private static readonly string[] SecretNames = ["Password", "Sandi", "Secret", "Rahasia", "Token", "Stamp", "Recovery", "Pemulihan", "ProviderKey", "ClaimValue", "Otp"];

    public static List<AuditChange> Of(ChangeTracker tracker)
    {
        var detect = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return [.. tracker.Entries().Select(Of).OfType<AuditChange>()];
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = detect;
        }
    }

    public static string Text(object? value) => value switch
    {
        null => "",
        Enum name => name.ToString(),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        bool yes => yes ? "ya" : "tidak",
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static AuditChange? Of(EntityEntry entry)
    {
        if (Silent.Contains(AuditLabels.NameOf(entry.Metadata.ClrType)))
        {
            return null;
        }

        var title = Title(entry);
        switch (entry.State)
        {
            case EntityState.Added:
                return new AuditChange(entry, AksiJejak.Ditambah, title, null, Json(Values(entry).Where(value => value.After is not null).Select(value => (value.Name, value.After))));
            case EntityState.Deleted:
                return new AuditChange(entry, AksiJejak.Dihapus, title, Json(Values(entry).Where(value => value.Before is not null).Select(value => (value.Name, value.Before))), null);
            case EntityState.Modified:
                var changed = Values(entry).Where(value => value.Changed).ToList();
                return changed.Count == 0
                    ? null
                    : new AuditChange(entry, AksiJejak.Diubah, title, Json(changed.Select(value => (value.Name, value.Before))), Json(changed.Select(value => (value.Name, value.After))));
            default:
                return null;
        }
    }

    private static IEnumerable<(string Name, string? Before, string? After, bool Changed)> Values(EntityEntry entry)
    {
        foreach (var property in entry.Properties.Where(property => !Ignored.Contains(property.Metadata.Name) && !(property.Metadata.IsPrimaryKey() && property.Metadata.ValueGenerated == ValueGenerated.OnAdd && property.Metadata.ClrType == typeof(int))))
        {
            yield return Pair(property.Metadata, property.Metadata.Name, property.OriginalValue, property.CurrentValue, IsSecret(entry.Metadata, property.Metadata));
        }

        foreach (var complex in entry.ComplexProperties)
        {
            var name = complex.Metadata.Name;
            foreach (var part in complex.Properties)
            {
                yield return Pair(part.Metadata, part.Metadata.Name == nameof(NilaiKinerja.Teks) ? name : $"{name} ({part.Metadata.Name})", part.OriginalValue, part.CurrentValue, secret: false);
            }
        }
    }

    private static (string, string?, string?, bool) Pair(IProperty property, string name, object? before, object? after, bool secret)
    {
        var (old, now) = (Value(property, before), Value(property, after));
        var changed = !string.Equals(old, now, StringComparison.Ordinal);
        return secret ? (name, old is null ? null : Secret, now is null ? null : Secret, changed) : (name, old, now, changed);
    }

    /// <summary>Text of a value; what is stored as JSON, as that JSON.</summary>
    private static string? Value(IProperty property, object? value) => value switch
    {
        null => null,
        string text => text,
        Enum or ValueType => Text(value),
        _ => property.GetTypeMapping().Converter?.ConvertToProvider(value)?.ToString() ?? Text(value),
    };

    private static bool IsSecret(IEntityType type, IProperty property) =>
        SecretNames.Any(name => property.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
        || (type.ClrType == typeof(IdentityUserToken<Guid>) && property.Name == nameof(IdentityUserToken<>.Value));

    private static string Title(EntityEntry entry)
    {
        var parts = new[] { "Kode", "Nomor", "Nama", "Judul", "Uraian", "Sasaran", "Program", "Tahun", "Triwulan", "Bulan", "Instansi", "Peran" }
            .Select(name => entry.Metadata.FindProperty(name) is { } property ? Text(entry.Property(property).CurrentValue) : "")
            .Where(text => text.Length > 0)
            .Take(2);
        return string.Join(' ', parts);
    }

    private static string Json(IEnumerable<(string Name, string? Value)> values)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            foreach (var (name, value) in values)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
