using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>Opens the rencana aksi for a new version once the PK has a Perubahan; what was approved stays kept.</summary>
public sealed class BukaPerubahan(PortalDbContext db, BacaAlur baca, DokumenVersi versions)
{
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, string path, Guid person, CancellationToken cancellationToken)
    {
        if (path != JenisDokumen.RencanaAksi.Path || await baca.RunAsync(unit, path, null, person, cancellationToken) is not { } document)
        {
            return new SaveOutcome.NotFound();
        }

        if (!document.BolehPerubahan)
        {
            return SaveOutcome.Refuse(JalankanAlur.Field, "Perubahan rencana aksi dibuat perencana dari rencana aksi yang disetujui, setelah ada PK Perubahan.");
        }

        var nomor = await versions.Pk(unit).Select(x => x.Nomor).FirstAsync(cancellationToken);
        db.Add(new DokumenTahunan { PerangkatDaerahId = unit.Id, Dokumen = DokumenAlur.RencanaAksi, Tahun = unit.Tahun, Nomor = nomor, Jenis = JenisVersi.Perubahan, Status = StatusDokumen.Draf });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return SaveOutcome.Refuse(JalankanAlur.Field, "Orang lain baru saja membuat Perubahan ini.");
        }
    }
}
