using System.Text.Json;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Data;

public sealed class SqliteReportSourceReaderTests(SqlitePortalDatabase database) : ReportSourceReaderTests(database), IClassFixture<SqlitePortalDatabase>;

public sealed class PostgreSqlReportSourceReaderTests(PostgreSqlPortalDatabase database) : ReportSourceReaderTests(database), IClassFixture<PostgreSqlPortalDatabase>;

public abstract class ReportSourceReaderTests(PortalDatabase database)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_DemoUnit_GivesThePublishedFigures()
    {
        await using var db = database.Open();
        var figures = ReportFigures.Build(await ReadAsync(db, 2023));

        Assert.All(PublishedFigures.All, expected => Assert.Equal((expected.Key, expected.Value), (expected.Key, figures[expected.Key].Text)));
    }

    [Fact]
    public async Task Read_TenTimesTheRows_TakesTheSameStatements()
    {
        var counter = new StatementCounter();
        await using var db = database.Open(counter);
        await ReadAsync(db, 2023);
        var before = counter.Count;

        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var block = await db.BlokNomenklatur.OrderBy(x => x.Urutan).LastAsync(Cancel);
        for (var i = 0; i < 500; i++)
        {
            var node = new NodeRenstra { BlokNomenklaturId = block.Id, Level = LevelRencana.Program, Kode = $"9.{i}", Nama = "Program", Urutan = 1000 + i };
            node.Indikator.Add(new IndikatorRenstra { NodeRenstraId = node.Id, Nomor = "1", Nama = "Indikator", TargetAkhir = new NilaiKinerja { Teks = "1", Angka = 1m } });
            db.Add(node);
        }

        await db.SaveChangesAsync(Cancel);
        db.ChangeTracker.Clear();
        var unitId = await db.PerangkatDaerah.Select(x => x.Id).SingleAsync(Cancel);
        var start = counter.Count;
        var source = await new ReportSourceReader(db).ReadAsync(unitId, 2023, Cancel);

        Assert.True(source!.Renstra!.Blok[^1].Node.Count > 500);
        Assert.Equal(before - 1, counter.Count - start);
    }

    [Fact]
    public async Task Read_Twice_GivesTheSameSource()
    {
        await using var first = database.Open();
        await using var second = database.Open();
        Assert.Equal(JsonSerializer.Serialize(await ReadAsync(first, 2023)), JsonSerializer.Serialize(await ReadAsync(second, 2023)));
    }

    [Fact]
    public async Task Read_Subjects_StandInPrintedOrder()
    {
        await using var db = database.Open();
        var source = await ReadAsync(db, 2023);

        Assert.Equal(
            ["tujuan-birokrasi", "tujuan-profesionalitas", "sasaran-merit", "program-kepegawaian", "program-psdm", "sasaran-akuntabilitas", "program-penunjang"],
            source.Subjek.Select(x => x.Kode));
        Assert.Equal("Perjanjian Kinerja Perubahan 2023", source.Subjek[2].Indikator[0].TargetDari);
        Assert.Equal("Renstra 2019–2023", source.Subjek[0].Indikator[0].TargetDari);
    }

    [Fact]
    public async Task Read_PlanTables_HaveEveryPublishedRow()
    {
        await using var db = database.Open();
        var source = await ReadAsync(db, 2023);

        Assert.Equal([44, 76, 78, 57], source.Renstra!.Blok.Select(block => block.Node.Sum(node => node.Indikator.Count)));
        Assert.Equal((true, 2), (source.Renja!.AdaPerubahan, source.Renja.Triwulan));
        var program = source.Renja.Node.Single(x => x.Kode == "5.03.02");
        Assert.Equal((2_615_991_300m, 473_765_397m, 3_002_439_300m), (program.PaguMurni, program.RealisasiRupiah, program.PaguPerubahan));
        Assert.Equal(14, CountBoxes(source.Unit.Organisasi));
    }

    [Theory]
    [InlineData(2020, "BKD")]
    [InlineData(2021, "BKDPP")]
    [InlineData(2023, "BKPSDM")]
    public async Task Read_EarlierYear_HasTheNameOfThatYear(int tahun, string singkatan)
    {
        await using var db = database.Open();
        Assert.Equal(singkatan, (await ReadAsync(db, tahun)).Unit.Singkatan);
    }

    [Fact]
    public async Task Read_UnknownUnit_GivesNothing()
    {
        await using var db = database.Open();
        Assert.Null(await new ReportSourceReader(db).ReadAsync(Guid.NewGuid(), 2023, Cancel));
    }

    private static async Task<ReportSource> ReadAsync(PortalDbContext db, int tahun)
    {
        var unitId = await db.PerangkatDaerah.Where(x => x.Kode == "bkpsdm").Select(x => x.Id).SingleAsync(Cancel);
        return (await new ReportSourceReader(db).ReadAsync(unitId, tahun, Cancel))!;
    }

    private static int CountBoxes(IReadOnlyList<UnitOrganisasiSource> boxes) => boxes.Sum(box => 1 + CountBoxes(box.Anak));
}
