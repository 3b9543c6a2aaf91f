using System.CommandLine;
using LkjipPortal.Web.Data;

namespace LkjipPortal.Web.Commands;

/// <summary><c>migrate</c>: brings the database to this program's schema. The only way in Production.</summary>
internal static class MigrateCommand
{
    public const string Name = "migrate";

    public static Command Create(CommandSettings settings, TextWriter output, TextWriter error)
    {
        var command = new Command(Name, "Menyiapkan atau memutakhirkan basis data.");
        command.SetAction((_, cancellationToken) => PortalCommands.WithServicesAsync(settings, error, async services =>
        {
            var applied = await DatabaseMigration.ApplyAsync(services.Db, cancellationToken);
            await output.WriteLineAsync(applied.Count == 0 ? "Basis data sudah mutakhir." : $"Migrasi diterapkan: {string.Join(", ", applied)}.");
            return CommandOutcome.Done;
        }));
        return command;
    }
}
