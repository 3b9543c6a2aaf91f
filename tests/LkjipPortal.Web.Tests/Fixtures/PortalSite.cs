using LkjipPortal.Web.Data;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>The portal over HTTP on its own copy of the demo database, at 10.42 WIB of a day in January 2024.</summary>
public sealed class PortalSite(DatabaseTemplates templates, bool onPostgres) : IAsyncDisposable
{
    public const string Perencana = "perencana@bkpsdm.demo";
    public const string Bidang = "bidang@bkpsdm.demo";
    public const string Kepala = "kepala@bkpsdm.demo";
    public const string Inspektorat = "inspektorat@jombang.demo";
    public const string Pembaca = "pembaca@bkpsdm.demo";

    private PortalHost? _host;

    public StatementCounter Statements => _host!.Statements;

    internal WebApplicationFactory<Program> Web => _host!;

    /// <summary>Skips the test when there is no PostgreSQL to run it on.</summary>
    public async Task StartAsync()
    {
        Assert.SkipWhen(onPostgres && DatabaseTemplates.PostgresServer is null, $"{DatabaseTemplates.PostgresVariable} is not set: no PostgreSQL to test on.");
        _host = templates.Hosts.Rent(onPostgres ? await templates.CopyPostgresAsync() : await templates.CopySqliteAsync(), onPostgres);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not { } host)
        {
            return;
        }

        var connection = host.Connection;
        templates.Hosts.Return(host);
        if (onPostgres)
        {
            await DatabaseTemplates.DropPostgresAsync(connection);
        }
    }

    /// <summary>A browser in which nobody has signed in.</summary>
    public Browser Anonymous() => Browser.Of(_host!);

    /// <summary>A browser that is signed in.</summary>
    public Task<Browser> SignInAsync(string name, string password = "Demo-Lkjip-2023") => Browser.SignedInAsync(_host!, name, password);

    /// <summary>Works on the database directly, as another person's save would.</summary>
    public async Task<T> WithDatabaseAsync<T>(Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = _host!.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    public Task WithDatabaseAsync(Func<PortalDbContext, Task> work) => WithDatabaseAsync(async db =>
    {
        await work(db);
        return true;
    });
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
