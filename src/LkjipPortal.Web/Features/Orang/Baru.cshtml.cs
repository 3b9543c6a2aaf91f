using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Adds a person with a first role; the answer shows the one-time link.</summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
public sealed class BaruModel(AddPerson add, OneTimeLinks links, LinkMail mail, UnitChoices units, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? Nip { get; set; }

    [BindProperty]
    public string? Surel { get; set; }

    [BindProperty]
    public string? Pangkat { get; set; }

    [BindProperty]
    public string? Jabatan { get; set; }

    [BindProperty]
    public PeranForm Peran { get; set; } = new();

    public IReadOnlyDictionary<Guid, string> Units { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken cancellationToken) => Units = await units.ReadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Units = await units.ReadAsync(cancellationToken);
        ModelState.Clear();
        var person = Read();
        var (role, field, reason) = Peran.Read(person?.Id ?? Guid.Empty, Units.Keys.ToHashSet());
        if (role is null)
        {
            ModelState.AddModelError($"{nameof(Peran)}.{field}", reason);
        }

        if (person is null || role is null)
        {
            return Refused();
        }

        person.DaftarPeran.Add(role);
        if (await add.RunAsync(person, cancellationToken) is { } taken)
        {
            ModelState.AddModelError(taken.Field, taken.Reason);
            return Refused();
        }

        var link = await links.IssueAsync(person);
        (TempData[DetailModel.LinkKey], TempData[DetailModel.MailedKey]) = (link, mail.Send(person.Nama, person.Email, link));
        return LocalRedirect($"/orang/{person.Id}");
    }

    /// <summary>Null, with the reasons at the fields, when something is missing or unreadable.</summary>
    private Pengguna? Read()
    {
        var form = new OrangForm { Nama = Nama, Nip = Nip, Surel = Surel, Pangkat = Pangkat, Jabatan = Jabatan };
        foreach (var failure in new OrangValidator().Validate(form).Errors.DistinctBy(x => x.PropertyName))
        {
            ModelState.AddModelError(failure.PropertyName, failure.ErrorMessage);
        }

        if (!ModelState.IsValid)
        {
            return null;
        }

        var person = AddPerson.Create(form.Nama!.Trim(), form.Angka, form.Alamat, clock);
        form.Apply(person);
        return person;
    }

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
