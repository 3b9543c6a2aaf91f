using System.Text.Json;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class RenjaGridTests(PortalSite site) : PageTests(site)
{
    private const string Page = "/bkpsdm/2023/renja";
    private const string Rows = Page + "?handler=Kisi";
    private const string Cells = Page + "?handler=Sel";
    private const string Structure = Page + "?handler=Susun";

    [Fact]
    public async Task Sel_TargetAndPagu_AreSavedAndTheDifferenceFollows()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var node = await NodeAsync("5.03.02.2.02.01");
        var row = node.Indikator[0];

        var (status, answer) = await browser.PostJsonAsync(Cells, Batch(
            (node.Id, "rp2023", "Rp213.840.601", Amount(node)), (row.Id, "k2023", "9.999", row.Target?.Teks ?? ""), (node.Id, "rp2022", "1", "")));
        var (_, grid) = await browser.GetJsonAsync(Rows);

        Assert.Equal(200, status);
        Assert.Equal(["saved", "saved", "refused"], States(answer));
        var stored = await NodeAsync("5.03.02.2.02.01");
        Assert.Equal((213_840_601m, "9.999"), (stored.Pagu, stored.Indikator[0].Target!.Teks));
        var cells = grid!.Value.GetProperty("rows").EnumerateArray().First(x => x.GetProperty("node").GetGuid() == node.Id).GetProperty("cells");
        Assert.Equal("213.840.601", cells.GetProperty("rp2023").GetString());
        Assert.Contains(grid.Value.GetProperty("warnings").EnumerateArray(), warning =>
            warning.GetProperty("row").GetGuid() == row.Id && warning.GetProperty("message").GetString()!.StartsWith("Menyimpang dari Renstra", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sel_CodeOfAnotherRow_IsRefused()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var node = await NodeAsync("5.03.02.2.02.01");

        var (_, answer) = await browser.PostJsonAsync(Cells, Batch((node.Id, "kode", "5.03.02.2.02.02", node.Kode), (node.Id, "kode", "", node.Kode)));

        Assert.Equal(["refused", "refused"], States(answer));
        Assert.Equal("Kode 5.03.02.2.02.02 sudah dipakai baris lain.", answer!.Value.GetProperty("results")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Susun_AddDuplicateMoveAndDelete_KeepCodesUnique()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var kegiatan = await NodeAsync("5.03.02.2.02");
        var sub = await NodeAsync("5.03.02.2.02.01");
        var elsewhere = await NodeAsync("5.03.02.2.01");
        var before = await CountAsync();

        var added = await ActAsync(browser, "bawah", kegiatan.Id);
        var twin = await ActAsync(browser, "gandakan", sub.Id);
        await browser.PostJsonAsync(Structure, new { action = "pindah", node = twin, item = twin, target = elsewhere.Id, renumber = true });
        var (_, named) = await browser.PostJsonAsync(Cells, Batch((added, "nama", "Pengelolaan Karier", "Sub kegiatan baru"), (added, "indikator", "Jumlah dokumen", "")));

        Assert.Equal(["saved", "saved"], States(named));
        await Site.WithDatabaseAsync(async db =>
        {
            var copy = await db.NodeRenja.AsNoTracking().Include(x => x.Indikator).SingleAsync(x => x.Id == twin);
            Assert.Equal((elsewhere.Id, sub.Pagu), (copy.IndukId!.Value, copy.Pagu));
            Assert.StartsWith("5.03.02.2.01.", copy.Kode, StringComparison.Ordinal);
            Assert.Equal(sub.Indikator[0].Target?.Teks, copy.Indikator[0].Target?.Teks);
            Assert.NotEqual(sub.Identitas, copy.Identitas);
            var fresh = await db.NodeRenja.AsNoTracking().SingleAsync(x => x.Id == added);
            Assert.StartsWith("5.03.02.2.02.", fresh.Kode, StringComparison.Ordinal);
        });

        await ActAsync(browser, "hapus", added);
        await ActAsync(browser, "hapus", twin);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Susun_WrongLevelOrUrusan_IsRefused()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var kegiatan = await NodeAsync("5.03.02.2.02");
        var sub = await NodeAsync("5.03.02.2.02.01");
        var bidang = await NodeAsync("5.03");

        Assert.Equal(LevelRencana.BidangUrusan, bidang.Level);
        var (_, wrong) = await browser.PostJsonAsync(Structure, new { action = "pindah", node = kegiatan.Id, item = kegiatan.Id, target = sub.Id });
        var (_, top) = await browser.PostJsonAsync(Structure, new { action = "hapus", node = bidang.Id, item = bidang.Id });

        Assert.Equal("Kegiatan harus berada di bawah program.", wrong!.Value.GetProperty("error").GetString());
        Assert.Equal("Tindakan ini tidak dapat dilakukan pada baris ini.", top!.Value.GetProperty("error").GetString());
    }

    private static async Task<Guid> ActAsync(Browser browser, string action, Guid node)
    {
        var (_, answer) = await browser.PostJsonAsync(Structure, new { action, node, item = node });
        Assert.Equal(JsonValueKind.Null, answer!.Value.GetProperty("error").ValueKind);
        return answer.Value.GetProperty("focus").GetGuid();
    }

    private static object Batch(params (Guid Row, string Column, string Text, string Before)[] changes) =>
        new { dryRun = false, changes = changes.Select(change => new { rowId = change.Row, column = change.Column, text = change.Text, before = change.Before }) };

    private static IEnumerable<string?> States(JsonElement? answer) => answer!.Value.GetProperty("results").EnumerateArray().Select(x => x.GetProperty("state").GetString());

    private static string Amount(NodeRenja node) => node.Pagu is { } pagu ? Core.Text.Rupiah.FormatAmount(pagu) : "";

    /// <summary>A node of the highest version.</summary>
    private Task<NodeRenja> NodeAsync(string kode) => Site.WithDatabaseAsync(async db =>
    {
        var version = await db.VersiRenja.OrderByDescending(x => x.Nomor).FirstAsync(x => db.Renja.Any(renja => renja.Id == x.RenjaId && renja.Tahun == 2023));
        return await db.NodeRenja.AsNoTracking().Include(x => x.Indikator).FirstAsync(x => x.Kode == kode && x.VersiRenjaId == version.Id);
    });

    private Task<int> CountAsync() => Site.WithDatabaseAsync(db => db.NodeRenja.CountAsync());
}

public sealed class SqliteRenjaGridTests(DatabaseTemplates templates) : RenjaGridTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlRenjaGridTests(DatabaseTemplates templates) : RenjaGridTests(new PortalSite(templates, onPostgres: true));
