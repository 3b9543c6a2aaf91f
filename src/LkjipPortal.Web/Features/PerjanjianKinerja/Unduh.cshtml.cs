using System.Globalization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
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

/// <summary>A version of a PK as PDF in the official form; an approved one as it was approved, byte by byte.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[EnableRateLimiting(RateLimits.Download)]
public sealed class UnduhModel(BacaPerjanjianKinerja baca, BacaPkRencana rencana, ReportSourceReader reader, PortalDbContext db, CurrentUnit unit) : PageModel
{
    /// <param name="pk">Kode of the PK; without it the head's.</param>
    /// <param name="versi">Number of a version; without it the one in force.</param>
    public async Task<IActionResult> OnGetAsync(string? pk, int? versi, CancellationToken cancellationToken)
    {
        if (await baca.RunAsync(unit, pk ?? PkRow.KodeKepala, versi, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        var version = view.Versi.Jenis == JenisVersi.Perubahan ? $"Perubahan-{view.Versi.Nomor}-" : "";
        var owner = view.Pk.Jabatan is null ? "" : "-" + view.Pk.Kode;
        var name = string.Create(CultureInfo.InvariantCulture, $"PK-{version}{unit.Tahun}-{unit.Singkatan}{owner}");
        if (await db.SalinanPk.AsNoTracking().Where(x => x.VersiPerjanjianKinerjaId == view.Versi.Id).Select(x => x.Pdf).SingleOrDefaultAsync(cancellationToken) is { } approved)
        {
            return File(approved, "application/pdf", name + ".pdf");
        }

        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        var plan = await rencana.RunAsync(unit, cancellationToken);
        var document = PkDocument.Compose(source, await rencana.SourceAsync(unit, view.Pk, view.Versi, plan.Subjek, cancellationToken));
        return this.Pdf(document, source.Pengaturan, name);
    }
}
