using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Gives and takes roles, and closes accounts. Whatever is done, one person stays who can sign in as admin, without an end date.</summary>
public sealed class KelolaOrang(PortalDbContext db, Sessions sessions, TimeProvider clock)
{
    private const string LastAdmin = "Tidak dapat: portal harus mempunyai sekurang-kurangnya satu admin yang aktif dan tanpa tanggal akhir.";

    /// <returns>Why not; null when the role was given.</returns>
    public async Task<string?> BeriAsync(PeranPengguna role, CancellationToken cancellationToken)
    {
        var same = await db.PeranPengguna.AsNoTracking()
            .Where(x => x.PenggunaId == role.PenggunaId && x.PerangkatDaerahId == role.PerangkatDaerahId && x.Peran == role.Peran)
            .ToListAsync(cancellationToken);
        if (same.Exists(x => (x.BerlakuSampai ?? DateOnly.MaxValue) >= (role.BerlakuDari ?? DateOnly.MinValue) && (role.BerlakuSampai ?? DateOnly.MaxValue) >= (x.BerlakuDari ?? DateOnly.MinValue)))
        {
            return "Peran ini sudah ada untuk masa itu.";
        }

        db.Add(role);
        await db.SaveChangesAsync(cancellationToken);
        return null;
    }

    /// <returns>Why not; null when the role is gone.</returns>
    public Task<string?> CabutAsync(Guid penggunaId, Guid roleId, CancellationToken cancellationToken) => KeepingAnAdminAsync(
        async () =>
        {
            if (await db.PeranPengguna.SingleOrDefaultAsync(x => x.Id == roleId && x.PenggunaId == penggunaId, cancellationToken) is { } role)
            {
                db.Remove(role);
                await db.SaveChangesAsync(cancellationToken);
            }
        },
        cancellationToken);

    /// <returns>Why not; null when the account is closed and signed out everywhere.</returns>
    public Task<string?> NonaktifkanAsync(Guid penggunaId, CancellationToken cancellationToken) => KeepingAnAdminAsync(
        async () =>
        {
            await ChangeAsync(penggunaId, person => person.Nonaktif = true, cancellationToken);
            await sessions.EndAsync(penggunaId, except: null, cancellationToken);
        },
        cancellationToken);

    /// <returns>Why not; null when the account is open again.</returns>
    public Task<string?> AktifkanAsync(Guid penggunaId, CancellationToken cancellationToken) =>
        KeepingAnAdminAsync(() => ChangeAsync(penggunaId, person => person.Nonaktif = false, cancellationToken), cancellationToken);

    /// <summary>The next page that the person opens is the change of password.</summary>
    /// <returns>Why not; null when it is demanded.</returns>
    public Task<string?> WajibGantiSandiAsync(Guid penggunaId, CancellationToken cancellationToken) =>
        KeepingAnAdminAsync(() => ChangeAsync(penggunaId, person => person.WajibGantiSandi = true, cancellationToken), cancellationToken);

    private async Task ChangeAsync(Guid penggunaId, Action<Pengguna> change, CancellationToken cancellationToken)
    {
        change(await db.Users.SingleAsync(x => x.Id == penggunaId, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Two admins who take each other's role at once cannot both succeed: one change at a time, by the lock of the trail, and each reads what the other left.</summary>
    private async Task<string?> KeepingAnAdminAsync(Func<Task> change, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await AuditChain.LockAsync(db, cancellationToken);
        await change();
        var kept = await db.PeranPengguna.BerlakuPada(clock.HariIni()).AnyAsync(
            x => x.Peran == Peran.Admin && x.PerangkatDaerahId == null && x.BerlakuSampai == null
                && db.Users.Any(person => person.Id == x.PenggunaId && !person.Nonaktif && person.PasswordHash != null),
            cancellationToken);
        if (!kept)
        {
            return LastAdmin;
        }

        await transaction.CommitAsync(cancellationToken);
        return null;
    }
}
