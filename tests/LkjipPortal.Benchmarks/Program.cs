using LkjipPortal.Benchmarks;
using LkjipPortal.Core.Composition;

// Noisy machines: compare figures of one run with each other, not with another day's.
if (args is ["report", var file])
{
    ReportBenchmark.Measure(ReportSourceJson.Read(await File.ReadAllBytesAsync(file)));
    return 0;
}

if (args is ["check", var sourceFile])
{
    ConsistencyBenchmark.Measure(ReportSourceJson.Read(await File.ReadAllBytesAsync(sourceFile)));
    return 0;
}

var folder = Directory.CreateTempSubdirectory("lkjip-benchmark");
try
{
    var database = Path.Combine(folder.FullName, "portal.db");
    var json = Path.Combine(folder.FullName, "source.json");
    await File.WriteAllBytesAsync(json, ReportSourceJson.Write(await DemoSource.ReadAsync(database)));

    // In a process of its own, so that the working set is the report's and not the database's.
    await Run.ProcessAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "LkjipPortal.Benchmarks.dll"), "report", json);
    await Run.ProcessAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "LkjipPortal.Benchmarks.dll"), "check", json);
    await ColdExportBenchmark.RunAsync(database, folder.FullName);
    await ImportBenchmark.RunAsync(folder.FullName);
    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
