using System.Globalization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PkRow = LkjipPortal.Core.Planning.PerjanjianKinerja;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>A version of a PK in the official form, as PDF (an approved one as it was approved, byte by byte) and its tables as a workbook.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(BacaPerjanjianKinerja baca, BacaPkRencana rencana, ReportSourceReader reader, PortalDbContext db, CurrentUnit unit) : PageModel
{
    /// <param name="pk">Kode of the PK; without it the head's.</param>
    /// <param name="versi">Number of a version; without it the one in force.</param>
    public async Task<IActionResult> OnGetAsync(string? pk, int? versi, CancellationToken cancellationToken)
    {
        if (await FindAsync(pk, versi, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        if (await db.SalinanPk.AsNoTracking().Where(x => x.VersiPerjanjianKinerjaId == view.Versi.Id).Select(x => x.Pdf).SingleOrDefaultAsync(cancellationToken) is { } approved)
        {
            return File(approved, "application/pdf", NameOf(view) + ".pdf");
        }

        var (document, settings) = await ComposeAsync(view, cancellationToken);
        return this.Pdf(document, settings, NameOf(view));
    }

    public async Task<IActionResult> OnGetXlsxAsync(string? pk, int? versi, CancellationToken cancellationToken) =>
        await FindAsync(pk, versi, cancellationToken) is { } view ? this.Xlsx((await ComposeAsync(view, cancellationToken)).Document, NameOf(view)) : NotFound();

    private Task<PkView?> FindAsync(string? pk, int? versi, CancellationToken cancellationToken) => baca.RunAsync(unit, pk ?? PkRow.KodeKepala, versi, cancellationToken);

    private async Task<(ReportDocument Document, PengaturanLaporan Settings)> ComposeAsync(PkView view, CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        var plan = await rencana.RunAsync(unit, cancellationToken);
        return (PkDocument.Compose(source, await rencana.SourceAsync(unit, view.Pk, view.Versi, plan.Subjek, cancellationToken)), source.Pengaturan);
    }

    private string NameOf(PkView view)
    {
        var version = view.Versi.Jenis == JenisVersi.Perubahan ? $"Perubahan-{view.Versi.Nomor}-" : "";
        var owner = view.Pk.Jabatan is null ? "" : "-" + view.Pk.Kode;
        return string.Create(CultureInfo.InvariantCulture, $"PK-{version}{unit.Tahun}-{unit.Singkatan}{owner}");
    }
}
