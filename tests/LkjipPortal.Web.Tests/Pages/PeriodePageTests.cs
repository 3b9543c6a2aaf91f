using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LkjipPortal.Web.Tests.Pages;

public abstract class PeriodePageTests(PortalSite site) : PageTests(site)
{
    private const string Address = "/bkpsdm/2023/periode";

    [Fact]
    public async Task MulaiTahun_AfterTheLast_CarriesPlansAndLeavesRealisasiBehind()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2023/rencana-aksi"), "#jangka", [], ("bulanan", "true"));

        var saved = await browser.SubmitAsync(await browser.GetAsync(Address), "#mulai-tahun", []);

        Assert.Equal((302, "/bkpsdm/2024/perjanjian-kinerja"), (saved.Status, saved.Location));
        await Site.WithDatabaseAsync(async db =>
        {
            var renja = await db.Renja.AsNoTracking().Include(x => x.Versi).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator).Include(x => x.Realisasi).SingleAsync(x => x.Tahun == 2024);
            Assert.NotEmpty(renja.Versi[0].Node);
            Assert.All(renja.Versi[0].Node, node => Assert.Null(node.Pagu));
            Assert.Empty(renja.Realisasi);
            var pk = await db.PerjanjianKinerja.AsNoTracking().Include(x => x.Versi).ThenInclude(x => x.Sasaran).FirstAsync(x => x.Tahun == 2024);
            Assert.Equal((JenisVersi.Murni, StatusDokumen.Draf, null, null), (pk.Versi[0].Jenis, pk.Versi[0].Status, pk.Versi[0].Tanggal, pk.Versi[0].PihakPertamaId));
            Assert.All(pk.Versi[0].Sasaran, row => Assert.Equal("-", row.Target.Teks));
            Assert.True(pk.RencanaAksiBulanan);
            var actions = await db.RencanaAksi.AsNoTracking().Include(x => x.Aksi).Where(x => x.Tahun == 2024).ToListAsync();
            Assert.Equal((5, 8), (actions.Count, actions.Sum(x => x.Aksi.Count)));
            Assert.All(actions, plan => Assert.True(plan.Triwulan.All(target => target is null) && plan.Aksi.TrueForAll(action => action.Anggaran is null)));
            Assert.False(await db.Pembanding.AnyAsync(x => x.Tahun == 2024));
            Assert.All(await db.SumberDaya.Where(x => x.Tahun == 2024).ToListAsync(), row => Assert.Null(row.Tersedia));
            Assert.Contains(await db.SumberDaya.Where(x => x.Tahun == 2024).ToListAsync(), row => row.Kebutuhan == 114);
            Assert.False(await db.RealisasiTahunan.AnyAsync(x => x.Tahun == 2024));
            Assert.False(await db.RealisasiAnggaran.AnyAsync(x => x.Tahun == 2024));
            var report = await db.Laporan.AsNoTracking().Include(x => x.Bagian).SingleAsync(x => x.Tahun == 2024);
            Assert.Equal((null, new DateOnly(2025, 2, 28), StatusDokumen.Draf), (report.PenandatanganId, report.Tanggal, report.Status));
            Assert.All(report.Bagian, part => Assert.Equal(KeadaanBagian.Belum, part.Keadaan));
        });
    }

    [Fact]
    public async Task MulaiTahun_NewYear_StandsInTheSwitchAndItsPagesOpen()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await browser.SubmitAsync(await browser.GetAsync(Address), "#mulai-tahun", []);

        var page = await browser.GetAsync("/bkpsdm/2024/renja");

        Assert.Equal(200, page.Status);
        Assert.True(page.Has("a[href='/bkpsdm/2024/renja']"));
        foreach (var path in new[] { "dasbor", "perjanjian-kinerja", "realisasi", "anggaran", "sumber-daya", "lkjip", "lkjip/pratinjau", "periode" })
        {
            Assert.True((await browser.GetAsync($"/bkpsdm/2024/{path}")).Status == 200, path);
        }
    }

    [Fact]
    public async Task MulaiTahun_Twice_ChangesNothingTheSecondTime()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        var form = await browser.GetAsync(Address);
        await browser.SubmitAsync(form, "#mulai-tahun", []);

        var again = await browser.SubmitAsync(form, "#mulai-tahun", []);

        Assert.Equal(400, again.Status);
        Assert.Contains("Semua dokumen tahun 2024 sudah ada.", again.Text, StringComparison.Ordinal);
        Assert.False(again.Has("#mulai-tahun"));
    }

    [Fact]
    public async Task MulaiTahun_InsideTheRenstra_TakesTargetsAndPagu()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);
        await Site.WithDatabaseAsync(async db =>
        {
            db.RemoveRange(await db.Renja.ToListAsync());
            db.RemoveRange(await db.RencanaAksi.ToListAsync());
            await db.SaveChangesAsync();
        });

        await browser.SubmitAsync(await browser.GetAsync("/bkpsdm/2022/periode"), "#mulai-tahun", []);

        await Site.WithDatabaseAsync(async db =>
        {
            var renja = await db.Renja.AsNoTracking().Include(x => x.Versi).ThenInclude(x => x.Node).SingleAsync(x => x.Tahun == 2023);
            Assert.Equal(2_906_741_400m, renja.Versi[0].Node.Single(x => x.Kode == "5.03.02").Pagu);
        });
    }

    [Fact]
    public async Task MulaiRenstra_NextPeriod_LinksEveryRowToItsPredecessor()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var saved = await browser.SubmitAsync(await browser.GetAsync(Address), "#mulai-renstra", new() { ["Renstra.TahunAkhir"] = "2026", ["Renstra.Skema"] = "900.1.15.5-1317" });

        Assert.Equal((302, "/bkpsdm/2024/renstra"), (saved.Status, saved.Location));
        await Site.WithDatabaseAsync(async db =>
        {
            var renstra = await db.Renstra.AsNoTracking().Include(x => x.Versi).ThenInclude(x => x.Blok).ThenInclude(x => x.Node).SingleAsync(x => x.TahunAwal == 2024);
            var block = Assert.Single(renstra.Versi[0].Blok);
            Assert.NotEmpty(block.Node);
            Assert.All(block.Node, node => Assert.NotNull(node.PendahuluId));
            Assert.False(await db.PaguRenstra.AnyAsync(pagu => pagu.Tahun >= 2024));
        });
        Assert.Equal(200, (await browser.GetAsync("/bkpsdm/2026/renstra")).Status);
    }

    [Fact]
    public async Task MulaiRenstra_OverlappingPeriod_IsRefusedAtTheField()
    {
        var browser = await Site.SignInAsync(PortalSite.Perencana);

        var page = await browser.SubmitAsync(await browser.GetAsync(Address), "#mulai-renstra", new() { ["Renstra.TahunAwal"] = "2022", ["Renstra.TahunAkhir"] = "2026", ["Renstra.Skema"] = "90/2019" });

        Assert.Equal(400, page.Status);
        Assert.Equal("Masa 2022–2026 bertumpang dengan Renstra 2019–2023.", page.ErrorAt("Renstra.TahunAkhir"));
        Assert.Equal("2022", page.Value("Renstra.TahunAwal"));
    }

    [Fact]
    public async Task Get_Reader_SeesThePreviewWithoutButtons()
    {
        var browser = await Site.SignInAsync(PortalSite.Pembaca);

        var page = await browser.GetAsync(Address);

        Assert.Contains("Tahun 2024 dari 2023", page.Text, StringComparison.Ordinal);
        Assert.False(page.Has("#mulai-tahun"));
        Assert.False(page.Has("#mulai-renstra"));
    }
}

public sealed class SqlitePeriodePageTests(DatabaseTemplates templates) : PeriodePageTests(new PortalSite(templates, onPostgres: false));

public sealed class PostgreSqlPeriodePageTests(DatabaseTemplates templates) : PeriodePageTests(new PortalSite(templates, onPostgres: true));
