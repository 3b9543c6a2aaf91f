using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LkjipPortal.Web.Tests.Data;

internal sealed class StatementCounter : DbCommandInterceptor
{
    public int Count { get; private set; }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Count++;
        return base.ReaderExecutedAsync(command, eventData, result, cancellationToken);
    }
}
