using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;

namespace LkjipPortal.Web.Features.Pemberitahuan;

/// <summary>The people who can be told something about a perangkat daerah.</summary>
internal static class OrangUnit
{
    /// <summary>Who has one of the roles there today, in this unit or in all of them.</summary>
    public static IQueryable<Pengguna> DenganPeran(PortalDbContext db, Guid unitId, DateOnly hari, params IReadOnlyList<Peran> roles)
    {
        var valid = db.PeranPengguna.BerlakuPada(hari).Where(x => (x.PerangkatDaerahId == null || x.PerangkatDaerahId == unitId) && roles.Contains(x.Peran));
        return db.Users.Where(user => !user.Nonaktif && valid.Any(x => x.PenggunaId == user.Id));
    }

    /// <summary>Who has any role in this very unit today.</summary>
    public static IQueryable<Pengguna> Di(PortalDbContext db, Guid unitId, DateOnly hari)
    {
        var valid = db.PeranPengguna.BerlakuPada(hari).Where(x => x.PerangkatDaerahId == unitId);
        return db.Users.Where(user => !user.Nonaktif && valid.Any(x => x.PenggunaId == user.Id));
    }
}
