using System.Diagnostics;
using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Xlsx;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Imports;
using LkjipPortal.Web.Imports.Renja;
using LkjipPortal.Web.Imports.Renstra;
using LkjipPortal.Web.Imports.Workbook;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Benchmarks;

/// <summary>
/// A Renstra and a Renja of 10,000 rows each: preview in at most 3 s, apply in at most 5 s, on SQLite and, where <c>LKJIP_TEST_POSTGRES</c> names a server, on PostgreSQL.
/// </summary>
internal static class ImportBenchmark
{
    private const int Rows = 10_000;
    private const int SubPerKegiatan = 20;
    private const int Year = 2025;

    public static async Task RunAsync(string folder)
    {
        var (renstra, renja) = (Path.Combine(folder, "renstra.xlsx"), Path.Combine(folder, "renja.xlsx"));
        await File.WriteAllBytesAsync(renstra, RenstraWorkbook());
        await File.WriteAllBytesAsync(renja, RenjaWorkbook());
        Preview("Renstra", () => Renstra(renstra).Findings);
        Preview("Renja", () => Renja(renja).Findings);

        await using (var sqlite = new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite($"Data Source={Path.Combine(folder, "impor.db")};Pooling=False").Options))
        {
            await ApplyAsync("SQLite", sqlite, renstra, renja);
        }

        if (Environment.GetEnvironmentVariable("LKJIP_TEST_POSTGRES") is { Length: > 0 } server)
        {
            var connection = new Npgsql.NpgsqlConnectionStringBuilder(server) { Database = $"lkjip_bench_{Guid.NewGuid():N}", Pooling = false }.ToString();
            await using var postgres = new PostgreSqlPortalDbContext(new DbContextOptionsBuilder<PostgreSqlPortalDbContext>().UseNpgsql(connection).Options);
            await ApplyAsync("PostgreSQL", postgres, renstra, renja);
            await postgres.Database.EnsureDeletedAsync();
        }
    }

    private static void Preview(string what, Func<ImportFindings> read)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes();
        var findings = read();
        Console.WriteLine($"import preview {what} {Rows} rows: {watch.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes() - before) / 1048576} MB allocated, {findings.RefusedCount} refused");
    }

    private static async Task ApplyAsync(string name, PortalDbContext db, string renstra, string renja)
    {
        await db.Database.MigrateAsync();
        await new TambahUnit(db, TimeProvider.System).RunAsync(new UnitBaru("besar", "Badan Besar", "Kabupaten Besar"), CancellationToken.None);
        var unitId = await db.PerangkatDaerah.Where(x => x.Kode == "besar").Select(x => x.Id).SingleAsync();
        foreach (var step in new[] { "apply", "apply again" })
        {
            var (longTerm, yearly) = (Renstra(renstra), Renja(renja));
            await MeasureAsync($"import {step} Renstra on {name}", () => new ImporRenstra(db).RunAsync(unitId, longTerm, dryRun: false, CancellationToken.None));
            await MeasureAsync($"import {step} Renja on {name}", () => new ImporRenja(db).RunAsync(unitId, Year, yearly, dryRun: false, CancellationToken.None));
        }
    }

    private static async Task MeasureAsync(string what, Func<Task<ImportSummary>> apply)
    {
        var watch = Stopwatch.StartNew();
        var summary = await apply();
        Console.WriteLine($"{what}: {watch.ElapsedMilliseconds} ms, added {summary.Added}, unchanged {summary.Unchanged}, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB");
    }

    private static RenstraImport Renstra(string file)
    {
        using var stream = File.OpenRead(file);
        return RenstraSheetReader.Read(WorkbookReader.Read(stream).Value).Value;
    }

    private static RenjaImport Renja(string file)
    {
        using var stream = File.OpenRead(file);
        return RenjaSheetReader.Read(WorkbookReader.Read(stream).Value, Year).Value;
    }

    private static byte[] RenstraWorkbook() => Workbook(
        "RENSTRA TAHUN 2025 - 2029",
        [.. new[] { "Tujuan", "Sasaran", "Kode", "Program", "Indikator" }.Concat(Enumerable.Range(Year, 5).SelectMany(year => new[] { $"Target {year}", $"Pagu {year}" }))],
        index => ["", "", Code(index), $"Uraian kegiatan nomor {index}", $"Jumlah dokumen hasil kegiatan nomor {index}", .. Enumerable.Range(1, 5).SelectMany(year => new[] { $"{index + year} dokumen", "1.500.000" })]);

    private static byte[] RenjaWorkbook() => Workbook(
        "RENJA TAHUN 2025",
        ["Kode", "Urusan, program, kegiatan", "Indikator", "Satuan", "Target Renja 2025", "Pagu Renja 2025", "Realisasi Triwulan II", "Realisasi Triwulan II Rp", "Target Perubahan 2025", "Pagu Perubahan 2025"],
        index => [Code(index), $"Uraian kegiatan nomor {index}", $"Jumlah dokumen hasil kegiatan nomor {index}", "dokumen", $"{index + 2}", "1.500.000", $"{index + 1}", "700.000", $"{index + 3}", "1.600.000"]);

    private static byte[] Workbook(string title, string[] heads, Func<int, string[]> cells)
    {
        TableColumn[] columns = [.. heads.Select(head => new TableColumn(head.StartsWith("Pagu", StringComparison.Ordinal) ? ColumnKind.Amount : ColumnKind.Text))];
        var rows = Enumerable.Range(0, Rows).Select(index => new TableRow(RowLevel.Normal, [.. cells(index).Select(text => text.Length == 0 ? TableCell.Empty : TableCell.Of(text))]));
        var table = new Table("besar", TableKind.Matrix, null, columns, [new HeaderRow([.. heads.Select(head => new HeaderCell(head))])], [.. rows], HasNumberRow: true, []);
        using var file = new MemoryStream();
        XlsxWriter.Write([new XlsxSheet("Rencana", [title], table)], file);
        return file.ToArray();
    }

    /// <summary>Codes of programs with fifty kegiatan of twenty rows each.</summary>
    private static string Code(int index)
    {
        var (kegiatan, sub) = (index / SubPerKegiatan, index % SubPerKegiatan);
        var program = FormattableString.Invariant($"5.03.{(kegiatan / 50) + 1:00}");
        return (kegiatan % 50, sub) switch
        {
            (0, 0) => program,
            (_, 0) => FormattableString.Invariant($"{program}.2.{kegiatan % 50:00}"),
            (0, _) => FormattableString.Invariant($"{program}.2.{sub + 60:00}"),
            _ => FormattableString.Invariant($"{program}.2.{kegiatan % 50:00}.{sub:00}"),
        };
    }
}
