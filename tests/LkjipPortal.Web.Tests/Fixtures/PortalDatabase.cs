using LkjipPortal.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>A copy of the demo database for one test class. A test that saves takes its own from <see cref="DatabaseTemplates"/>.</summary>
public abstract class PortalDatabase : IAsyncLifetime
{
    /// <summary>Null when the provider is not there.</summary>
    public string? Connection { get; protected set; }

    public abstract ValueTask InitializeAsync();

    /// <summary>Opens the database, or skips the test when the provider is not there.</summary>
    public PortalDbContext Open(params IInterceptor[] interceptors)
    {
        Assert.SkipWhen(Connection is null, $"{DatabaseTemplates.PostgresVariable} is not set: no PostgreSQL to test on.");
        return Create(Connection!, interceptors);
    }

    public abstract ValueTask DisposeAsync();

    protected abstract PortalDbContext Create(string connection, IInterceptor[] interceptors);
}

public sealed class SqlitePortalDatabase(DatabaseTemplates templates) : PortalDatabase
{
    public override async ValueTask InitializeAsync() => Connection = await templates.CopySqliteAsync();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override PortalDbContext Create(string connection, IInterceptor[] interceptors) =>
        new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(DatabaseOfTest.Sqlite).AddInterceptors([new DatabaseOfTest(() => connection), .. interceptors]).Options);
}

public sealed class PostgreSqlPortalDatabase(DatabaseTemplates templates) : PortalDatabase
{
    public override async ValueTask InitializeAsync() => Connection = DatabaseTemplates.PostgresServer is null ? null : await templates.CopyPostgresAsync();

    public override async ValueTask DisposeAsync()
    {
        if (Connection is { } connection)
        {
            await DatabaseTemplates.DropPostgresAsync(connection);
        }
    }

    protected override PortalDbContext Create(string connection, IInterceptor[] interceptors) =>
        new PostgreSqlPortalDbContext(new DbContextOptionsBuilder<PostgreSqlPortalDbContext>().UseNpgsql(DatabaseOfTest.Postgres).AddInterceptors([new DatabaseOfTest(() => connection), .. interceptors]).Options);
}
