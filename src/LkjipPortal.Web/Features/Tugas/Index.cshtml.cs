using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Features.Persetujuan;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Tugas;

/// <summary>What the signed-in person is asked to do with the year's documents, and what waits for others.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(BacaAlur baca, CurrentUnit unit) : PageModel
{
    public CurrentUnit Unit => unit;

    public IReadOnlyList<DokumenDiminta> UntukAnda { get; private set; } = [];

    public IReadOnlyList<DokumenDiminta> MenungguLain { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var person = User.PenggunaId() ?? Guid.Empty;
        var all = await baca.SemuaAsync(unit, person, cancellationToken);
        UntukAnda = [.. all.Where(x => x.Boleh(Langkah.Setujui, person) || (x.Versi.Status is StatusDokumen.Dikembalikan or StatusDokumen.Draf && x.Sebagai.Contains(Pelaku.Penyusun)))];
        MenungguLain = [.. all.Where(x => x.Menunggu is not null && !x.Boleh(Langkah.Setujui, person))];
    }

    public static string Permintaan(DokumenDiminta document) => document.Versi.Status switch
    {
        StatusDokumen.Draf => "Lengkapi dan ajukan",
        StatusDokumen.Dikembalikan => "Perbaiki dan ajukan lagi",
        _ => "Periksa dan setujui",
    };
}
