using System.Diagnostics;

namespace LkjipPortal.Benchmarks;

/// <summary>The <c>export</c> command of the published program as a whole process, database there already.</summary>
internal static class ColdExportBenchmark
{
    private const int Rounds = 7;

    public static async Task RunAsync(string database, string folder)
    {
        var published = Path.Combine(folder, "published");
        await Run.ProcessAsync("dotnet", "publish", WebProject(), "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-v", "q", "-o", published);
        Environment.SetEnvironmentVariable("ConnectionStrings__Portal", $"Data Source={database}");
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Production");
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await Run.ProcessAsync("dotnet", Path.Combine(published, "LkjipPortal.Web.dll"),
                "export", "--unit", "bkpsdm", "--year", "2023", "--format", "pdf", "--output", Path.Combine(folder, "lkjip.pdf"));
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Run.Print("export, cold", times[Rounds / 2], "ms (goal 1500)");
    }

    private static string WebProject()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LkjipPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks must run from inside the repository.");
        }

        return Path.Combine(folder.FullName, "src", "LkjipPortal.Web");
    }
}
