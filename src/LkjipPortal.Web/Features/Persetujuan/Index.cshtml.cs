using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Features.PerjanjianKinerja;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>A document on its way to approval: who is asked, what changed, what is checked, and the steps that the signed-in person may take.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.IkutMenyetujui)]
public sealed class IndexModel(
    BacaAlur baca, JalankanAlur jalankan, BacaPerjanjianKinerja pks, BacaIsi isi, BukaPerubahan perubahan, CurrentUnit unit, SecurityOptions security, IHostEnvironment environment, TimeProvider clock) : PageModel
{
    private const int ScanMaxBytes = 10 * 1024 * 1024;

    public DokumenDiminta Data { get; private set; } = null!;

    /// <summary>Content and checks of a PK; null for other documents.</summary>
    public PkView? Pk { get; private set; }

    /// <summary>Values of a document without versions: as approved, or as they stand now. Null for other documents.</summary>
    public IsiDokumen? Isi { get; private set; }

    /// <summary>What differs from the content that was submitted before; null: none was.</summary>
    public IReadOnlyList<BedaIsi>? Beda { get; private set; }

    public CurrentUnit Unit => unit;

    public Guid Person => User.PenggunaId() ?? Guid.Empty;

    /// <summary>The person may confirm with a code of the second factor too.</summary>
    public bool DuaLangkah => AccountState.Of(HttpContext) is { DuaLangkah: true };

    public string? Catatan { get; private set; }

    public string? Sandi => null;

    public string? Tanggal { get; private set; }

    public string? Saved { get; private set; }

    public string When(DateTimeOffset moment) => clock.WhenText(moment);

    public async Task<IActionResult> OnGetAsync(string dokumen, string? pk, CancellationToken cancellationToken)
    {
        Saved = this.SavedTime();
        return await ReadAsync(dokumen, pk, cancellationToken) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostAjukanAsync(string dokumen, string? pk, int nomor, int revisi, string? catatan, CancellationToken cancellationToken) =>
        StepAsync(dokumen, pk, new Permintaan(Langkah.Ajukan, nomor, revisi, catatan, null, null, null), cancellationToken);

    public Task<IActionResult> OnPostTarikAsync(string dokumen, string? pk, int nomor, int revisi, CancellationToken cancellationToken) =>
        StepAsync(dokumen, pk, new Permintaan(Langkah.Tarik, nomor, revisi, null, null, null, null), cancellationToken);

    public Task<IActionResult> OnPostKembalikanAsync(string dokumen, string? pk, int nomor, int revisi, string? catatan, CancellationToken cancellationToken) =>
        StepAsync(dokumen, pk, new Permintaan(Langkah.Kembalikan, nomor, revisi, catatan, null, null, null), cancellationToken);

    public Task<IActionResult> OnPostSetujuiAsync(string dokumen, string? pk, int nomor, int revisi, string? sandi, CancellationToken cancellationToken) =>
        StepAsync(dokumen, pk, new Permintaan(Langkah.Setujui, nomor, revisi, null, sandi, null, null), cancellationToken);

    public Task<IActionResult> OnPostBukaKembaliAsync(string dokumen, int nomor, int revisi, string? catatan, CancellationToken cancellationToken) =>
        StepAsync(dokumen, null, new Permintaan(Langkah.BukaKembali, nomor, revisi, catatan, null, null, null), cancellationToken);

    public Task<IActionResult> OnPostFinalkanAsync(string dokumen, int nomor, int revisi, CancellationToken cancellationToken) =>
        StepAsync(dokumen, null, new Permintaan(Langkah.Finalkan, nomor, revisi, null, null, null, null), cancellationToken);

    /// <summary>Opens the next version of the rencana aksi after a PK Perubahan.</summary>
    public async Task<IActionResult> OnPostPerubahanAsync(string dokumen, CancellationToken cancellationToken)
    {
        var outcome = await perubahan.RunAsync(unit, dokumen, Person, cancellationToken);
        return outcome is SaveOutcome.Saved ? this.SavedAt(unit.Address($"persetujuan/{dokumen}")) : await AgainAsync(dokumen, null, outcome, cancellationToken);
    }

    public async Task<IActionResult> OnPostPindaianAsync(string dokumen, string? pk, int nomor, int revisi, string? tanggal, IFormFile? berkas, CancellationToken cancellationToken)
    {
        Tanggal = tanggal;
        var date = IdDate.Parse(tanggal ?? "");
        if (date.Error is { } unread)
        {
            return await AgainAsync(dokumen, pk, SaveOutcome.Refuse(nameof(Tanggal), unread), cancellationToken);
        }

        if (await ScanAsync(berkas, cancellationToken) is not { } scan)
        {
            return await AgainAsync(dokumen, pk, SaveOutcome.Refuse("Berkas", "Pilih berkas PDF hasil pindai, paling besar 10 MB."), cancellationToken);
        }

        return await StepAsync(dokumen, pk, new Permintaan(Langkah.LampirkanPindaian, nomor, revisi, null, null, scan, date.Value), cancellationToken);
    }

    private async Task<IActionResult> StepAsync(string dokumen, string? pk, Permintaan asked, CancellationToken cancellationToken)
    {
        Catatan = asked.Catatan;
        // The host of a request is whatever the approver's browser sent; what is printed for years comes from the configuration.
        var address = security.Alamat ?? (environment.IsDevelopment() ? $"{Request.Scheme}://{Request.Host}" : null);
        var outcome = await jalankan.RunAsync(unit, dokumen, pk, Person, asked, address, cancellationToken);
        return outcome is SaveOutcome.Saved
            ? this.SavedAt(unit.Address($"persetujuan/{dokumen}{(pk is null ? "" : $"?pk={pk}")}"))
            : await AgainAsync(dokumen, pk, outcome, cancellationToken);
    }

    private async Task<IActionResult> AgainAsync(string dokumen, string? pk, SaveOutcome outcome, CancellationToken cancellationToken) =>
        outcome is SaveOutcome.NotFound || !await ReadAsync(dokumen, pk, cancellationToken) ? NotFound() : this.Refused(new FormErrors(), outcome);

    private async Task<bool> ReadAsync(string dokumen, string? pk, CancellationToken cancellationToken)
    {
        if (await baca.RunAsync(unit, dokumen, pk, Person, cancellationToken) is not { } found)
        {
            return false;
        }

        Data = found;
        if (!found.Jenis.Terbanding)
        {
            await ReadContentAsync(found, cancellationToken);
        }

        Pk = found.Dokumen == DokumenAlur.PerjanjianKinerja ? await pks.RunAsync(unit, found.Jenis.KodePk, found.Versi.Nomor, cancellationToken) : null;
        return true;
    }

    private async Task ReadContentAsync(DokumenDiminta document, CancellationToken cancellationToken)
    {
        var before = await isi.SebelumnyaAsync(document, cancellationToken);
        var settled = document.Versi.Status is StatusDokumen.Disetujui or StatusDokumen.Final;
        Isi = settled && before is not null ? before : (await isi.RunAsync(unit, document, cancellationToken)).Isi;
        Beda = before is null || settled ? null : IsiDokumen.Beda(before, Isi);
    }

    /// <summary>Null: no file, too large, or not a PDF.</summary>
    private static async Task<byte[]?> ScanAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is not { Length: > 0 and <= ScanMaxBytes })
        {
            return null;
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellationToken);
        var bytes = memory.ToArray();
        return bytes.AsSpan().StartsWith("%PDF-"u8) ? bytes : null;
    }
}
