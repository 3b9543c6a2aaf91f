using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Audit;

public sealed class SqliteAuditTrailTests(DatabaseTemplates templates) : AuditTrailTests(new SqlitePortalDatabase(templates));

public sealed class PostgreSqlAuditTrailTests(DatabaseTemplates templates) : AuditTrailTests(new PostgreSqlPortalDatabase(templates));

/// <summary>The trail against the program, and against whoever owns the database. Every test has a database of its own.</summary>
public abstract class AuditTrailTests(PortalDatabase database) : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => database.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Seed_DemoUnit_IsOneSummary()
    {
        await using var db = database.Open();
        var row = await db.JejakAudit.SingleAsync(Cancel);

        Assert.Equal((1, AksiJejak.Ringkasan, "Perintah di server"), (row.Nomor, row.Aksi, row.Orang));
        Assert.Contains("\"NodeRenja ditambah\"", row.Sesudah, StringComparison.Ordinal);
        Assert.Null((await AuditVerifier.RunAsync(db, null, Cancel)).Putus);
    }

    [Fact]
    public async Task Save_ChangeInsideADocument_TellsUnitBeforeAndAfter()
    {
        await using var db = database.Open();
        var unit = await db.PerangkatDaerah.Select(x => x.Id).SingleAsync(Cancel);
        var target = await db.TargetRenstra.OrderBy(x => x.IndikatorRenstraId).ThenBy(x => x.Tahun).FirstAsync(Cancel);
        var before = target.Nilai.Teks;
        target.Nilai = new() { Teks = "777 kali", Angka = 777m };
        await db.SaveChangesAsync(Cancel);

        var row = await LastAsync(db);
        Assert.Equal((2, unit, "Renstra", "TargetRenstra", AksiJejak.Diubah), (row.Nomor, row.PerangkatDaerahId, row.Dokumen, row.Entitas, row.Aksi));
        Assert.Contains($"\"Nilai\":\"{before}\"", row.Sebelum, StringComparison.Ordinal);
        Assert.Contains("\"Nilai\":\"777 kali\"", row.Sesudah, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_RolledBackOrRefused_LeavesNoRow()
    {
        await using var db = database.Open();
        await using (await db.Database.BeginTransactionAsync(Cancel))
        {
            await ChangeAsync(db, "Batal");
            Assert.Equal(2, await db.JejakAudit.CountAsync(Cancel));
        }

        db.ChangeTracker.Clear();
        var official = await db.Pejabat.OrderBy(x => x.Id).FirstAsync(Cancel);
        db.ExpectRevision(official, official.Revisi + 5);
        official.Jabatan = "Basi";
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Cancel));

        Assert.Equal(1, await db.JejakAudit.CountAsync(Cancel));
        Assert.Equal("1 baris, rantai utuh", (await AuditVerifier.RunAsync(db, null, Cancel)).Pesan);
    }

    [Fact]
    public async Task Save_Secrets_AreNeverInIt()
    {
        await using var db = database.Open();
        var person = await db.Users.OrderBy(x => x.Id).FirstAsync(Cancel);
        (person.PasswordHash, person.SecurityStamp, person.Nama) = ("rahasia-satu", "rahasia-dua", "Nama Baru");
        db.UserTokens.Add(new() { UserId = person.Id, LoginProvider = "[Portal]", Name = "AuthenticatorKey", Value = "rahasia-tiga" });
        db.DataProtectionKeys.Add(new() { FriendlyName = "kunci", Xml = "<k>rahasia-empat</k>" });
        await db.SaveChangesAsync(Cancel);

        var rows = await db.JejakAudit.Where(x => x.Nomor > 1).ToListAsync(Cancel);
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.DoesNotContain("rahasia-", row.Sebelum + row.Sesudah + row.Judul + row.Kunci, StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Sesudah!.Contains("\"PasswordHash\":\"(dirahasiakan)\"", StringComparison.Ordinal) && row.Sesudah.Contains("Nama Baru", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Program_UpdateOrDeleteOfARow_IsRefusedByTheDatabase()
    {
        await using var db = database.Open();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.JejakAudit.ExecuteUpdateAsync(set => set.SetProperty(x => x.Orang, "Lain"), Cancel));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.JejakAudit.ExecuteDeleteAsync(Cancel));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.KepalaJejak.ExecuteDeleteAsync(Cancel));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.KepalaJejak.ExecuteUpdateAsync(set => set.SetProperty(x => x.Nomor, 0), Cancel));
    }

    [Theory]
    [InlineData("""UPDATE "JejakAudit" SET "Sesudah" = '{}' WHERE "Nomor" = 3""", "Baris 3 diubah.")]
    [InlineData("""DELETE FROM "JejakAudit" WHERE "Nomor" = 3""", "Baris 3 hilang.")]
    [InlineData("""DELETE FROM "JejakAudit" WHERE "Nomor" >= 4""", "Baris 4 hilang: jejak seharusnya sampai baris 5.")]
    [InlineData("""UPDATE "JejakAudit" SET "Nomor" = 9 WHERE "Nomor" = 3; UPDATE "JejakAudit" SET "Nomor" = 3 WHERE "Nomor" = 4; UPDATE "JejakAudit" SET "Nomor" = 4 WHERE "Nomor" = 9""", "Baris 3 diubah.")]
    [InlineData("""UPDATE "JejakAudit" SET "Nomor" = 6 WHERE "Nomor" = 5; UPDATE "KepalaJejak" SET "Nomor" = 6""", "Baris 5 hilang.")]
    [InlineData("""DELETE FROM "JejakAudit" WHERE "Nomor" = 5; UPDATE "KepalaJejak" SET "Nomor" = 4""", "Baris 4 tidak cocok dengan kepala jejak.")]
    [InlineData("""DELETE FROM "KepalaJejak";""", "Kepala jejak hilang.")]
    public async Task Verify_OwnerOfTheDatabaseTampered_NamesTheFirstBrokenRow(string sql, string expected)
    {
        await using var db = database.Open();
        foreach (var name in new[] { "A", "B", "C", "D" })
        {
            await ChangeAsync(db, name);
        }

        Assert.Equal("5 baris, rantai utuh", (await AuditVerifier.RunAsync(db, null, Cancel)).Pesan);
        await WithoutTriggersAsync(db, sql);

        Assert.Equal(expected, (await AuditVerifier.RunAsync(db, null, Cancel)).Putus);
    }

    [Fact]
    public async Task Verify_RowNotedElsewhere_FindsATrailThatWasCutWithItsHead()
    {
        await using var db = database.Open();
        await ChangeAsync(db, "A");
        var noted = await AuditVerifier.RunAsync(db, null, Cancel);
        var first = await db.JejakAudit.AsNoTracking().SingleAsync(x => x.Nomor == 1, Cancel);
        await WithoutTriggersAsync(db, $"""DELETE FROM "JejakAudit" WHERE "Nomor" = 2; UPDATE "KepalaJejak" SET "Nomor" = 1, "Hash" = '{first.Hash}'""");

        Assert.Null((await AuditVerifier.RunAsync(db, null, Cancel)).Putus);
        Assert.Equal("Baris 2 yang dicatat tidak ada.", (await AuditVerifier.RunAsync(db, (noted.Jumlah, noted.Hash), Cancel)).Putus);
        await ChangeAsync(db, "B");
        Assert.Equal("Baris 2 bukan yang dicatat: jejak ditulis ulang.", (await AuditVerifier.RunAsync(db, (noted.Jumlah, noted.Hash), Cancel)).Putus);
    }

    [Fact]
    public async Task Save_ManyWritersAtOnce_KeepTheChain()
    {
        await using (database.Open())
        {
        }

        await Task.WhenAll(Enumerable.Range(0, 6).Select(async writer =>
        {
            for (var i = 0; i < 5; i++)
            {
                await using var db = database.Open();
                db.Add(await OfficialAsync(db, $"Penulis {writer} {i}"));
                await db.SaveChangesAsync(Cancel);
            }
        }));

        await using var read = database.Open();
        Assert.Equal("31 baris, rantai utuh", (await AuditVerifier.RunAsync(read, null, Cancel)).Pesan);
    }

    [Fact]
    public async Task Save_ManyRowsAdded_AreOneSummary()
    {
        await using var db = database.Open();
        for (var i = 0; i <= AuditTrail.MaxAdded; i++)
        {
            db.Add(await OfficialAsync(db, $"Pejabat {i}"));
        }

        await db.SaveChangesAsync(Cancel);
        var row = await LastAsync(db);
        Assert.Equal((2, AksiJejak.Ringkasan, "Pejabat disusun sekaligus: 51 baris"), (row.Nomor, row.Aksi, row.Judul));
    }

    private static Task<JejakAudit> LastAsync(PortalDbContext db) => db.JejakAudit.AsNoTracking().OrderByDescending(x => x.Nomor).FirstAsync(Cancel);

    private static async Task ChangeAsync(PortalDbContext db, string jabatan)
    {
        (await db.Pejabat.OrderBy(x => x.Id).FirstAsync(Cancel)).Jabatan = jabatan;
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task<Pejabat> OfficialAsync(PortalDbContext db, string nama) => new()
    {
        PerangkatDaerahId = await db.PerangkatDaerah.Select(x => x.Id).SingleAsync(Cancel),
        Nama = nama,
        Jabatan = "Kepala",
        BerlakuDari = new DateOnly(2023, 1, 1),
    };

    private static async Task WithoutTriggersAsync(PortalDbContext db, string sql)
    {
        await db.Database.ExecuteSqlRawAsync(db is SqlitePortalDbContext ? AuditTriggers.SqliteDown : AuditTriggers.PostgreSqlDown, Cancel);
        await using var command = AuditChain.Command(db, sql);
        await db.Database.OpenConnectionAsync(Cancel);
        await command.ExecuteNonQueryAsync(Cancel);
        await db.Database.CloseConnectionAsync();
    }
}
