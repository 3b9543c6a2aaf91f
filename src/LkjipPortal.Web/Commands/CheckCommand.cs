using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Commands;

/// <summary>
/// <c>check --unit bkpsdm --year 2023 [--format json]</c>: what the consistency checker finds. Exit code 0: no galat; 1: at least one galat; 2: the report could not be checked.
/// </summary>
internal static class CheckCommand
{
    public const string Name = "check";
    private const int Unreadable = 2;
    private const string Example = "check --unit bkpsdm --year 2023 --format json";

    public static Command Create(CommandSettings settings, TextWriter output, TextWriter error)
    {
        var unit = new Option<string>("--unit") { Description = "Kode perangkat daerah, misalnya bkpsdm." };
        var year = new Option<string>("--year") { Description = "Tahun laporan, misalnya 2023." };
        var format = new Option<string>("--format") { Description = "teks atau json.", DefaultValueFactory = _ => "teks" };
        var command = new Command(Name, "Memeriksa apakah angka laporan dan rencana saling bertentangan.") { unit, year, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var code = await PortalCommands.WithServicesAsync(settings, error, services =>
                RunAsync(services, output, parsed.GetValue(unit), parsed.GetValue(year), parsed.GetValue(format), cancellationToken), Unreadable);
            return code;
        });
        return command;
    }

    private static async Task<CommandOutcome> RunAsync(CommandServices services, TextWriter output, string? kode, string? year, string? format, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(kode) || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun))
        {
            return CommandOutcome.Refused($"Opsi --unit dan --year harus diisi. Contoh: {Example}", Unreadable);
        }

        if (format is not ("teks" or "json"))
        {
            return CommandOutcome.Refused($"Format “{format}” tidak dikenal. Pilih teks atau json.", Unreadable);
        }

        await services.PrepareAsync(cancellationToken);
        var unitId = await services.Db.PerangkatDaerah.Where(x => x.Kode == kode).Select(x => (Guid?)x.Id).FirstOrDefaultAsync(cancellationToken);
        if (unitId is not { } id || !await services.Db.Laporan.AnyAsync(x => x.PerangkatDaerahId == id && x.Tahun == tahun, cancellationToken)
            || await services.Reader.ReadAsync(id, tahun, cancellationToken) is not { } source)
        {
            return CommandOutcome.Refused(unitId is null ? $"Perangkat daerah “{kode}” tidak ada." : $"Perangkat daerah “{kode}” tidak mempunyai LKjIP tahun {tahun}.", Unreadable);
        }

        var result = ConsistencyChecker.Check(source, ReportFigures.Build(source));
        await output.WriteLineAsync(format == "json" ? FindingJson.Write(result.Findings) : Text(result));
        return result.Count(TingkatTemuan.Galat) == 0 ? CommandOutcome.Done : CommandOutcome.Failed;
    }

    private static string Text(CheckResult result) => string.Join('\n', result.Findings.Select(finding => $"{finding.Tingkat} {finding.Rule.Id} {finding.Message}").Append(
        $"{result.Count(TingkatTemuan.Galat)} galat, {result.Count(TingkatTemuan.Peringatan)} peringatan, {result.Count(TingkatTemuan.Catatan)} catatan"));
}

/// <summary>A finding as other programs read it.</summary>
internal sealed record FindingLine(string Rule, string Severity, string Message, string Place, string Shown, string? Expected, string? WorkedLine);

/// <summary>Findings as an array: rule, severity, message, place, shown, expected, workedLine.</summary>
internal static class FindingJson
{
    private static readonly FindingJsonContext Readable = new(new JsonSerializerOptions(FindingJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(IEnumerable<Finding> findings) => JsonSerializer.Serialize(
        [.. findings.Select(finding => new FindingLine(
            finding.Rule.Id, Severity(finding.Tingkat), finding.Message, finding.Place.Text, finding.Shown, finding.Expected, finding.WorkedLine))],
        Readable.IReadOnlyListFindingLine);

    private static string Severity(TingkatTemuan tingkat) => tingkat switch
    {
        TingkatTemuan.Galat => "galat",
        TingkatTemuan.Peringatan => "peringatan",
        _ => "catatan",
    };
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<FindingLine>))]
internal sealed partial class FindingJsonContext : JsonSerializerContext;
