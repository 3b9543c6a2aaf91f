using LkjipPortal.Core.Planning.Versions;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>Differences between two versions of a document, or of the Renja from the Renstra; the same as XLSX and PDF.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class BandingkanModel(BandingkanVersi bandingkan, DokumenVersi versions, CurrentUnit unit) : PageModel
{
    /// <summary>Address of the comparison of Renja and Renstra.</summary>
    public const string Penyimpangan = "renja-renstra";

    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [FromRoute]
    public string Dokumen { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int? Dari { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Ke { get; set; }

    /// <summary>Kode of the PK; without it the head's. Of no account for other documents.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Pk { get; set; }

    /// <summary>Shows only rows of this kind; null: all.</summary>
    [BindProperty(SupportsGet = true)]
    public JenisPerubahan? Jenis { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>Null for the comparison of Renja and Renstra.</summary>
    public JenisDokumen? JenisDokumen { get; private set; }

    public IReadOnlyList<PilihanVersi> Versi { get; private set; } = [];

    /// <summary>Null: there is nothing to compare with.</summary>
    public Perbandingan? Data { get; private set; }

    public IReadOnlyList<PerubahanBaris> Baris { get; private set; } = [];

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) && Data is not null
        ? File(BerkasPerbandingan.Xlsx(Data, Baris, unit), XlsxType, BerkasPerbandingan.Name(Dokumen, unit, "xlsx"))
        : NotFound();

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) && Data is not null
        ? File(BerkasPerbandingan.Pdf(Data, Baris, unit), "application/pdf", BerkasPerbandingan.Name(Dokumen, unit, "pdf"))
        : NotFound();

    /// <summary>The page's own address with another format or filter.</summary>
    public string Link(string? handler = null, JenisPerubahan? jenis = null)
    {
        KeyValuePair<string, string?>[] values =
        [
            new("handler", handler), new("pk", Pk), new("dari", Number(Dari)), new("ke", Number(Ke)), new("jenis", (handler is null ? jenis : Jenis)?.ToString()), new("cari", handler is null ? null : Cari),
        ];
        return QueryString.Create(values.Where(value => !string.IsNullOrEmpty(value.Value))).ToUriComponent();
    }

    private static string? Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (Dokumen == Penyimpangan)
        {
            Data = await bandingkan.RenstraDanRenjaAsync(unit, cancellationToken);
        }
        else if (await versions.JenisAsync(Dokumen, Pk, unit, cancellationToken) is { } jenis)
        {
            JenisDokumen = jenis;
            Versi = await versions.DaftarAsync(jenis, unit, cancellationToken);
            if (!Choose())
            {
                return false;
            }

            Data = Dari is { } dari && Ke is { } ke
                ? await bandingkan.RunAsync(jenis, unit, Versi.First(x => x.Nomor == dari), Versi.First(x => x.Nomor == ke), cancellationToken)
                : null;
        }
        else
        {
            return false;
        }

        Baris = [.. (Data?.Hasil.Baris ?? []).Where(Matches)];
        return true;
    }

    /// <summary>Without a choice the last two versions. False: a version was named that is not there.</summary>
    private bool Choose()
    {
        if (Versi.Count < 2)
        {
            return (Dari is null || Versi.Any(x => x.Nomor == Dari)) && (Ke is null || Versi.Any(x => x.Nomor == Ke));
        }

        Ke ??= Versi[0].Nomor;
        Dari ??= Versi.FirstOrDefault(x => x.Nomor < Ke)?.Nomor ?? Versi[^1].Nomor;
        return Versi.Any(x => x.Nomor == Dari) && Versi.Any(x => x.Nomor == Ke);
    }

    private bool Matches(PerubahanBaris row) =>
        (Jenis is null || row.Jenis == Jenis)
        && (string.IsNullOrWhiteSpace(Cari)
            || $"{row.Kode} {row.NamaLama} {row.NamaBaru}".Contains(Cari.Trim(), StringComparison.OrdinalIgnoreCase)
            || row.Nilai.Any(value => value.Indikator?.Contains(Cari.Trim(), StringComparison.OrdinalIgnoreCase) == true));
}
