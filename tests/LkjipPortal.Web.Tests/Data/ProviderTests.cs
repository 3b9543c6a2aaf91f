using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Data;

public sealed class SqliteProviderTests(SqlitePortalDatabase database) : ProviderTests(database), IClassFixture<SqlitePortalDatabase>;

public sealed class PostgreSqlProviderTests(PostgreSqlPortalDatabase database) : ProviderTests(database), IClassFixture<PostgreSqlPortalDatabase>;

/// <summary>What must be the same on both providers.</summary>
public abstract class ProviderTests(PortalDatabase database)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Schema_OfThisProgram_NeedsNoMigration()
    {
        await using var db = database.Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancel));
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Money_SumAndOrder_WorkInSql()
    {
        await using var db = database.Open();
        Assert.Equal(11_434_487_768m, await db.RealisasiAnggaran.SumAsync(x => x.Jumlah, Cancel));
        Assert.Equal(
            [6_406_469_082m, 2_918_928_809m, 2_109_089_877m],
            await db.RealisasiAnggaran.OrderByDescending(x => x.Jumlah).Select(x => x.Jumlah!.Value).ToListAsync(Cancel));
        Assert.Equal(2, await db.RealisasiAnggaran.CountAsync(x => x.Jumlah > 2_500_000_000m, Cancel));
    }

    [Theory]
    [InlineData("0.01")]
    [InlineData("0.07")]
    [InlineData("1234567890123456.78")]
    [InlineData("-16726000")]
    public async Task Money_AnySen_ComesBackExact(string amount)
    {
        var value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var row = await db.RealisasiAnggaran.OrderBy(x => x.Id).FirstAsync(Cancel);
        row.Jumlah = value;
        await db.SaveChangesAsync(Cancel);

        Assert.Equal(value, await db.RealisasiAnggaran.Where(x => x.Id == row.Id).Select(x => x.Jumlah).SingleAsync(Cancel));
    }

    [Theory]
    [InlineData("0,8967")]
    [InlineData("0,100001")]
    [InlineData("123456789012,123456")]
    public async Task Number_SixDecimals_ComesBackExact(string text)
    {
        var value = NilaiKinerjaParser.Parse(text, JenisNilai.Angka, null).Value;
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var row = await db.RealisasiTahunan.OrderBy(x => x.Id).FirstAsync(Cancel);
        row.Nilai = value;
        await db.SaveChangesAsync(Cancel);
        db.ChangeTracker.Clear();

        Assert.Equal(value, (await db.RealisasiTahunan.SingleAsync(x => x.Id == row.Id, Cancel)).Nilai);
    }

    [Fact]
    public async Task Value_TakenAway_IsNullAgain()
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var row = await db.RealisasiTahunan.OrderBy(x => x.Id).FirstAsync(Cancel);
        row.Nilai = null;
        await db.SaveChangesAsync(Cancel);
        db.ChangeTracker.Clear();

        Assert.Null((await db.RealisasiTahunan.SingleAsync(x => x.Id == row.Id, Cancel)).Nilai);
    }

    [Fact]
    public async Task Save_StaleForm_IsRefusedAndChangesNothing()
    {
        await using var mine = database.Open();
        await using var theirs = database.Open();
        var id = await mine.RealisasiTahunan.OrderBy(x => x.Id).Select(x => x.Id).LastAsync(Cancel);
        var theirRow = await theirs.RealisasiTahunan.SingleAsync(x => x.Id == id, Cancel);
        var shown = theirRow.Revisi;
        theirRow.Sumber = "Diubah orang lain";
        await theirs.SaveChangesAsync(Cancel);

        var myRow = await mine.RealisasiTahunan.SingleAsync(x => x.Id == id, Cancel);
        mine.ExpectRevision(myRow, shown);
        myRow.Sumber = "Ubahan saya";
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync(Cancel));

        theirs.ChangeTracker.Clear();
        var kept = await theirs.RealisasiTahunan.SingleAsync(x => x.Id == id, Cancel);
        Assert.Equal(("Diubah orang lain", shown + 1), (kept.Sumber, kept.Revisi));
    }

    [Fact]
    public async Task Save_OnlyAChildChanged_RaisesTheAggregate()
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var version = await db.VersiPerjanjianKinerja.Include(x => x.Sasaran).SingleAsync(x => x.Jenis == JenisVersi.Perubahan, Cancel);
        var before = version.Revisi;
        db.ExpectRevision(version, before);
        version.Sasaran[0].Target = new NilaiKinerja { Teks = "300", Angka = 300m };
        await db.SaveChangesAsync(Cancel);

        Assert.Equal(before + 1, await db.VersiPerjanjianKinerja.Where(x => x.Id == version.Id).Select(x => x.Revisi).SingleAsync(Cancel));
    }
}
