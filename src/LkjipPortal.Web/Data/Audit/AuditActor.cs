using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Data.Audit;

/// <summary>Who changes, and from where.</summary>
internal sealed record AuditActor(Guid? Id, string Nama, string? Dari)
{
    /// <summary>A command on the server.</summary>
    private const string Server = "Perintah di server";

    private const string Anonymous = "Belum masuk";

    public static async Task<AuditActor> OfAsync(PortalDbContext db, HttpContext? http, CancellationToken cancellationToken)
    {
        if (http is null)
        {
            return new AuditActor(null, Server, null);
        }

        var id = http.User.PenggunaId();
        return new AuditActor(id, id is { } person ? await NameAsync(db, person, cancellationToken) : Anonymous, http.Connection.RemoteIpAddress?.ToString());
    }

    private static async Task<string> NameAsync(PortalDbContext db, Guid person, CancellationToken cancellationToken)
    {
        await using var command = AuditChain.Command(db, """SELECT "Nama" FROM "Pengguna" WHERE "Id" = @id""");
        command.Parameters.Add(db.Model.FindEntityType(typeof(Pengguna))!.FindProperty(nameof(Pengguna.Id))!.GetRelationalTypeMapping().CreateParameter(command, "@id", person));
        return await command.ExecuteScalarAsync(cancellationToken) as string ?? "-";
    }
}
