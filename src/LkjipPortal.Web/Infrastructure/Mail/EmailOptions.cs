namespace LkjipPortal.Web.Infrastructure.Mail;

public enum EmailTls
{
    /// <summary>Upgrades the connection; a server that cannot is not used.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte (port 465).</summary>
    Tls,

    /// <summary>Only for a server on the same machine.</summary>
    Tanpa,
}

/// <summary><c>Email</c> of the configuration. Without a host no mail leaves the portal.</summary>
public sealed class EmailOptions
{
    public const string Section = "Email";

    public string? Host { get; set; }
    public int Port { get; set; } = 587;
    public EmailTls Tls { get; set; } = EmailTls.StartTls;
    public string? User { get; set; }
    public string? Password { get; set; }

    /// <summary>Address of the sender.</summary>
    public string? Dari { get; set; }

    public bool Aktif => !string.IsNullOrWhiteSpace(Host);

    /// <exception cref="InvalidOperationException">A host without a sender, or without the address that links begin with.</exception>
    public static EmailOptions From(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<EmailOptions>() ?? new EmailOptions();
        return options.Aktif && (string.IsNullOrWhiteSpace(options.Dari) || string.IsNullOrWhiteSpace(configuration["Portal:Alamat"]))
            ? throw new InvalidOperationException("Email:Host memerlukan Email:Dari dan Portal:Alamat.")
            : options;
    }
}
