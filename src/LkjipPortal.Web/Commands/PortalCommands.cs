using System.CommandLine;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Commands;

/// <summary>
/// The command line: <c>export</c>, <c>migrate</c>, <c>demo</c>. Exit code 0, or 1 with the reason in one line on the error stream. Anything else on the
/// command line starts the web.
/// </summary>
internal static class PortalCommands
{
    public static bool IsCommand(IReadOnlyList<string> args) =>
        args is [ExportCommand.Name or MigrateCommand.Name or DemoCommand.Name or "--help" or "-h" or "-?", ..];

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandSettings settings, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Portal LKjIP") 
        {
            ExportCommand.Create(settings, error),
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
    internal static async Task<int> WithServicesAsync(CommandSettings settings, TextWriter error, Func<CommandServices, Task<CommandOutcome>> work)
    {
        try
        {
            await using var services = CommandServices.Create(settings);
            var outcome = await work(services);
            return outcome.Reason is { } reason ? Refuse(error, reason) : 0;
        }
        catch (Exception fault) when (DatabaseFault.Explains(fault))
        {
            return Refuse(error, DatabaseFault.Reason);
        }
        catch (InvalidConnectionException fault)
        {
            return Refuse(error, fault.Message);
        }
    }

    private static int Refuse(TextWriter error, string reason)
    {
        error.WriteLine(reason);
        return 1;
    }
}

/// <summary>How a command ended.</summary>
/// <param name="Reason">Why it was refused, in one line; null when it was done.</param>
internal readonly record struct CommandOutcome(string? Reason)
{
    public static CommandOutcome Done { get; } = new(null);

    public static CommandOutcome Refused(string reason) => new(reason);
}
