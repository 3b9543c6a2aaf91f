using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Shared;

/// <summary>What the frame around every page shows: the units and years to switch to, and who is signed in.</summary>
public sealed record Frame(IReadOnlyList<SwitchTarget> Years, IReadOnlyList<SwitchTarget> Units, string Person, string Role, string Initials)
{
    /// <summary>Notifications that were not read.</summary>
    public int Unread { get; init; }
}

/// <summary>A year or unit to go to; <paramref name="Current"/> is the one shown.</summary>
public sealed record SwitchTarget(string Label, string Address, bool Current);

/// <summary>Reads the <see cref="Frame"/> of a request.</summary>
public sealed class FrameReader(PortalDbContext db, UnitDirectory directory, CurrentUnit current, TimeProvider clock)
{
    public async Task<Frame> ReadAsync(HttpContext http)
    {
        var person = http.User.PenggunaId() ?? Guid.Empty;
        var name = await db.Users.Where(x => x.Id == person).Select(x => x.Nama).SingleOrDefaultAsync(http.RequestAborted) ?? "";
        var units = await directory.VisibleToAsync(person, http.RequestAborted);
        var page = Navigation.Of(http.Request.Path)?.Path ?? "dasbor";
        return new Frame(
            [.. current.DaftarTahun.Select(year => new SwitchTarget(IdYear(year), UnitLinks.Address(current.Kode, year, page), year == current.Tahun))],
            [.. units.Select(unit => Target(unit, page))],
            name,
            RoleLabel(current.Peran),
            Initials(name))
        {
            Unread = await db.Notifikasi.CountAsync(x => x.PenggunaId == person && x.DibacaPada == null, http.RequestAborted),
        };
    }

    private SwitchTarget Target(UnitAccess unit, string page)
    {
        var year = unit.DaftarTahun.Contains(current.Tahun) ? current.Tahun : HomeYear(unit, clock);
        var (_, shortName) = unit.NamaPada(year);
        return new SwitchTarget($"{shortName} {ShortPemda(unit.Pemda)}", UnitLinks.Address(unit.Kode, year, page), unit.Id == current.Id);
    }

    /// <summary>The year that a unit opens with: the latest that has begun.</summary>
    public static int HomeYear(UnitAccess unit, TimeProvider clock)
    {
        var thisYear = clock.GetUtcNow().Year;
        return unit.DaftarTahun.FirstOrDefault(year => year <= thisYear, unit.DaftarTahun is [var newest, ..] ? newest : thisYear);
    }

    /// <summary>"Kabupaten Jombang" is "Kab. Jombang".</summary>
    public static string ShortPemda(string pemda) => pemda.Replace("Kabupaten ", "Kab. ", StringComparison.Ordinal);

    private static string IdYear(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string RoleLabel(IReadOnlySet<Peran> roles) => roles.Count == 0 ? "" : roles.Min() switch
    {
        Peran.Admin => "Admin",
        Peran.Perencana => "Perencana",
        Peran.Bidang => "Bidang",
        Peran.Kepala => "Kepala",
        Peran.Atasan => "Atasan",
        Peran.Inspektorat => "Inspektorat",
        _ => "Pembaca",
    };

    private static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Take(2).Select(word => char.ToUpperInvariant(word[0])));
    }
}
