using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Seed;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Commands;

/// <summary>
/// The few services that a command needs, without a web host, so that a cold process is quick.
/// </summary>
internal sealed class CommandServices : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly AsyncServiceScope _scope;

    private CommandServices(ServiceProvider provider, bool isDevelopment)
    {
        (_provider, IsDevelopment) = (provider, isDevelopment);
        _scope = provider.CreateAsyncScope();
    }

    public bool IsDevelopment { get; }

    public PortalDbContext Db => _scope.ServiceProvider.GetRequiredService<PortalDbContext>();

    public ReportSourceReader Reader => _scope.ServiceProvider.GetRequiredService<ReportSourceReader>();

    /// <summary>Any other service.</summary>
    public T Get<T>() where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <exception cref="InvalidConnectionException">The connection string is missing or names neither provider.</exception>
    public static CommandServices Create(CommandSettings settings)
    {
        var services = new ServiceCollection();
        services.AddPortalDatabase(settings.Configuration, settings.ContentRoot);
        services.AddScoped<ReportSourceReader>();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddPortalAccounts(settings.Configuration);
        return new CommandServices(services.BuildServiceProvider(), string.Equals(settings.Environment, Environments.Development, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>In Development an empty database is migrated and filled with the demo unit, as the web does.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken) =>
        IsDevelopment ? DemoDatabase.MigrateAndSeedAsync(Db, TimeProvider.System, cancellationToken) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _provider.DisposeAsync();
    }
}

/// <summary>What a command is told from outside.</summary>
/// <param name="Environment">"Development" or "Production".</param>
internal sealed record CommandSettings(string Environment, string ContentRoot, IConfiguration Configuration)
{
    /// <summary>The same settings as the web's: appsettings, then the environment.</summary>
    public static CommandSettings FromProcess()
    {
        var environment = System.Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
            ?? Environments.Production;
        var contentRoot = Infrastructure.ContentRoot.Find();
        return new CommandSettings(environment, contentRoot, new ConfigurationBuilder()
            .SetBasePath(contentRoot)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .Build());
    }
}
