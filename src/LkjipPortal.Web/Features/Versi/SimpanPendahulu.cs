using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>A node with the predecessor chosen for it; null: it continues nothing.</summary>
public sealed class PendahuluForm
{
    public Guid Id { get; set; }
    public Guid? PendahuluId { get; set; }
}

/// <summary>A node, what it continues so far, and what could be chosen.</summary>
/// <param name="Saran">Suggested; null: no name is like enough, or the planner decided already.</param>
/// <param name="Calon">The likeliest first, the confirmed one among them; of the upper levels every older node of the same level.</param>
public sealed record BarisPendahulu(NodeRenstra Node, Guid? Pendahulu, SaranPendahulu? Saran, IReadOnlyList<SaranPendahulu> Calon);

/// <param name="Versi">Tracked.</param>
/// <param name="Bloks">Blocks that have one before them, of this Renstra or of the last.</param>
public sealed record LembarPendahulu(
    VersiRenstra Versi, IReadOnlyList<BlokNomenklatur> Bloks, BlokNomenklatur Sebelum, BlokNomenklatur Sesudah, IReadOnlyList<BarisPendahulu> Baris)
{
    /// <summary>Some row still waits for the planner's yes or no.</summary>
    public bool AdaSaran => Baris.Any(row => row.Saran is not null);
}

/// <summary>Predecessor links between the nodes of one nomenclature block and the block before it.</summary>
public sealed class SimpanPendahulu(PortalDbContext db, DokumenVersi versions)
{
    private const int CandidatesShown = 8;

    /// <param name="kode">Later block; null: the one that follows a change of scheme, else the last.</param>
    /// <returns>Null: no Renstra, no such block, or nothing before it.</returns>
    public async Task<LembarPendahulu?> BacaAsync(CurrentUnit unit, string? kode, CancellationToken cancellationToken)
    {
        var version = await DokumenVersi.Whole(versions.Renstra(unit)).FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return null;
        }

        var own = version.Blok.OrderBy(block => block.Urutan).ToList();
        var first = own.Count > 0 ? await BeforeAsync(unit, cancellationToken) : null;
        List<(BlokNomenklatur? Before, BlokNomenklatur After)> pairs = [.. own.Select((block, i) => (i == 0 ? first : own[i - 1], block))];
        pairs.RemoveAll(pair => pair.Before is null);
        var (before, after) = kode is null
            ? pairs.FirstOrDefault(pair => pair.Before!.Skema != pair.After.Skema, pairs.LastOrDefault())
            : pairs.FirstOrDefault(pair => pair.After.Kode == kode);
        return before is null ? null : new LembarPendahulu(version, [.. pairs.Select(pair => pair.After)], before, after, Rows(before, after));
    }

    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, string? kode, int revisi, IReadOnlyList<PendahuluForm> rows, CancellationToken cancellationToken)
    {
        var sheet = await BacaAsync(unit, kode, cancellationToken);
        if (sheet is null)
        {
            return new SaveOutcome.NotFound();
        }

        if (sheet.Versi.WhyFrozen() is { } frozen)
        {
            return SaveOutcome.Refuse("", frozen);
        }

        var nodes = sheet.Sesudah.Node.ToDictionary(node => node.Id);
        var older = sheet.Sebelum.Node.Select(node => node.Id).ToHashSet();
        if (rows.Any(row => !nodes.ContainsKey(row.Id) || (row.PendahuluId is { } id && !older.Contains(id))))
        {
            return SaveOutcome.Refuse("", "Baris yang dipilih tidak ada lagi. Muat ulang halaman, lalu pilih sekali lagi.");
        }

        foreach (var row in rows)
        {
            nodes[row.Id].PendahuluId = row.PendahuluId;
            nodes[row.Id].TanpaPendahulu = row.PendahuluId is null;
        }

        db.ExpectRevision(sheet.Versi, revisi);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateConcurrencyException)
        {
            return SaveOutcome.Refuse("", "Orang lain baru saja mengubah Renstra ini. Pilihan Anda masih di sini; periksa, lalu simpan sekali lagi.");
        }
    }

    /// <summary>Last block of the Renstra before this one.</summary>
    private async Task<BlokNomenklatur?> BeforeAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var before = await db.Renstra.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.TahunAkhir < unit.Tahun).OrderByDescending(x => x.TahunAkhir)
            .Select(x => (Guid?)x.Id).FirstOrDefaultAsync(cancellationToken);
        if (before is not { } id)
        {
            return null;
        }

        var version = await db.VersiRenstra.AsNoTracking().AsSplitQuery().Include(x => x.Blok).ThenInclude(x => x.Node)
            .Where(x => x.RenstraId == id).OrderByDescending(x => x.Nomor).FirstOrDefaultAsync(cancellationToken);
        return version is null ? null : Core.Planning.Periods.RenstraBaru.LastBlock(version);
    }

    private static List<BarisPendahulu> Rows(BlokNomenklatur before, BlokNomenklatur after)
    {
        var suggested = PendahuluSuggestion.Find(before, after).ToDictionary(saran => saran.Node.Id);
        var older = before.Node.ToDictionary(node => node.Id);
        return [.. after.Node.OrderBy(node => node.Urutan).Select(node =>
        {
            var candidates = PendahuluSuggestion.Candidates(before, after, node).Take(CandidatesShown).ToList();
            var chosen = node.PendahuluId is { } id && older.TryGetValue(id, out var old) ? old : null;
            var others = before.Node.Where(old => old.Id == chosen?.Id || (old.Level == node.Level && node.Level is (LevelRencana.Tujuan or LevelRencana.Sasaran or LevelRencana.Program)));
            candidates.AddRange(others.Where(old => !candidates.Exists(saran => saran.Pendahulu.Id == old.Id)).OrderBy(old => old.Urutan).ToList()
                .ConvertAll(old => new SaranPendahulu(node, old, NameSimilarity.Of(old.Nama, node.Nama))));

            return new BarisPendahulu(node, chosen?.Id, chosen is null && !node.TanpaPendahulu ? suggested.GetValueOrDefault(node.Id) : null, candidates);
        })];
    }
}
