using LkjipPortal.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Tampilan;

/// <summary>Remembers theme and sidebar on this device, then goes back. Changes nothing in the database, so every signed-in person may.</summary>
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost(string? tema, string? menu, string? kembali)
    {
        if (Appearance.Themes.Any(theme => theme.Value == tema))
        {
            Remember(Appearance.ThemeCookie, tema!);
        }

        if (menu is Appearance.Folded or Appearance.Open)
        {
            Remember(Appearance.MenuCookie, menu);
        }

        return LocalRedirect(Url.IsLocalUrl(kembali) ? kembali : "/");
    }

    private void Remember(string cookie, string value) => Response.Cookies.Append(cookie, value, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        Secure = Request.IsHttps,
    });
}
