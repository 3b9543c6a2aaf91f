using System.Globalization;
using System.Security.Claims;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>
/// Fills <see cref="CurrentUnit"/> on every address that names a unit and a year, before any policy is asked. A unit without a role for the user, or a year
/// that the unit does not have, is answered with 404, as if it did not exist. Someone who has not signed in goes on to the policies.
/// </summary>
public sealed class UnitScopeMiddleware(RequestDelegate next)
{
    public const string UnitRouteKey = "unit";
    public const string YearRouteKey = "tahun";

    public async Task InvokeAsync(HttpContext context, CurrentUnit current, UnitDirectory directory)
    {
        if (context.GetRouteValue(UnitRouteKey) is string kode && context.User.PenggunaId() is { } penggunaId)
        {
            var unit = await directory.FindAsync(penggunaId, kode, context.RequestAborted);
            var tahun = int.TryParse(context.GetRouteValue(YearRouteKey)?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
            if (unit is null || !unit.DaftarTahun.Contains(tahun))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            current.Fill(unit, tahun, penggunaId);
        }

        await next(context);
    }
}

public static class ClaimsPrincipalExtensions
{
    /// <summary>Null: not signed in.</summary>
    public static Guid? PenggunaId(this ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true } && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
