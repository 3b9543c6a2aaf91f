using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Periode;

/// <summary>A document of the new year, before it is made.</summary>
/// <param name="Isi">What goes into it, in words.</param>
/// <param name="Baru">Made now; false: it is there already, or there is nothing to carry.</param>
public sealed record BawaanTahun(string Dokumen, string Isi, bool Baru);

/// <summary>What starting a year would do.</summary>
public sealed record RencanaTahun(int Tahun, IReadOnlyList<BawaanTahun> Bawaan)
{
    public bool AdaYangBaru => Bawaan.Any(item => item.Baru);
}

/// <summary>"Mulai tahun 2024": the documents of the year after the address's year, from those of that year. What is there already stays as it is.</summary>
public sealed class MulaiTahun(PortalDbContext db)
{
    public async Task<RencanaTahun> PratinjauAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var year = await new TahunBaruBuilder(db, unit).BuildAsync(cancellationToken);
        return new RencanaTahun(unit.Tahun + 1, year.Items);
    }

    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var year = await new TahunBaruBuilder(db, unit).BuildAsync(cancellationToken);
        if (year.Entities.Count == 0)
        {
            return SaveOutcome.Refuse("", $"Semua dokumen tahun {unit.Tahun + 1} sudah ada.");
        }

        db.AddRange(year.Entities);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            return SaveOutcome.Refuse("", $"Dokumen tahun {unit.Tahun + 1} baru saja dibuat orang lain. Muat ulang halaman untuk melihatnya.");
        }
    }
}
