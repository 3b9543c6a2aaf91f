using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Galat;

/// <summary>The page behind every refused or failed address; reached only by re-execution, never by its own address.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class IndexModel : PageModel
{
    public string Judul { get; private set; } = "";
    public string Pesan { get; private set; } = "";

    /// <summary>Number of a fault, also in the log; null for a refusal.</summary>
    public string? Nomor { get; private set; }

    public IActionResult OnGet(int? kode) => Show(kode);

    public IActionResult OnPost(int? kode) => Show(kode);

    private PageResult Show(int? kode)
    {
        Nomor = HttpContext.Items[FaultLog.NumberKey] as string;
        var status = Nomor is not null ? StatusCodes.Status500InternalServerError
            : HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null ? kode ?? StatusCodes.Status404NotFound
            : StatusCodes.Status404NotFound;
        Response.StatusCode = status;
        (Judul, Pesan) = Texts(status);
        return Page();
    }

    private static (string Judul, string Pesan) Texts(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ("Permintaan tidak lengkap", "Formulir ini sudah terlalu lama terbuka atau tidak utuh. Kembali, muat ulang halamannya, lalu kirim lagi."),
        StatusCodes.Status403Forbidden => ("Peran Anda tidak membuka ini", "Mintalah perannya kepada admin perangkat daerah Anda, atau minta perencana melakukannya."),
        StatusCodes.Status404NotFound => ("Halaman tidak ditemukan", "Alamatnya salah, atau dokumennya bukan milik perangkat daerah Anda."),
        StatusCodes.Status413PayloadTooLarge => ("Kiriman terlalu besar", "Yang dikirim melebihi batas halaman ini. Kembali dan perkecil isinya; isian Anda masih ada di sana."),
        StatusCodes.Status429TooManyRequests => ("Terlalu banyak permintaan", "Tunggu satu menit, lalu coba lagi."),
        _ => ("Ada gangguan di server", "Kembali ke halaman sebelumnya: isian Anda masih ada di sana. Coba lagi sebentar."),
    };
}
