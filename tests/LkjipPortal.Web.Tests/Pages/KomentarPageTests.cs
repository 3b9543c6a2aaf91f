using LkjipPortal.Core.Approval;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Kalender;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

/// <summary>Comments and deadlines, and who is told of them.</summary>
public abstract class KomentarPageTests(PortalSite site) : PageTests(site)
{
    private const string Renja = "/bkpsdm/2023/komentar/renja";
    private const string Deadlines = "/bkpsdm/2023/tenggat";

    [Fact]
    public async Task Komentar_OnACell_MentionsAnswersAndIsSettled()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var head = await Site.SignInAsync(PortalSite.Kepala);

        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Renja), "#komentar-baru", new()
        {
            ["letak"] = "5.03.02 pagu 2023",
            ["isi"] = "Mohon diperiksa <b>angkanya</b>, @kepala bkpsdm.",
        }));

        Assert.Contains("Perencana BKPSDM menyebut Anda dalam komentar pada Renja (5.03.02 pagu 2023).", (await head.GetAsync("/notifikasi")).Text, StringComparison.Ordinal);
        var read = await head.GetAsync(Renja);
        Assert.Contains("pada 5.03.02 pagu 2023", read.Text, StringComparison.Ordinal);
        Assert.Equal("@kepala bkpsdm", read.Page.QuerySelector(".mention")?.TextContent);
        Assert.False(read.Has(".comments .text b:not(.mention)"));
        await head.FollowAsync(await head.SubmitAsync(read, ".acts details form", new() { ["isi"] = "Sudah benar." }));
        Assert.Contains("Kepala BKPSDM menjawab komentar pada Renja", (await planner.GetAsync("/notifikasi")).Text, StringComparison.Ordinal);

        Assert.Contains("Komentar 1", (await planner.GetAsync("/bkpsdm/2023/renja")).Text, StringComparison.Ordinal);
        var settled = await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Renja), ".acts > form", []));
        Assert.Contains("0 terbuka", settled.Text, StringComparison.Ordinal);
        Assert.Contains("Selesai, Perencana BKPSDM", settled.Text, StringComparison.Ordinal);
        await planner.FollowAsync(await planner.SubmitAsync(settled, ".acts > form", []));
        Assert.Equal(1, await Site.WithDatabaseAsync(db => db.Komentar.CountAsync(x => x.IndukId == null && x.SelesaiPada == null)));
    }

    [Fact]
    public async Task Komentar_FromTheDocumentsPage_ComesBackThere_AndRefusalsKeepWhatWasTyped()
    {
        var planner = await Site.SignInAsync(PortalSite.Perencana);
        var page = await planner.GetAsync("/bkpsdm/2023/realisasi/merit");
        var sent = await planner.SubmitAsync(page, "#komentar-baru", new() { ["isi"] = "Sumber data belum ada." });
        Assert.Equal((302, "/bkpsdm/2023/realisasi/merit#komentar"), (sent.Status, sent.Location));
        Assert.Contains("Sumber data belum ada.", (await planner.GetAsync("/bkpsdm/2023/realisasi/merit")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sumber data belum ada.", (await planner.GetAsync("/bkpsdm/2023/realisasi/akip")).Text, StringComparison.Ordinal);

        var empty = await planner.SubmitAsync(page, "#komentar-baru", new() { ["isi"] = " " });
        Assert.Equal((400, "Tulis komentarnya."), (empty.Status, empty.ErrorAt("Isi")));
        var longText = new string('x', 2001);
        var refused = await planner.SubmitAsync(page, "#komentar-baru", new() { ["isi"] = longText });
        Assert.Equal("Komentar 2.001 huruf; paling panjang 2.000.", refused.ErrorAt("Isi"));
        Assert.Equal(longText, refused.Page.GetElementById("Isi-komentar")?.TextContent);
        Assert.Equal(404, (await planner.GetAsync("/bkpsdm/2023/komentar/lainnya")).Status);
        Assert.False((await (await Site.SignInAsync(PortalSite.Pembaca)).GetAsync(Renja)).Has("#komentar-baru"));
    }

    [Fact]
    public async Task Tenggat_FollowsTheSteps_AndIsMovedByTheAdmin()
    {
        var admin = await Site.SignInAsync("admin@jombang.demo");
        var planner = await Site.SignInAsync(PortalSite.Perencana);

        // 15 January 2024: triwulan IV is due today, the report at the end of February.
        Assert.Equal("Belum", State(await planner.GetAsync(Deadlines), "Realisasi triwulan IV"));
        await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync("/bkpsdm/2023/persetujuan/realisasi-triwulan-4"), "#ajukan", []));
        var page = await planner.GetAsync(Deadlines);
        Assert.Equal("Tepat waktu", State(page, "Realisasi triwulan IV"));
        Assert.Equal("Terlambat", State(page, "Realisasi triwulan I "));
        Assert.Equal("Belum", State(page, "LKjIP disetujui"));
        Assert.False(page.Has("input[name^=Tanggal]"));

        var form = await admin.GetAsync(Deadlines);
        var unread = await admin.SubmitAsync(form, "#isian", new() { ["Tanggal[Laporan]"] = "besok" });
        Assert.Equal("Tanggal tidak terbaca; tulis misalnya 9 Oktober 2023.", unread.Page.GetElementById("ket-Laporan")?.TextContent.Trim());
        Assert.Equal("besok", unread.Value("Tanggal[Laporan]"));
        await admin.FollowAsync(await admin.SubmitAsync(form, "#isian", new() { ["Tanggal[RealisasiTriwulan4]"] = "10 Januari 2024", ["Tanggal[Laporan]"] = "20 Januari 2024" }));
        Assert.Equal("Terlambat", State(await planner.GetAsync(Deadlines), "Realisasi triwulan IV"));
        Assert.Contains("20 Januari 2024", (await planner.GetAsync("/bkpsdm/2023/dasbor")).Text, StringComparison.Ordinal);
        var late = await admin.SubmitAsync(form, "#isian", new() { ["Tanggal[Laporan]"] = "25 Januari 2024" });
        Assert.Contains("mengubahnya menjadi 20 Januari 2024", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tenggat_WithinAWeek_IsToldToPlannersOnce()
    {
        await Site.WithDatabaseAsync(async db =>
        {
            db.Add(new TenggatTahun { PerangkatDaerahId = await db.PerangkatDaerah.Select(x => x.Id).SingleAsync(), Tahun = 2023, Jenis = JenisTenggat.Laporan, Tanggal = new DateOnly(2024, 1, 20) });
            await db.SaveChangesAsync();
        });

        Assert.Equal(2, await RemindAsync());
        Assert.Equal(0, await RemindAsync());

        var told = await Site.WithDatabaseAsync(db => db.Notifikasi.OrderBy(x => x.Pesan).ToListAsync());
        Assert.Equal(["LKjIP disetujui 2023: paling lambat 20 Januari 2024.", "Realisasi triwulan IV dan tahunan diajukan 2023: paling lambat 15 Januari 2024."], told.Select(x => x.Pesan));
        Assert.All(told, row => Assert.Equal(JenisNotifikasi.TenggatDekat, row.Jenis));
    }

    [Theory]
    [InlineData(PortalSite.Perencana, "Lengkapi dan ajukan")]
    [InlineData(PortalSite.Bidang, "indikator belum diisi")]
    [InlineData(PortalSite.Inspektorat, "Tidak ada yang menunggu Anda.")]
    public async Task Dasbor_ShowsTheTasksOfTheRole(string person, string expected)
    {
        await Site.WithDatabaseAsync(db => db.RealisasiTahunan.Where(x => x.Tahun == 2023).ExecuteDeleteAsync());
        var browser = await Site.SignInAsync(person);

        var page = await browser.GetAsync("/bkpsdm/2023/dasbor");

        Assert.Contains(expected, page.Page.QuerySelector("section[aria-labelledby=judul-tugas]")?.TextContent, StringComparison.Ordinal);
    }

    private static string? State(Answer page, string name) =>
        page.Page.QuerySelectorAll(".deadlines tbody tr").First(row => row.QuerySelector("th")!.TextContent.Contains(name, StringComparison.Ordinal)).QuerySelector(".st")?.TextContent.Trim();

    private async Task<int> RemindAsync()
    {
        await using var scope = Site.Web.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IngatkanTenggat>().RunAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class SqliteKomentarPageTests(DatabaseTemplates templates) : KomentarPageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlKomentarPageTests(DatabaseTemplates templates) : KomentarPageTests(new PortalSite(templates, onPostgres: true));
