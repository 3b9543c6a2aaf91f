using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace LkjipPortal.Web.Infrastructure.Mail;

/// <summary>A letter in plain text.</summary>
public sealed record Surat(string Kepada, string Nama, string Judul, string Isi);

/// <summary>Hands letters to the configured SMTP server.</summary>
public sealed class MailSender(EmailOptions options)
{
    private const string Sender = "LKjIP Portal";
    private const int TimeoutMilliseconds = 20_000;

    /// <exception cref="IOException">The server was not reached.</exception>
    /// <exception cref="MailKit.ServiceNotConnectedException">The connection was lost.</exception>
    public async Task SendAsync(IReadOnlyList<Surat> letters, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        await client.ConnectAsync(options.Host!, options.Port, options.Tls switch
        {
            EmailTls.Tls => SecureSocketOptions.SslOnConnect,
            EmailTls.Tanpa => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        }, cancellationToken);
        if (!string.IsNullOrEmpty(options.User))
        {
            await client.AuthenticateAsync(options.User, options.Password ?? "", cancellationToken);
        }

        foreach (var letter in letters)
        {
            using var message = new MimeMessage();
            message.From.Add(new MailboxAddress(Sender, options.Dari!));
            message.To.Add(new MailboxAddress(letter.Nama, letter.Kepada));
            message.Subject = letter.Judul;
            message.Headers.Add("Auto-Submitted", "auto-generated");
            message.Body = new TextPart("plain") { Text = letter.Isi };
            await client.SendAsync(message, cancellationToken);
        }

        await client.DisconnectAsync(quit: true, cancellationToken);
    }
}
