using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using LkjipPortal.EndToEndTests;
using LkjipPortal.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace LkjipPortal.EndToEndTests;

/// <summary>
/// The portal as a newcomer runs it: its own process, Development, a SQLite database with the demo unit. Starting one costs seconds, so a test that has ended
/// leaves its portal to the next, with the demo's database put back under it.
/// </summary>
public sealed partial class RunningPortal : IAsyncDisposable
{
    private const string DemoPassword = "Demo-Lkjip-2023";
    private static readonly DirectoryInfo Template = Directory.CreateTempSubdirectory("lkjip-e2e-demo");
    private static readonly Lazy<Task<string>> DemoDatabase = new(CreateDemoAsync);
    private static readonly ConcurrentBag<RunningPortal> Idle = [];
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private RunningPortal(Process process, DirectoryInfo folder, string address) => (_process, _folder, Address) = (process, folder, address);

    public string Address { get; }

    private string Database => Path.Combine(_folder.FullName, "portal.db");

    public static async Task<RunningPortal> StartAsync()
    {
        if (!Idle.TryTake(out var idle))
        {
            return await StartNewAsync();
        }

        await using var demo = new SqliteConnection($"Data Source={await DemoDatabase.Value};Mode=ReadOnly;Pooling=False");
        await using var database = new SqliteConnection($"Data Source={idle.Database};Pooling=False");
        await demo.OpenAsync();
        await database.OpenAsync();
        demo.BackupDatabase(database);
        return idle;
    }

    /// <summary>Ends the portals and the demo's database that <see cref="StartAsync"/> keeps for all tests.</summary>
    public static async Task EndAllAsync()
    {
        while (Idle.TryTake(out var portal))
        {
            portal._process.Kill(entireProcessTree: true);
            await portal._process.WaitForExitAsync();
            portal._process.Dispose();
            portal._folder.Delete(recursive: true);
        }

        Template.Delete(recursive: true);
    }

    /// <summary>Runs a command of the program on the portal's database, as an administrator would beside it.</summary>
    public async Task CommandAsync(params string[] arguments)
    {
        using var process = StartProcess(Database, arguments);
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, string.Concat(output));
    }

    /// <summary>A page signed in as one of the demo accounts, at the dashboard.</summary>
    public async Task<IPage> SignInAsync(IBrowserContext context, string account = "perencana@bkpsdm.demo")
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Address}/masuk");
        await page.GetByLabel("NIP atau surel").FillAsync(account);
        await page.GetByLabel("Kata sandi", new() { Exact = true }).FillAsync(DemoPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await page.WaitForURLAsync("**/dasbor");
        return page;
    }

    /// <summary>Puts into the portal's database what no page of it can make.</summary>
    public async Task WithDatabaseAsync(Func<SqlitePortalDbContext, Task> change)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite($"Data Source={Database};Pooling=False").Options;
        await using var db = new SqlitePortalDbContext(options);
        await change(db);
    }

    public ValueTask DisposeAsync()
    {
        Idle.Add(this);
        return ValueTask.CompletedTask;
    }

    private static async Task<RunningPortal> StartNewAsync()
    {
        var folder = Directory.CreateTempSubdirectory("lkjip-e2e");
        var database = Path.Combine(folder.FullName, "portal.db");
        File.Copy(await DemoDatabase.Value, database);
        var process = StartProcess(database, "--urls", "http://127.0.0.1:0");
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        void Read(string? line)
        {
            lock (output)
            {
                output.Add(line ?? "");
            }

            if (line is not null && Listening().Match(line) is { Success: true } match)
            {
                address.TrySetResult(match.Groups[1].Value);
            }
        }

        process.OutputDataReceived += (_, e) => Read(e.Data);
        process.ErrorDataReceived += (_, e) => Read(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var exited = process.WaitForExitAsync();
        if (await Task.WhenAny(address.Task, exited, Task.Delay(TimeSpan.FromSeconds(60))) != address.Task)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException("The portal did not start:\n" + string.Join('\n', output));
        }

        return new(process, folder, await address.Task);
    }

    private static Process StartProcess(string database, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [PortalAssembly(), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ConnectionStrings__Portal"] = $"Data Source={database}";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    private static async Task<string> CreateDemoAsync()
    {
        var database = Path.Combine(Template.FullName, "demo.db");
        using var process = StartProcess(database, "demo");
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? database : throw new InvalidOperationException("There is no demo database:\n" + string.Concat(output));
    }

    private static string PortalAssembly()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output;
        while (!File.Exists(Path.Combine(root.FullName, "LkjipPortal.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The tests must run from inside the repository.");
        }

        return Path.Combine(root.FullName, "src", "LkjipPortal.Web", "bin", output.Parent!.Name, output.Name, "LkjipPortal.Web.dll");
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
