using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.Masuk;

/// <summary>The code after the password, for whoever has switched the second factor on.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class LangkahModel(SecondFactor factor, Sessions sessions, SignInLog log) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    [BindProperty]
    public string? Kode { get; set; }

    public string? Galat { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await factor.AwaitedAsync(HttpContext) is null ? RedirectToPage("Index") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await factor.AwaitedAsync(HttpContext) is not var (person, remember))
        {
            return RedirectToPage("Index");
        }

        if (!await factor.FitsAsync(person, Kode ?? ""))
        {
            log.Refused(person.Id, SignInLog.SecondFactor);
            Galat = "Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.";
            return Page();
        }

        await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await sessions.OpenAsync(HttpContext, person, remember);
        log.Opened(person.Id, SignInLog.SecondFactor);
        return LocalRedirect(Url.IsLocalUrl(Kembali) ? Kembali : "/");
    }
}
