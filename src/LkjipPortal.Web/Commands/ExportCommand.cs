using System.CommandLine;
using System.Globalization;
using LkjipPortal.Core.Composition;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Commands;

/// <summary><c>export --unit bkpsdm --year 2023 --format pdf --output lkjip.pdf</c>: the report of a unit and year as a file.</summary>
internal static class ExportCommand
{
    public const string Name = "export";

    public static Command Create(CommandSettings settings, TextWriter error)
    {
        var unit = new Option<string>("--unit") { Description = "Kode perangkat daerah, misalnya bkpsdm." };
        var year = new Option<string>("--year") { Description = "Tahun laporan, misalnya 2023." };
        var format = new Option<string>("--format") { Description = $"Salah satu dari {ReportFormat.List}." };
        var output = new Option<string>("--output") { Description = "Berkas yang ditulis; berkas lama diganti." };
        var command = new Command(Name, "Menulis laporan sebagai berkas.") { unit, year, format, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new Request(parsed.GetValue(unit), parsed.GetValue(year), parsed.GetValue(format), parsed.GetValue(output));
            return await PortalCommands.WithServicesAsync(settings, error, services => RunAsync(services, request, cancellationToken));
        });
        return command;
    }

    private static async Task<CommandOutcome> RunAsync(CommandServices services, Request request, CancellationToken cancellationToken)
    {
        if (request.FirstMissing is { } missing)
        {
            return CommandOutcome.Refused($"Opsi {missing} belum diisi. Contoh: export --unit bkpsdm --year 2023 --format pdf --output lkjip.pdf");
        }

        if (!ReportFormat.TryFind(request.Format!, out var write))
        {
            return CommandOutcome.Refused($"Format “{request.Format}” tidak dikenal. Pilih salah satu dari {ReportFormat.List}.");
        }

        if (!int.TryParse(request.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun))
        {
            return CommandOutcome.Refused($"Tahun “{request.Year}” harus angka, misalnya 2023.");
        }

        using var file = OutputFile.TryCreate(request.Output!, out var reason);
        if (file is null)
        {
            return CommandOutcome.Refused(reason!);
        }

        await services.PrepareAsync(cancellationToken);
        var (source, refusal) = await ReadAsync(services, request.Unit!, tahun, cancellationToken);
        if (source is null)
        {
            return CommandOutcome.Refused(refusal!);
        }

        return file.Write(stream => write(source, stream)) is { } failure ? CommandOutcome.Refused(failure) : CommandOutcome.Done;
    }

    private static async Task<(ReportSource? Source, string? Refusal)> ReadAsync(CommandServices services, string kode, int tahun, CancellationToken cancellationToken)
    {
        var unitId = await services.Db.PerangkatDaerah.Where(x => x.Kode == kode).Select(x => (Guid?)x.Id).FirstOrDefaultAsync(cancellationToken);
        if (unitId is not { } id)
        {
            return (null, $"Perangkat daerah “{kode}” tidak ada.");
        }

        return await services.Db.Laporan.AnyAsync(x => x.PerangkatDaerahId == id && x.Tahun == tahun, cancellationToken)
            ? (await services.Reader.ReadAsync(id, tahun, cancellationToken), null)
            : (null, $"Perangkat daerah “{kode}” tidak mempunyai LKjIP tahun {tahun}.");
    }

    private sealed record Request(string? Unit, string? Year, string? Format, string? Output)
    {
        public string? FirstMissing =>
            string.IsNullOrWhiteSpace(Unit) ? "--unit"
            : string.IsNullOrWhiteSpace(Year) ? "--year"
            : string.IsNullOrWhiteSpace(Format) ? "--format"
            : string.IsNullOrWhiteSpace(Output) ? "--output"
            : null;
    }
}
