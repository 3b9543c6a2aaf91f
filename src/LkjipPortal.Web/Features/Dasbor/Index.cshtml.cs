using LkjipPortal.Core.Composition;
using LkjipPortal.Web.Features.Laporan;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Dasbor;

/// <summary>The year at a glance.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(ReportBuilder reports, LaporanReader laporan, BacaPeringatan peringatan, CurrentUnit unit) : PageModel
{
    public Dashboard Board { get; private set; } = null!;

    public IReadOnlyList<PeringatanDokumen> Peringatan { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var source = await reports.SourceAsync(cancellationToken);
        var completeness = await laporan.CompletenessAsync(cancellationToken);
        Board = Dashboard.Of(source, ReportFigures.Build(source), completeness);
        Peringatan = await peringatan.RunAsync(unit, source, cancellationToken);
    }
}
