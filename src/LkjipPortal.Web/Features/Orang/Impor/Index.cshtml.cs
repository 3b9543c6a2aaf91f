using System.Security.Cryptography;
using System.Text.Json;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Features.Impor.Langkah;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Imports;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Orang.Impor;

/// <summary>
/// People from a workbook: the file, what would be added or which cells are refused, then the one-time links. Between the steps the rows are in the page,
/// sealed for who uploaded them; the server keeps nothing of them.
/// </summary>
[Authorize(Policy = AuthorizationPolicies.KelolaOrang)]
[UploadLimit(MaxRequest)]
[RequestSizeLimit(MaxRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxRequest, ValueLengthLimit = MaxSealed)]
public sealed class IndexModel(ImporOrang impor, UnitChoices units, LinkMail mail, IDataProtectionProvider protection) : PageModel
{
    /// <summary>Bytes; a workbook may have 20 MB, and is refused at its field when it has somewhat more.</summary>
    public const int MaxRequest = 24 * 1024 * 1024;

    private const int MaxSealed = 16 * 1024 * 1024;
    private const string Purpose = "impor-orang";
    private static readonly TimeSpan Lifespan = TimeSpan.FromHours(1);

    /// <summary>What would be added; null: no file yet.</summary>
    public RencanaOrang? Rencana { get; private set; }

    /// <summary>Cells why nothing was or can be added.</summary>
    public IReadOnlyList<RefusedCell> Ditolak { get; private set; } = [];

    /// <summary>Links of those who were added, shown this once.</summary>
    public IReadOnlyList<TautanOrang>? Tautan { get; private set; }

    /// <summary>How many links go by mail too.</summary>
    public int Dikirim { get; private set; }

    /// <summary>Rows or links, sealed.</summary>
    public string Tersegel { get; private set; } = "";

    public IReadOnlyDictionary<Guid, string> Units { get; private set; } = new Dictionary<Guid, string>();

    /// <param name="besar">Size of a file that was too large to be received, MB.</param>
    public IActionResult OnGet(int? besar) => besar is { } size ? Refused($"Berkas {IdNumber.Format(size)} MB; paling besar 20 MB.") : Page();

    public async Task<IActionResult> OnGetContohAsync(CancellationToken cancellationToken)
    {
        var kode = await units.KodeAsync(cancellationToken);
        return this.Xlsx(output => OrangSheet.Template(kode, output), "Orang");
    }

    public async Task<IActionResult> OnPostPeriksaAsync(IFormFile? berkas, CancellationToken cancellationToken)
    {
        if (berkas is null)
        {
            return Refused("Pilih berkas .xlsx.");
        }

        await using var stream = berkas.OpenReadStream();
        if (!LembarOrang.Read(stream).TryGet(out var sheet, out var refused))
        {
            return Refused(refused);
        }

        Rencana = await impor.PeriksaAsync(sheet, cancellationToken);
        Ditolak = Rencana.Ditolak;
        Units = await units.ReadAsync(cancellationToken);
        Tersegel = Seal(sheet);
        return Page();
    }

    public async Task<IActionResult> OnPostTerapkanAsync(string? tersegel, CancellationToken cancellationToken)
    {
        if (Unseal<LembarOrang>(tersegel) is not { } sheet)
        {
            return Refused("Pratinjau sudah terlalu lama. Unggah berkasnya lagi.");
        }

        var (made, refused) = await impor.TerapkanAsync(sheet, cancellationToken);
        if (refused.Count > 0)
        {
            Ditolak = refused;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        Tautan = [.. made.Select(x => x with { Tautan = Absolute(x.Tautan) })];
        Tersegel = Seal(Tautan);
        Dikirim = Tautan.Count(x => mail.Send(x.Nama, x.Surel, x.Tautan));
        return Page();
    }

    /// <summary>The links just shown, as a workbook.</summary>
    public IActionResult OnPostUnduh(string? tersegel) => Unseal<List<TautanOrang>>(tersegel) is { } links
        ? this.Xlsx(output => OrangSheet.Links(links, output), "Tautan-sekali-pakai")
        : Refused("Daftar tautan sudah terlalu lama. Buat tautan baru di halaman masing-masing orang.");

    private ITimeLimitedDataProtector Protector => protection.CreateProtector(Purpose, User.PenggunaId()?.ToString("N") ?? "").ToTimeLimitedDataProtector();

    private string Seal<T>(T content) => Protector.Protect(JsonSerializer.Serialize(content), Lifespan);

    private T? Unseal<T>(string? text)
        where T : class
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<T>(Protector.Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private string Absolute(string link) => link.StartsWith('/') ? $"{Request.Scheme}://{Request.Host}{link}" : link;

    private PageResult Refused(string reason)
    {
        ModelState.AddModelError("berkas", reason);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
