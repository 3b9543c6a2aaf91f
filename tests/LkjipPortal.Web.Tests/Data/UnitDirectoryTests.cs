using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Data;

public sealed class SqliteUnitDirectoryTests(SqlitePortalDatabase database) : UnitDirectoryTests(database), IClassFixture<SqlitePortalDatabase>;

public sealed class PostgreSqlUnitDirectoryTests(PostgreSqlPortalDatabase database) : UnitDirectoryTests(database), IClassFixture<PostgreSqlPortalDatabase>;

/// <summary>A unit without a role for the user does not exist for the user.</summary>
public abstract class UnitDirectoryTests(PortalDatabase database)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("perencana@bkpsdm.demo", new[] { "bkpsdm" }, new[] { Peran.Perencana })]
    [InlineData("inspektorat@jombang.demo", new[] { "bkpsdm", "dinas-contoh" }, new[] { Peran.Inspektorat })]
    public async Task VisibleTo_User_AreTheUnitsOfItsRoles(string email, string[] units, Peran[] roles)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await AddSecondUnitAsync(db);

        var visible = await new UnitDirectory(db, TimeProvider.System).VisibleToAsync(await IdOfAsync(db, email), Cancel);

        Assert.Equal(units, visible.Select(x => x.Kode));
        Assert.All(visible, unit => Assert.Equal(roles, unit.Peran));
    }

    [Fact]
    public async Task Find_UnitOfSomebodyElse_IsNotThere()
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await AddSecondUnitAsync(db);
        var planner = await IdOfAsync(db, "perencana@bkpsdm.demo");

        Assert.Null(await new UnitDirectory(db, TimeProvider.System).FindAsync(planner, "dinas-contoh", Cancel));
        Assert.Null(await new UnitDirectory(db, TimeProvider.System).FindAsync(planner, "nihil", Cancel));
        Assert.Null(await new UnitDirectory(db, TimeProvider.System).FindAsync(Guid.NewGuid(), "bkpsdm", Cancel));
    }

    [Fact]
    public async Task Find_OwnUnit_HasYearsOfPlanAndReport()
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var unitId = await db.PerangkatDaerah.Select(x => x.Id).SingleAsync(Cancel);
        db.Add(new Laporan { PerangkatDaerahId = unitId, Tahun = 2024, Tanggal = new DateOnly(2025, 2, 28) });
        await db.SaveChangesAsync(Cancel);

        var unit = await new UnitDirectory(db, TimeProvider.System).FindAsync(await IdOfAsync(db, "bidang@bkpsdm.demo"), "bkpsdm", Cancel);

        Assert.Equal([2024, 2023, 2022, 2021, 2020, 2019], unit!.DaftarTahun);
        Assert.Equal(("Badan Kepegawaian Daerah, Pendidikan dan Pelatihan", "BKDPP"), unit.NamaPada(2021));
    }

    private static async Task AddSecondUnitAsync(PortalDbContext db)
    {
        var pemdaId = await db.Pemda.Select(x => x.Id).SingleAsync(Cancel);
        db.Add(new PerangkatDaerah { PemdaId = pemdaId, Kode = "dinas-contoh" });
        await db.SaveChangesAsync(Cancel);
    }

    private static Task<Guid> IdOfAsync(PortalDbContext db, string email) => db.Users.Where(x => x.Email == email).Select(x => x.Id).SingleAsync(Cancel);
}
