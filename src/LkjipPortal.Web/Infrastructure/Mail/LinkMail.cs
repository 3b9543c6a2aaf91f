using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure.Mail;

/// <summary>One-time links by mail, where mail is configured.</summary>
public sealed class LinkMail(PortalDbContext db, UserManager<Pengguna> users, OneTimeLinks links, MailQueue queue, MailSender sender, EmailOptions options, TimeProvider clock)
{
    /// <summary>A person who asks again sooner gets no second letter.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public bool Aktif => options.Aktif;

    /// <summary>Sends a link that was made for somebody.</summary>
    /// <returns>False: there is no mail, or no address.</returns>
    public bool Send(string nama, string? surel, string link)
    {
        if (!Aktif || surel is null)
        {
            return false;
        }

        queue.Add(Letter(nama, surel, link));
        return true;
    }

    /// <summary>Makes and sends a link to whoever this name belongs to; nobody is told whether there is such an account.</summary>
    public void Ask(string name) => queue.Add((services, cancellationToken) => services.GetRequiredService<LinkMail>().AnswerAsync(name, cancellationToken));

    private async Task AnswerAsync(string name, CancellationToken cancellationToken)
    {
        var (nip, email) = (name.Replace(" ", "", StringComparison.Ordinal), users.NormalizeEmail(name.Trim()));
        var person = await db.Users.SingleOrDefaultAsync(x => (x.Nip == nip || x.NormalizedEmail == email) && !x.Nonaktif && x.Email != null, cancellationToken);
        if (person is null || person.TautanPada > clock.GetUtcNow() - Pause)
        {
            return;
        }

        var link = await links.IssueAsync(person);
        await sender.SendAsync([Letter(person.Nama, person.Email!, link)], cancellationToken);
    }

    private static Surat Letter(string nama, string surel, string link) => new(surel, nama, "Tautan kata sandi LKjIP Portal", $"""
        Yth. {nama},

        Buka tautan ini untuk membuat kata sandi LKjIP Portal. Tautan berlaku 24 jam dan sekali pakai:

        {link}

        Abaikan surat ini bila Anda tidak memintanya; kata sandi Anda tidak berubah. Jangan teruskan tautan ini kepada siapa pun.
        """);
}
