using System.Text.Json;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class RenstraGridTests(PortalSite site) : PageTests(site)
{
    private const string Page = "/bkpsdm/2023/renstra";
    private const string Rows = Page + "?handler=Kisi";
    private const string Cells = Page + "?handler=Sel";
    private const string Structure = Page + "?handler=Susun";

    [Fact]
    public async Task Kisi_Demo_HasEachIndikatorAsARow()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var (status, grid) = await browser.GetJsonAsync(Rows);

        Assert.Equal(200, status);
        Assert.Equal(255, grid!.Value.GetProperty("rows").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, grid.Value.GetProperty("locked").ValueKind);
        Assert.Contains(grid.Value.GetProperty("warnings").EnumerateArray(), warning => warning.GetProperty("message").GetString() == "Jumlah di bawahnya 7.237.729.420, selisih +607.200.430.");
    }

    [Fact]
    public async Task Kisi_ProgramPaguOtherThanThePks_IsAWarning()
    {
        await Site.WithDatabaseAsync(async db =>
        {
            var rows = await db.ProgramPk.Where(x => db.SubjekKinerja.Any(program => program.Id == x.SubjekKinerjaId && program.KodeProgram == "5.03.02")).ToListAsync();
            rows.ForEach(row => row.Anggaran = 1_234_567m);
            await db.SaveChangesAsync();
        });
        var node = await NodeAsync("5.03.02");

        var (_, grid) = await (await Site.SignInAsync(PortalSite.Pembaca)).GetJsonAsync(Rows);

        Assert.Contains(grid!.Value.GetProperty("warnings").EnumerateArray(), warning =>
            warning.GetProperty("row").GetGuid() == node.Id && warning.GetProperty("column").GetString() == "rp2023"
            && warning.GetProperty("message").GetString() == $"Perjanjian Kinerja 2023 memuat 1.234.567, di sini {Amount(node, 2023)}.");
    }

    [Fact]
    public async Task Kisi_MoreRows_NeedsNoMoreStatements()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);
        await browser.GetJsonAsync(Rows);
        var before = await CountAsync(() => browser.GetJsonAsync(Rows));
        await AddNodesAsync(100);

        Assert.Equal(before, await CountAsync(() => browser.GetJsonAsync(Rows)));
        Assert.InRange(before, 1, 20);
    }

    [Fact]
    public async Task Sel_Batch_SavesWhatIsGoodAndNamesWhatIsNot()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var node = await NodeAsync("5.03.02.2.02.01");
        var row = node.Indikator[0];

        var (status, answer) = await browser.PostJsonAsync(Cells, Batch(
            (node.Id, "rp2023", "Rp213.840.601,00", Amount(node, 2023)),
            (node.Id, "rp2022", "324,2 jt", Amount(node, 2022)),
            (row.Id, "k2023", "1.234", Target(row, 2023)),
            (row.Id, "k2022", "25 dokumen", Target(row, 2022)),
            (node.Id, "rp2025", "5", ""),
            (node.Id, "nama", "", node.Nama)));

        Assert.Equal(200, status);
        var results = Results(answer);
        Assert.Equal(["saved", "refused", "saved", "saved", "refused", "refused"], results.Select(x => x.State));
        Assert.Equal("213.840.601", results[0].Text);
        Assert.Equal(("Pagu ditulis dalam rupiah penuh, tanpa “jt”.", "324.200.000"), (results[1].Message, results[1].Readings[0]));
        Assert.Equal("Tahun 2025 di luar masa Renstra 2019–2023.", results[4].Message);
        var stored = await NodeAsync("5.03.02.2.02.01");
        Assert.Equal(213_840_601m, stored.Pagu.Single(x => x.Tahun == 2023).Jumlah);
        Assert.Equal("25 dokumen", stored.Indikator[0].Target.Single(x => x.Tahun == 2022).Nilai.Teks);
        Assert.Equal(1234m, stored.Indikator[0].Target.Single(x => x.Tahun == 2023).Nilai.Angka);
    }

    [Fact]
    public async Task Sel_DryRun_SavesNothing()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var node = await NodeAsync("5.03.02.2.02.01");

        var (_, answer) = await browser.PostJsonAsync(Cells, Batch(true, (node.Id, "rp2023", "1", Amount(node, 2023))));

        Assert.Equal("saved", Results(answer)[0].State);
        Assert.Equal(node.Pagu.Single(x => x.Tahun == 2023).Jumlah, (await NodeAsync("5.03.02.2.02.01")).Pagu.Single(x => x.Tahun == 2023).Jumlah);
    }

    [Fact]
    public async Task Sel_SameCellChangedByAnother_IsAConflictAndAnotherCellIsNot()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var other = await Site.SignInAsync(PortalSite.Perencana);
        var node = await NodeAsync("5.03.02.2.02.01");
        var before = Target(node.Indikator[0], 2023);
        await other.PostJsonAsync(Cells, Batch((node.Indikator[0].Id, "k2023", "575 SK", before)));

        var (_, answer) = await browser.PostJsonAsync(Cells, Batch((node.Indikator[0].Id, "k2023", "595 SK", before), (node.Id, "rp2023", "7", Amount(node, 2023))));

        var results = Results(answer);
        Assert.Equal(["conflict", "saved"], results.Select(x => x.State));
        Assert.Equal("575 SK", results[0].Text);
        var conflict = answer!.Value.GetProperty("results")[0];
        Assert.Equal("Perencana BKPSDM", conflict.GetProperty("by").GetString());
        Assert.Matches(@"^pukul \d\d\.\d\d$", conflict.GetProperty("at").GetString());
        var stored = await NodeAsync("5.03.02.2.02.01");
        Assert.Equal("575 SK", Target(stored.Indikator[0], 2023));
        Assert.Equal("7", Amount(stored, 2023));
    }

    [Fact]
    public async Task Sel_TwoBatchesAtOnce_BothAreSaved()
    {
        var node = await NodeAsync("5.03.02.2.02.01");
        var browsers = new[] { await Site.SignInAsync(PortalSite.Perencana), await Site.SignInAsync(PortalSite.Perencana) };

        var answers = await Task.WhenAll(
            browsers[0].PostJsonAsync(Cells, Batch((node.Id, "rp2022", "22", Amount(node, 2022)))),
            browsers[1].PostJsonAsync(Cells, Batch((node.Id, "rp2023", "23", Amount(node, 2023)))));

        Assert.All(answers, answer => Assert.Equal("saved", Results(answer.Body)[0].State));
        var stored = await NodeAsync("5.03.02.2.02.01");
        Assert.Equal(("22", "23"), (Amount(stored, 2022), Amount(stored, 2023)));
    }

    [Fact]
    public async Task Sel_FrozenVersion_IsRefusedOnTheServer()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var node = await NodeAsync("5.03.02.2.02.01");
        await Site.WithDatabaseAsync(async db =>
        {
            var version = await db.VersiRenstra.SingleAsync();
            (version.Status, version.Tanggal) = (StatusDokumen.Disetujui, new DateOnly(2023, 3, 12));
            await db.SaveChangesAsync();
        });

        var (_, answer) = await browser.PostJsonAsync(Cells, Batch((node.Id, "rp2023", "1", Amount(node, 2023))));
        var (_, command) = await browser.PostJsonAsync(Structure, new { action = "hapus", node = node.Id, item = node.Id });

        Assert.Equal("Versi ini disetujui 12 Maret 2023. Buat Perubahan untuk mengubahnya.", answer!.Value.GetProperty("locked").GetString());
        Assert.Equal("refused", Results(answer)[0].State);
        Assert.Equal("Versi ini disetujui 12 Maret 2023. Buat Perubahan untuk mengubahnya.", command!.Value.GetProperty("error").GetString());
        Assert.Equal(Amount(node, 2023), Amount(await NodeAsync("5.03.02.2.02.01"), 2023));
    }

    [Fact]
    public async Task Sel_LargerBatch_NeedsNoMoreQueries()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var nodes = await Site.WithDatabaseAsync(db => db.NodeRenstra.AsNoTracking().Where(x => x.Level == LevelRencana.SubKegiatan).Include(x => x.Pagu).Take(20).ToListAsync());
        var one = Batch(true, (nodes[0].Id, "rp2023", "1", Amount(nodes[0], 2023)));
        await browser.PostJsonAsync(Cells, one);

        var few = await CountAsync(() => browser.PostJsonAsync(Cells, one));
        var many = await CountAsync(() => browser.PostJsonAsync(Cells, Batch(true, [.. nodes.Select(node => (node.Id, "rp2023", "1", Amount(node, 2023)))])));

        Assert.Equal(few, many);
    }

    [Theory]
    [InlineData(PortalSite.Pembaca)]
    [InlineData(PortalSite.Bidang)]
    [InlineData(PortalSite.Kepala)]
    public async Task Sel_WithoutTheRole_IsForbidden(string who)
    {
        var browser = await Site.SignInAsync(who);

        Assert.NotEqual(200, (await browser.PostJsonAsync(Cells, Batch())).Status);
        Assert.NotEqual(200, (await browser.PostJsonAsync(Structure, new { action = "hapus", node = Guid.NewGuid(), item = Guid.NewGuid() })).Status);
    }

    [Fact]
    public async Task Susun_AddNameAndDelete_LeavesThePlanAsItWas()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var parent = await NodeAsync("5.03.02.2.02");
        var before = await CountNodesAsync();

        var (_, added) = await browser.PostJsonAsync(Structure, new { action = "bawah", node = parent.Id, item = parent.Id });
        var id = added!.Value.GetProperty("focus").GetGuid();
        var (_, named) = await browser.PostJsonAsync(Cells, Batch((id, "nama", "Pengelolaan Karier", "Sub kegiatan baru"), (id, "indikator", "Jumlah dokumen karier", "")));
        var stored = await Site.WithDatabaseAsync(db => db.NodeRenstra.AsNoTracking().Include(x => x.Indikator).SingleAsync(x => x.Id == id));
        await browser.PostJsonAsync(Structure, new { action = "hapus", node = id, item = id });

        Assert.All(Results(named), result => Assert.Equal("saved", result.State));
        Assert.Equal((LevelRencana.SubKegiatan, parent.Id, "Pengelolaan Karier", "Jumlah dokumen karier"), (stored.Level, stored.IndukId, stored.Nama, stored.Indikator.Single().Nama));
        Assert.Equal(before, await CountNodesAsync());
    }

    [Fact]
    public async Task Susun_MoveWithNewCodes_GoesUnderTheOtherKegiatan()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var node = await NodeAsync("5.03.02.2.02.01");
        var target = await NodeAsync("5.03.02.2.01");

        var (_, wrong) = await browser.PostJsonAsync(Structure, new { action = "pindah", node = target.Id, item = target.Id, target = node.Id });
        var (_, moved) = await browser.PostJsonAsync(Structure, new { action = "pindah", node = node.Id, item = node.Id, target = target.Id, renumber = true });

        Assert.Equal("Kegiatan harus berada di bawah program.", wrong!.Value.GetProperty("error").GetString());
        Assert.Equal(JsonValueKind.Null, moved!.Value.GetProperty("error").ValueKind);
        var stored = await Site.WithDatabaseAsync(db => db.NodeRenstra.AsNoTracking().SingleAsync(x => x.Id == node.Id));
        Assert.Equal(target.Id, stored.IndukId);
        Assert.StartsWith("5.03.02.2.01.", stored.Kode, StringComparison.Ordinal);
        Assert.Single(await Site.WithDatabaseAsync(db => db.NodeRenstra.Where(x => x.BlokNomenklaturId == stored.BlokNomenklaturId && x.Kode == stored.Kode).ToListAsync()));
    }

    [Fact]
    public async Task Susun_Duplicate_HasTheSameIndikatorAndTargets()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var node = await NodeAsync("5.03.02.2.02.01");

        var (_, answer) = await browser.PostJsonAsync(Structure, new { action = "gandakan", node = node.Id, item = node.Id });

        var id = answer!.Value.GetProperty("focus").GetGuid();
        var twin = await Site.WithDatabaseAsync(db => db.NodeRenstra.AsNoTracking().Include(x => x.Pagu).Include(x => x.Indikator).ThenInclude(x => x.Target).SingleAsync(x => x.Id == id));
        Assert.Equal(node.Pagu.Sum(x => x.Jumlah), twin.Pagu.Sum(x => x.Jumlah));
        Assert.Equal(node.Indikator.SelectMany(x => x.Target).Select(x => x.Nilai.Teks).Order(), twin.Indikator.SelectMany(x => x.Target).Select(x => x.Nilai.Teks).Order());
    }

    private static object Batch(params (Guid Row, string Column, string Text, string Before)[] changes) => Batch(false, changes);

    private static object Batch(bool dryRun, params (Guid Row, string Column, string Text, string Before)[] changes) =>
        new { dryRun, changes = changes.Select(change => new { rowId = change.Row, column = change.Column, text = change.Text, before = change.Before }) };

    private static List<(string State, string Text, string? Message, string[] Readings)> Results(JsonElement? answer) =>
        [.. answer!.Value.GetProperty("results").EnumerateArray().Select(x => (
            x.GetProperty("state").GetString()!, x.GetProperty("text").GetString()!, x.GetProperty("message").GetString(),
            x.GetProperty("readings") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(y => y.GetString()!).ToArray() : []))];

    private static string Amount(NodeRenstra node, int year) => node.Pagu.Find(x => x.Tahun == year) is { } pagu ? Core.Text.Rupiah.FormatAmount(pagu.Jumlah) : "";

    private static string Target(IndikatorRenstra row, int year) => row.Target.Find(x => x.Tahun == year)?.Nilai.Teks ?? "";

    /// <summary>A node of the last block.</summary>
    private Task<NodeRenstra> NodeAsync(string kode) => Site.WithDatabaseAsync(async db =>
    {
        var blok = await db.BlokNomenklatur.SingleAsync(x => x.Kode == "BKPSDM-050-5889");
        return await db.NodeRenstra.AsNoTracking().Include(x => x.Pagu).Include(x => x.Indikator).ThenInclude(x => x.Target)
            .FirstAsync(x => x.Kode == kode && x.BlokNomenklaturId == blok.Id);
    });

    private Task<int> CountNodesAsync() => Site.WithDatabaseAsync(db => db.NodeRenstra.CountAsync());

    private async Task<int> CountAsync<T>(Func<Task<T>> work)
    {
        Site.Statements.Reset();
        await work();
        return Site.Statements.Count;
    }

    private Task AddNodesAsync(int count) => Site.WithDatabaseAsync(async db =>
    {
        var program = await db.NodeRenstra.FirstAsync(x => x.Level == LevelRencana.Program);
        for (var i = 0; i < count; i++)
        {
            var node = new NodeRenstra { BlokNomenklaturId = program.BlokNomenklaturId, IndukId = program.Id, Level = LevelRencana.Kegiatan, Kode = $"{program.Kode}.9{i}", Nama = $"Kegiatan {i}" };
            node.Indikator.Add(new IndikatorRenstra { NodeRenstraId = node.Id, Nomor = "1", Nama = $"Indikator {i}" });
            db.Add(node);
        }

        await db.SaveChangesAsync();
    });
}

public sealed class SqliteRenstraGridTests(DatabaseTemplates templates) : RenstraGridTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlRenstraGridTests(DatabaseTemplates templates) : RenstraGridTests(new PortalSite(templates, onPostgres: true));
