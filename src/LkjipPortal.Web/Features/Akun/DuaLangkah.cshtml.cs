using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using QRCoder;

namespace LkjipPortal.Web.Features.Akun;

/// <summary>Switches the second factor on by a first code, and off or to new recovery codes by the password. On and off end every other browser.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class DuaLangkahModel(UserManager<Pengguna> users, SecondFactor factor, Sessions sessions, PortalDbContext db, SecurityOptions options, TimeProvider clock) : PageModel
{
    private const string Issuer = "LKjIP Portal";

    [BindProperty]
    public string? KodeAplikasi { get; set; }

    [BindProperty]
    public string? Sandi { get; set; }

    public bool Aktif { get; private set; }

    /// <summary>A role of the person demands it.</summary>
    public bool Wajib { get; private set; }

    /// <summary>Key for the app in groups of four letters.</summary>
    public string Kunci { get; private set; } = "";

    /// <summary>The key as the SVG of a QR code.</summary>
    public string Qr { get; private set; } = "";

    /// <summary>Recovery codes left.</summary>
    public int Sisa { get; private set; }

    /// <summary>New codes, shown this once.</summary>
    public IReadOnlyList<string>? KodePemulihan { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await users.GetUserAsync(User) is { } person ? await ShowAsync(person, cancellationToken) : Challenge();

    public async Task<IActionResult> OnPostAktifkanAsync(CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(User) is not { } person)
        {
            return Challenge();
        }

        if (person.TwoFactorEnabled)
        {
            return LocalRedirect(AccountGate.SecondFactorPage);
        }

        var code = (KodeAplikasi ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (!await factor.FitsAppAsync(person, code))
        {
            return await RefusedAsync(person, nameof(KodeAplikasi), "Kode tidak cocok. Periksa jam ponsel, lalu isi kode yang sedang tampil.", cancellationToken);
        }

        await users.SetTwoFactorEnabledAsync(person, true);
        await sessions.EndAsync(person.Id, Sessions.IdOf(User), cancellationToken);
        return await NewCodesAsync(person, cancellationToken);
    }

    public async Task<IActionResult> OnPostKodeAsync(CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(User) is not { } person)
        {
            return Challenge();
        }

        return !person.TwoFactorEnabled ? LocalRedirect(AccountGate.SecondFactorPage)
            : await PasswordFitsAsync(person) ? await NewCodesAsync(person, cancellationToken)
            : await RefusedAsync(person, nameof(Sandi), "Kata sandi tidak cocok.", cancellationToken);
    }

    public async Task<IActionResult> OnPostMatikanAsync(CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(User) is not { } person)
        {
            return Challenge();
        }

        if (await MustAsync(person, cancellationToken))
        {
            return await RefusedAsync(person, nameof(Sandi), "Peran Anda mensyaratkan langkah kedua.", cancellationToken);
        }

        if (!await PasswordFitsAsync(person))
        {
            return await RefusedAsync(person, nameof(Sandi), "Kata sandi tidak cocok.", cancellationToken);
        }

        await factor.RemoveAsync(person);
        await sessions.EndAsync(person.Id, Sessions.IdOf(User), cancellationToken);
        return LocalRedirect(AccountGate.SecondFactorPage);
    }

    private async Task<PageResult> NewCodesAsync(Pengguna person, CancellationToken cancellationToken)
    {
        KodePemulihan = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(person, SecondFactor.RecoveryCodes) ?? []];
        return await ShowAsync(person, cancellationToken);
    }

    private async Task<bool> PasswordFitsAsync(Pengguna person)
    {
        if (!await users.IsLockedOutAsync(person) && await users.CheckPasswordAsync(person, Sandi ?? ""))
        {
            return true;
        }

        await users.AccessFailedAsync(person);
        return false;
    }

    private Task<bool> MustAsync(Pengguna person, CancellationToken cancellationToken) =>
        AccountGate.MustAsync(new AccountState(person.Id, person.WajibGantiSandi, person.TwoFactorEnabled), db, options, clock, cancellationToken);

    private Task<PageResult> RefusedAsync(Pengguna person, string field, string reason, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(field, reason);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return ShowAsync(person, cancellationToken);
    }

    private async Task<PageResult> ShowAsync(Pengguna person, CancellationToken cancellationToken)
    {
        Aktif = person.TwoFactorEnabled;
        Wajib = await MustAsync(person, cancellationToken);
        if (Aktif)
        {
            Sisa = await users.CountRecoveryCodesAsync(person);
            return Page();
        }

        var key = await factor.KeyAsync(person);
        Kunci = string.Join(' ', key.Chunk(4).Select(group => new string(group)));
        Qr = Draw($"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(person.UserName!)}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}&digits=6");
        return Page();
    }

    private static string Draw(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(4, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
