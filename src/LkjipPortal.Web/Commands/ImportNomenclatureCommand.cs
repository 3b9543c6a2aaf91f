using System.CommandLine;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Features.Referensi;
using LkjipPortal.Web.Imports.Nomenklatur;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Commands;

/// <summary><c>import nomenclature --scheme 900.1.15.5-1317 --file f.xlsx</c>: the official list of sub kegiatan, for every unit. Exit codes as of the other imports.</summary>
internal static class ImportNomenclatureCommand
{
    private const int Unreadable = 2;

    /// <summary>An operational definition fills a whole cell.</summary>
    private static readonly WorkbookLimits Limits = new() { MaxTextLength = Nomenklatur.DefinisiMaxLength };

    public static Command Create(CommandSettings settings, TextWriter output, TextWriter error)
    {
        var scheme = new Option<string>("--scheme") { Description = "Skema kode, misalnya 900.1.15.5-1317." };
        var file = new Option<string>("--file") { Description = "Buku kerja .xlsx." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Hanya memeriksa; tidak ada yang disimpan." };
        var format = new Option<string>("--format") { Description = "text (bawaan) atau json." };
        var command = new Command("nomenclature", "Mengimpor nomenklatur program, kegiatan, dan sub kegiatan.") { scheme, file, dryRun, format };
        command.SetAction((parsed, cancellationToken) => PortalCommands.WithServicesAsync(settings, error, async services =>
        {
            if (Read(parsed.GetValue(scheme), parsed.GetValue(file), parsed.GetValue(format)) is var read && !read.TryGet(out var import, out var reason))
            {
                return CommandOutcome.Refused(reason, Unreadable);
            }

            await services.PrepareAsync(cancellationToken);
            var summary = await new ImporNomenklatur(services.Db).RunAsync(import, parsed.GetValue(dryRun), cancellationToken);
            ImportReport.Write(output, summary, parsed.GetValue(dryRun), string.Equals(parsed.GetValue(format), "json", StringComparison.OrdinalIgnoreCase));
            return summary.Refused > 0 ? CommandOutcome.Failed : CommandOutcome.Done;
        }));
        return command;
    }

    private static ParseResult<NomenklaturImport> Read(string? scheme, string? path, string? format)
    {
        if (scheme is null || !SkemaKode.IsKnown(scheme) || scheme == SkemaKode.Lama)
        {
            return Refused($"Opsi --scheme harus salah satu dari {string.Join(", ", SkemaKode.Semua.Where(skema => skema != SkemaKode.Lama))}.");
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            return Refused("Opsi --file belum diisi. Contoh: import nomenclature --scheme 900.1.15.5-1317 --file sub-kegiatan.xlsx");
        }

        if (format is not null && !string.Equals(format, "text", StringComparison.OrdinalIgnoreCase) && !string.Equals(format, "json", StringComparison.OrdinalIgnoreCase))
        {
            return Refused($"Format “{format}” tidak dikenal. Pilih text atau json.");
        }

        try
        {
            using var file = File.OpenRead(path);
            return WorkbookReader.Read(file, Limits).TryGet(out var workbook, out var broken) ? NomenklaturSheetReader.Read(workbook, scheme) : Refused(broken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Refused($"Berkas “{path}” tidak dapat dibuka.");
        }
    }

    private static ParseResult<NomenklaturImport> Refused(string reason) => Core.Text.ParseResult.Refused<NomenklaturImport>(reason);
}
