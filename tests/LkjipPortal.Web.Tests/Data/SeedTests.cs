using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Data;

public sealed class SqliteSeedTests(SqlitePortalDatabase database) : SeedTests(database), IClassFixture<SqlitePortalDatabase>;

public sealed class PostgreSqlSeedTests(PostgreSqlPortalDatabase database) : SeedTests(database), IClassFixture<PostgreSqlPortalDatabase>;

/// <summary>The demo unit holds the published documents, row by row.</summary>
public abstract class SeedTests(PortalDatabase database)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("BKD", 1, 2, 7, 31, 0, 44)]
    [InlineData("BKDPP", 1, 2, 3, 13, 38, 76)]
    [InlineData("BKPSDM", 2, 2, 3, 14, 38, 78)]
    [InlineData("BKPSDM-050-5889", 2, 2, 3, 12, 36, 57)]
    public async Task Renstra_EveryBlock_HasItsNodesAndRows(string blok, int tujuan, int sasaran, int program, int kegiatan, int subKegiatan, int rows)
    {
        await using var db = database.Open();
        var nodes = await db.NodeRenstra.Where(node => db.BlokNomenklatur.Any(x => x.Id == node.BlokNomenklaturId && x.Kode == blok)).Include(x => x.Indikator).ToListAsync(Cancel);

        Assert.Equal(
            [tujuan, sasaran, program, kegiatan, subKegiatan],
            new[] { LevelRencana.Tujuan, LevelRencana.Sasaran, LevelRencana.Program, LevelRencana.Kegiatan, LevelRencana.SubKegiatan }.Select(level => nodes.Count(x => x.Level == level)));
        Assert.Equal(rows, nodes.Sum(x => x.Indikator.Count));
        Assert.All(nodes.Where(x => x.Level > LevelRencana.Sasaran), node => Assert.Contains(nodes, x => x.Id == node.IndukId && x.Level < node.Level));
    }

    [Theory]
    [InlineData("5.03.02.2.02.02", "5.208 dokumen", 5208)]
    [InlineData("5.03.02.2.04.04", "1.332 orang", 1332)]
    [InlineData("5.03.02", "0,86", 0.86)]
    public async Task Renstra_TargetOf2023_IsReadAsPublished(string kode, string text, double number)
    {
        await using var db = database.Open();
        var target = await (
            from row in db.TargetRenstra
            join indicator in db.IndikatorRenstra on row.IndikatorRenstraId equals indicator.Id
            join node in db.NodeRenstra on indicator.NodeRenstraId equals node.Id
            where node.Kode == kode && row.Tahun == 2023 && indicator.Nomor == "1"
            select row).AsNoTracking().SingleAsync(Cancel);

        Assert.Equal(text, target.Nilai.Teks);
        Assert.Equal((decimal)number, target.Nilai.Angka);
    }

    [Fact]
    public async Task Renstra_PaguDash_IsZeroAndEmptyIsNoRow()
    {
        await using var db = database.Open();
        var program = await db.NodeRenstra.Include(x => x.Pagu).SingleAsync(x => x.Kode == "4.05.06.01", Cancel);

        Assert.Equal([2019, 2020], program.Pagu.Select(x => x.Tahun).Order());
        Assert.True(await db.PaguRenstra.AnyAsync(x => x.Jumlah == 0, Cancel));
    }

    [Fact]
    public async Task Renja_BothVersions_Have61RowsAndSharedIdentities()
    {
        await using var db = database.Open();
        var renja = await db.Renja.Include(x => x.Versi).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator).AsSplitQuery().SingleAsync(Cancel);

        Assert.Equal([JenisVersi.Murni, JenisVersi.Perubahan], renja.Versi.OrderBy(x => x.Nomor).Select(x => x.Jenis));
        Assert.All(renja.Versi, version => Assert.Equal(61, version.Node.Sum(node => Math.Max(1, node.Indikator.Count))));
        Assert.Equal(renja.Versi[0].Node.Select(x => x.Identitas).Order(), renja.Versi[1].Node.Select(x => x.Identitas).Order());
    }

    [Fact]
    public async Task Pk_Perubahan_IsOpenAndMurniIsFrozen()
    {
        await using var db = database.Open();
        var versions = await db.VersiPerjanjianKinerja.Include(x => x.Program).Include(x => x.Sasaran).AsSplitQuery().OrderBy(x => x.Nomor).ToListAsync(Cancel);

        Assert.Equal([true, false], versions.Select(x => x.Beku));
        Assert.Equal([12_854_547_145m, 13_526_508_445m], versions.Select(x => x.Program.Sum(program => program.Anggaran)));
        Assert.Equal(new DateOnly(2023, 10, 9), versions[1].Tanggal);
        Assert.Equal(["275", "297,5"], versions.Select(x => x.Sasaran.Single(row => row.Urutan == 1).Target.Teks));
    }

    [Fact]
    public async Task Realisasi_IndeksProfesionalitas_IsProvisional()
    {
        await using var db = database.Open();
        var row = await db.RealisasiTahunan.SingleAsync(x => db.IndikatorKinerja.Any(i => i.Id == x.IndikatorKinerjaId && i.Kode == "ip-asn"), Cancel);

        Assert.Equal(KeadaanRealisasi.Sementara, row.Keadaan);
        Assert.Equal(new DateOnly(2023, 9, 26), row.SementaraPer);
        Assert.Equal(70.74m, row.Nilai!.Angka);
    }

    [Fact]
    public async Task Staff_ByGroup_AddsUpTo42()
    {
        await using var db = database.Open();
        Assert.Equal(42, await db.Pegawai.SumAsync(x => x.Jumlah, Cancel));
    }

    [Fact]
    public async Task Officials_OfTheDemo_HaveNoRealLookingNip()
    {
        await using var db = database.Open();
        var numbers = await db.Pejabat.Select(x => x.Nip).Concat(db.Users.Select(x => x.Nip)).Where(x => x != null).ToListAsync(Cancel);
        Assert.All(numbers, nip => Assert.StartsWith("0000000000000000", nip, StringComparison.Ordinal));
    }
}
