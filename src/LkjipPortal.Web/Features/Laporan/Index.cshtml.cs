using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>Outline of the report with its completeness; where preview and PDF start.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
public sealed class IndexModel(LaporanReader laporan, ReportBuilder reports) : PageModel
{
    public Completeness Completeness { get; private set; } = null!;
    public StatusDokumen? Status { get; private set; }
    public DateOnly? Tanggal { get; private set; }
    public IReadOnlyList<BrokenSection> Broken { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var report = await laporan.ReadAsync(cancellationToken);
        Completeness = Completeness.Of(report is null ? [] : report.Bagian);
        (Status, Tanggal) = (report?.Status, report?.Tanggal);
        if (await reports.BuildAsync(cancellationToken) is BuiltReport.Broken broken)
        {
            Broken = BrokenSection.Of(broken.Links);
        }
    }
}

/// <summary>A section whose links lead nowhere.</summary>
public sealed record BrokenSection(OutlineEntry Entry, IReadOnlyList<string> Links)
{
    public static IReadOnlyList<BrokenSection> Of(IReadOnlyList<BrokenLink> links) =>
        [.. links.GroupBy(link => link.SectionCode).Select(group => new BrokenSection(ReportOutline.Find(group.Key), [.. group.Select(link => link.Link).Distinct()]))];
}
