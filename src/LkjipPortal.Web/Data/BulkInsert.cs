using System.Data.Common;
using LkjipPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace LkjipPortal.Web.Data;

/// <summary>
/// Inserts many rows without tracking them, in the current transaction: COPY on PostgreSQL, one prepared statement on SQLite. For imports, where tracking a
/// hundred thousand rows takes most of the time. Columns and conversions come from the model; children are not followed.
/// </summary>
internal static class BulkInsert
{
    /// <param name="rows">A row that another refers to stands before it.</param>
    /// <exception cref="InvalidOperationException">No <see cref="PortalDbContext.Ringkasan"/> that counts the rows for the trail.</exception>
    public static async Task RunAsync<TEntity>(PortalDbContext db, IReadOnlyCollection<TEntity> rows, CancellationToken cancellationToken)
        where TEntity : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (typeof(TEntity) != typeof(JejakAudit))
        {
            (db.Ringkasan ?? throw new InvalidOperationException("A bulk insert needs a summary for the audit trail.")).Count(typeof(TEntity), AksiJejak.Ditambah, rows.Count);
        }

        var table = db.Model.FindEntityType(typeof(TEntity))!.GetTableMappings().Single().Table;
        var columns = table.Columns.Select(column => new Column(column)).ToArray();
        var helper = db.GetService<ISqlGenerationHelper>();
        var name = helper.DelimitIdentifier(table.Name, table.Schema);
        var list = string.Join(", ", columns.Select(column => helper.DelimitIdentifier(column.Name)));
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
        {
            await CopyAsync(postgres, $"COPY {name} ({list}) FROM STDIN (FORMAT BINARY)", columns, rows, cancellationToken);
            return;
        }

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"INSERT INTO {name} ({list}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        await InsertAsync(command, columns, rows, cancellationToken);
    }

    private static async Task InsertAsync<TEntity>(DbCommand command, Column[] columns, IReadOnlyCollection<TEntity> rows, CancellationToken cancellationToken)
        where TEntity : class
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                command.Parameters[i].Value = columns[i].Read(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task CopyAsync<TEntity>(NpgsqlConnection connection, string sql, Column[] columns, IReadOnlyCollection<TEntity> rows, CancellationToken cancellationToken)
        where TEntity : class
    {
        await using var writer = await connection.BeginBinaryImportAsync(sql, cancellationToken);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(cancellationToken);
            foreach (var column in columns)
            {
                var value = column.Read(row);
                await (value is null ? writer.WriteNullAsync(cancellationToken) : writer.WriteAsync(value, column.Type, cancellationToken));
            }
        }

        await writer.CompleteAsync(cancellationToken);
    }

    /// <summary>A column with the way to its value, through a complex property where there is one.</summary>
    private sealed class Column(IColumn column)
    {
        private readonly IProperty _property = column.PropertyMappings[0].Property;

        public string Name => column.Name;

        /// <summary>Type in the database without its limits: "character varying".</summary>
        public string Type { get; } = column.StoreTypeMapping.StoreTypeNameBase;

        public object? Read(object row)
        {
            var owner = _property.DeclaringType is IComplexType complex ? complex.ComplexProperty.PropertyInfo!.GetValue(row) : row;
            var value = owner is null ? null : _property.PropertyInfo!.GetValue(owner);
            return column.StoreTypeMapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }
    }
}
