using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Data;

/// <summary>Brings the database to the schema of this program.</summary>
internal static class DatabaseMigration
{
    /// <returns>Names of the migrations that were applied.</returns>
    public static async Task<IReadOnlyList<string>> ApplyAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        CreateFolder(db);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
        {
            await db.Database.MigrateAsync(cancellationToken);
        }

        return pending;
    }

    private static void CreateFolder(PortalDbContext db)
    {
        if (db.Database.GetDbConnection() is SqliteConnection { DataSource: [not ':', ..] file } && Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
