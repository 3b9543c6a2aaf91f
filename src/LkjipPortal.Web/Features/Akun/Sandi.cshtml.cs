using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.Akun;

/// <summary>Sets the password by a one-time link. A link that does not work says the same whoever it names, and only when the form is sent.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SandiModel(OneTimeLinks links, UserManager<Pengguna> users, Sessions sessions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Untuk { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kode { get; set; }

    [BindProperty]
    public string? Sandi { get; set; }

    /// <summary>The link does not work.</summary>
    public bool Berakhir { get; private set; }

    [TempData]
    public string? Kabar { get; set; }

    public void OnGet() => Berakhir = string.IsNullOrEmpty(Untuk) || string.IsNullOrEmpty(Kode);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await links.ReadAsync(Untuk, Kode) is not var (person, token))
        {
            return Ended();
        }

        person.WajibGantiSandi = false;
        person.LockoutEnd = null;
        person.AccessFailedCount = 0;
        var result = await users.ResetPasswordAsync(person, token, Sandi ?? "");
        if (result.Errors.Any(error => error.Code is AccountErrors.InvalidTokenCode or nameof(IdentityErrorDescriber.ConcurrencyFailure)))
        {
            return Ended();
        }

        if (!result.Succeeded)
        {
            ModelState.AddModelError(nameof(Sandi), result.Errors.First().Description);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await sessions.EndAsync(person.Id, except: null, cancellationToken);
        Kabar = "Kata sandi tersimpan. Silakan masuk.";
        return LocalRedirect("/masuk");
    }

    private PageResult Ended()
    {
        Berakhir = true;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
