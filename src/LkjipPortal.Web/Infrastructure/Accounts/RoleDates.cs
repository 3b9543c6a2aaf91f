using LkjipPortal.Web.Data;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>Roles by their dates; a role outside them gives nothing.</summary>
internal static class RoleDates
{
    /// <summary>Western Indonesian time (WIB); has no daylight saving.</summary>
    private static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    public static DateOnly HariIni(this TimeProvider clock) => Hari(clock.GetUtcNow());

    /// <summary>The day of a moment.</summary>
    public static DateOnly Hari(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Wib).DateTime);

    public static IQueryable<PeranPengguna> BerlakuPada(this IQueryable<PeranPengguna> roles, DateOnly hari) =>
        roles.Where(x => (x.BerlakuDari == null || x.BerlakuDari <= hari) && (x.BerlakuSampai == null || x.BerlakuSampai >= hari));
}
