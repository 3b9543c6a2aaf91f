using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LkjipPortal.Web.Features.Impor.Langkah;

/// <summary>Sends a request that is larger than the server will receive back to its form, which then says so at the field, instead of a bare error.</summary>
/// <param name="bytes">Largest request that is received.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute(long bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    private const long Megabyte = 1024 * 1024;

    public long Bytes => bytes;

    /// <summary>Before the form is read.</summary>
    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request is { ContentLength: { } length } request && length > bytes)
        {
            context.Result = new LocalRedirectResult(string.Create(CultureInfo.InvariantCulture, $"{request.Path}?besar={length / Megabyte}"));
        }
    }
}
