using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Forms;
using LkjipPortal.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>One person: roles, one-time link, second factor, closing of the account.</summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
public sealed class DetailModel(PortalDbContext db, KelolaOrang kelola, OneTimeLinks links, LinkMail mail, SecondFactor factor, Sessions sessions, UnitChoices units, TimeProvider clock) : PageModel
{
    internal const string LinkKey = "Tautan";
    internal const string MailedKey = "TautanDikirim";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public PeranForm Peran { get; set; } = new();

    public Pengguna Person { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Units { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The link just made; shown once.</summary>
    public string? Tautan { get; private set; }

    /// <summary>The link goes to the person by mail too.</summary>
    public bool Dikirim { get; private set; }

    /// <summary>Why nothing was changed.</summary>
    public string? Ditolak { get; private set; }

    public DateOnly HariIni { get; } = clock.HariIni();

    private string Here => $"/orang/{Id}";

    /// <summary>An account that does not exist is not found, whatever is asked of it.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = await db.Users.Include(x => x.DaftarPeran).AsSplitQuery().SingleOrDefaultAsync(x => x.Id == Id, HttpContext.RequestAborted);
        if (found is null)
        {
            context.Result = NotFound();
            return;
        }

        Person = found;
        Units = await units.ReadAsync(HttpContext.RequestAborted);
        await next();
    }

    /// <summary>"10.42" right after a change; null otherwise.</summary>
    public string? Saved { get; private set; }

    public void OnGet()
    {
        Saved = this.SavedTime();
        Dikirim = TempData[MailedKey] is true;
        Tautan = TempData[LinkKey] is string link ? link.StartsWith('/') ? $"{Request.Scheme}://{Request.Host}{link}" : link : null;
    }

    public async Task<IActionResult> OnPostBeriAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var (role, field, reason) = Peran.Read(Id, Units.Keys.ToHashSet());
        if (role is null)
        {
            ModelState.AddModelError($"{nameof(Peran)}.{field}", reason);
            return Refused(StatusCodes.Status400BadRequest);
        }

        return Answer(await kelola.BeriAsync(role, cancellationToken));
    }

    public async Task<IActionResult> OnPostCabutAsync(Guid peranId, CancellationToken cancellationToken) => Answer(await kelola.CabutAsync(Id, peranId, cancellationToken));

    public async Task<IActionResult> OnPostNonaktifkanAsync(CancellationToken cancellationToken) => Answer(await kelola.NonaktifkanAsync(Id, cancellationToken));

    public async Task<IActionResult> OnPostAktifkanAsync(CancellationToken cancellationToken) => Answer(await kelola.AktifkanAsync(Id, cancellationToken));

    public async Task<IActionResult> OnPostGantiAsync(CancellationToken cancellationToken) => Answer(await kelola.WajibGantiSandiAsync(Id, cancellationToken));

    public async Task<IActionResult> OnPostTautanAsync()
    {
        var link = await links.IssueAsync(Person);
        (TempData[LinkKey], TempData[MailedKey]) = (link, mail.Send(Person.Nama, Person.Email, link));
        return LocalRedirect(Here);
    }

    /// <summary>Signs the person out everywhere.</summary>
    public async Task<IActionResult> OnPostKeluarkanAsync(CancellationToken cancellationToken)
    {
        await sessions.EndAsync(Id, except: null, cancellationToken);
        return this.SavedAt(Here);
    }

    public async Task<IActionResult> OnPostLangkahAsync(CancellationToken cancellationToken)
    {
        await factor.RemoveAsync(Person);
        await sessions.EndAsync(Id, except: null, cancellationToken);
        return LocalRedirect(Here);
    }

    private IActionResult Answer(string? refusal)
    {
        Ditolak = refusal;
        return refusal is null ? LocalRedirect(Here) : Refused(StatusCodes.Status409Conflict);
    }

    private PageResult Refused(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
