using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.Akun;

/// <summary>Asks for a one-time link by mail. The answer is the same for every name; without mail the page is not there.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class LupaModel(LinkMail mail) : PageModel
{
    private const int NameMaxLength = 256;

    [BindProperty]
    public string? Nama { get; set; }

    public bool Terkirim { get; private set; }

    public IActionResult OnGet() => mail.Aktif ? Page() : NotFound();

    public IActionResult OnPost()
    {
        if (!mail.Aktif)
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Nama) || Nama.Length > NameMaxLength)
        {
            ModelState.AddModelError(nameof(Nama), "Isi NIP atau surel.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        mail.Ask(Nama);
        Terkirim = true;
        return Page();
    }
}
