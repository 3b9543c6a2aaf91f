using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Masuk;

/// <summary>Signs out; only by a form, so that no link can do it.</summary>
public sealed class KeluarModel(SignInManager<Pengguna> signIn, Sessions sessions) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (User.PenggunaId() is { } person && Sessions.IdOf(User) is { } session)
        {
            await sessions.EndOneAsync(person, session, cancellationToken);
        }

        await signIn.SignOutAsync();
        return LocalRedirect("/masuk");
    }
}
