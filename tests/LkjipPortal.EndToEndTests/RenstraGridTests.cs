using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LkjipPortal.EndToEndTests;

/// <summary>The matrix grid as a planner uses it: paste, keyboard, two people at one row, a lost line.</summary>
public sealed class RenstraGridTests(BrowserFixture browser)
{
    private const string Block = "BKPSDM-050-5889";
    private const int MergedRow = 2;
    private const int TujuanRow = 25;
    private const int SasaranRow = 26;

    [Fact]
    public async Task Paste_ThirtyByTwelveWithThreeBadCells_AreNamedMendedAndSaved()
    {
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        var page = await OpenAsync(portal, context);
        await page.GetByLabel("Susunan").GetByText("Datar").ClickAsync();
        await Cell(page, "5.03.01.2.01.01", "k2019").ClickAsync();
        await PasteAsync(page, Html(30, 12, (1, 1, "109,05 jt"), (4, 3, "-5"), (5, 1, "340.898,600")));

        var panel = page.GetByRole(AriaRole.Region, new() { Name = "Pratinjau tempel" });
        await Expect(panel).ToContainTextAsync("Tempel dari Excel: 30 baris × 12 kolom");
        await Expect(panel.Locator("tbody tr")).ToHaveCountAsync(3);
        await Expect(panel).ToContainTextAsync("Pagu ditulis dalam rupiah penuh, tanpa “jt”.");
        await Expect(panel).ToContainTextAsync("Pagu tidak boleh negatif.");
        await Expect(panel).ToContainTextAsync("Pagu ditulis dalam rupiah penuh, tanpa sen.");
        await ShotAsync(page, "tempel");

        await panel.GetByRole(AriaRole.Button, new() { Name = "Pakai 109.050.000" }).ClickAsync();
        await Expect(panel.Locator("tbody tr")).ToHaveCountAsync(2);
        await panel.GetByRole(AriaRole.Button, new() { Name = "Pakai 340.898.600" }).ClickAsync();
        await Expect(panel.Locator("tbody tr")).ToHaveCountAsync(1);
        await panel.Locator("tbody input").FillAsync("5.000");
        await page.Keyboard.PressAsync("Tab");
        await Expect(panel.Locator("tbody tr")).ToHaveCountAsync(0);
        await panel.GetByRole(AriaRole.Button, new() { Name = "Terapkan" }).ClickAsync();
        await Expect(page.Locator("[data-grid-status]")).ToContainTextAsync("Tersimpan", new() { Timeout = 20_000 });

        page = await ReopenAsync(page, portal);
        await Expect(Cell(page, "5.03.01.2.01.01", "k2019")).ToContainTextAsync("100 dokumen");
        var read = await page.EvaluateAsync<string[]>(
            """
            async () => {
              const view = await (await fetch('/bkpsdm/2023/renstra?handler=Kisi')).json();
              const start = view.rows.findIndex(row => row.block === 'BKPSDM-050-5889' && row.cells.kode === '5.03.01.2.01.01');
              return [0, 1, 4, 5, 29].map(at => Object.entries(view.rows[start + at].cells).filter(([id]) => /^(k|rp)20/.test(id)).sort().map(([, text]) => text).join('|'));
            }
            """);
        Assert.Contains("109.050.000", read[1], StringComparison.Ordinal);
        Assert.Contains("5.000", read[2], StringComparison.Ordinal);
        Assert.Contains("340.898.600", read[3], StringComparison.Ordinal);
        Assert.Contains("129", read[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoPeople_AtOneRow_NeitherLosesAValue()
    {
        await using var portal = await RunningPortal.StartAsync();
        await using var mine = await browser.NewContextAsync();
        await using var theirs = await browser.NewContextAsync();
        var me = await OpenAsync(portal, mine);
        var them = await OpenAsync(portal, theirs);

        await TypeAsync(them, "5.03.01.2.01.01", "k2023", "575 SK");
        await TypeAsync(me, "5.03.01.2.01.01", "k2023", "595 SK");
        await TypeAsync(me, "5.03.01.2.01.01", "rp2023", "384.522.000");
        await Expect(me.Locator(".gridbar")).ToContainTextAsync("1 diubah orang lain");
        await me.Keyboard.PressAsync("F8");
        var choice = me.GetByRole(AriaRole.Group, new() { Name = "Diubah orang lain" });
        await Expect(choice).ToContainTextAsync("Diubah orang lain pukul");
        await Expect(choice).ToContainTextAsync("Perencana BKPSDM");
        await Expect(choice).ToContainTextAsync("575 SK");
        await Expect(choice).ToContainTextAsync("595 SK");
        await ShotAsync(me, "konflik");
        await choice.GetByRole(AriaRole.Button, new() { Name = "Pakai nilai Anda" }).ClickAsync();
        await Expect(me.Locator("[data-grid-status]")).ToContainTextAsync("Tersimpan");

        them = await ReopenAsync(them, portal);
        await Expect(Cell(them, "5.03.01.2.01.01", "k2023")).ToContainTextAsync("595 SK");
        await Expect(Cell(them, "5.03.01.2.01.01", "rp2023")).ToContainTextAsync("384.522.000");
    }

    [Fact]
    public async Task Keyboard_EditUndoAndFill()
    {
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        var page = await OpenAsync(portal, context);
        var cell = Cell(page, "5.03.01.2.01.01", "rp2023");
        var before = await cell.Locator(".tx").InnerTextAsync();

        await TypeAsync(page, "5.03.01.2.01.01", "rp2023", "1.000");
        await Expect(cell).ToContainTextAsync("1.000");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(cell.Locator(".tx")).ToHaveTextAsync(before);
        await page.Keyboard.PressAsync("Control+y");
        await Expect(cell.Locator(".tx")).ToHaveTextAsync("1.000");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Control+d");
        await Expect(Cell(page, "5.03.01.2.01.06", "rp2023").Locator(".tx")).ToHaveTextAsync("1.000");
        await page.Keyboard.PressAsync("Shift+ArrowUp");
        await Expect(page.Locator(".grid-foot")).ToHaveTextAsync("Jumlah 2 sel: 2.000");
        await Expect(page.Locator("[data-grid-status]")).ToContainTextAsync("Tersimpan");

        page = await ReopenAsync(page, portal);
        await Expect(Cell(page, "5.03.01.2.01.06", "rp2023").Locator(".tx")).ToHaveTextAsync("1.000");
    }

    [Fact]
    public async Task Keyboard_RefusedAmount_IsNamedAndMended()
    {
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        var page = await OpenAsync(portal, context);
        var cell = Cell(page, "5.03.01.2.02.01", "rp2023");

        await TypeAsync(page, "5.03.01.2.02.01", "rp2023", "1,5 jt");
        await Expect(page.Locator(".gridbar")).ToContainTextAsync("1 ditolak");
        await page.Keyboard.PressAsync("F8");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Tidak disimpan" })).ToContainTextAsync("Pagu ditulis dalam rupiah penuh, tanpa “jt”.");
        await ShotAsync(page, "tolak");
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(cell.Locator(".tx")).ToHaveTextAsync("1.500.000");
        await Expect(page.Locator("[data-grid-status]")).ToContainTextAsync("Tersimpan");

        page = await ReopenAsync(page, portal);
        await Expect(Cell(page, "5.03.01.2.02.01", "rp2023").Locator(".tx")).ToHaveTextAsync("1.500.000");
    }

    [Fact]
    public async Task LineLost_ChangeWaitsInTheBrowserAndIsSentLater()
    {
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        var page = await OpenAsync(portal, context);
        await context.SetOfflineAsync(true);
        await TypeAsync(page, "5.03.01.2.01.01", "rp2023", "77");
        await Expect(page.Locator("[data-grid-status]")).ToContainTextAsync("Luring. 1 perubahan menunggu dan dikirim saat tersambung.");
        await page.CloseAsync();
        await context.SetOfflineAsync(false);

        page = await ReopenAsync(await context.NewPageAsync(), portal);

        await Expect(page.Locator("[data-grid-status]")).ToContainTextAsync("Tersimpan");
        page = await ReopenAsync(page, portal);
        await Expect(Cell(page, "5.03.01.2.01.01", "rp2023").Locator(".tx")).ToHaveTextAsync("77");
    }

    [Fact]
    public async Task Rows_AddAndDelete_NameWhatGoes()
    {
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        var page = await OpenAsync(portal, context);
        await Cell(page, "5.03.01.2.01", "nama").ClickAsync();
        await ActAsync(page, "Hapus baris");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Hapus kegiatan “Perencanaan, Penganggaran, dan evaluasi Kinerja Perangkat Daerah” dengan 2 baris di bawahnya dan 3 indikator?");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Batal" }).ClickAsync();

        await ActAsync(page, "Tambah di bawahnya");
        await Expect(page.Locator(".gc.on")).ToContainTextAsync("Sub kegiatan baru");
        await page.Keyboard.TypeAsync("Pengelolaan Karier");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-grid-status]")).ToContainTextAsync("Tersimpan");

        page = await ReopenAsync(page, portal);
        await page.GetByLabel("Cari dalam tabel").FillAsync("Pengelolaan Karier");
        await Expect(page.Locator(".tabulator-row .gc.tree", new() { HasText = "Pengelolaan Karier" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Drag_SubKegiatan_GoesUnderAnotherKegiatanWithANewCode()
    {
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        var page = await OpenAsync(portal, context);
        await Cell(page, "5.03.01.2.02.03", "kode").HoverAsync();
        var handle = (await Cell(page, "5.03.01.2.02.03", "kode").Locator(".grip").BoundingBoxAsync())!;
        var target = (await Cell(page, "5.03.01.2.01", "nama").BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(handle.X + 8, handle.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(target.X + 40, target.Y + 20, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        var question = page.GetByRole(AriaRole.Dialog);
        await Expect(question).ToContainTextAsync("ke bawah kegiatan “Perencanaan, Penganggaran, dan evaluasi Kinerja Perangkat Daerah”?");
        await question.GetByRole(AriaRole.Button, new() { Name = "Pindahkan dengan kode baru" }).ClickAsync();

        await Expect(Cell(page, "5.03.01.2.01.07", "nama")).ToContainTextAsync("Pelaksanaan Penatausahaan");
        await Expect(Cell(page, "5.03.01.2.02.03", "nama")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ThreeThousandRows_OnlyThoseInSightAreDrawnAndTheLastCanBeEdited()
    {
        const int Kegiatan = 30;
        const int SubKegiatan = 100;
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        await portal.WithDatabaseAsync(async db =>
        {
            var program = await db.NodeRenstra.FirstAsync(node => node.Kode == "5.03.01" && db.BlokNomenklatur.Any(blok => blok.Id == node.BlokNomenklaturId && blok.Kode == Block));
            for (var at = 0; at < Kegiatan * SubKegiatan; at++)
            {
                var node = new NodeRenstra
                {
                    BlokNomenklaturId = program.BlokNomenklaturId,
                    IndukId = program.Id,
                    Level = LevelRencana.Kegiatan,
                    Kode = $"5.03.01.2.{100 + (at / SubKegiatan)}.{at % SubKegiatan:00}",
                    Nama = $"Kegiatan besar {at}",
                    Urutan = 10_000 + at,
                };
                node.Pagu.AddRange(Enumerable.Range(2019, 5).Select(year => new PaguRenstra { NodeRenstraId = node.Id, Tahun = year, Jumlah = 1_000_000 + at }));
                db.Add(node);
            }

            await db.SaveChangesAsync();
        });
        var page = await OpenAsync(portal, context);
        Assert.InRange(await page.Locator(".grid-table .tabulator-tableholder .tabulator-row").CountAsync(), 5, 80);
        await page.GetByLabel("Cari dalam tabel").FillAsync($"besar {(Kegiatan * SubKegiatan) - 1}");
        await TypeAsync(page, $"5.03.01.2.{99 + Kegiatan}.99", "rp2023", "77");
        await page.GetByLabel("Cari dalam tabel").FillAsync("");
        await Expect(page.Locator("[data-grid-status]")).ToContainTextAsync("Tersimpan");
        await Expect(page.Locator(".grid-line")).ToContainTextAsync("3.057 dari 3.255 baris");
    }

    [Fact]
    public async Task Lookup_PickedEntry_FillsCodeNameAndOffersTheIndikator()
    {
        await using var context = await browser.NewContextAsync();
        await using var portal = await RunningPortal.StartAsync();
        await portal.WithDatabaseAsync(db =>
        {
            db.Add(new Nomenklatur
            {
                Skema = SkemaKode.Kepmendagri5889,
                JenisPemda = JenisPemda.KabupatenKota,
                Kode = "5.03.01.2.01.07",
                Level = LevelRencana.SubKegiatan,
                Nama = "Pengelolaan Pola Karier ASN",
                Indikator = "Jumlah dokumen pola karier",
                Satuan = "Dokumen",
                Definisi = "Dokumen yang ditetapkan",
                TeksCari = "5.03.01.2.01.07 pengelolaan pola karier asn",
            });
            return db.SaveChangesAsync();
        });
        var page = await OpenAsync(portal, context);
        await Cell(page, "5.03.01.2.01", "nama").ClickAsync();
        await ActAsync(page, "Tambah di bawahnya");
        await Expect(page.Locator(".gc.on")).ToContainTextAsync("Sub kegiatan baru");
        await page.Keyboard.TypeAsync("pola karier");
        var list = page.GetByRole(AriaRole.Listbox, new() { Name = "Nomenklatur resmi" });
        await Expect(list.GetByRole(AriaRole.Option)).ToContainTextAsync("Pengelolaan Pola Karier ASN");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(list.GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveCountAsync(1);
        await Expect(page.Locator(".glook")).ToContainTextAsync("Definisi: Dokumen yang ditetapkan");
        await ShotAsync(page, "nomenklatur");
        await page.Keyboard.PressAsync("Enter");
        var offer = page.GetByRole(AriaRole.Group, new() { Name = "Indikator resmi" });
        await Expect(offer).ToContainTextAsync("Jumlah dokumen pola karier");
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-grid-status]")).ToContainTextAsync("Tersimpan");

        page = await ReopenAsync(page, portal);
        await Expect(Cell(page, "5.03.01.2.01.07", "nama")).ToContainTextAsync("Pengelolaan Pola Karier ASN");
        await Expect(Cell(page, "5.03.01.2.01.07", "indikator")).ToContainTextAsync("Jumlah dokumen pola karier");
        await Expect(Cell(page, "5.03.01.2.01.07", "satuan")).ToContainTextAsync("Dokumen");
    }

    private static async Task<IPage> OpenAsync(RunningPortal portal, IBrowserContext context)
    {
        var page = await portal.SignInAsync(context);
        return await ReopenAsync(page, portal);
    }

    /// <summary>The last block alone.</summary>
    private static async Task<IPage> ReopenAsync(IPage page, RunningPortal portal)
    {
        await page.GotoAsync($"{portal.Address}/bkpsdm/2023/renstra");
        await page.Locator(".grid-host[data-ready]").WaitForAsync();
        await page.GetByLabel("Blok").SelectOptionAsync(Block);
        await Expect(page.Locator(".tabulator-row .gc.blok b")).ToHaveTextAsync(Block);
        await ShotAsync(page, "renstra");
        return page;
    }

    private static ILocator Cell(IPage page, string code, string column) =>
        page.Locator($".tabulator-row:has(.gc.cd .tx:text-is('{code}')) [tabulator-field='{column}']").First;

    private static async Task TypeAsync(IPage page, string code, string column, string text)
    {
        await Cell(page, code, column).ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Locator("[data-grid-status]")).Not.ToContainTextAsync("Menyimpan");
    }

    private static async Task ActAsync(IPage page, string action)
    {
        await page.Locator(".gridbar summary", new() { HasText = "Baris" }).ClickAsync();
        await page.Locator(".gridbar .list button", new() { HasText = action }).First.ClickAsync();
    }

    /// <summary>
    /// A block as a spreadsheet puts it on the clipboard, targets and amounts in turn, from 5.03.01.2.01.01 on: the kegiatan with two indikator has its amounts in
    /// cells merged over two rows; the tujuan and sasaran between two programs have none.
    /// </summary>
    private static string Html(int rows, int columns, params (int Row, int Column, string Text)[] bad)
    {
        var lines = Enumerable.Range(0, rows).Select(r => "<tr>" + string.Concat(Enumerable.Range(0, columns).Select(c =>
        {
            var amount = r is TujuanRow or SasaranRow ? "" : (1_000_000 * (r + 1)).ToString("#,##0", CultureInfo.GetCultureInfo("id-ID"));
            var target = r < TujuanRow ? $"{100 + r + (c / 2)} dokumen" : $"{100 + r + (c / 2)}";
            var text = Array.Find(bad, cell => cell.Row == r && cell.Column == c).Text ?? (c % 2 == 0 ? target : amount);
            return (r, c % 2) switch { (MergedRow, 1) => $"<td rowspan=2>{text}</td>", (MergedRow + 1, 1) => "", _ => $"<td style=\"mso-number-format:0\">{text}</td>" };
        })) + "</tr>");
        return $"<html><head><style>td {{ color: red }}</style></head><body><table>{string.Concat(lines)}</table></body></html>";
    }

    private static async Task PasteAsync(IPage page, string html) => await page.EvaluateAsync(
        """
        html => {
          const data = new DataTransfer();
          data.setData('text/html', html);
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        html);

    /// <summary>A picture for whoever wants to look, into the folder that LKJIP_TEST_SHOTS names.</summary>
    private static async Task ShotAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LKJIP_TEST_SHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }
}
