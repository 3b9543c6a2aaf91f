using LkjipPortal.Core.Planning.Versions;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>Two versions side by side.</summary>
/// <param name="Judul">"Renja 2023: Murni dan Perubahan 1".</param>
/// <param name="Hasil">Rows that differ, before any filter.</param>
public sealed record Perbandingan(string Judul, string Lama, string Baru, DateOnly? Tanggal, VersionComparison Hasil, IReadOnlyList<PaguTotal> Jumlah);

/// <summary>Compares versions of a document, or the Renja with the Renstra of its year.</summary>
public sealed class BandingkanVersi(DokumenVersi versions)
{
    /// <returns>Null when one of the versions is not there.</returns>
    public async Task<Perbandingan?> RunAsync(
        JenisDokumen jenis, CurrentUnit unit, PilihanVersi dari, PilihanVersi ke, CancellationToken cancellationToken)
    {
        var old = await versions.BacaAsync(jenis, unit, dari.Nomor, cancellationToken);
        var @new = await versions.BacaAsync(jenis, unit, ke.Nomor, cancellationToken);
        return old is null || @new is null
            ? null
            : new Perbandingan($"{jenis.Nama} {unit.Tahun}: {old.Judul} dan {@new.Judul}", old.Judul, @new.Judul, ke.Tanggal, VersionComparison.Compare(old, @new), VersionComparison.Totals(old, @new));
    }

    /// <returns>Null when the year has no Renstra or no Renja.</returns>
    public async Task<Perbandingan?> RenstraDanRenjaAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var plan = await DokumenVersi.Whole(versions.Renstra(unit)).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        var renja = await DokumenVersi.Whole(versions.Renja(unit)).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (plan is null || renja is null)
        {
            return null;
        }

        var (old, @new) = (ComparableDocument.Of("Renstra", plan, unit.Tahun), ComparableDocument.Of("Renja", renja, unit.Tahun));
        return new Perbandingan(
            $"Renja {unit.Tahun} terhadap Renstra", "Renstra", $"Renja {new PilihanVersi(renja.Nomor, renja.Status, null).Label}", renja.Tanggal,
            RenjaDeviation.Find(plan, renja, unit.Tahun), VersionComparison.Totals(old, @new));
    }
}
