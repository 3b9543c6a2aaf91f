using System.Security.Claims;
using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>Codes of an authenticator app (TOTP, RFC 6238) and recovery codes, after the password.</summary>
public sealed class SecondFactor(PortalDbContext db, UserManager<Pengguna> users)
{
    public const int RecoveryCodes = 10;
    private const string RememberKey = "ingat";

    /// <summary>Remembers for a few minutes whose password was right; signs nobody in.</summary>
    public static Task AwaitAsync(HttpContext http, Pengguna person, bool remember)
    {
        var identity = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, person.Id.ToString()));
        var properties = new AuthenticationProperties();
        properties.Items[RememberKey] = remember ? "ya" : "";
        return http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity), properties);
    }

    /// <summary>Whose password was right in this browser; null: nobody's, or too long ago.</summary>
    public async Task<(Pengguna Person, bool Remember)?> AwaitedAsync(HttpContext http)
    {
        var ticket = await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return ticket.Principal?.FindFirstValue(ClaimTypes.Name) is { } id && await users.FindByIdAsync(id) is { Nonaktif: false } person
            ? (person, ticket.Properties?.Items.TryGetValue(RememberKey, out var kept) is true && kept == "ya")
            : null;
    }

    /// <summary>Whether the code is right now. Wrong ones count towards the account's lock; a locked account is refused like a wrong code.</summary>
    public async Task<bool> FitsAsync(Pengguna person, string code)
    {
        if (await users.IsLockedOutAsync(person))
        {
            return false;
        }

        var plain = new string([.. code.Where(char.IsAsciiLetterOrDigit)]);
        if (plain.Length == 6 && plain.All(char.IsAsciiDigit) ? await FitsAppAsync(person, plain) : await FitsRecoveryAsync(person, plain))
        {
            await users.ResetAccessFailedCountAsync(person);
            return true;
        }

        await users.AccessFailedAsync(person);
        return false;
    }

    /// <summary>A code of the app, which opens nothing a second time.</summary>
    public async Task<bool> FitsAppAsync(Pengguna person, string code)
    {
        if (!await users.VerifyTwoFactorTokenAsync(person, users.Options.Tokens.AuthenticatorTokenProvider, code)
            || await db.Users.Where(x => x.Id == person.Id && (x.KodeTerakhir == null || x.KodeTerakhir != code))
                .ExecuteUpdateAsync(set => set.SetProperty(x => x.KodeTerakhir, code)) != 1)
        {
            return false;
        }

        person.KodeTerakhir = code;
        return true;
    }

    private async Task<bool> FitsRecoveryAsync(Pengguna person, string plain) =>
        plain.Length == 10 && (await users.RedeemTwoFactorRecoveryCodeAsync(person, $"{plain[..5]}-{plain[5..]}".ToUpperInvariant())).Succeeded;

    /// <summary>Key of the app; made when there is none.</summary>
    public async Task<string> KeyAsync(Pengguna person)
    {
        if (await users.GetAuthenticatorKeyAsync(person) is { Length: > 0 } key)
        {
            return key;
        }

        await users.ResetAuthenticatorKeyAsync(person);
        return await users.GetAuthenticatorKeyAsync(person) ?? throw new InvalidOperationException("The key was not kept.");
    }

    /// <summary>Back to the password alone; the next set-up has another key.</summary>
    public async Task RemoveAsync(Pengguna person)
    {
        await users.SetTwoFactorEnabledAsync(person, false);
        await users.ResetAuthenticatorKeyAsync(person);
    }
}
