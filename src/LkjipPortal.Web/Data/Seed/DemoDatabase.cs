using LkjipPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>The embedded database of a fresh clone: migrated, and filled with the demo unit when it is empty. Development only.</summary>
internal static class DemoDatabase
{
    /// <returns>True when the demo unit was written now.</returns>
    public static async Task<bool> MigrateAndSeedAsync(PortalDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        await DatabaseMigration.ApplyAsync(db, cancellationToken);
        if (await db.Pemda.AnyAsync(cancellationToken) || await db.Users.AnyAsync(cancellationToken))
        {
            return false;
        }

        var unit = DemoUnit.Add(db);
        DemoAccounts.Add(db, unit.Id, clock);
        db.Ringkasan = new AuditSummary("Data contoh", "Organisasi", unit.Id);
        await db.SaveChangesAsync(cancellationToken);
        db.Ringkasan = null;
        return true;
    }

    /// <summary>For the web: prepares the database and tells whoever started it how to sign in.</summary>
    public static async Task PrepareAsync(IServiceProvider services, TextWriter console, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await MigrateAndSeedAsync(db, scope.ServiceProvider.GetRequiredService<TimeProvider>(), cancellationToken);
        if (await db.Users.AnyAsync(user => user.Email == DemoAccounts.Perencana, cancellationToken))
        {
            await console.WriteLineAsync(DemoAccounts.Announcement);
        }
    }
}
