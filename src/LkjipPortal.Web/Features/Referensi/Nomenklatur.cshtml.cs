using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Referensi;

/// <summary>Search in the official nomenclature.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class NomenklaturModel(CariNomenklatur cari, CurrentUnit unit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Skema { get; set; }

    [BindProperty(SupportsGet = true)]
    public LevelRencana? Level { get; set; }

    public IReadOnlyList<(string Skema, int Jumlah)> DaftarSkema { get; private set; } = [];

    public IReadOnlyList<HasilNomenklatur> Hasil { get; private set; } = [];

    public CurrentUnit Unit => unit;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        DaftarSkema = await cari.SkemaAsync(cancellationToken);
        Hasil = await cari.RunAsync(unit, Q, Skema, Level, cancellationToken);
    }
}
