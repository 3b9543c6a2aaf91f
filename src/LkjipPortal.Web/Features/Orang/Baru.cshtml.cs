using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Adds a person with a first role; the answer shows the one-time link.</summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
public sealed class BaruModel(AddPerson add, OneTimeLinks links, UnitChoices units, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? Nip { get; set; }

    [BindProperty]
    public string? Surel { get; set; }

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

        TempData[DetailModel.LinkKey] = await links.IssueAsync(person);
        return LocalRedirect($"/orang/{person.Id}");
    }

    /// <summary>Null, with the reasons at the fields, when something is missing or unreadable.</summary>
    private Pengguna? Read()
    {
        var (nama, surel) = (Nama?.Trim() ?? "", string.IsNullOrWhiteSpace(Surel) ? null : Surel.Trim());
        string? nip = null;
        if (nama.Length is 0 or > Pengguna.NamaMaxLength)
        {
            ModelState.AddModelError(nameof(Nama), nama.Length == 0 ? "Isi nama." : TooLong.Message("Nama", nama, Pengguna.NamaMaxLength));
        }

        if (!string.IsNullOrWhiteSpace(Nip) && !Core.Text.Nip.Parse(Nip).TryGet(out nip, out var reason))
        {
            ModelState.AddModelError(nameof(Nip), reason);
        }
        else if (nip is null && surel is null)
        {
            ModelState.AddModelError(nameof(Nip), "Isi NIP atau surel; salah satunya dipakai untuk masuk.");
        }

        if (surel is not null && (surel.Length > 256 || !new System.ComponentModel.DataAnnotations.EmailAddressAttribute().IsValid(surel)))
        {
            ModelState.AddModelError(nameof(Surel), "Surel tidak dapat dibaca, misalnya nama@contoh.go.id.");
        }

        return ModelState.IsValid ? AddPerson.Create(nama, nip, surel, clock) : null;
    }

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
