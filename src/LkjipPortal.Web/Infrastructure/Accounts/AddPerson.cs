using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>Makes an account without a password; the person sets it by a one-time link.</summary>
public sealed class AddPerson(PortalDbContext db, UserManager<Pengguna> users)
{
    /// <summary>Signs in by e-mail where there is no NIP.</summary>
    public static Pengguna Create(string nama, string? nip, string? email, TimeProvider clock) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        Nama = nama,
        Nip = nip,
        Email = email,
        UserName = nip ?? email,
        EmailConfirmed = email is not null,
        LockoutEnabled = true,
    };

    /// <returns>Why it was not added, with the field ("Nip" or "Surel"); null when it was.</returns>
    public async Task<(string Field, string Reason)?> RunAsync(Pengguna person, CancellationToken cancellationToken)
    {
        if (await TakenAsync(person, cancellationToken) is { } taken)
        {
            return taken;
        }

        try
        {
            var result = await users.CreateAsync(person);
            return result.Succeeded ? null : (person.Nip is null ? "Surel" : "Nip", result.Errors.First().Description);
        }
        catch (DbUpdateException)
        {
            return await TakenAsync(person, cancellationToken) ?? throw new InvalidOperationException("The account was refused for a reason that is not known.");
        }
    }

    /// <summary>Field and reason when another account has the NIP or e-mail.</summary>
    public async Task<(string Field, string Reason)?> TakenAsync(Pengguna person, CancellationToken cancellationToken)
    {
        if (person.Nip is not null && await db.Users.AnyAsync(x => x.Id != person.Id && x.Nip == person.Nip, cancellationToken))
        {
            return ("Nip", "Sudah ada akun dengan NIP ini.");
        }

        var email = users.NormalizeEmail(person.Email);
        return email is not null && await db.Users.AnyAsync(x => x.Id != person.Id && x.NormalizedEmail == email, cancellationToken)
            ? ("Surel", "Sudah ada akun dengan surel ini.")
            : null;
    }
}
