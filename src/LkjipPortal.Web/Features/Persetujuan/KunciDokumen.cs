using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>Whether the rows of a document without versions take a change now. Asked by every use case that writes them.</summary>
public sealed class KunciDokumen(PortalDbContext db)
{
    /// <summary>"Rencana aksi sedang diajukan. ..."; null when it takes changes.</summary>
    public async Task<string?> RencanaAksiAsync(CurrentUnit unit, CancellationToken cancellationToken) =>
        await StatusAsync(unit.Id, unit.Tahun, DokumenAlur.RencanaAksi, 0, cancellationToken) switch
        {
            StatusDokumen.Diajukan => "Rencana aksi sedang diajukan. Tarik kembali sebelum mengubahnya.",
            StatusDokumen.Disetujui or StatusDokumen.Final => "Rencana aksi sudah disetujui. Perubahannya dibuat di halaman Persetujuan setelah ada PK Perubahan.",
            _ => null,
        };

    /// <summary>"Realisasi triwulan II sedang diajukan. ..."; null when it takes changes. The realisasi of the year goes with triwulan IV.</summary>
    /// <param name="triwulan">1 to 4.</param>
    public async Task<string?> RealisasiAsync(Guid unitId, int tahun, int triwulan, CancellationToken cancellationToken)
    {
        var name = triwulan == 4 ? "Realisasi triwulan IV dan tahunan" : $"Realisasi triwulan {Core.Documents.RomanNumeral.Of(triwulan)}";
        return await StatusAsync(unitId, tahun, DokumenAlur.RealisasiTriwulan, triwulan, cancellationToken) switch
        {
            StatusDokumen.Diajukan => $"{name} sedang diajukan. Tarik kembali sebelum mengubahnya.",
            StatusDokumen.Disetujui or StatusDokumen.Final => $"{name} sudah disetujui. Kepala dapat membukanya kembali di halaman Persetujuan.",
            _ => null,
        };
    }

    private Task<StatusDokumen?> StatusAsync(Guid unitId, int tahun, DokumenAlur dokumen, int triwulan, CancellationToken cancellationToken) => db.DokumenTahunan.AsNoTracking()
        .Where(x => x.PerangkatDaerahId == unitId && x.Tahun == tahun && x.Dokumen == dokumen && x.Triwulan == triwulan)
        .OrderByDescending(x => x.Nomor).Select(x => (StatusDokumen?)x.Status).FirstOrDefaultAsync(cancellationToken);
}
