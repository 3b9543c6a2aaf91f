using System.Security.Claims;
using LkjipPortal.Web.Commands;
using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>Browsers that a person has signed in with: opened, asked about on every request, ended.</summary>
public sealed class Sessions(PortalDbContext db, SignInManager<Pengguna> signIn, TimeProvider clock)
{
    private const string ClaimType = "sesi";
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);
    private static readonly TimeSpan Unremembered = TimeSpan.FromHours(12);
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    public static Guid? IdOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(ClaimType), out var id) ? id : null;

    /// <summary>Signs the person in; every proof has been asked for before.</summary>
    public async Task OpenAsync(HttpContext http, Pengguna person, bool remember)
    {
        var now = clock.GetUtcNow();
        var session = new SesiMasuk { PenggunaId = person.Id, Dibuat = now, TerakhirDilihat = now, Perangkat = Browsers.Name(http.Request.Headers.UserAgent.ToString()) };
        var old = await db.SesiMasuk.Where(x => x.PenggunaId == person.Id).ToListAsync(http.RequestAborted);
        db.RemoveRange(old.Where(x => x.TerakhirDilihat < now - Remembered));
        db.Add(session);
        await db.SaveChangesAsync(http.RequestAborted);
        await signIn.SignInWithClaimsAsync(
            person,
            new AuthenticationProperties { IsPersistent = remember, ExpiresUtc = remember ? now + Remembered : null },
            [new Claim(ClaimType, session.Id.ToString("N"))]);
    }

    /// <summary>Ends the browsers of a person, but for the one named.</summary>
    public Task<int> EndAsync(Guid penggunaId, Guid? except, CancellationToken cancellationToken) =>
        db.SesiMasuk.Where(x => x.PenggunaId == penggunaId && x.Id != except).ExecuteDeleteAsync(cancellationToken);

    /// <summary>False: the person has no such browser.</summary>
    public async Task<bool> EndOneAsync(Guid penggunaId, Guid id, CancellationToken cancellationToken) =>
        await db.SesiMasuk.Where(x => x.PenggunaId == penggunaId && x.Id == id).ExecuteDeleteAsync(cancellationToken) > 0;

    /// <summary>Refuses a cookie whose session was ended or whose person may no longer sign in. A database that is away opens nothing, but keeps the cookie.</summary>
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return;
        }

        try
        {
            if (await ReadAsync(context.Principal!, context.Properties.IsPersistent ? Remembered : Unremembered, http.RequestAborted) is { } state)
            {
                http.Items[typeof(AccountState)] = state;
                return;
            }
        }
        catch (Exception fault) when (DatabaseFault.Explains(fault))
        {
            context.RejectPrincipal();
            return;
        }

        context.RejectPrincipal();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <param name="longest">How long after signing in a session ends, however much it is used.</param>
    private async Task<AccountState?> ReadAsync(ClaimsPrincipal principal, TimeSpan longest, CancellationToken cancellationToken)
    {
        if (IdOf(principal) is not { } id)
        {
            return null;
        }

        var found = await db.SesiMasuk.AsNoTracking().Where(x => x.Id == id)
            .Join(db.Users.Where(x => !x.Nonaktif), x => x.PenggunaId, person => person.Id, (x, person) => new { x.PenggunaId, x.Dibuat, x.TerakhirDilihat, person.WajibGantiSandi, person.TwoFactorEnabled })
            .SingleOrDefaultAsync(cancellationToken);
        var now = clock.GetUtcNow();
        if (found is null || now - found.Dibuat > longest)
        {
            return null;
        }

        if (now - found.TerakhirDilihat > SeenEvery)
        {
            await db.SesiMasuk.Where(x => x.Id == id).ExecuteUpdateAsync(set => set.SetProperty(x => x.TerakhirDilihat, now), cancellationToken);
        }

        return new AccountState(found.PenggunaId, found.WajibGantiSandi, found.TwoFactorEnabled);
    }
}

/// <summary>What of the person's account must come before the page asked for.</summary>
internal sealed record AccountState(Guid PenggunaId, bool WajibGantiSandi, bool DuaLangkah)
{
    /// <summary>Null: not signed in.</summary>
    public static AccountState? Of(HttpContext http) => http.Items[typeof(AccountState)] as AccountState;
}
