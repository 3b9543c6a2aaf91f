using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>
/// Sends each connection to the database of the running test. The options keep one connection string, since Entity Framework builds its model anew for
/// every other one, which takes longer than most tests.
/// </summary>
internal sealed class DatabaseOfTest(Func<string> connectionString) : DbConnectionInterceptor
{
    /// <summary>Stands in the options where the real one is given at opening.</summary>
    public const string Sqlite = "Data Source=of-the-test";

    public const string Postgres = "Host=of-the-test";

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        connection.ConnectionString = connectionString();
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ConnectionOpening(connection, eventData, result));
}
