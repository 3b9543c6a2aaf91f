using LkjipPortal.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>Registers the database that <c>ConnectionStrings:Portal</c> names: "Host=..." is PostgreSQL, "Data Source=..." is SQLite.</summary>
internal static class Database
{
    public const string ConnectionName = "Portal";

    /// <exception cref="InvalidConnectionException">The connection string is missing or names neither provider.</exception>
    public static IServiceCollection AddPortalDatabase(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var connection = configuration.GetConnectionString(ConnectionName);
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new InvalidConnectionException("ConnectionStrings:Portal belum diisi.");
        }

        if (connection.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            return services.AddDbContext<PortalDbContext, PostgreSqlPortalDbContext>(options => options.UseNpgsql(connection));
        }

        if (connection.Contains("Data Source=", StringComparison.OrdinalIgnoreCase))
        {
            var file = InContentRoot(connection, contentRoot);
            return services.AddDbContext<PortalDbContext, SqlitePortalDbContext>(options => options.UseSqlite(file));
        }

        throw new InvalidConnectionException("ConnectionStrings:Portal harus memuat “Host=” (PostgreSQL) atau “Data Source=” (SQLite).");
    }

    private static string InContentRoot(string connection, string contentRoot)
    {
        SqliteConnectionStringBuilder builder;
        try
        {
            builder = new SqliteConnectionStringBuilder(connection);
        }
        catch (ArgumentException)
        {
            throw new InvalidConnectionException("ConnectionStrings:Portal untuk SQLite tidak dapat dibaca.");
        }

        if (builder.Mode != SqliteOpenMode.Memory && builder.DataSource is { Length: > 0 } source && source[0] != ':')
        {
            builder.DataSource = Path.GetFullPath(source, contentRoot);
        }

        return builder.ToString();
    }
}

/// <summary>The connection string cannot be used as it is written.</summary>
public sealed class InvalidConnectionException(string message) : Exception(message);
