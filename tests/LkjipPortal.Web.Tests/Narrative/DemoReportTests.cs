using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Seed;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LkjipPortal.Web.Tests.Narrative;

/// <summary>The demo unit's whole report, from its database to the numbered document.</summary>
public sealed class DemoReportTests : IAsyncLifetime
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private ReportSource _source = null!;
    private ReportDocument _report = null!;

    public async ValueTask InitializeAsync()
    {
        await _connection.OpenAsync();
        await using var db = new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(_connection).Options);
        await DemoDatabase.MigrateAndSeedAsync(db, new FakeTimeProvider(new DateTimeOffset(2024, 2, 1, 0, 0, 0, TimeSpan.Zero)), CancellationToken.None);
        var unit = await db.Set<Core.Organization.PerangkatDaerah>().SingleAsync(row => row.Kode == "bkpsdm");
        _source = (await new ReportSourceReader(db).ReadAsync(unit.Id, 2023, CancellationToken.None))!;
        _report = ReportComposer.Compose(_source, ReportFigures.Build(_source));
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    [Fact]
    public void DemoReport_Matrix_HasEveryIndikatorOnce()
    {
        var matrix = Table("tabel-2-1");

        Assert.Equal(4, matrix.Rows.Count(row => row.Level == RowLevel.BlockTitle));
        Assert.Equal(255, matrix.Rows.Count(row => row.Level != RowLevel.BlockTitle));
        Assert.Equal(61, Table("tabel-2-2").Rows.Count);
    }

    [Fact]
    public void DemoReport_Narrative_IsThereForEveryPart()
    {
        Assert.Equal(ReportOutline.Entries.Count(entry => entry.HasNarrative), _source.Narasi.Count(section => section.Blok.Count > 0));
    }

    private Table Table(string id) => _report.AllBlocks().OfType<Table>().Single(table => table.Id == id);
}
