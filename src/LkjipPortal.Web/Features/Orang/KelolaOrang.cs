using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Gives and takes roles, and closes accounts. Whatever is done, one person stays who can sign in as admin, without an end date.</summary>
public sealed class KelolaOrang(PortalDbContext db, Sessions sessions, TimeProvider clock)
{
    private const string Prefix = "Peran";
    private const string Twice = "Peran ini sudah ada untuk masa itu.";
    private const string LastAdmin = "Tidak dapat: portal harus mempunyai sekurang-kurangnya satu admin yang aktif dan tanpa tanggal akhir.";

    /// <returns>Why not; null when the role was given.</returns>
    public async Task<string?> BeriAsync(PeranPengguna role, CancellationToken cancellationToken)
    {
        if (await OverlapsAsync(role, cancellationToken))
        {
            return Twice;
        }

        db.Add(role);
        await db.SaveChangesAsync(cancellationToken);
        return null;
    }

    /// <summary>Changes capacity and dates of a role; which role, and where, stays.</summary>
    public async Task<SaveOutcome> UbahPeranAsync(Guid penggunaId, Guid roleId, PeranForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        SaveOutcome outcome = new SaveOutcome.NotFound();
        var refused = await KeepingAnAdminAsync(async () => outcome = await UbahMasaAsync(penggunaId, roleId, form, choices, cancellationToken), cancellationToken);
        return refused is null || outcome is not SaveOutcome.Saved ? outcome : SaveOutcome.Refuse($"{Prefix}.{nameof(form.Sampai)}", refused);
    }

    /// <summary>Within the lock that keeps other changes of roles out.</summary>
    private async Task<SaveOutcome> UbahMasaAsync(Guid penggunaId, Guid roleId, PeranForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        if (await db.PeranPengguna.SingleOrDefaultAsync(x => x.Id == roleId && x.PenggunaId == penggunaId, cancellationToken) is not { } role)
        {
            return new SaveOutcome.NotFound();
        }

        if (FormConflicts.Settle(form, PeranForm.From(role), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        (form.Peran, form.Unit) = (role.Peran, role.PerangkatDaerahId);
        var (read, field, reason) = form.Read(penggunaId, role.PerangkatDaerahId is { } unit ? new HashSet<Guid> { unit } : []);
        if (read is null)
        {
            return SaveOutcome.Refuse($"{Prefix}.{field}", reason);
        }

        (role.Kapasitas, role.BerlakuDari, role.BerlakuSampai) = (read.Kapasitas, read.BerlakuDari, read.BerlakuSampai);
        if (await OverlapsAsync(role, cancellationToken))
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(form.Dari)}", Twice);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new SaveOutcome.Saved();
    }

    /// <summary>The person has the same role in the same place for a part of that time.</summary>
    private async Task<bool> OverlapsAsync(PeranPengguna role, CancellationToken cancellationToken)
    {
        var same = await db.PeranPengguna.AsNoTracking()
            .Where(x => x.Id != role.Id && x.PenggunaId == role.PenggunaId && x.PerangkatDaerahId == role.PerangkatDaerahId && x.Peran == role.Peran)
            .ToListAsync(cancellationToken);
        return same.Exists(x => (x.BerlakuSampai ?? DateOnly.MaxValue) >= (role.BerlakuDari ?? DateOnly.MinValue) && (role.BerlakuSampai ?? DateOnly.MaxValue) >= (x.BerlakuDari ?? DateOnly.MinValue));
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
