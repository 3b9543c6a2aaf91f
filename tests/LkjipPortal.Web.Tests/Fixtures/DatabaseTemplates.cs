using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Seed;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(DatabaseTemplates))]

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>
/// One migrated and seeded database per provider and test run, which every test class gets a copy of. PostgreSQL is the server that
/// <c>LKJIP_TEST_POSTGRES</c> names (a connection string that may create databases); without it its tests are skipped, visibly.
/// </summary>
public sealed class DatabaseTemplates : IAsyncLifetime
{
    public const string PostgresVariable = "LKJIP_TEST_POSTGRES";

    private readonly string _folder = Directory.CreateTempSubdirectory("lkjip-tests-").FullName;
    private readonly string _name = $"lkjip_template_{Guid.NewGuid():N}";
    private readonly Lazy<Task<string>> _sqlite;
    private readonly Lazy<Task> _postgres;
    private readonly SemaphoreSlim _copying = new(1);

    public DatabaseTemplates()
    {
        _sqlite = new(CreateSqliteAsync);
        _postgres = new(CreatePostgresAsync);
    }

    /// <summary>Webs to use on the copies.</summary>
    public PortalHosts Hosts { get; } = new();

    public static string? PostgresServer => Environment.GetEnvironmentVariable(PostgresVariable);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <returns>Connection string of a new copy.</returns>
    public async Task<string> CopySqliteAsync()
    {
        var template = await _sqlite.Value;
        var copy = Path.Combine(_folder, $"{Guid.NewGuid():N}.db");
        File.Copy(template, copy);
        return $"Data Source={copy}";
    }

    /// <returns>Connection string of a new copy.</returns>
    public async Task<string> CopyPostgresAsync()
    {
        await _postgres.Value;
        var copy = $"lkjip_test_{Guid.NewGuid():N}";
        await _copying.WaitAsync();
        try
        {
            await ExecuteOnServerAsync($"CREATE DATABASE {copy} TEMPLATE {_name} STRATEGY FILE_COPY");
        }
        finally
        {
            _copying.Release();
        }

        return new NpgsqlConnectionStringBuilder(PostgresServer) { Database = copy, MaxPoolSize = 10 }.ToString();
    }

    /// <returns>Connection string of a file that is not there yet.</returns>
    public string EmptySqlite() => SqliteConnection(Path.Combine(_folder, $"{Guid.NewGuid():N}.db"));

    /// <returns>Connection string of a database without tables.</returns>
    public static async Task<string> EmptyPostgresAsync()
    {
        var name = $"lkjip_test_{Guid.NewGuid():N}";
        await ExecuteOnServerAsync($"CREATE DATABASE {name}");
        return PostgresConnection(name);
    }

    public static async Task DropPostgresAsync(string connection)
    {
        await using (var pooled = new NpgsqlConnection(connection))
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        await ExecuteOnServerAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");
    }

    public async ValueTask DisposeAsync()
    {
        await Hosts.DisposeAsync();
        if (_postgres.IsValueCreated)
        {
            await DropPostgresAsync(PostgresConnection(_name));
        }

        _copying.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> CreateSqliteAsync()
    {
        var file = Path.Combine(_folder, "template.db");
        await using var db = new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(SqliteConnection(file)).Options);
        await DemoDatabase.MigrateAndSeedAsync(db, TimeProvider.System, CancellationToken.None);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return file;
    }

    private async Task CreatePostgresAsync()
    {
        await ExecuteOnServerAsync($"CREATE DATABASE {_name}");
        await using var db = new PostgreSqlPortalDbContext(new DbContextOptionsBuilder<PostgreSqlPortalDbContext>().UseNpgsql(PostgresConnection(_name)).Options);
        await DemoDatabase.MigrateAndSeedAsync(db, TimeProvider.System, CancellationToken.None);
    }

    /// <summary>The template without a pool, so that it can be copied when its context is closed.</summary>
    private static string SqliteConnection(string file) => $"Data Source={file};Pooling=False";

    private static string PostgresConnection(string database) => new NpgsqlConnectionStringBuilder(PostgresServer) { Database = database, Pooling = false }.ToString();

    private static async Task ExecuteOnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
