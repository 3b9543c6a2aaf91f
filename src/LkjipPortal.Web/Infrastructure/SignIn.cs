using System.Security.Cryptography.X509Certificates;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>Sign-in by cookie over the portal's own stores. Roles are not claims: they are read per request, so that taking one away works at once.</summary>
internal static class SignIn
{
    public static IServiceCollection AddPortalSignIn(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddPortalAccounts(configuration).AddSignInManager();
        services.AddScoped<Sessions>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<OidcSignIn>();
        var oidc = OidcOptions.From(configuration);
        services.AddSingleton(oidc);
        var secure = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        services.AddScoped<SignInLog>();
        services.AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.AddAntiforgery(antiforgery => (antiforgery.Cookie.Name, antiforgery.Cookie.SecurePolicy) = (CookieName(secure, "lkjip-formulir"), secure));
        services.Configure<CookieTempDataProviderOptions>(temporary => (temporary.Cookie.Name, temporary.Cookie.SecurePolicy) = (CookieName(secure, "lkjip-kabar"), secure));
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        OidcSignIn.Add(authentication, oidc, secure);
        authentication.AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(cookie => ConfigureSession(cookie, secure));
            cookies.TwoFactorUserIdCookie!.Configure(cookie =>
            {
                cookie.Cookie.Name = CookieName(secure, "lkjip-langkah");
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = secure;
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
            });
        });
        return services;
    }

    /// <summary>Accounts without the web: what a command needs to make one.</summary>
    public static IdentityBuilder AddPortalAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(SecurityOptions.From(configuration));
        AddKeys(services, configuration);
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<AddPerson>();
        var rounds = configuration.GetValue($"{SecurityOptions.Section}:PutaranSandi", PasswordRules.Rounds);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = rounds);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = OneTimeLinks.Lifespan);
        return services.AddIdentityCore<Pengguna>(options =>
            {
                options.Password.RequiredLength = PasswordRules.MinLength;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireDigit = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = false;
                options.Lockout.MaxFailedAccessAttempts = 10;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
            })
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddUserStore<PortalUserStore>()
            .AddErrorDescriber<AccountErrors>()
            .AddPasswordValidator<PasswordRules>()
            .AddDefaultTokenProviders();
    }

    /// <summary>Keys of data protection: in the database, encrypted where the configuration names a certificate (PFX) that is kept elsewhere.</summary>
    private static void AddKeys(IServiceCollection services, IConfiguration configuration)
    {
        var keys = services.AddDataProtection().SetApplicationName("LkjipPortal").PersistKeysToDbContext<PortalDbContext>();
        if (configuration[$"{SecurityOptions.Section}:SertifikatKunci"] is { Length: > 0 } file)
        {
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, configuration[$"{SecurityOptions.Section}:SandiSertifikatKunci"]));
        }
    }

    /// <summary>Browsers bind a name that begins so to HTTPS and to this host.</summary>
    private static string CookieName(CookieSecurePolicy secure, string name) => secure == CookieSecurePolicy.Always ? "__Host-" + name : name;

    private static void ConfigureSession(CookieAuthenticationOptions cookie, CookieSecurePolicy secure)
    {
        cookie.LoginPath = "/masuk";
        cookie.ReturnUrlParameter = "kembali";
        cookie.Cookie.Name = CookieName(secure, "lkjip");
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = secure;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
        cookie.Events.OnValidatePrincipal = context => context.HttpContext.RequestServices.GetRequiredService<Sessions>().ValidateAsync(context);
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
