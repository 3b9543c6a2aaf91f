using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>
/// Refuses what is tried first: passwords and words of the bundled frequency lists (no question leaves the server), patterns, and parts of the person's
/// own name, NIP and e-mail. Length and strength count; no kind of sign is demanded.
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<Pengguna>
{
    public const int MinLength = 12;
    public const int MaxLength = 128;

    /// <summary>Rounds of PBKDF2-HMAC-SHA512 that a stored password takes.</summary>
    public const int Rounds = 210_000;

    /// <summary>Score of zxcvbn, 0 to 4, from which a password is taken: 3 withstands about 10^10 guesses.</summary>
    private const int MinScore = 3;

    /// <summary>Shorter parts of a name stand in too many words.</summary>
    private const int PartLength = 4;

    private static readonly char[] Separators = [' ', '.', ',', '-', '_', '@', '+', '\''];

    public Task<IdentityResult> ValidateAsync(UserManager<Pengguna> manager, Pengguna user, string? password) =>
        Task.FromResult(Refusal(user, password ?? "") is { } reason
            ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = reason })
            : IdentityResult.Success);

    private static string? Refusal(Pengguna person, string password)
    {
        if (password.Length < MinLength)
        {
            return null;
        }

        if (password.Length > MaxLength)
        {
            return $"Kata sandi paling panjang {MaxLength} huruf, angka, atau tanda.";
        }

        var own = OwnParts(person);
        if (own.Any(part => password.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            return "Kata sandi tidak boleh memuat nama, NIP, atau surel Anda.";
        }

        return Zxcvbn.Zxcvbn.MatchPassword(password, [.. own, "lkjip", "portal", "kabupaten"]).Score < MinScore
            ? "Kata sandi ini mudah ditebak: umum dipakai, kata yang dikenal, atau berpola. Pakailah beberapa kata yang tidak berkaitan."
            : null;
    }

    /// <summary>Words of the name, NIP and its date of birth, and the e-mail's name.</summary>
    private static List<string> OwnParts(Pengguna person)
    {
        List<string> parts = [.. person.Nama.Split(Separators, StringSplitOptions.RemoveEmptyEntries), .. (person.Email ?? "").Split('@')[0].Split(Separators, StringSplitOptions.RemoveEmptyEntries)];
        if (person.Nip is { Length: Pengguna.NipLength } nip)
        {
            parts.Add(nip);
            parts.Add(nip[..8]);
        }

        return parts.FindAll(part => part.Length >= PartLength);
    }
}
