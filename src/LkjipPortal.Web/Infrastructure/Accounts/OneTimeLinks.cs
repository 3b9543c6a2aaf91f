using System.Text;
using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>Links by which a person sets the password without the old one. Each works once, for a day; a new one ends those before it.</summary>
public sealed class OneTimeLinks(UserManager<Pengguna> users, SecurityOptions options, TimeProvider clock)
{
    public const string Path = "/akun/sandi";

    public static readonly TimeSpan Lifespan = TimeSpan.FromHours(24);

    public async Task<string> IssueAsync(Pengguna person)
    {
        person.TautanPada = clock.GetUtcNow();
        await users.UpdateSecurityStampAsync(person);
        return await OfNewAsync(person);
    }

    /// <summary>For an account that was just made: there are no older links to end.</summary>
    public async Task<string> OfNewAsync(Pengguna person)
    {
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await users.GeneratePasswordResetTokenAsync(person)));
        return $"{options.Alamat}{Path}?untuk={person.Id:N}&kode={token}";
    }

    /// <summary>The person of a link that still works; null otherwise, whatever the reason.</summary>
    public async Task<(Pengguna Person, string Token)?> ReadAsync(string? untuk, string? kode)
    {
        if (!Guid.TryParseExact(untuk, "N", out var id) || Decode(kode) is not { } token)
        {
            return null;
        }

        return await users.FindByIdAsync(id.ToString()) is { Nonaktif: false } person
            && await users.VerifyUserTokenAsync(person, users.Options.Tokens.PasswordResetTokenProvider, UserManager<Pengguna>.ResetPasswordTokenPurpose, token)
                ? (person, token)
                : null;
    }

    private static string? Decode(string? kode)
    {
        try
        {
            return string.IsNullOrEmpty(kode) ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(kode));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
