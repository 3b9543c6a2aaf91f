using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Dasbor;

/// <summary>The year at a glance.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel : PageModel;
