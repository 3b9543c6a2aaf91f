using System.CommandLine;
using System.Globalization;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Imports.Renja;
using LkjipPortal.Web.Imports.Renstra;
using LkjipPortal.Web.Imports.Workbook;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Commands;

/// <summary>
/// <c>import renstra --unit x --file f.xlsx</c> and <c>import renja --unit x --year 2023 --file g.xlsx</c>: a planner's workbook into a unit. Exit code 0 when nothing was
/// refused, 1 when something was, 2 when there was nothing to read.
/// </summary>
internal static class ImportCommand
{
    public const string Name = "import";
    private const int Unreadable = 2;

    public static Command Create(CommandSettings settings, TextWriter output, TextWriter error) =>
        new(Name, "Mengimpor buku kerja Excel.") { CreateRenstra(settings, output, error), CreateRenja(settings, output, error), ImportNomenclatureCommand.Create(settings, output, error) };

    private static Command CreateRenstra(CommandSettings settings, TextWriter output, TextWriter error)
    {
        var options = new Options();
        var command = new Command("renstra", "Mengimpor matriks Renstra.") { options.Unit, options.File, options.Sheet, options.DryRun, options.Format };
        command.SetAction((parsed, cancellationToken) => PortalCommands.WithServicesAsync(settings, error, services => RunAsync(
            services,
            options.Read(parsed, output),
            workbook => RenstraSheetReader.Read(workbook),
            sheet => RenstraSheetReader.Read(sheet),
            (unitId, import, dryRun) => new ImporRenstra(services.Db).RunAsync(unitId, import, dryRun, cancellationToken),
            cancellationToken)));
        return command;
    }

    private static Command CreateRenja(CommandSettings settings, TextWriter output, TextWriter error)
    {
        var options = new Options();
        var year = new Option<string>("--year") { Description = "Tahun Renja, misalnya 2023." };
        var command = new Command("renja", "Mengimpor matriks Renja atau Perubahan Renja.") { options.Unit, year, options.File, options.Sheet, options.DryRun, options.Format };
        command.SetAction((parsed, cancellationToken) => PortalCommands.WithServicesAsync(settings, error, services =>
        {
            if (!int.TryParse(parsed.GetValue(year), NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) || tahun is < 2000 or > 2099)
            {
                return Task.FromResult(CommandOutcome.Refused("Opsi --year harus tahun, misalnya 2023.", Unreadable));
            }

            return RunAsync(
                services,
                options.Read(parsed, output),
                workbook => RenjaSheetReader.Read(workbook, tahun),
                sheet => RenjaSheetReader.Read(sheet, tahun),
                (unitId, import, dryRun) => new ImporRenja(services.Db).RunAsync(unitId, tahun, import, dryRun, cancellationToken),
                cancellationToken);
        }));
        return command;
    }

    private static async Task<CommandOutcome> RunAsync<TImport>(
        CommandServices services,
        Request request,
        Func<WorkbookContent, ParseResult<TImport>> readFirst,
        Func<Sheet, ParseResult<TImport>> readOne,
        Func<Guid, TImport, bool, Task<ImportSummary>> apply,
        CancellationToken cancellationToken)
    {
        if (request.Refusal is { } refusal)
        {
            return CommandOutcome.Refused(refusal, Unreadable);
        }

        if (!Open(request.File!).TryGet(out var workbook, out var broken))
        {
            return CommandOutcome.Refused(broken, Unreadable);
        }

        var sheet = request.Sheet is null ? null : workbook.Sheets.FirstOrDefault(x => string.Equals(x.Name, request.Sheet, StringComparison.OrdinalIgnoreCase));
        if (request.Sheet is not null && sheet is null)
        {
            return CommandOutcome.Refused($"Lembar “{request.Sheet}” tidak ada. Yang ada: {string.Join(", ", workbook.Sheets.Select(x => x.Name))}.", Unreadable);
        }

        if (!(sheet is null ? readFirst(workbook) : readOne(sheet)).TryGet(out var import, out var reason))
        {
            return CommandOutcome.Refused(reason, Unreadable);
        }

        await services.PrepareAsync(cancellationToken);
        var unitId = await services.Db.PerangkatDaerah.Where(x => x.Kode == request.Unit).Select(x => (Guid?)x.Id).FirstOrDefaultAsync(cancellationToken);
        if (unitId is not { } id)
        {
            return CommandOutcome.Refused($"Perangkat daerah “{request.Unit}” tidak ada.", Unreadable);
        }

        var summary = await apply(id, import, request.DryRun);
        ImportReport.Write(request.Output, summary, request.DryRun, request.Json);
        return summary.Refused > 0 ? CommandOutcome.Failed : CommandOutcome.Done;
    }

    private static ParseResult<WorkbookContent> Open(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return WorkbookReader.Read(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Core.Text.ParseResult.Refused<WorkbookContent>($"Berkas “{path}” tidak dapat dibuka.");
        }
    }

    private sealed record Request(TextWriter Output, string? Unit, string? File, string? Sheet, bool DryRun, string? Format)
    {
        public bool Json => string.Equals(Format, "json", StringComparison.OrdinalIgnoreCase);

        public string? Refusal =>
            string.IsNullOrWhiteSpace(Unit) ? "Opsi --unit belum diisi. Contoh: import renstra --unit bkpsdm --file renstra.xlsx"
            : string.IsNullOrWhiteSpace(File) ? "Opsi --file belum diisi. Contoh: import renstra --unit bkpsdm --file renstra.xlsx"
            : Format is null or "text" || Json ? null
            : $"Format “{Format}” tidak dikenal. Pilih text atau json.";
    }

    private sealed class Options
    {
        public Option<string> Unit { get; } = new("--unit") { Description = "Kode perangkat daerah, misalnya bkpsdm." };
        public Option<string> File { get; } = new("--file") { Description = "Buku kerja .xlsx." };
        public Option<string> Sheet { get; } = new("--sheet") { Description = "Nama lembar; tanpa ini lembar pertama yang memuat tabelnya." };
        public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Hanya memeriksa; tidak ada yang disimpan." };
        public Option<string> Format { get; } = new("--format") { Description = "text (bawaan) atau json." };

        public Request Read(System.CommandLine.ParseResult parsed, TextWriter output) =>
            new(output, parsed.GetValue(Unit), parsed.GetValue(File), parsed.GetValue(Sheet), parsed.GetValue(DryRun), parsed.GetValue(Format));
    }
}
