using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>
/// Sends a signed-in person to what their account needs first: a new password, then the second factor where a role demands it. Until then nothing else
/// opens but signing out and what is open to everybody.
/// </summary>
internal sealed class AccountGate(RequestDelegate next)
{
    public const string PasswordPage = "/akun";
    public const string SecondFactorPage = "/akun/dua-langkah";
    private static readonly string[] Always = [PasswordPage, "/keluar", "/tampilan"];

    public async Task InvokeAsync(HttpContext http, PortalDbContext db, SecurityOptions options, TimeProvider clock)
    {
        if (AccountState.Of(http) is { } state && !IsOpen(http, Always))
        {
            if (state.WajibGantiSandi)
            {
                http.Response.Redirect(PasswordPage);
                return;
            }

            if (!state.DuaLangkah && !IsOpen(http, [SecondFactorPage]) && await MustAsync(state, db, options, clock, http.RequestAborted))
            {
                http.Response.Redirect(SecondFactorPage);
                return;
            }
        }

        await next(http);
    }

    /// <summary>Whether one of the person's roles of today demands the second factor.</summary>
    public static async Task<bool> MustAsync(AccountState state, PortalDbContext db, SecurityOptions options, TimeProvider clock, CancellationToken cancellationToken) =>
        options.WajibDuaLangkah.Count > 0
        && await db.PeranPengguna.BerlakuPada(clock.HariIni()).AnyAsync(x => x.PenggunaId == state.PenggunaId && options.WajibDuaLangkah.Contains(x.Peran), cancellationToken);

    private static bool IsOpen(HttpContext http, string[] addresses) =>
        http.GetEndpoint() is not { } endpoint
        || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
        || addresses.Any(address => http.Request.Path.Equals(address, StringComparison.OrdinalIgnoreCase));
}
