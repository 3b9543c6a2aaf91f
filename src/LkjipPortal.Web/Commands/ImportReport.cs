using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LkjipPortal.Web.Features.Impor;

namespace LkjipPortal.Web.Commands;

/// <summary>What an import did, as lines that end with the summary, or as JSON.</summary>
internal static class ImportReport
{
    private const int WarningsShown = 20;
    private static readonly ImportJsonContext Readable = new(new JsonSerializerOptions(ImportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write(TextWriter output, ImportSummary summary, bool dryRun, bool json)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(new ImportJson(dryRun, summary), Readable.ImportJson));
            return;
        }

        foreach (var cell in summary.RefusedCells)
        {
            output.WriteLine($"{cell.Sheet}!{cell.Address}: “{cell.Value}” {cell.Reason}{(cell.Suggestion is null ? "" : $" Saran: {cell.Suggestion}")}");
        }

        foreach (var warning in summary.Warnings.Take(WarningsShown))
        {
            output.WriteLine($"peringatan {warning.Sheet}!{warning.Address}: {warning.Message}");
        }

        if (summary.Warnings.Count > WarningsShown)
        {
            output.WriteLine($"dan {summary.Warnings.Count - WarningsShown} peringatan lain (--format json memuat semuanya)");
        }

        if (summary.Blocked is not null)
        {
            output.WriteLine(summary.Blocked);
        }

        output.WriteLine(FormattableString.Invariant($"added {summary.Added}, changed {summary.Changed}, unchanged {summary.Unchanged}, refused {summary.Refused}"));
    }
}

internal sealed record ImportJson(bool DryRun, [property: JsonIgnore] ImportSummary Summary)
{
    public int Added => Summary.Added;
    public int Changed => Summary.Changed;
    public int Unchanged => Summary.Unchanged;
    public int Refused => Summary.Refused;
    public string? Blocked => Summary.Blocked;
    public IReadOnlyList<Imports.RefusedCell> RefusedCells => Summary.RefusedCells;
    public IReadOnlyList<Imports.ImportWarning> Warnings => Summary.Warnings;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(ImportJson))]
internal sealed partial class ImportJsonContext : JsonSerializerContext;
