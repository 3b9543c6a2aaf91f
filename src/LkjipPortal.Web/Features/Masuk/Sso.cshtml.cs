using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Masuk;

/// <summary>Sends the browser to the other provider, where one is configured.</summary>
[AllowAnonymous]
public sealed class SsoModel(OidcOptions options) : PageModel
{
    public IActionResult OnGet(string? kembali) => options.Aktif
        ? Challenge(new AuthenticationProperties { RedirectUri = Url.IsLocalUrl(kembali) ? kembali : "/" }, OidcSignIn.Scheme)
        : NotFound();
}
