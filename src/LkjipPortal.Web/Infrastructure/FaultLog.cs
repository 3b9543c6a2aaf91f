using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>Gives every unexpected fault a short number, in the log and on the page, so that a user can name it.</summary>
internal sealed class FaultLog(ILogger<FaultLog> log) : IExceptionHandler
{
    public const string NumberKey = "nomor-gangguan";

    /// <summary>No 0, 1, I, L, O, U: read aloud over the phone.</summary>
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var number = RandomNumberGenerator.GetString(Letters, 5);
        httpContext.Items[NumberKey] = number;
        log.LogError(exception, "Gangguan {Nomor} pada {Method} {Path}", number, httpContext.Request.Method, httpContext.Request.Path);
        return ValueTask.FromResult(false);
    }
}
