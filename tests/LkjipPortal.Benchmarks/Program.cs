using LkjipPortal.Benchmarks;

// Noisy machines: compare figures of one run with each other, not with another day's.
var folder = Directory.CreateTempSubdirectory("lkjip-benchmark");
try
{
    var database = Path.Combine(folder.FullName, "portal.db");
    var source = await DemoSource.ReadAsync(database);
    ReportBenchmark.Run(source);
    await ColdExportBenchmark.RunAsync(database, folder.FullName);
    await ImportBenchmark.RunAsync(folder.FullName);
    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
