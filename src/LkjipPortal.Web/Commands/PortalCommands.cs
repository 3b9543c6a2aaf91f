using System.CommandLine;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Commands;

/// <summary>
/// The command line: <c>export</c>, <c>import</c>, <c>check</c>, <c>unit</c>, <c>admin</c>, <c>audit</c>, <c>migrate</c>, <c>demo</c>. Exit code 0, or 1 with the reason in one line on the error stream; import, check and audit have
/// codes of its own. Anything else on the command line starts the web.
/// </summary>
internal static class PortalCommands
{
    public static bool IsCommand(IReadOnlyList<string> args) =>
        args is [ExportCommand.Name or MigrateCommand.Name or DemoCommand.Name or UnitCommand.Name or AdminCommand.Name or AuditCommand.Name or ImportCommand.Name or CheckCommand.Name or "--help" or "-h" or "-?", ..];

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandSettings settings, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Portal LKjIP")
        {
            ExportCommand.Create(settings, error),
            ImportCommand.Create(settings, output, error),
            CheckCommand.Create(settings, output, error),
            UnitCommand.Create(settings, output, error),
            AdminCommand.Create(settings, output, error),
            AuditCommand.Create(settings, output, error),
            MigrateCommand.Create(settings, output, error),
            DemoCommand.Create(settings, output, error),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(error, $"Perintah “{string.Join(' ', args)}” tidak dapat dibaca. Contoh: export --unit bkpsdm --year 2023 --format pdf --output lkjip.pdf");
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Runs a command's work with its own services; a database that cannot be used is a reason, not a crash.</summary>
    /// <param name="unusable">Exit code when the database cannot be used.</param>
    internal static async Task<int> WithServicesAsync(CommandSettings settings, TextWriter error, Func<CommandServices, Task<CommandOutcome>> work, int unusable = 1)
    {
        try
        {
            await using var services = CommandServices.Create(settings);
            var outcome = await work(services);
            return outcome.Reason is { } reason ? Refuse(error, reason, outcome.ExitCode) : outcome.ExitCode;
        }
        catch (Exception fault) when (DatabaseFault.Explains(fault))
        {
            return Refuse(error, DatabaseFault.Reason, unusable);
        }
        catch (InvalidConnectionException fault)
        {
            return Refuse(error, fault.Message, unusable);
        }
    }

    private static int Refuse(TextWriter error, string reason, int exitCode = 1)
    {
        error.WriteLine(reason);
        return exitCode;
    }
}

/// <summary>How a command ended.</summary>
/// <param name="Reason">Why it was refused, in one line; null when it was done or has said so itself.</param>
internal readonly record struct CommandOutcome(string? Reason, int ExitCode)
{
    public static CommandOutcome Done { get; } = new(null, 0);

    /// <summary>Done in part; the command itself wrote what was not.</summary>
    public static CommandOutcome Failed { get; } = new(null, 1);

    public static CommandOutcome Refused(string reason, int exitCode = 1) => new(reason, exitCode);
}
