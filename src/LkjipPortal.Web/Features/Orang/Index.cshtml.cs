using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>An account of the list.</summary>
/// <param name="BerSandi">The person has set a password.</param>
public sealed record OrangRow(Guid Id, string Nama, string? Nip, string? Surel, bool Nonaktif, bool BerSandi, bool DuaLangkah, IReadOnlyList<PeranPengguna> Peran);

/// <summary>People of every perangkat daerah, for the admin.</summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
public sealed class IndexModel(PortalDbContext db, UnitChoices units, TimeProvider clock) : PageModel
{
    public const int Most = 200;
    private IReadOnlyDictionary<Guid, string> _units = new Dictionary<Guid, string>();

    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    public IReadOnlyList<OrangRow> Rows { get; private set; } = [];

    /// <summary>There are more than are shown.</summary>
    public bool Lebih { get; private set; }

    public DateOnly HariIni { get; } = clock.HariIni();

    public string UnitOf(PeranPengguna role) => UnitChoices.Label(role.PerangkatDaerahId, _units);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        _units = await units.ReadAsync(cancellationToken);
        var rows = await db.Users.AsNoTracking().OrderBy(x => x.Nama).ThenBy(x => x.Id)
            .Select(x => new OrangRow(x.Id, x.Nama, x.Nip, x.Email, x.Nonaktif, x.PasswordHash != null, x.TwoFactorEnabled, x.DaftarPeran.OrderBy(role => role.Peran).ToList()))
            .ToListAsync(cancellationToken);
        if (Cari?.Trim() is { Length: > 0 } text)
        {
            rows = rows.FindAll(x => Fits(x, text));
        }

        (Rows, Lebih) = ([.. rows.Take(Most)], rows.Count > Most);
    }

    private static bool Fits(OrangRow row, string text) =>
        row.Nama.Contains(text, StringComparison.OrdinalIgnoreCase)
        || row.Surel?.Contains(text, StringComparison.OrdinalIgnoreCase) is true
        || row.Nip?.Contains(text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal) is true;
}
