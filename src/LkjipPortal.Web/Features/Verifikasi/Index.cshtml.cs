using System.Text.Json;
using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Persetujuan;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Verifikasi;

/// <summary>
/// Tells anybody who holds a printed PK whether its content is the approved one. Shows no more than the paper does, and no NIP.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Verification)]
[RequestSizeLimit(FileMaxBytes + 4096)]
public sealed class IndexModel(PortalDbContext db, TimeProvider clock) : PageModel
{
    private const int FileMaxBytes = 20 * 1024 * 1024;

    /// <summary>As typed or scanned; null: nothing asked yet.</summary>
    public string? Kode { get; private set; }

    /// <summary>Null: the code is not known.</summary>
    public Keabsahan? Hasil { get; private set; }

    public SalinanPk? Salinan { get; private set; }

    public JsonElement Isi { get; private set; }

    public IReadOnlyList<LangkahDokumen> Persetujuan { get; private set; } = [];

    /// <summary>Code of the version in force, when this one is replaced.</summary>
    public string? KodePengganti { get; private set; }

    /// <summary>Of an uploaded file: true: byte by byte the approved one; null: none uploaded.</summary>
    public bool? BerkasSama { get; private set; }

    public string? BerkasDitolak { get; private set; }

    public string When(DateTimeOffset moment) => clock.WhenText(moment);

    public async Task<IActionResult> OnGetAsync(string? kode, [FromQuery(Name = "k")] string? typed, CancellationToken cancellationToken)
    {
        if (kode is null && typed is not null)
        {
            return LocalRedirect($"/verifikasi/{Uri.EscapeDataString(typed.Trim() is { Length: > 0 and <= 40 } text ? text : "-")}");
        }

        await ReadAsync(kode, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? kode, IFormFile? berkas, CancellationToken cancellationToken)
    {
        await ReadAsync(kode, cancellationToken);
        if (berkas is not { Length: > 0 and <= FileMaxBytes })
        {
            BerkasDitolak = "Pilih berkas PDF, paling besar 20 MB.";
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        using var memory = new MemoryStream();
        await berkas.CopyToAsync(memory, cancellationToken);
        BerkasSama = Salinan?.SidikPdf is { } print && IsiPk.Sidik(memory.ToArray()) == print && Hasil is Keabsahan.Berlaku or Keabsahan.Diganti;
        return Page();
    }

    private async Task ReadAsync(string? kode, CancellationToken cancellationToken)
    {
        Kode = kode;
        var known = KodeVerifikasi.Read(kode);
        Salinan = known is null ? null : await db.SalinanPk.AsNoTracking().SingleOrDefaultAsync(x => x.Kode == known, cancellationToken);
        if (Salinan is null)
        {
            return;
        }

        var version = await db.VersiPerjanjianKinerja.AsNoTracking().SingleAsync(x => x.Id == Salinan.VersiPerjanjianKinerjaId, cancellationToken);
        var steps = await db.LangkahDokumen.AsNoTracking().Where(x => x.VersiId == version.Id).OrderBy(x => x.Urutan).ToListAsync(cancellationToken);
        var later = await db.VersiPerjanjianKinerja.AsNoTracking()
            .Where(x => x.PerjanjianKinerjaId == version.PerjanjianKinerjaId && x.Nomor > version.Nomor && (x.Status == StatusDokumen.Disetujui || x.Status == StatusDokumen.Final))
            .OrderByDescending(x => x.Nomor).Select(x => (Guid?)x.Id).FirstOrDefaultAsync(cancellationToken);
        Hasil = KeabsahanPk.Periksa(Salinan, version.Status, steps, later is not null);
        if (Hasil is Keabsahan.BelumDisetujui)
        {
            // The code of a paper that nobody has approved says nothing to the public.
            (Hasil, Salinan) = (null, null);
            return;
        }

        Persetujuan = [.. steps.Where(x => x.Langkah is Langkah.Setujui or Langkah.LampirkanPindaian).TakeLast(Alur.Pk.Penyetuju.Count)];
        KodePengganti = later is { } id ? await db.SalinanPk.Where(x => x.VersiPerjanjianKinerjaId == id).Select(x => x.Kode).SingleOrDefaultAsync(cancellationToken) : null;
        if (Hasil is not Keabsahan.TidakSesuai)
        {
            using var json = JsonDocument.Parse(Salinan.Isi);
            Isi = json.RootElement.Clone();
        }
    }
}
