namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary><c>Oidc</c> of the configuration: sign-in by another provider. Off without an authority.</summary>
public sealed class OidcOptions
{
    public const string Section = "Oidc";

    public string? Authority { get; set; }
    public string? ClientId { get; set; }
    public string? ClientSecret { get; set; }

    /// <summary>On the button: "Masuk dengan {Nama}".</summary>
    public string Nama { get; set; } = "SSO";

    /// <summary>Claim that holds the NIP.</summary>
    public string KlaimNip { get; set; } = "nip";

    /// <summary>Scopes beside openid, profile and email, parted by blanks.</summary>
    public string Scope { get; set; } = "";

    public bool Aktif => !string.IsNullOrWhiteSpace(Authority);

    /// <exception cref="InvalidOperationException">An authority without a client.</exception>
    public static OidcOptions From(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<OidcOptions>() ?? new OidcOptions();
        return options.Aktif && (string.IsNullOrWhiteSpace(options.ClientId) || string.IsNullOrWhiteSpace(options.ClientSecret))
            ? throw new InvalidOperationException("Oidc:Authority memerlukan Oidc:ClientId dan Oidc:ClientSecret.")
            : options;
    }
}
