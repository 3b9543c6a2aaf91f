using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>Names of the policies. Each but <see cref="KelolaOrang"/> is asked about the unit and year of the address; without one it is refused.</summary>
public static class AuthorizationPolicies
{
    /// <summary>Any role in the unit.</summary>
    public const string Baca = nameof(Baca);

    public const string UbahRencana = nameof(UbahRencana);
    public const string UbahRealisasi = nameof(UbahRealisasi);
    public const string TulisLaporan = nameof(TulisLaporan);

    /// <summary>Roles that may be asked to submit, approve or return a document. Whether a person is the one asked, the document says.</summary>
    public const string IkutMenyetujui = nameof(IkutMenyetujui);

    /// <summary>The organisation chart of the unit.</summary>
    public const string UbahOrganisasi = nameof(UbahOrganisasi);

    /// <summary>Roles that have a say in the unit's documents: everybody but who only reads.</summary>
    public const string Komentari = nameof(Komentari);

    /// <summary>Deadlines of the unit's year.</summary>
    public const string AturTenggat = nameof(AturTenggat);

    /// <summary>Admin of every unit; bound to no address.</summary>
    public const string KelolaOrang = nameof(KelolaOrang);

    /// <summary>The audit trail of the unit.</summary>
    public const string BacaJejak = nameof(BacaJejak);

    /// <summary>The audit trail of every unit: Admin of all of them; bound to no address.</summary>
    public const string BacaSemuaJejak = nameof(BacaSemuaJejak);

    /// <summary>Adds the policies, and closes every page that names none to whoever has not signed in.</summary>
    public static IServiceCollection AddPortalAuthorization(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Baca, policy => policy.RequireAuthenticatedUser().AddRequirements(new PeranRequirement([.. Enum.GetValues<Peran>()])))
            .AddPolicy(UbahRencana, policy => policy.RequireAuthenticatedUser().AddRequirements(new PeranRequirement([Peran.Perencana])))
            .AddPolicy(UbahRealisasi, policy => policy.RequireAuthenticatedUser().AddRequirements(new PeranRequirement([Peran.Perencana, Peran.Bidang])))
            .AddPolicy(IkutMenyetujui, policy => policy.RequireAuthenticatedUser().AddRequirements(new PeranRequirement([Peran.Perencana, Peran.Bidang, Peran.Kepala, Peran.Atasan])))
            .AddPolicy(Komentari, policy => policy.RequireAuthenticatedUser().AddRequirements(new PeranRequirement([.. Enum.GetValues<Peran>().Where(peran => peran != Peran.Pembaca)])))
            .AddPolicy(AturTenggat, policy => policy.RequireAuthenticatedUser().AddRequirements(new PeranRequirement([Peran.Admin])))
            .AddPolicy(TulisLaporan, policy => policy.RequireAuthenticatedUser().AddRequirements(new PeranRequirement([Peran.Perencana])))
            .AddPolicy(UbahOrganisasi, policy => policy.RequireAuthenticatedUser().AddRequirements(new PeranRequirement([Peran.Perencana, Peran.Admin])))
            .AddPolicy(BacaJejak, policy => policy.RequireAuthenticatedUser().AddRequirements(new PeranRequirement([Peran.Admin, Peran.Perencana, Peran.Kepala, Peran.Inspektorat])))
            .AddPolicy(BacaSemuaJejak, policy => policy.RequireAuthenticatedUser().AddRequirements(new AdminRequirement()))
            .AddPolicy(KelolaOrang, policy => policy.RequireAuthenticatedUser().AddRequirements(new AdminRequirement()));
        services.AddScoped<IAuthorizationHandler, PeranHandler>();
        services.AddScoped<IAuthorizationHandler, AdminHandler>();
        return services;
    }
}

/// <summary>One of these roles in the unit of the address.</summary>
internal sealed record PeranRequirement(IReadOnlyList<Peran> SalahSatu) : IAuthorizationRequirement;

internal sealed class PeranHandler(CurrentUnit unit) : AuthorizationHandler<PeranRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PeranRequirement requirement)
    {
        if (unit.Terisi && requirement.SalahSatu.Any(unit.Peran.Contains))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Today Admin of every unit.</summary>
internal sealed record AdminRequirement : IAuthorizationRequirement;

internal sealed class AdminHandler(PortalDbContext db, TimeProvider clock) : AuthorizationHandler<AdminRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AdminRequirement requirement)
    {
        if (context.User.PenggunaId() is { } person
            && await db.PeranPengguna.BerlakuPada(clock.HariIni()).AnyAsync(x => x.PenggunaId == person && x.PerangkatDaerahId == null && x.Peran == Peran.Admin))
        {
            context.Succeed(requirement);
        }
    }
}
