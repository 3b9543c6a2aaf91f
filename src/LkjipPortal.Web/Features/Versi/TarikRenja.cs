using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Periods;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>What would be pulled into a Renja.</summary>
/// <param name="Revisi">Of the version that takes it; null: the year has no Renja yet.</param>
/// <param name="Beku">Why nothing can be added; null when it can.</param>
public sealed record TarikanRenja(int? Revisi, string? Beku, PenambahanRenja Tambahan, IReadOnlyDictionary<Guid, NodeRenja> NodeIndikator)
{
    /// <summary>Indikator that rows of the Renja lack.</summary>
    public IEnumerable<IndikatorRenja> IndikatorSaja => Tambahan.Indikator.Where(row => !Tambahan.Node.Exists(node => node.Id == row.NodeRenjaId));
}

/// <summary>"Tarik dari Renstra": makes the year's Renja from the Renstra, or adds the rows that it lacks.</summary>
public sealed class TarikRenja(PortalDbContext db, DokumenVersi versions)
{
    /// <summary>What pulling would add; nothing is saved. Null: no Renstra covers the year.</summary>
    public async Task<TarikanRenja?> PratinjauAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var (_, _, pulled) = await PullAsync(unit, cancellationToken);
        return pulled;
    }

    /// <param name="revisi">Of the version as shown; null: there was none.</param>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, int? revisi, CancellationToken cancellationToken)
    {
        var (renja, version, pulled) = await PullAsync(unit, cancellationToken);
        if (pulled is null)
        {
            return new SaveOutcome.NotFound();
        }

        if ((pulled.Beku ?? (pulled.Tambahan.Node.Count + pulled.Tambahan.Indikator.Count == 0 ? $"Semua baris Renstra {unit.Tahun} sudah ada di Renja." : null)) is { } refused)
        {
            return SaveOutcome.Refuse("", refused);
        }

        if (pulled.Revisi is null)
        {
            db.Add(renja);
        }
        else
        {
            db.AddRange(pulled.Tambahan.Node);
            db.AddRange(pulled.Tambahan.Indikator);
            db.ExpectRevision(version, revisi ?? -1);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            return SaveOutcome.Refuse("", "Renja ini baru saja diubah orang lain. Muat ulang halaman dan periksa barisnya, lalu tarik lagi.");
        }
    }

    private async Task<(Core.Planning.Renja Renja, VersiRenja Version, TarikanRenja? Pulled)> PullAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var plan = await DokumenVersi.Whole(versions.Renstra(unit)).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        var there = await DokumenVersi.Whole(versions.Renja(unit)).FirstOrDefaultAsync(cancellationToken);
        var renja = new Core.Planning.Renja { PerangkatDaerahId = unit.Id, Tahun = unit.Tahun };
        var version = there ?? new VersiRenja { RenjaId = renja.Id, Jenis = JenisVersi.Murni, Status = StatusDokumen.Draf };
        renja.Versi.Add(version);
        if (plan is null)
        {
            return (renja, version, null);
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var added = there?.Beku == true ? new PenambahanRenja([], []) : RenjaDariRenstra.Fill(version, plan, unit.Tahun, await NamesAsync(unit, cancellationToken));
        var nodes = version.Node.ToDictionary(node => node.Id);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return (renja, version, new TarikanRenja(there?.Revisi, there?.WhyFrozen(), added, nodes));
    }

    /// <summary>Names of urusan and bidang urusan as the unit's other Renja have them.</summary>
    private async Task<Dictionary<string, string>> NamesAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var rows = await db.NodeRenja.AsNoTracking()
            .Where(node => node.Level == LevelRencana.Urusan || node.Level == LevelRencana.BidangUrusan)
            .Where(node => db.VersiRenja.Any(version => version.Id == node.VersiRenjaId && db.Renja.Any(renja => renja.Id == version.RenjaId && renja.PerangkatDaerahId == unit.Id)))
            .Select(node => new { node.Kode, node.Nama })
            .Distinct().OrderBy(node => node.Kode).ThenBy(node => node.Nama)
            .ToListAsync(cancellationToken);
        return rows.DistinctBy(row => row.Kode).ToDictionary(row => row.Kode, row => row.Nama, StringComparer.Ordinal);
    }
}
