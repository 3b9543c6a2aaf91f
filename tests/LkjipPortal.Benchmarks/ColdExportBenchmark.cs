using System.Diagnostics;

namespace LkjipPortal.Benchmarks;

/// <summary>The <c>export</c> command as a whole process, database there already.</summary>
internal static class ColdExportBenchmark
{
    private const int Rounds = 7;

    public static async Task RunAsync(string database, string folder)
    {
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await ExportAsync(database, Path.Combine(folder, "lkjip.pdf"));
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        ReportBenchmark.Print("export, cold", times[Rounds / 2], "ms (goal 1500)");
    }

    private static async Task ExportAsync(string database, string output)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "LkjipPortal.Web.dll"),
            "export", "--unit", "bkpsdm", "--year", "2023", "--format", "pdf", "--output", output,
        ]);
        start.Environment["ConnectionStrings__Portal"] = $"Data Source={database}";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"export ended with {process.ExitCode}.");
        }
    }
}
