using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Core.Planning.Periods;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Periode;

/// <summary>The last Renstra, and what the next one takes from it.</summary>
public sealed record RenstraTerakhir(int TahunAwal, int TahunAkhir, VersiRenstra Versi)
{
    public BlokNomenklatur? Blok => RenstraBaru.LastBlock(Versi);
}

/// <summary>"Mulai Renstra baru": the next period from the unit's last Renstra.</summary>
public sealed class MulaiRenstra(PortalDbContext db)
{
    public const string Prefix = "Renstra";
    private const int Years = 5;

    /// <summary>Null: the unit has no Renstra with a version.</summary>
    public async Task<RenstraTerakhir?> TerakhirAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var last = await db.Renstra.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id).OrderByDescending(x => x.TahunAwal).FirstOrDefaultAsync(cancellationToken);
        var version = last is null ? null
            : await DokumenVersi.Whole(db.VersiRenstra.Where(x => x.RenstraId == last.Id).OrderByDescending(x => x.Nomor)).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return last is null || version is null ? null : new RenstraTerakhir(last.TahunAwal, last.TahunAkhir, version);
    }

    /// <summary>The five years after the last period, under the unit's name and the scheme in force.</summary>
    public static RenstraBaruForm Usul(RenstraTerakhir last, CurrentUnit unit) => new()
    {
        TahunAwal = Text(last.TahunAkhir + 1),
        TahunAkhir = Text(last.TahunAkhir + Years),
        Kode = unit.Singkatan,
        Judul = unit.Nama,
        Skema = SkemaKode.Semua[^1],
    };

    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, RenstraBaruForm form, CancellationToken cancellationToken)
    {
        var last = await TerakhirAsync(unit, cancellationToken);
        if (last is null)
        {
            return new SaveOutcome.NotFound();
        }

        var periods = await db.Renstra.Where(x => x.PerangkatDaerahId == unit.Id).Select(x => new { x.TahunAwal, x.TahunAkhir }).ToListAsync(cancellationToken);
        var result = await new RenstraBaruValidator([.. periods.Select(x => (x.TahunAwal, x.TahunAkhir))]).ValidateAsync(form, cancellationToken);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        db.Add(RenstraBaru.Create(
            unit.Id, last.Versi, RenstraBaruForm.Year(form.TahunAwal)!.Value, RenstraBaruForm.Year(form.TahunAkhir)!.Value, new BlokBaru(form.Kode!.Trim(), form.Judul!.Trim(), form.Skema!)));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(RenstraBaruForm.TahunAwal)}", "Renstra dengan tahun awal ini baru saja dibuat orang lain. Muat ulang halaman untuk melihatnya.");
        }
    }

    private static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
