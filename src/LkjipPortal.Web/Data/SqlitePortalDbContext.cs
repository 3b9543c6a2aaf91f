using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LkjipPortal.Web.Data;

/// <summary>SQLite: amounts of money are whole sen (rupiah × 100) in an integer column, so that sums and order work in SQL; other decimals are exact text.</summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options) : PortalDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()).Where(IsMoney))
        {
            property.SetValueConverter(new SenConverter());
        }
    }

    private static bool IsMoney(IMutableProperty property) => property.GetPrecision() == Money.Precision && property.GetScale() == Money.Scale;
}

/// <summary>Rupiah to whole sen; a third decimal is rounded half away from zero, as numeric(18,2) does.</summary>
public sealed class SenConverter() : ValueConverter<decimal, long>(
    rupiah => decimal.ToInt64(Math.Round(rupiah * 100m, MidpointRounding.AwayFromZero)),
    sen => sen / 100m);

/// <summary>For the dotnet-ef tool; it opens no database.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePortalDbContext>
{
    public SqlitePortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite("Data Source=:memory:").Options);
}
