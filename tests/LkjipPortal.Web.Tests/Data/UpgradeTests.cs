using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace LkjipPortal.Web.Tests.Data;

/// <summary>A database of the first release, with rows, brought up to this one: nothing is lost on the way.</summary>
public sealed class UpgradeTests(DatabaseTemplates templates)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Migrate_SqliteWithRowsOfTheFirstRelease_KeepsThem()
    {
        await using var db = new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(templates.EmptySqlite()).Options);
        await CheckAsync(db, rupiah: 100);
    }

    [Fact]
    public async Task Migrate_PostgreSqlWithRowsOfTheFirstRelease_KeepsThem()
    {
        Assert.SkipWhen(DatabaseTemplates.PostgresServer is null, $"{DatabaseTemplates.PostgresVariable} is not set: no PostgreSQL to test on.");
        var connection = await DatabaseTemplates.EmptyPostgresAsync();
        try
        {
            await using var db = new PostgreSqlPortalDbContext(new DbContextOptionsBuilder<PostgreSqlPortalDbContext>().UseNpgsql(connection).Options);
            await CheckAsync(db, rupiah: 1);
        }
        finally
        {
            await DatabaseTemplates.DropPostgresAsync(connection);
        }
    }

    /// <param name="rupiah">How the provider stores one rupiah.</param>
    private static async Task CheckAsync(PortalDbContext db, int rupiah)
    {
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync(db.Database.GetMigrations().First(), Cancel);
        await db.Database.ExecuteSqlRawAsync(FirstRelease.Replace("{RP}", rupiah.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), Cancel);

        await migrator.MigrateAsync(cancellationToken: Cancel);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancel));
        var pk = await db.PerjanjianKinerja.Include(x => x.Versi).ThenInclude(x => x.Program).SingleAsync(Cancel);
        Assert.Equal((PerjanjianKinerja.KodeKepala, JenjangPk.Kepala, false), (pk.Kode, pk.Jenjang, pk.RencanaAksiBulanan));
        Assert.Equal(3_000_476_800m, pk.Versi.Single().Program.Single().Anggaran);
        var plan = await db.RencanaAksi.Include(x => x.Aksi).Include(x => x.Bulan).SingleAsync(Cancel);
        Assert.Equal("100", plan.Triwulan4!.Teks);
        Assert.Empty(plan.Bulan);
        Assert.Equal([("Menyusun laporan", 5_000m), ("Menindaklanjuti", null)], plan.Aksi.OrderBy(x => x.Urutan).Select(x => (x.Uraian, x.Anggaran)));
        Assert.Equal(
            [("Program baru", false), ("Program lama", false), ("Program tanpa pendahulu", true)],
            (await db.NodeRenstra.OrderBy(x => x.Nama).ToListAsync(Cancel)).Select(x => (x.Nama, x.TanpaPendahulu)));
        var official = await db.Pejabat.SingleAsync(Cancel);
        official.Pangkat = "Pembina";
        await db.SaveChangesAsync(Cancel);
        Assert.Equal(1, official.Revisi);
    }

    private const string FirstRelease =
        """
        INSERT INTO "Pemda" ("Id", "Nama", "Tingkat", "JabatanKepalaDaerah", "Ibukota")
        VALUES ('01900000-0000-7000-8000-000000000001', 'Kabupaten Contoh', 'Kabupaten', 'Bupati Contoh', 'Contoh');
        INSERT INTO "PerangkatDaerah" ("Id", "PemdaId", "Kode")
        VALUES ('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'dinas');
        INSERT INTO "Pejabat" ("Id", "PerangkatDaerahId", "Nama", "Jabatan", "Kapasitas", "KepalaPerangkatDaerah", "KepalaDaerah", "BerlakuDari")
        VALUES ('01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000002', 'Nama Contoh', 'Kepala Dinas', 'Definitif', TRUE, FALSE, '2023-01-01');
        INSERT INTO "SubjekKinerja" ("Id", "PerangkatDaerahId", "Level", "Kode", "Nama", "NamaSingkat", "Urutan")
        VALUES ('01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000002', 'Program', 'program-satu', 'Program Satu', 'Satu', 1);
        INSERT INTO "IndikatorKinerja" ("Id", "SubjekKinerjaId", "Kode", "Nama", "Arah", "JenisNilai", "Akumulasi", "TurunDenganPembagian", "Urutan")
        VALUES ('01900000-0000-7000-8000-000000000005', '01900000-0000-7000-8000-000000000004', 'satu', 'Indikator Satu', 'Naik', 'Angka', 'NilaiTerakhir', FALSE, 1);
        INSERT INTO "PerjanjianKinerja" ("Id", "PerangkatDaerahId", "Tahun")
        VALUES ('01900000-0000-7000-8000-000000000006', '01900000-0000-7000-8000-000000000002', 2023);
        INSERT INTO "VersiPerjanjianKinerja" ("Id", "PerjanjianKinerjaId", "Jenis", "Nomor", "Status", "Revisi")
        VALUES ('01900000-0000-7000-8000-000000000007', '01900000-0000-7000-8000-000000000006', 'Murni', 0, 'Final', 3);
        INSERT INTO "ProgramPk" ("Id", "VersiPerjanjianKinerjaId", "SubjekKinerjaId", "Program", "Anggaran", "Urutan")
        VALUES ('01900000-0000-7000-8000-000000000008', '01900000-0000-7000-8000-000000000007', '01900000-0000-7000-8000-000000000004', 'Program Satu', 3000476800 * {RP}, 1);
        INSERT INTO "RencanaAksi" ("Id", "PerangkatDaerahId", "Tahun", "IndikatorKinerjaId", "Aksi", "PenanggungJawab", "Anggaran", "Urutan", "Revisi", "Triwulan4_Angka", "Triwulan4_Teks")
        VALUES ('01900000-0000-7000-8000-000000000009', '01900000-0000-7000-8000-000000000002', 2023, '01900000-0000-7000-8000-000000000005', 'Menyusun laporan', 'Sekretariat', 5000 * {RP}, 1, 0, 100, '100'),
               ('01900000-0000-7000-8000-00000000000A', '01900000-0000-7000-8000-000000000002', 2023, '01900000-0000-7000-8000-000000000005', 'Menindaklanjuti', 'Bidang', NULL, 2, 0, 100, '100');
        INSERT INTO "Renstra" ("Id", "PerangkatDaerahId", "TahunAwal", "TahunAkhir")
        VALUES ('01900000-0000-7000-8000-00000000000B', '01900000-0000-7000-8000-000000000002', 2019, 2023);
        INSERT INTO "VersiRenstra" ("Id", "RenstraId", "Jenis", "Nomor", "Status", "Revisi")
        VALUES ('01900000-0000-7000-8000-00000000000C', '01900000-0000-7000-8000-00000000000B', 'Murni', 0, 'Draf', 0);
        INSERT INTO "BlokNomenklatur" ("Id", "VersiRenstraId", "Kode", "Judul", "Skema", "TahunDari", "TahunSampai", "Urutan")
        VALUES ('01900000-0000-7000-8000-00000000000D', '01900000-0000-7000-8000-00000000000C', 'LAMA', 'Lama', 'lama', 2019, 2020, 1),
               ('01900000-0000-7000-8000-00000000000E', '01900000-0000-7000-8000-00000000000C', 'BARU', 'Baru', '90/2019', 2021, 2023, 2);
        INSERT INTO "NodeRenstra" ("Id", "BlokNomenklaturId", "Identitas", "Level", "Kode", "Nama", "PendahuluId", "Urutan")
        VALUES ('01900000-0000-7000-8000-00000000000F', '01900000-0000-7000-8000-00000000000D', '01900000-0000-7000-8000-00000000000F', 'Program', '4.05.06.01', 'Program lama', NULL, 1),
               ('01900000-0000-7000-8000-000000000010', '01900000-0000-7000-8000-00000000000E', '01900000-0000-7000-8000-000000000010', 'Program', '5.03.01', 'Program baru', '01900000-0000-7000-8000-00000000000F', 1),
               ('01900000-0000-7000-8000-000000000011', '01900000-0000-7000-8000-00000000000E', '01900000-0000-7000-8000-000000000011', 'Program', '5.03.02', 'Program tanpa pendahulu', NULL, 2);
        """;
}
