using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

/// <summary>Approval of the documents without versions: rencana aksi, realisasi of a triwulan, LKjIP.</summary>
public abstract class PersetujuanTahunanTests(PortalSite site) : PageTests(site)
{
    private const string Password = "Demo-Lkjip-2023";
    private const string Plan = "/bkpsdm/2023/persetujuan/rencana-aksi";
    private const string Quarter = "/bkpsdm/2023/persetujuan/realisasi-triwulan-4";
    private const string Report = "/bkpsdm/2023/persetujuan/lkjip";

    [Fact]
    public async Task RencanaAksi_Approved_TakesNoChangeUntilAPkPerubahan()
    {
        var (planner, head) = await PlannerAndHeadAsync();
        await Site.WithDatabaseAsync(db => db.VersiPerjanjianKinerja.ExecuteUpdateAsync(set => set.SetProperty(x => x.Status, StatusDokumen.Disetujui)));
        await EnterPlanAsync(planner);
        var stale = await planner.GetAsync("/bkpsdm/2023/rencana-aksi/merit");

        await SubmitAsync(planner, Plan);
        Assert.False((await planner.GetAsync(Plan)).Has("#setujui"));
        var refused = await planner.SubmitAsync(stale, "#isian", new() { ["Isian.Triwulan1"] = "75" });
        Assert.Equal((400, "Rencana aksi sedang diajukan. Tarik kembali sebelum mengubahnya."), (refused.Status, refused.ErrorAt("Isian.Triwulan1")));
        await ApproveAsync(head, Plan);

        Assert.Contains("sudah disetujui", (await planner.SubmitAsync(stale, "#isian", new() { ["Isian.Triwulan1"] = "75" })).ErrorAt("Isian.Triwulan1"), StringComparison.Ordinal);
        Assert.False((await planner.GetAsync(Plan)).Has("#perubahan"));
        await Site.WithDatabaseAsync(async db =>
        {
            var copy = await db.SalinanDokumen.SingleAsync();
            Assert.Equal(IsiPk.Sidik(copy.Isi), copy.Sidik);
            Assert.Contains("target triwulan I\",\"74\"", copy.Isi, StringComparison.Ordinal);
            Assert.Equal([copy.Sidik, copy.Sidik], await db.LangkahDokumen.OrderBy(x => x.Urutan).Select(x => x.Sidik).ToListAsync());
            var pk = await db.VersiPerjanjianKinerja.Where(x => x.Nomor == 1).SingleAsync();
            db.Add(new VersiPerjanjianKinerja { PerjanjianKinerjaId = pk.PerjanjianKinerjaId, Nomor = 2, Jenis = JenisVersi.Perubahan, Status = StatusDokumen.Disetujui });
            await db.SaveChangesAsync();
        });

        // A later PK opens the next version; the approved content stays kept.
        var next = await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Plan), "#perubahan", []));
        Assert.Contains("Rencana Aksi Perubahan 2", next.Text, StringComparison.Ordinal);
        Assert.Equal([StatusDokumen.Disetujui, StatusDokumen.Draf], await Site.WithDatabaseAsync(db => db.DokumenTahunan.OrderBy(x => x.Nomor).Select(x => x.Status).ToListAsync()));
    }

    [Fact]
    public async Task Realisasi_ReopenedByTheHeadWithAReason_KeepsWhatWasApproved()
    {
        var (planner, head) = await PlannerAndHeadAsync();
        var stale = await planner.GetAsync("/bkpsdm/2023/realisasi/merit");
        await SubmitAsync(planner, Quarter);
        await ApproveAsync(head, Quarter);

        var refused = await planner.SubmitAsync(stale, "#isian", new() { ["Isian.Nilai"] = "300" });
        Assert.Equal((400, "Realisasi triwulan IV dan tahunan sudah disetujui. Kepala dapat membukanya kembali di halaman Persetujuan."), (refused.Status, refused.ErrorAt("Isian.Nilai")));
        Assert.False((await planner.GetAsync(Quarter)).Has("#buka-kembali"));
        var empty = await head.SubmitAsync(await head.GetAsync(Quarter), "#buka-kembali", []);
        Assert.Equal("Tulis alasan dokumen ini dibuka kembali.", empty.ErrorAt("Catatan"));
        await head.FollowAsync(await head.SubmitAsync(await head.GetAsync(Quarter), "#buka-kembali", new() { ["Catatan"] = "Nilai merit berubah." }));
        Assert.Contains("Nilai merit berubah.", (await planner.GetAsync("/bkpsdm/2023/tugas")).Text, StringComparison.Ordinal);
        await planner.FollowAsync(await planner.SubmitAsync(stale, "#isian", new() { ["Isian.Nilai"] = "310" }));
        await SubmitAsync(planner, Quarter);

        // The head sees what changed since the approval before.
        var asked = await head.GetAsync(Quarter);
        Assert.Equal(["312"], asked.Page.QuerySelectorAll(".changes del").Select(x => x.TextContent));
        Assert.Equal(2, await Site.WithDatabaseAsync(db => db.SalinanDokumen.CountAsync()));
        await ApproveAsync(head, Quarter);
    }

    [Fact]
    public async Task Laporan_Approved_ServesTheKeptPdf_AndIsFinalUntilReopened()
    {
        var (planner, head) = await PlannerAndHeadAsync();
        await Site.WithDatabaseAsync(db => db.BagianLaporan.Where(x => x.Kode == "4.1").ExecuteUpdateAsync(set => set.SetProperty(x => x.Keadaan, KeadaanBagian.Draf)));
        Assert.Contains("bagian wajib belum selesai", (await planner.GetAsync(Report)).Text, StringComparison.Ordinal);
        await Site.WithDatabaseAsync(CompleteAsync);
        await SubmitAsync(planner, Report);

        // A figure that changed after the submission is not approved unseen.
        await Site.WithDatabaseAsync(db => db.BagianLaporan.Where(x => x.Kode == "4.1").ExecuteUpdateAsync(set => set.SetProperty(x => x.Isi, x => x.Isi + " Kalimat baru.")));
        var changed = await head.SubmitAsync(await head.GetAsync(Report), "#setujui", new() { ["Sandi"] = Password });
        Assert.Contains("Isi LKjIP berubah sejak diajukan.", changed.Text, StringComparison.Ordinal);
        await head.FollowAsync(await head.SubmitAsync(await head.GetAsync(Report), "#kembalikan", new() { ["Catatan"] = "Periksa kesimpulan." }));
        await SubmitAsync(planner, Report);
        await ApproveAsync(head, Report);

        var kept = await Site.WithDatabaseAsync(db => db.SalinanDokumen.OrderByDescending(x => x.Urutan).FirstAsync());
        Assert.Equal(IsiPk.Sidik(kept.Pdf!), kept.SidikPdf);
        Assert.NotEmpty(kept.Sumber!);
        await Site.WithDatabaseAsync(db => db.RealisasiTahunan.ExecuteUpdateAsync(set => set.SetProperty(x => x.FaktorPendorong, "Sesudah disetujui.")));
        using var file = await planner.GetBytesAsync("/bkpsdm/2023/lkjip/unduh");
        Assert.Equal(kept.SidikPdf, IsiPk.Sidik(await file.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));

        var final = await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(Report), "#finalkan", []));
        Assert.Contains("Final", final.Text, StringComparison.Ordinal);
        await head.FollowAsync(await head.SubmitAsync(await head.GetAsync(Report), "#buka-kembali", new() { ["Catatan"] = "Reviu inspektorat." }));
        Assert.Equal(StatusDokumen.Dikembalikan, await Site.WithDatabaseAsync(db => db.Laporan.Select(x => x.Status).SingleAsync()));
    }

    [Fact]
    public async Task Setujui_TwoHeadsAtTheSameMoment_OneOutcome_AndTheOtherIsTold()
    {
        var (planner, head) = await PlannerAndHeadAsync();
        await Site.WithDatabaseAsync(async db =>
        {
            var other = await db.Users.SingleAsync(x => x.Email == PortalSite.Bidang);
            db.Add(new PeranPengguna { PenggunaId = other.Id, PerangkatDaerahId = await db.PerangkatDaerah.Select(x => x.Id).SingleAsync(), Peran = Peran.Kepala });
            await db.SaveChangesAsync();
        });
        var acting = await Site.SignInAsync(PortalSite.Bidang);
        await SubmitAsync(planner, Quarter);
        var (first, second) = (await head.GetAsync(Quarter), await acting.GetAsync(Quarter));

        var answers = await Task.WhenAll(
            head.SubmitAsync(first, "#setujui", new() { ["Sandi"] = Password }),
            acting.SubmitAsync(second, "#kembalikan", new() { ["Catatan"] = "Belum lengkap." }));

        Assert.Equal([302, 400], answers.Select(x => x.Status).Order());
        Assert.Equal(2, await Site.WithDatabaseAsync(db => db.LangkahDokumen.CountAsync()));

        // The same form once more changes nothing.
        var replayed = await head.SubmitAsync(first, "#setujui", new() { ["Sandi"] = Password });
        Assert.Equal(400, replayed.Status);
        Assert.Equal(2, await Site.WithDatabaseAsync(db => db.LangkahDokumen.CountAsync()));
    }

    [Fact]
    public async Task Notifikasi_TellsWhoIsAsked_AndWhoSubmitted()
    {
        var (planner, head) = await PlannerAndHeadAsync();
        await SubmitAsync(planner, Quarter);

        var page = await head.GetAsync("/bkpsdm/2023/dasbor");
        Assert.Equal("Notifikasi, 1 belum dibaca", page.Page.QuerySelector("a.bell")?.GetAttribute("aria-label"));
        var list = await head.GetAsync("/notifikasi");
        Assert.Contains("mengajukan Realisasi Triwulan IV dan Tahunan 2023 (BKPSDM). Persetujuan Anda diminta.", list.Text, StringComparison.Ordinal);
        var opened = await head.SubmitAsync(list, "form:has(.notices)", [], ("id", list.Page.QuerySelector(".notices button")!.GetAttribute("value")!));
        Assert.Equal((302, Quarter), (opened.Status, opened.Location));
        await head.FollowAsync(await head.SubmitAsync(await head.GetAsync(Quarter), "#kembalikan", new() { ["Catatan"] = "Lengkapi sumber data." }));

        Assert.Equal("Notifikasi", (await head.GetAsync("/notifikasi")).Page.QuerySelector("a.bell")?.GetAttribute("aria-label"));
        Assert.Contains("“Lengkapi sumber data.”", (await planner.GetAsync("/notifikasi")).Text, StringComparison.Ordinal);
        Assert.All(await Site.WithDatabaseAsync(db => db.Notifikasi.ToListAsync()), row => Assert.Null(row.DikirimPada));
    }

    private async Task<(Browser Planner, Browser Head)> PlannerAndHeadAsync() => (await Site.SignInAsync(PortalSite.Perencana), await Site.SignInAsync(PortalSite.Kepala));

    private static async Task SubmitAsync(Browser planner, string address) => await planner.FollowAsync(await planner.SubmitAsync(await planner.GetAsync(address), "#ajukan", []));

    private static async Task ApproveAsync(Browser who, string address) =>
        await who.FollowAsync(await who.SubmitAsync(await who.GetAsync(address), "#setujui", new() { ["Sandi"] = Password }));

    private static async Task EnterPlanAsync(Browser planner) => await planner.FollowAsync(await planner.SubmitAsync(
        await planner.GetAsync("/bkpsdm/2023/rencana-aksi/merit"), "#isian", new() { ["Isian.Triwulan1"] = "74" }));

    private static async Task CompleteAsync(PortalDbContext db)
    {
        var report = await db.Laporan.Include(x => x.Bagian).SingleAsync();
        foreach (var entry in Core.Composition.ReportOutline.Entries.Where(entry => entry.HasNarrative))
        {
            if (report.Bagian.Find(x => x.Kode == entry.Code) is { } section)
            {
                section.Keadaan = KeadaanBagian.Selesai;
            }
            else
            {
                db.Add(new BagianLaporan { LaporanId = report.Id, Kode = entry.Code, Isi = "Naskah contoh.", Keadaan = KeadaanBagian.Selesai });
            }
        }

        await db.SaveChangesAsync();
    }
}

public sealed class SqlitePersetujuanTahunanTests(DatabaseTemplates templates) : PersetujuanTahunanTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlPersetujuanTahunanTests(DatabaseTemplates templates) : PersetujuanTahunanTests(new PortalSite(templates, onPostgres: true));
