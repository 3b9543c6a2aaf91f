using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace LkjipPortal.Web.Data.Audit;

/// <summary>A row that has no place in the chain yet.</summary>
internal sealed record JejakDraf(Guid? PerangkatDaerahId, string Dokumen, string Entitas, string Kunci, string Judul, AksiJejak Aksi, string? Sebelum, string? Sesudah);

/// <summary>Appends rows, one writer at a time, in the transaction of the change.</summary>
internal static class AuditChain
{
    /// <summary>Hash before the first row.</summary>
    public const string Awal = "0000000000000000000000000000000000000000000000000000000000000000";

    private const string Lock = "SELECT pg_advisory_xact_lock(4994862)";

    /// <summary>
    /// Waits until no other transaction appends. Taken before the change itself, so that two writers never hold each other's rows. A write transaction of SQLite
    /// is alone already.
    /// </summary>
    public static async Task LockAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        if (db.Database.GetDbConnection() is NpgsqlConnection)
        {
            await using var command = Command(db, Lock);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Within a transaction that holds the lock.</summary>
    public static async Task AppendAsync(PortalDbContext db, AuditActor actor, DateTimeOffset now, IReadOnlyList<JejakDraf> drafts, CancellationToken cancellationToken)
    {
        if (drafts.Count == 0)
        {
            return;
        }

        var (number, hash) = await HeadAsync(db, cancellationToken);
        var time = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        var rows = new List<JejakAudit>(drafts.Count);
        foreach (var draft in drafts)
        {
            var row = Link(draft, actor, time, ++number, hash);
            rows.Add(row);
            hash = row.Hash;
        }

        await BulkInsert.RunAsync(db, rows, cancellationToken);
        await using var command = Command(db, """UPDATE "KepalaJejak" SET "Nomor" = @nomor, "Hash" = @hash WHERE "Id" = 1""", ("@nomor", number), ("@hash", hash));
        if (await command.ExecuteNonQueryAsync(cancellationToken) != 1)
        {
            throw new InvalidOperationException("The head of the audit trail is missing.");
        }
    }

    /// <summary>SHA-256 of all fields and the hash before, as a JSON array.</summary>
    public static string HashOf(JejakAudit row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteNumberValue(row.Nomor);
            json.WriteNumberValue(row.Pada.ToUnixTimeMilliseconds());
            foreach (var text in new[]
            {
                row.PenggunaId?.ToString("D"), row.Orang, row.Dari, row.PerangkatDaerahId?.ToString("D"), row.Dokumen, row.Entitas, row.Kunci, row.Judul,
                row.Aksi.ToString(), row.Sebelum, row.Sesudah, row.HashSebelumnya,
            })
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    public static DbCommand Command(PortalDbContext db, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static async Task<(long Number, string Hash)> HeadAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        await using var command = Command(db, """SELECT "Nomor", "Hash" FROM "KepalaJejak" WHERE "Id" = 1""");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? (reader.GetInt64(0), reader.GetString(1))
            : throw new InvalidOperationException("The head of the audit trail is missing.");
    }

    private static JejakAudit Link(JejakDraf draft, AuditActor actor, DateTimeOffset time, long number, string before)
    {
        JejakAudit Row(string hash) => new()
        {
            Nomor = number,
            Pada = time,
            PenggunaId = actor.Id,
            Orang = Cut(actor.Nama, JejakAuditConfiguration.OrangMaxLength),
            Dari = actor.Dari is { } address ? Cut(address, JejakAuditConfiguration.DariMaxLength) : null,
            PerangkatDaerahId = draft.PerangkatDaerahId,
            Dokumen = draft.Dokumen,
            Entitas = Cut(draft.Entitas, JejakAuditConfiguration.LabelMaxLength),
            Kunci = Cut(draft.Kunci, JejakAuditConfiguration.KunciMaxLength),
            Judul = Cut(draft.Judul, JejakAuditConfiguration.JudulMaxLength),
            Aksi = draft.Aksi,
            Sebelum = draft.Sebelum,
            Sesudah = draft.Sesudah,
            HashSebelumnya = before,
            Hash = hash,
        };
        return Row(HashOf(Row("")));
    }

    /// <summary>At most so many letters, none of them half and none that PostgreSQL refuses.</summary>
    private static string Cut(string text, int length)
    {
        var clean = text.Replace("\0", "", StringComparison.Ordinal);
        return clean.Length <= length ? clean : clean[..(char.IsHighSurrogate(clean[length - 1]) ? length - 1 : length)];
    }
}
