using System.Security.Cryptography;
using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>Accounts in the database. Keys of authenticator apps and recovery codes are kept encrypted with the portal's keys of data protection.</summary>
internal sealed class PortalUserStore(PortalDbContext db, IDataProtectionProvider protection, IdentityErrorDescriber errors)
    : UserOnlyStore<Pengguna, PortalDbContext, Guid>(db, errors)
{
    /// <summary>Before what is encrypted; what is stored without it is from before and encrypted at its next change.</summary>
    public const string Mark = "dp:";

    private readonly IDataProtector _protector = protection.CreateProtector("TokenPengguna");

    public override Task SetTokenAsync(Pengguna user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : Mark + _protector.Protect(value), cancellationToken);

    /// <summary>Null too when the key that it was encrypted with is gone: the second factor must be set up anew.</summary>
    public override async Task<string?> GetTokenAsync(Pengguna user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        var kept = await base.GetTokenAsync(user, loginProvider, name, cancellationToken);
        if (kept?.StartsWith(Mark, StringComparison.Ordinal) is not true)
        {
            return kept;
        }

        try
        {
            return _protector.Unprotect(kept[Mark.Length..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
