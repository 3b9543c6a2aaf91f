using System.CommandLine;
using LkjipPortal.Web.Data.Seed;

namespace LkjipPortal.Web.Commands;

/// <summary><c>demo</c>: migrates an empty database and fills it with the demo unit. Development only, because the accounts' password is public.</summary>
internal static class DemoCommand
{
    public const string Name = "demo";

    public static Command Create(CommandSettings settings, TextWriter output, TextWriter error)
    {
        var command = new Command(Name, "Mengisi basis data kosong dengan unit demo (hanya Development).");
        command.SetAction((_, cancellationToken) => PortalCommands.WithServicesAsync(settings, error, async services =>
        {
            if (!services.IsDevelopment)
            {
                return CommandOutcome.Refused("Unit demo hanya untuk Development; kata sandinya diketahui umum.");
            }

            var seeded = await DemoDatabase.MigrateAndSeedAsync(services.Db, TimeProvider.System, cancellationToken);
            if (!seeded)
            {
                return CommandOutcome.Refused("Basis data sudah berisi; unit demo hanya ditulis ke basis data kosong.");
            }

            await output.WriteLineAsync(DemoAccounts.Announcement);
            return CommandOutcome.Done;
        }));
        return command;
    }
}
