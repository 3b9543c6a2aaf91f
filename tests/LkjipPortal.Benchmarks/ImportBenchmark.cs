using System.Diagnostics;
using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Xlsx;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Imports.Renstra;
using LkjipPortal.Web.Imports.Workbook;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Benchmarks;

/// <summary>A Renstra of 10,000 rows: preview in at most 3 s, apply in at most 5 s, on SQLite and, where <c>LKJIP_TEST_POSTGRES</c> names a server, on PostgreSQL.</summary>
internal static class ImportBenchmark
{
    private const int Rows = 10_000;
    private const int SubPerKegiatan = 20;

    public static async Task RunAsync(string folder)
    {
        var file = Path.Combine(folder, "besar.xlsx");
        await File.WriteAllBytesAsync(file, Workbook());
        var watch = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes();
        var import = Read(file);
        Console.WriteLine($"import preview {Rows} rows: {watch.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes() - before) / 1048576} MB allocated, {import.Findings.RefusedCount} refused");

        await using (var sqlite = new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite($"Data Source={Path.Combine(folder, "impor.db")};Pooling=False").Options))
        {
            await ApplyAsync("SQLite", sqlite, file);
        }

        if (Environment.GetEnvironmentVariable("LKJIP_TEST_POSTGRES") is { Length: > 0 } server)
        {
            var connection = new Npgsql.NpgsqlConnectionStringBuilder(server) { Database = $"lkjip_bench_{Guid.NewGuid():N}", Pooling = false }.ToString();
            await using var postgres = new PostgreSqlPortalDbContext(new DbContextOptionsBuilder<PostgreSqlPortalDbContext>().UseNpgsql(connection).Options);
            await ApplyAsync("PostgreSQL", postgres, file);
            await postgres.Database.EnsureDeletedAsync();
        }
    }

    private static async Task ApplyAsync(string name, PortalDbContext db, string file)
    {
        await db.Database.MigrateAsync();
        await new TambahUnit(db, TimeProvider.System).RunAsync("besar", "Badan Besar", "Kabupaten Besar", CancellationToken.None);
        var unitId = await db.PerangkatDaerah.Where(x => x.Kode == "besar").Select(x => x.Id).SingleAsync();
        foreach (var step in new[] { "apply", "apply again" })
        {
            var import = Read(file);
            var watch = Stopwatch.StartNew();
            var summary = await new ImporRenstra(db).RunAsync(unitId, import, dryRun: false, CancellationToken.None);
            Console.WriteLine($"import {step} on {name}: {watch.ElapsedMilliseconds} ms, added {summary.Added}, unchanged {summary.Unchanged}, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB");
        }
    }

    private static RenstraImport Read(string file)
    {
        using var stream = File.OpenRead(file);
        return RenstraSheetReader.Read(WorkbookReader.Read(stream).Value).Value;
    }

    private static byte[] Workbook()
    {
        var header = new HeaderRow([.. new[] { "Tujuan", "Sasaran", "Kode", "Program", "Indikator" }.Concat(Enumerable.Range(2025, 5).SelectMany(year => new[] { $"Target {year}", $"Pagu {year}" })).Select(text => new HeaderCell(text))]);
        TableColumn[] columns = [.. header.Cells.Select(cell => new TableColumn(cell.Text.StartsWith("Pagu", StringComparison.Ordinal) ? ColumnKind.Amount : ColumnKind.Text))];
        var table = new Table("besar", TableKind.Matrix, null, columns, [header], [.. Enumerable.Range(0, Rows).Select(Row)], HasNumberRow: true, []);
        using var file = new MemoryStream();
        XlsxWriter.Write([new XlsxSheet("Renstra", ["RENSTRA TAHUN 2025 - 2029"], table)], file);
        return file.ToArray();
    }

    private static TableRow Row(int index)
    {
        var (kegiatan, sub) = (index / SubPerKegiatan, index % SubPerKegiatan);
        var program = FormattableString.Invariant($"5.03.{(kegiatan / 50) + 1:00}");
        var kode = (kegiatan % 50, sub) switch
        {
            (0, 0) => program,
            (_, 0) => FormattableString.Invariant($"{program}.2.{kegiatan % 50:00}"),
            (0, _) => FormattableString.Invariant($"{program}.2.{sub + 60:00}"),
            _ => FormattableString.Invariant($"{program}.2.{kegiatan % 50:00}.{sub:00}"),
        };
        string[] cells = ["", "", kode, $"Uraian kegiatan nomor {index}", $"Jumlah dokumen hasil kegiatan nomor {index}"];
        return new TableRow(RowLevel.Normal, [.. cells.Concat(Enumerable.Range(1, 5).SelectMany(year => new[] { $"{index + year} dokumen", "1.500.000" })).Select(text => text.Length == 0 ? TableCell.Empty : TableCell.Of(text))]);
    }
}
