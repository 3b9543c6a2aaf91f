using System.Text.Json;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class RencanaAksiGridTests(PortalSite site) : PageTests(site)
{
    private const string Page = "/bkpsdm/2023/rencana-aksi";
    private const string Rows = Page + "?handler=Kisi";
    private const string Cells = Page + "?handler=Sel";
    private const string Structure = Page + "?handler=Susun";

    [Fact]
    public async Task Kisi_Demo_IsATreeOfSasaranProgramIndikatorAndAksi()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var grid = await GridAsync(browser);

        var merit = grid.First(x => Cell(x, "nama") == "Hasil Penilaian Mandiri Penerapan Sistem Merit");
        Assert.Equal("lv-indikator", merit.GetProperty("level").GetString());
        Assert.Equal("lv-sasaran", grid.First(x => Id(x) == Parent(merit)).GetProperty("level").GetString());
        var program = grid.First(x => Cell(x, "kode") == "5.03.02");
        Assert.Equal(Id(grid.First(x => Id(x) == Parent(merit))), Parent(program));
        var kompetensi = grid.First(x => Cell(x, "kode") == "3");
        Assert.Equal(("20", "nilai triwulan IV", "triwulan IV: 20 = target"), (Cell(kompetensi, "target"), Cell(kompetensi, "akumulasi"), Cell(kompetensi, "periksa")));
        Assert.Equal(2, grid.Count(x => Parent(x) == Id(kompetensi)));
        Assert.Equal("Rencana aksi ini hanya dapat dibaca.", (await (await Site.SignInAsync(PortalSite.Pembaca)).GetJsonAsync(Rows)).Body!.Value.GetProperty("locked").GetString());
    }

    [Fact]
    public async Task Sel_Batch_SavesTargetsAndActionsAndNamesWhatDiffers()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var plan = await PlanAsync("kompetensi");
        var action = plan.Aksi[0];

        var (status, answer) = await browser.PostJsonAsync(Cells, Batch(
            (plan.IndikatorKinerjaId, "tw4-2023", "18,5", "20"),
            (plan.IndikatorKinerjaId, "tw2-2023", "banyak", plan.Triwulan2!.Teks),
            (action.Id, "waktu", "2-3", WaktuAksi.Of(action).Teks),
            (action.Id, "pj", "", action.PenanggungJawab),
            (action.Id, "anggaran", "1,2 jt", Amount(action)),
            (action.Id, "tw1-2023", "5", ""),
            (plan.IndikatorKinerjaId, "b1-2023", "5", "")));

        Assert.Equal(200, status);
        Assert.Equal(["saved", "refused", "saved", "refused", "refused", "refused", "refused"], States(answer));
        Assert.Equal("1.200.000", answer!.Value.GetProperty("results")[4].GetProperty("readings")[0].GetString());
        Assert.Contains(answer.Value.GetProperty("warnings").EnumerateArray(), warning =>
            warning.GetProperty("column").GetString() == "periksa"
            && warning.GetProperty("message").GetString() == "Target setahun adalah nilai triwulan IV; triwulan IV: 18,5; target 20, selisih -1,5.");
        var stored = await PlanAsync("kompetensi");
        Assert.Equal(("18,5", plan.Revisi + 1), (stored.Triwulan4!.Teks, stored.Revisi));
        Assert.Equal("TW II–III", WaktuAksi.Of(stored.Aksi.Single(x => x.Id == action.Id)).Teks);
    }

    [Fact]
    public async Task Sel_ChangedByAnother_IsAConflictThatNamesWhoAndWhen()
    {
        var plan = await PlanAsync("kompetensi");
        var other = await Site.SignInAsync(PortalSite.Perencana);
        await other.PostJsonAsync(Cells, Batch((plan.IndikatorKinerjaId, "tw1-2023", "6", "5")));

        var (_, answer) = await (await Site.SignInAsync(PortalSite.Perencana)).PostJsonAsync(Cells, Batch((plan.IndikatorKinerjaId, "tw1-2023", "7", "5")));

        var result = answer!.Value.GetProperty("results")[0];
        Assert.Equal(("conflict", "6", "pukul 10.42"), (result.GetProperty("state").GetString(), result.GetProperty("text").GetString(), result.GetProperty("at").GetString()));
        Assert.False(string.IsNullOrEmpty(result.GetProperty("by").GetString()));
    }

    [Fact]
    public async Task Sel_Months_MakeTheQuarter()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await browser.SubmitAsync(await browser.GetAsync(Page), "#jangka", [], ("bulanan", "true"));
        var plan = await PlanAsync("kompetensi");

        var (_, answer) = await browser.PostJsonAsync(Cells, Batch(
            (plan.IndikatorKinerjaId, "b10-2023", "18", ""), (plan.IndikatorKinerjaId, "b11-2023", "19,5", ""), (plan.IndikatorKinerjaId, "tw1-2023", "9", "5"),
            (plan.Aksi[0].Id, "waktu", "Feb–Mei", Month(plan.Aksi[0]))));

        Assert.Equal(["saved", "saved", "refused", "saved"], States(answer));
        var row = (await GridAsync(browser)).First(x => Id(x) == plan.IndikatorKinerjaId);
        Assert.Equal(("18", "19,5", "19,5", "5"), (Cell(row, "b10-2023"), Cell(row, "b11-2023"), Cell(row, "tw4-2023"), Cell(row, "tw1-2023")));
    }

    [Fact]
    public async Task Susun_AddMoveDuplicateAndDelete_KeepTheOrder()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var plan = await PlanAsync("kompetensi");
        var (first, last) = (plan.Aksi[0], plan.Aksi[1]);
        var merit = await PlanAsync("merit");

        var added = await ActAsync(browser, "tambah", first.Id);
        Assert.Equal([first.Id, added, last.Id], await OrderAsync("kompetensi"));
        var twin = await ActAsync(browser, "gandakan", last.Id);
        await ActAsync(browser, "naik", twin);
        Assert.Equal([first.Id, added, twin, last.Id], await OrderAsync("kompetensi"));
        await ActAsync(browser, "pindah", first.Id, last.Id);
        var moved = await ActAsync(browser, "pindah", twin, merit.IndikatorKinerjaId);
        Assert.Equal([added, last.Id, first.Id], await OrderAsync("kompetensi"));
        Assert.Equal(moved, (await OrderAsync("merit"))[^1]);
        Assert.Equal((last.Uraian, last.Anggaran), (await PlanAsync("merit")).Aksi.Where(x => x.Id == moved).Select(x => (x.Uraian, x.Anggaran)).Single());
        await ActAsync(browser, "hapus", added);
        Assert.Equal([last.Id, first.Id], await OrderAsync("kompetensi"));
        var (_, top) = await browser.PostJsonAsync(Structure, new { action = "naik", node = last.Id, item = last.Id });
        Assert.Equal("Aksi ini sudah paling atas di bawah indikatornya.", top!.Value.GetProperty("error").GetString());
    }

    [Fact]
    public async Task IndikatorWithoutRencanaAksi_TakesTargetsAndActions()
    {
        var plan = await PlanAsync("kompetensi");
        await Site.WithDatabaseAsync(async db =>
        {
            db.Remove(await db.RencanaAksi.Include(x => x.Aksi).Include(x => x.Bulan).SingleAsync(x => x.Id == plan.Id));
            await db.SaveChangesAsync();
        });
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var (_, answer) = await browser.PostJsonAsync(Cells, Batch((plan.IndikatorKinerjaId, "tw1-2023", "4", ""), (plan.IndikatorKinerjaId, "tw4-2023", "20", "")));
        var added = await ActAsync(browser, "tambah", plan.IndikatorKinerjaId);

        Assert.Equal(["saved", "saved"], States(answer));
        var stored = await PlanAsync("kompetensi");
        Assert.Equal(("4", "20", added, "TW I–IV"), (stored.Triwulan1!.Teks, stored.Triwulan4!.Teks, stored.Aksi.Single().Id, WaktuAksi.Of(stored.Aksi[0]).Teks));
    }

    [Fact]
    public async Task ReportApproved_RefusesCellsRowsAndForm()
    {
        await Site.WithDatabaseAsync(async db =>
        {
            (await db.Laporan.SingleAsync(x => x.Tahun == 2023)).Status = StatusDokumen.Disetujui;
            await db.SaveChangesAsync();
        });
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var plan = await PlanAsync("kompetensi");
        const string Why = "LKjIP yang memuat rencana aksi ini sudah disetujui, jadi rencana aksi tidak dapat diubah.";

        var (_, answer) = await browser.PostJsonAsync(Cells, Batch((plan.IndikatorKinerjaId, "tw1-2023", "6", "5")));
        var (_, deleted) = await browser.PostJsonAsync(Structure, new { action = "hapus", node = plan.Aksi[0].Id, item = plan.Aksi[0].Id });
        var form = await browser.GetAsync(Page + "/kompetensi");
        var refused = await browser.SubmitAsync(form, "#isian", new() { ["Isian.Triwulan1"] = "7" });

        Assert.Equal((Why, "refused"), (answer!.Value.GetProperty("locked").GetString(), States(answer).Single()));
        Assert.Equal(Why, deleted!.Value.GetProperty("error").GetString());
        Assert.Equal((400, Why), (refused.Status, refused.ErrorAt("Isian.Triwulan1")));
        Assert.Equal(("5", 2), ((await PlanAsync("kompetensi")).Triwulan1!.Teks, plan.Aksi.Count));
    }

    private static async Task<List<JsonElement>> GridAsync(Browser browser) => [.. (await browser.GetJsonAsync(Rows)).Body!.Value.GetProperty("rows").EnumerateArray()];

    private static Guid Id(JsonElement row) => row.GetProperty("node").GetGuid();

    private static Guid? Parent(JsonElement row) => row.GetProperty("parent").ValueKind == JsonValueKind.Null ? null : row.GetProperty("parent").GetGuid();

    private static string? Cell(JsonElement row, string column) => row.GetProperty("cells").TryGetProperty(column, out var text) ? text.GetString() : null;

    private static async Task<Guid> ActAsync(Browser browser, string action, Guid node, Guid? target = null)
    {
        var (_, answer) = await browser.PostJsonAsync(Structure, new { action, node, item = node, target });
        Assert.Equal(JsonValueKind.Null, answer!.Value.GetProperty("error").ValueKind);
        return answer.Value.GetProperty("focus").GetGuid();
    }

    private static object Batch(params (Guid Row, string Column, string Text, string Before)[] changes) =>
        new { dryRun = false, changes = changes.Select(change => new { rowId = change.Row, column = change.Column, text = change.Text, before = change.Before }) };

    private static IEnumerable<string?> States(JsonElement? answer) => answer!.Value.GetProperty("results").EnumerateArray().Select(x => x.GetProperty("state").GetString());

    private static string Amount(Aksi action) => action.Anggaran is { } amount ? Core.Text.Rupiah.FormatAmount(amount) : "";

    /// <summary>As the grid shows an action without months.</summary>
    private static string Month(Aksi action) => WaktuAksi.Of(action).Teks;

    private Task<RencanaAksi> PlanAsync(string kode) => Site.WithDatabaseAsync(db => db.RencanaAksi.AsNoTracking().AsSplitQuery()
        .Include(x => x.Aksi.OrderBy(action => action.Urutan)).Include(x => x.Bulan)
        .SingleAsync(x => x.Tahun == 2023 && x.IndikatorKinerjaId == db.IndikatorKinerja.Single(i => i.Kode == kode).Id));

    private async Task<List<Guid>> OrderAsync(string kode) => (await PlanAsync(kode)).Aksi.ConvertAll(x => x.Id);
}

public sealed class SqliteRencanaAksiGridTests(DatabaseTemplates templates) : RencanaAksiGridTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlRencanaAksiGridTests(DatabaseTemplates templates) : RencanaAksiGridTests(new PortalSite(templates, onPostgres: true));
