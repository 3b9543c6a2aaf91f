using LkjipPortal.Web.Data;

namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary><c>Keamanan</c> of the configuration.</summary>
public sealed class SecurityOptions
{
    public const string Section = "Keamanan";

    /// <summary>Roles whose holders must set up the second factor before anything else opens.</summary>
    public List<Peran> WajibDuaLangkah { get; set; } = [];

    /// <summary><c>Portal:Alamat</c>, "https://lkjip.example.go.id": before addresses that are handed on; null: these start with "/".</summary>
    public string? Alamat { get; private init; }

    public static SecurityOptions From(IConfiguration configuration)
    {
        var roles = configuration.GetSection(Section).Get<SecurityOptions>()?.WajibDuaLangkah;
        return new SecurityOptions { WajibDuaLangkah = roles ?? [], Alamat = configuration["Portal:Alamat"] is { Length: > 0 } address ? address.TrimEnd('/') : null };
    }
}
