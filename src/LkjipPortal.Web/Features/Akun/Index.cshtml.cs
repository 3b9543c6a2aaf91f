using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LkjipPortal.Web.Features.Akun;

/// <summary>Change of one's own password; ends every other browser.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(UserManager<Pengguna> users, Sessions sessions) : PageModel
{
    [BindProperty]
    public string? Sekarang { get; set; }

    [BindProperty]
    public string? Baru { get; set; }

    /// <summary>Nothing else opens before.</summary>
    public bool Wajib { get; private set; }

    /// <summary>Name and NIP or e-mail.</summary>
    public string Siapa { get; private set; } = "";

    public string? Saved { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await users.GetUserAsync(User) is not { } person)
        {
            return Challenge();
        }

        Show(person);
        Saved = this.SavedTime();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(User) is not { } person)
        {
            return Challenge();
        }

        Show(person);
        if (await users.IsLockedOutAsync(person) || !await users.CheckPasswordAsync(person, Sekarang ?? ""))
        {
            await users.AccessFailedAsync(person);
            return Refused(nameof(Sekarang), "Kata sandi sekarang tidak cocok.");
        }

        if (Baru == Sekarang)
        {
            return Refused(nameof(Baru), "Kata sandi baru harus lain dari yang sekarang.");
        }

        person.WajibGantiSandi = false;
        person.AccessFailedCount = 0;
        var result = await users.ChangePasswordAsync(person, Sekarang!, Baru ?? "");
        if (!result.Succeeded)
        {
            return Refused(nameof(Baru), result.Errors.First().Description);
        }

        await sessions.EndAsync(person.Id, Sessions.IdOf(User), cancellationToken);
        return this.SavedAt("/akun");
    }

    private void Show(Pengguna person)
    {
        Wajib = person.WajibGantiSandi;
        Siapa = $"{person.Nama}, {(person.Nip is { } nip ? "NIP " + Nip.Format(nip) : person.Email)}";
    }

    private PageResult Refused(string field, string reason)
    {
        ModelState.AddModelError(field, reason);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
