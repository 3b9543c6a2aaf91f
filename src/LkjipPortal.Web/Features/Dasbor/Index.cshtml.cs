using LkjipPortal.Core.Composition;
using LkjipPortal.Web.Features.Laporan;
using LkjipPortal.Web.Features.Pemeriksaan;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Dasbor;

/// <summary>The year at a glance.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(ReportBuilder reports, LaporanReader laporan, PeriksaLaporan periksa, BacaPeringatan peringatan, CurrentUnit unit) : PageModel
{
    /// <summary>Findings of the checker that are not waived.</summary>
    public (int Galat, int Peringatan) Temuan { get; private set; }

    public Dashboard Board { get; private set; } = null!;

    public IReadOnlyList<PeringatanDokumen> Peringatan { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var source = await reports.SourceAsync(cancellationToken);
        var figures = ReportFigures.Build(source);
        Temuan = await periksa.CountAsync(source, figures, cancellationToken);
        var completeness = await laporan.CompletenessAsync(cancellationToken);
        Board = Dashboard.Of(source, figures, completeness);
        Peringatan = await peringatan.RunAsync(unit, source, cancellationToken);
    }
}
