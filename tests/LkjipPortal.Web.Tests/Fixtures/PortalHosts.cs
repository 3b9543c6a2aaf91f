using System.Collections.Concurrent;
using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>
/// Running webs that one test after another uses, each time over another database: a web that has answered its first request answers the next ones
/// several times as fast as a new one. A test that changes the web itself starts its own <see cref="PortalFactory"/>.
/// </summary>
public sealed class PortalHosts : IAsyncDisposable
{
    private readonly ConcurrentBag<PortalHost> _sqlite = [];
    private readonly ConcurrentBag<PortalHost> _postgres = [];

    internal PortalHost Rent(string connection, bool onPostgres)
    {
        var host = Idle(onPostgres).TryTake(out var idle) ? idle : new PortalHost(onPostgres);
        host.Connection = connection;
        host.Statements.Reset();
        return host;
    }

    internal void Return(PortalHost host) => Idle(host.OnPostgres).Add(host);

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _sqlite.Concat(_postgres))
        {
            await host.DisposeAsync();
        }
    }

    private ConcurrentBag<PortalHost> Idle(bool onPostgres) => onPostgres ? _postgres : _sqlite;
}

/// <summary>The whole web in memory, as in Production, at 10.42 WIB of a day in January 2024, over the database that it is told of.</summary>
internal sealed class PortalHost(bool onPostgres) : WebApplicationFactory<Program>
{
    public bool OnPostgres => onPostgres;

    public string Connection { get; set; } = "";

    public StatementCounter Statements { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Portal", onPostgres ? DatabaseOfTest.Postgres : DatabaseOfTest.Sqlite);
        builder.UseSetting("Portal:Alamat", "https://lkjip.contoh.go.id");
        builder.UseSetting("Keamanan:PutaranSandi", DemoPasswords.Rounds);
        builder.UseSetting("Limits:SignIn", "100000");
        builder.UseSetting("Limits:Verification", "100000");
        builder.UseSetting("Limits:Download", "100000");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        var database = new DatabaseOfTest(() => Connection);
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2024, 1, 15, 3, 42, 0, TimeSpan.Zero))));
            services.ConfigureDbContext<SqlitePortalDbContext>(options => options.AddInterceptors(Statements, database));
            services.ConfigureDbContext<PostgreSqlPortalDbContext>(options => options.AddInterceptors(Statements, database));
        });
    }
}
