using LkjipPortal.Web.Data;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

/// <summary>The portal over HTTP on its own copy of the demo database, at 10.42 WIB of a day in January 2024.</summary>
public sealed class PortalSite(DatabaseTemplates templates, bool onPostgres) : IAsyncDisposable
{
    public const string Perencana = "perencana@bkpsdm.demo";
    public const string Bidang = "bidang@bkpsdm.demo";
    public const string Kepala = "kepala@bkpsdm.demo";
    public const string Inspektorat = "inspektorat@jombang.demo";
    public const string Pembaca = "pembaca@bkpsdm.demo";

    private string? _connection;
    private Factory? _factory;

    public StatementCounter Statements { get; } = new();

    /// <summary>Skips the test when there is no PostgreSQL to run it on.</summary>
    public async Task StartAsync()
    {
        Assert.SkipWhen(onPostgres && DatabaseTemplates.PostgresServer is null, $"{DatabaseTemplates.PostgresVariable} is not set: no PostgreSQL to test on.");
        _connection = onPostgres ? await templates.CopyPostgresAsync() : await templates.CopySqliteAsync();
        _factory = new Factory(_connection, Statements);
    }

    public async ValueTask DisposeAsync()
    {
        if (_factory is not null)
        {
            await _factory.DisposeAsync();
        }

        if (onPostgres && _connection is not null)
        {
            await DatabaseTemplates.DropPostgresAsync(_connection);
        }
    }

    /// <summary>A browser that is signed in.</summary>
    public async Task<Browser> SignInAsync(string email)
    {
        var browser = new Browser(_factory!.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        var page = await browser.GetAsync("/masuk");
        var answer = await browser.SubmitAsync(page, "form:has([name='Sandi'])", new() { ["Nama"] = email, ["Sandi"] = "Demo-Lkjip-2023" });
        Assert.Equal(302, answer.Status);
        return browser;
    }

    /// <summary>Works on the database directly, as another person's save would.</summary>
    public async Task<T> WithDatabaseAsync<T>(Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = _factory!.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    public Task WithDatabaseAsync(Func<PortalDbContext, Task> work) => WithDatabaseAsync(async db =>
    {
        await work(db);
        return true;
    });

    private sealed class Factory(string connection, StatementCounter statements) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("ConnectionStrings:Portal", connection);
            builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Critical));
            builder.ConfigureServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2024, 1, 15, 3, 42, 0, TimeSpan.Zero))));
                services.ConfigureDbContext<SqlitePortalDbContext>(options => options.AddInterceptors(statements));
                services.ConfigureDbContext<PostgreSqlPortalDbContext>(options => options.AddInterceptors(statements));
            });
        }
    }
}

/// <summary>Tests of pages: every test has a site of its own.</summary>
public abstract class PageTests(PortalSite site) : IAsyncLifetime
{
    protected PortalSite Site { get; } = site;

    public async ValueTask InitializeAsync() => await Site.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
