using System.Data;
using System.Data.Common;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Gives and takes roles, and closes accounts. Whatever is done, one person stays who can sign in as admin, without an end date.</summary>
public sealed class KelolaOrang(PortalDbContext db, Sessions sessions, TimeProvider clock)
{
    private const string LastAdmin = "Tidak dapat: portal harus mempunyai sekurang-kurangnya satu admin yang aktif dan tanpa tanggal akhir.";
    private const string Meanwhile = "Admin lain mengubah peran pada saat yang sama. Periksa, lalu ulangi.";

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
    public Task<string?> CabutAsync(Guid penggunaId, Guid roleId, CancellationToken cancellationToken) =>
        KeepingAnAdminAsync(() => db.PeranPengguna.Where(x => x.Id == roleId && x.PenggunaId == penggunaId).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    /// <returns>Why not; null when the account is closed and signed out everywhere.</returns>
    public Task<string?> NonaktifkanAsync(Guid penggunaId, CancellationToken cancellationToken) => KeepingAnAdminAsync(
        async () =>
        {
            await db.Users.Where(x => x.Id == penggunaId).ExecuteUpdateAsync(set => set.SetProperty(x => x.Nonaktif, true), cancellationToken);
            await sessions.EndAsync(penggunaId, except: null, cancellationToken);
        },
        cancellationToken);

    public Task AktifkanAsync(Guid penggunaId, CancellationToken cancellationToken) =>
        db.Users.Where(x => x.Id == penggunaId).ExecuteUpdateAsync(set => set.SetProperty(x => x.Nonaktif, false), cancellationToken);

    /// <summary>The next page that the person opens is the change of password.</summary>
    public Task WajibGantiSandiAsync(Guid penggunaId, CancellationToken cancellationToken) =>
        db.Users.Where(x => x.Id == penggunaId).ExecuteUpdateAsync(set => set.SetProperty(x => x.WajibGantiSandi, true), cancellationToken);

    /// <summary>Two admins who take each other's role at once cannot both succeed.</summary>
    private async Task<string?> KeepingAnAdminAsync(Func<Task> change, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
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
        catch (Exception fault) when (IsMeanwhile(fault))
        {
            return Meanwhile;
        }
    }

    /// <summary>SQLSTATE 40001: serialization failure.</summary>
    private static bool IsMeanwhile(Exception? fault) => fault is DbException { SqlState: "40001" } || (fault is not null && IsMeanwhile(fault.InnerException));
}
