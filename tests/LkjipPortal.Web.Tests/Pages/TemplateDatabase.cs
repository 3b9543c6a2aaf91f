using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Seed;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LkjipPortal.Web.Tests.Pages;

/// <summary>
/// The demo unit, written once per run and copied for every site: a SQLite file, or with LKJIP_TEST_POSTGRES (connection string of a server) a PostgreSQL database.
/// </summary>
internal static class TemplateDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("LKJIP_TEST_POSTGRES");
    private static readonly Lazy<Task<string>> Template = new(CreateTemplateAsync);
    private static readonly SemaphoreSlim Copying = new(1);

    /// <returns>Connection string of a fresh copy.</returns>
    public static async Task<string> CopyAsync()
    {
        var template = await Template.Value;
        await Copying.WaitAsync();
        try
        {
            return Server is null ? await CopyFileAsync(template) : await CopyDatabaseAsync(template);
        }
        finally
        {
            Copying.Release();
        }
    }

    public static async Task DropAsync(string connection)
    {
        if (Server is null)
        {
            SqliteConnection.ClearPool(new SqliteConnection(connection));
            File.Delete(new SqliteConnectionStringBuilder(connection).DataSource);
            return;
        }

        await using var pooled = new NpgsqlConnection(connection);
        NpgsqlConnection.ClearPool(pooled);
        await RunOnServerAsync($"DROP DATABASE \"{new NpgsqlConnectionStringBuilder(connection).Database}\" WITH (FORCE)");
    }

    private static async Task<string> CreateTemplateAsync()
    {
        var connection = Server is null ? FileConnection() : DatabaseConnection();
        await using PortalDbContext db = Server is null
            ? new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(connection).Options)
            : new PostgreSqlPortalDbContext(new DbContextOptionsBuilder<PostgreSqlPortalDbContext>().UseNpgsql(connection).Options);
        await DemoDatabase.MigrateAndSeedAsync(db, TimeProvider.System, CancellationToken.None);
        return connection;
    }

    private static async Task<string> CopyFileAsync(string template)
    {
        var copy = FileConnection();
        await using var source = new SqliteConnection(template);
        await source.OpenAsync();
        await using var command = source.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", new SqliteConnectionStringBuilder(copy).DataSource);
        await command.ExecuteNonQueryAsync();
        return copy;
    }

    private static async Task<string> CopyDatabaseAsync(string template)
    {
        var copy = DatabaseConnection();
        await using var pooled = new NpgsqlConnection(template);
        NpgsqlConnection.ClearPool(pooled);
        await RunOnServerAsync(
            $"CREATE DATABASE \"{new NpgsqlConnectionStringBuilder(copy).Database}\" TEMPLATE \"{new NpgsqlConnectionStringBuilder(template).Database}\"");
        return copy;
    }

    private static async Task RunOnServerAsync(string sql)
    {
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres" }.ToString());
        await server.OpenAsync();
        await using var command = new NpgsqlCommand(sql, server);
        await command.ExecuteNonQueryAsync();
    }

    private static string FileConnection() => $"Data Source={Path.Combine(Path.GetTempPath(), $"lkjip-{Guid.NewGuid():N}.db")}";

    private static string DatabaseConnection() => new NpgsqlConnectionStringBuilder(Server) { Database = $"lkjip_{Guid.NewGuid():N}" }.ToString();
}
