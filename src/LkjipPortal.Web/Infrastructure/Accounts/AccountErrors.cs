using Microsoft.AspNetCore.Identity;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>Refusals of an account, as the person reads them at the field.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    /// <summary>The one-time link is used, old, or not of this person.</summary>
    public const string InvalidTokenCode = nameof(InvalidToken);

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), $"Kata sandi sekurang-kurangnya {length} huruf, angka, atau tanda.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "Kata sandi sekarang tidak cocok.");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), "Sudah ada akun dengan NIP atau surel ini.");

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), "Sudah ada akun dengan surel ini.");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "NIP atau surel memuat huruf yang tidak diterima.");

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), "Surel tidak dapat dibaca, misalnya nama@contoh.go.id.");

    public override IdentityError InvalidToken() => Error(InvalidTokenCode, "Tautan ini tidak berlaku lagi.");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Akun ini diubah orang lain pada saat yang sama. Periksa, lalu ulangi.");

    private static IdentityError Error(string code, string message) => new() { Code = code, Description = message };
}
