using LkjipPortal.Web.Features.Impor.Langkah;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>What the import did.</summary>
[Authorize(Policy = AuthorizationPolicies.UbahRencana)]
public sealed class LaporanModel(Unggahan unggahan, CurrentUnit unit) : LangkahModel(unggahan, unit)
{
    public LaporanImpor Laporan { get; private set; } = null!;

    public override LangkahImpor Langkah => LangkahImpor.Hasil;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken) ?? Page();

    /// <summary>The refused cells as a workbook.</summary>
    public async Task<IActionResult> OnGetDitolakAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken)
        ?? this.Xlsx(output => LaporanImpor.WriteRefused(Laporan.Ringkasan.RefusedCells, $"Sel yang ditolak, {Laporan.Judul}", output), $"Ditolak-{Laporan.Judul.Replace(' ', '-')}-{Unit.Singkatan}");

    private async Task<IActionResult?> LoadAsync(CancellationToken cancellationToken)
    {
        if (await OpenAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        Laporan = LaporanImpor.Of(Berkas.Hasil!);
        return null;
    }
}
