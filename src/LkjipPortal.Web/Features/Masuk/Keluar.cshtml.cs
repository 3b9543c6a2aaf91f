using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Masuk;

/// <summary>Signs out; only by a form, so that no link can do it.</summary>
public sealed class KeluarModel(SignInManager<Pengguna> signIn) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("/masuk");
    }
}
