using System.CommandLine;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Commands;

/// <summary><c>admin create --nip ... --name ...</c>: an admin of every unit, who sets the password by the link that is printed; <c>admin link</c> prints another.</summary>
internal static class AdminCommand
{
    public const string Name = "admin";
    private const string Example = "admin create --nip 000000000000000001 --name \"Admin Portal\" --email admin@contoh.go.id";

    public static Command Create(CommandSettings settings, TextWriter output, TextWriter error)
    {
        var nip = new Option<string>("--nip") { Description = "NIP, 18 angka." };
        var name = new Option<string>("--name") { Description = "Nama orangnya." };
        var email = new Option<string>("--email") { Description = "Surel; tidak wajib." };
        var create = new Command("create", "Membuat admin portal dan mencetak tautan sekali pakai untuk kata sandinya.") { nip, name, email };
        create.SetAction((parsed, cancellationToken) => PortalCommands.WithServicesAsync(settings, error, services =>
            CreateAsync(services, output, parsed.GetValue(nip), parsed.GetValue(name)?.Trim(), parsed.GetValue(email)?.Trim(), cancellationToken)));
        var link = new Command("link", "Mencetak tautan sekali pakai yang baru untuk seorang admin.") { nip };
        link.SetAction((parsed, cancellationToken) => PortalCommands.WithServicesAsync(settings, error, services =>
            LinkAsync(services, output, parsed.GetValue(nip), cancellationToken)));
        return new Command(Name, "Admin portal.") { create, link };
    }

    private static async Task<CommandOutcome> CreateAsync(CommandServices services, TextWriter output, string? nip, string? name, string? email, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(nip) || string.IsNullOrEmpty(name) || name.Length > Pengguna.NamaMaxLength)
        {
            return CommandOutcome.Refused($"Opsi --nip dan --name harus diisi. Contoh: {Example}");
        }

        if (!Nip.Parse(nip).TryGet(out var digits, out var reason))
        {
            return CommandOutcome.Refused(reason);
        }

        await services.PrepareAsync(cancellationToken);
        var person = AddPerson.Create(name, digits, string.IsNullOrEmpty(email) ? null : email, TimeProvider.System);
        person.DaftarPeran.Add(new PeranPengguna { PenggunaId = person.Id, Peran = Peran.Admin });
        if (await services.Get<AddPerson>().RunAsync(person, cancellationToken) is { } refused)
        {
            return CommandOutcome.Refused($"{refused.Reason} Untuk tautan baru: admin link --nip {digits}");
        }

        await WriteLinkAsync(services, output, person);
        return CommandOutcome.Done;
    }

    private static async Task<CommandOutcome> LinkAsync(CommandServices services, TextWriter output, string? nip, CancellationToken cancellationToken)
    {
        if (!Nip.Parse(nip ?? "").TryGet(out var digits, out var reason))
        {
            return CommandOutcome.Refused(reason);
        }

        await services.PrepareAsync(cancellationToken);
        var person = await services.Db.Users.SingleOrDefaultAsync(x => x.Nip == digits && x.DaftarPeran.Any(role => role.Peran == Peran.Admin), cancellationToken);
        if (person is null)
        {
            return CommandOutcome.Refused("Tidak ada admin dengan NIP ini.");
        }

        await WriteLinkAsync(services, output, person);
        return CommandOutcome.Done;
    }

    private static async Task WriteLinkAsync(CommandServices services, TextWriter output, Pengguna person)
    {
        await output.WriteLineAsync($"Tautan sekali pakai untuk {person.Nama}, berlaku 24 jam:");
        await output.WriteLineAsync(await services.Get<OneTimeLinks>().IssueAsync(person));
    }
}
