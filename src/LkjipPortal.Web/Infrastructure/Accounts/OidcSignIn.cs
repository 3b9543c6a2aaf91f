using System.Security.Claims;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>
/// Sign-in by an OpenID Connect provider (authorization code with PKCE). The provider says who it is; who that is here, and what the person may do, stays with the
/// portal: nobody gets an account by it, and a second factor that is switched on here is asked for here.
/// </summary>
public sealed class OidcSignIn(PortalDbContext db, UserManager<Pengguna> users, Sessions sessions, SignInLog log, OidcOptions options)
{
    public const string Scheme = "oidc";
    public const string Refused = "/masuk?ditolak=true";
    private const string Callback = "/masuk/sso/kembali";

    public static void Add(AuthenticationBuilder authentication, OidcOptions options, CookieSecurePolicy secure)
    {
        if (!options.Aktif)
        {
            return;
        }

        authentication.AddOpenIdConnect(Scheme, oidc =>
        {
            (oidc.Authority, oidc.ClientId, oidc.ClientSecret) = (options.Authority, options.ClientId, options.ClientSecret);
            oidc.ResponseType = OpenIdConnectResponseType.Code;
            // By GET: the cookies of the attempt are Lax, and the page's content policy lets no foreign form in.
            oidc.ResponseMode = OpenIdConnectResponseMode.Query;
            oidc.UsePkce = true;
            oidc.CallbackPath = Callback;
            oidc.SignInScheme = IdentityConstants.ExternalScheme;
            oidc.SaveTokens = false;
            oidc.MapInboundClaims = false;
            oidc.GetClaimsFromUserInfoEndpoint = true;
            oidc.Scope.Add("email");
            foreach (var scope in options.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                oidc.Scope.Add(scope);
            }

            oidc.ClaimActions.MapUniqueJsonKey(options.KlaimNip, options.KlaimNip);
            oidc.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
            foreach (var cookie in new[] { oidc.CorrelationCookie, oidc.NonceCookie })
            {
                (cookie.SameSite, cookie.SecurePolicy, cookie.HttpOnly) = (SameSiteMode.Lax, secure, true);
            }

            oidc.Events.OnTicketReceived = context => context.HttpContext.RequestServices.GetRequiredService<OidcSignIn>().TakeAsync(context);
            oidc.Events.OnRemoteFailure = context =>
            {
                context.Response.Redirect(Refused);
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });
    }

    private async Task TakeAsync(TicketReceivedContext context)
    {
        var http = context.HttpContext;
        context.HandleResponse();
        if (await FindAsync(context.Principal!, http.RequestAborted) is not { } person)
        {
            log.Refused(null, SignInLog.Sso);
            http.Response.Redirect(Refused);
            return;
        }

        var next = context.ReturnUri is { Length: > 0 } wanted && IsLocal(wanted) ? wanted : "/";
        if (person.TwoFactorEnabled)
        {
            await SecondFactor.AwaitAsync(http, person, remember: false);
            http.Response.Redirect($"/masuk/langkah?kembali={Uri.EscapeDataString(next)}");
            return;
        }

        await sessions.OpenAsync(http, person, remember: false);
        log.Opened(person.Id, SignInLog.Sso);
        http.Response.Redirect(next);
    }

    /// <summary>By NIP; by e-mail only where the provider has verified it, and not when it is of somebody with another NIP.</summary>
    private async Task<Pengguna?> FindAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        var nip = principal.FindFirstValue(options.KlaimNip) is { Length: > 0 } text && Nip.Parse(text) is { IsValid: true } read ? read.Value : null;
        var person = nip is null ? null : await db.Users.SingleOrDefaultAsync(x => x.Nip == nip, cancellationToken);
        if (person is null && string.Equals(principal.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase)
            && users.NormalizeEmail(principal.FindFirstValue("email")) is { } email)
        {
            person = await db.Users.SingleOrDefaultAsync(x => x.NormalizedEmail == email && (nip == null || x.Nip == null), cancellationToken);
        }

        return person is { Nonaktif: false } && !await users.IsLockedOutAsync(person) ? person : null;
    }

    private static bool IsLocal(string address) => address is ['/', not ('/' or '\\'), ..] or "/";
}
