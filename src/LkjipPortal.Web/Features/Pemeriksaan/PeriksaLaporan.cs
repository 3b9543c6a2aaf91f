using System.Security.Cryptography;
using System.Text;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Laporan;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Pemeriksaan;

/// <summary>A finding with its mark, and why it was waived; null: it was not.</summary>
public sealed record Temuan(Finding Finding, string Sidik, PengecualianTemuan? Pengecualian);

/// <summary>What a check of the report gave.</summary>
public sealed record HasilPeriksa(IReadOnlyList<Temuan> Temuan, CheckResult Result, TimeSpan Lama)
{
    public IEnumerable<Temuan> Terbuka => Temuan.Where(row => row.Pengecualian is null);
}

/// <summary>Checks the report of the request's unit and year.</summary>
public sealed class PeriksaLaporan(PortalDbContext db, ReportBuilder reports, CurrentUnit unit, TimeProvider clock)
{
    public async Task<HasilPeriksa> RunAsync(CancellationToken cancellationToken)
    {
        var source = await reports.SourceAsync(cancellationToken);
        var start = clock.GetTimestamp();
        var result = ConsistencyChecker.Check(source, ReportFigures.Build(source));
        return new HasilPeriksa(await WithWaiversAsync(result.Findings, cancellationToken), result, clock.GetElapsedTime(start));
    }

    /// <summary>How many findings stand open, for the dashboard.</summary>
    public async Task<(int Galat, int Peringatan)> CountAsync(ReportSource source, FigureSet figures, CancellationToken cancellationToken)
    {
        var open = (await WithWaiversAsync(ConsistencyChecker.Check(source, figures).Findings, cancellationToken)).Where(row => row.Pengecualian is null).ToList();
        return (open.Count(row => row.Finding.Tingkat == TingkatTemuan.Galat), open.Count(row => row.Finding.Tingkat == TingkatTemuan.Peringatan));
    }

    /// <summary>A finding's mark: the same values give the same one.</summary>
    public static string SidikOf(Finding finding) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(finding.Identity)));

    private async Task<IReadOnlyList<Temuan>> WithWaiversAsync(IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        var waived = await db.PengecualianTemuan.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).ToDictionaryAsync(x => x.Sidik, cancellationToken);
        return [.. findings.Select(finding => (Finding: finding, Sidik: SidikOf(finding))).Select(pair => new Temuan(pair.Finding, pair.Sidik, pair.Finding.CanBeWaived ? waived.GetValueOrDefault(pair.Sidik) : null))];
    }
}
