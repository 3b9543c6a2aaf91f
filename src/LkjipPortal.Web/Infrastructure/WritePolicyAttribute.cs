using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>
/// Policy of a page's writing handlers (every verb but GET and HEAD), where reading is open to more roles than writing. Refused is 403, before anything is bound.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WritePolicyAttribute(string policy) : Attribute, IAsyncAuthorizationFilter
{
    public string Policy { get; } = policy;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            return;
        }

        var authorization = http.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!(await authorization.AuthorizeAsync(http.User, Policy)).Succeeded)
        {
            context.Result = new ForbidResult();
        }
    }
}
