using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Masuk;

/// <summary>Sign-in by NIP or e-mail. Every refusal looks the same, whether the account exists, is locked, or the password is wrong.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(PortalDbContext db, SignInManager<Pengguna> signIn, UserManager<Pengguna> users, Sessions sessions, SignInLog log, OidcOptions oidc, EmailOptions email) : PageModel
{
    private static string? _unknownPasswordHash;

    private static Pengguna NoOne => new() { Nama = "" };

    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? Sandi { get; set; }

    [BindProperty]
    public bool Ingat { get; set; }

    /// <summary>The other provider named somebody whom the portal does not know.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Ditolak { get; set; }

    public string? Galat { get; private set; }

    /// <summary>Name of the other provider that signs in; null: none.</summary>
    public string? Sso => oidc.Aktif ? oidc.Nama : null;

    /// <summary>A link can come by mail.</summary>
    public bool Bersurat => email.Aktif;

    /// <summary>What was done just before: a password set by a link.</summary>
    [TempData]
    public string? Kabar { get; set; }

    /// <summary>Name of the government that runs this portal; empty when it serves several.</summary>
    public string Pemda { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (User.Identity is { IsAuthenticated: true })
        {
            return Home();
        }

        await ReadPemdaAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var person = await FindAsync(Nama ?? "", cancellationToken);
        if (await PasswordFitsAsync(person, Sandi ?? ""))
        {
            if (person!.TwoFactorEnabled)
            {
                await SecondFactor.AwaitAsync(HttpContext, person, Ingat);
                return RedirectToPage("Langkah", new { kembali = Kembali });
            }

            await sessions.OpenAsync(HttpContext, person, Ingat);
            log.Opened(person.Id, SignInLog.Password);
            return Home();
        }

        log.Refused(person?.Id, SignInLog.Password);
        Galat = "NIP atau kata sandi tidak cocok.";
        await ReadPemdaAsync(cancellationToken);
        return Page();
    }

    private async Task<Pengguna?> FindAsync(string name, CancellationToken cancellationToken)
    {
        var trimmed = name.Trim();
        if (trimmed.Contains('@', StringComparison.Ordinal))
        {
            return await users.FindByEmailAsync(trimmed);
        }

        var nip = trimmed.Replace(" ", "", StringComparison.Ordinal);
        return nip.Length == Pengguna.NipLength ? await db.Users.SingleOrDefaultAsync(x => x.Nip == nip, cancellationToken) : null;
    }

    /// <summary>An unknown name costs the same work as a known one, so that the time tells nothing.</summary>
    private async Task<bool> PasswordFitsAsync(Pengguna? person, string password)
    {
        if (person is null)
        {
            _unknownPasswordHash ??= users.PasswordHasher.HashPassword(NoOne, Guid.NewGuid().ToString());
            users.PasswordHasher.VerifyHashedPassword(NoOne, _unknownPasswordHash, password);
            return false;
        }

        return (await signIn.CheckPasswordSignInAsync(person, password, lockoutOnFailure: true)).Succeeded && !person.Nonaktif;
    }

    private async Task ReadPemdaAsync(CancellationToken cancellationToken)
    {
        var names = await db.Pemda.OrderBy(x => x.Nama).Select(x => x.Nama).Take(2).ToListAsync(cancellationToken);
        Pemda = names is [var only] ? $"Pemerintah {only}" : "";
    }

    private LocalRedirectResult Home() => LocalRedirect(Url.IsLocalUrl(Kembali) ? Kembali : "/");
}
