using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>Deletes a PK below the head's with its rows. Only a draft that nothing went before: what was approved or is final stays.</summary>
public sealed class HapusPk(PortalDbContext db, DokumenVersi versions)
{
    public const string Field = "Hapus";

    /// <param name="revisi">Of the version that the person saw.</param>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, string kode, int revisi, CancellationToken cancellationToken)
    {
        var all = await versions.Pk(unit, kode).AsSplitQuery().Include(x => x.Sasaran).Include(x => x.Program).ToListAsync(cancellationToken);
        if (all.Count == 0 || kode == Core.Planning.PerjanjianKinerja.KodeKepala)
        {
            return new SaveOutcome.NotFound();
        }

        if (Refusal(all.Count, all[0]) is { } refused)
        {
            return SaveOutcome.Refuse(Field, refused);
        }

        var pk = await db.PerjanjianKinerja.SingleAsync(x => x.Id == all[0].PerjanjianKinerjaId, cancellationToken);
        db.ExpectRevision(all[0], revisi);
        db.Remove(pk);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return SaveOutcome.Refuse(Field, "Orang lain mengubah PK ini setelah Anda membukanya. Periksa isinya, lalu hapus lagi.");
        }
    }

    /// <summary>Why the PK has to stay; null when it may go.</summary>
    /// <param name="count">Of its versions.</param>
    public static string? Refusal(int count, VersiDokumen latest) => (count, latest.Beku) switch
    {
        ( > 1, _) => "PK ini sudah punya Perubahan; versi sebelumnya tetap disimpan, jadi PK tidak dapat dihapus.",
        (_, true) => "PK ini sudah diajukan atau disetujui; hanya draf yang dapat dihapus.",
        _ => null,
    };
}
