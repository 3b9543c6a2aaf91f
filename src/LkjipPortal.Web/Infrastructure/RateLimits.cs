using System.Threading.RateLimiting;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>Requests per minute, from <c>Limits</c> of the configuration.</summary>
internal sealed class LimitOptions
{
    /// <summary>Attempts to sign in, per address.</summary>
    public int SignIn { get; set; } = 20;

    /// <summary>Reports rendered, per person.</summary>
    public int Download { get; set; } = 20;

    /// <summary>Codes looked up, per address.</summary>
    public int Verification { get; set; } = 30;
}

/// <summary>Limits of what is dear or open to guessing.</summary>
internal static class RateLimits
{
    public const string SignIn = "masuk";
    public const string Download = "unduh";
    public const string Verification = "verifikasi";

    public static IServiceCollection AddPortalRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(SignIn, http => HttpMethods.IsPost(http.Request.Method)
                ? PerMinute(http.Connection.RemoteIpAddress?.ToString() ?? "", limits.SignIn)
                : RateLimitPartition.GetNoLimiter(""));
            options.AddPolicy(Verification, http => PerMinute(http.Connection.RemoteIpAddress?.ToString() ?? "", limits.Verification));
            options.AddPolicy(Download, http => PerMinute(http.User.PenggunaId()?.ToString() ?? "", limits.Download));
        });
    }

    private static RateLimitPartition<string> PerMinute(string who, int limit) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1) });
}
