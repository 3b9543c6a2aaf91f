namespace LkjipPortal.Core.Planning.Nomenclature;

/// <summary>A node of a later block with the node that it probably continues.</summary>
/// <param name="Kemiripan">0 to 1.</param>
public sealed record SaranPendahulu(NodeRenstra Node, NodeRenstra Pendahulu, decimal Kemiripan);

/// <summary>Suggests which node of the block before a node of the next block continues. The planner confirms.</summary>
public static class PendahuluSuggestion
{
    /// <summary>Below it, two names have no more in common than the words of the trade.</summary>
    public const decimal Ambang = 0.45m;

    private const decimal SameCode = 0.2m;
    private const decimal OtherLevel = 0.1m;

    /// <summary>At most one per later node; the same older node may be continued by several. Deterministic: ties go to the lower order.</summary>
    public static IReadOnlyList<SaranPendahulu> Find(BlokNomenklatur before, BlokNomenklatur after)
    {
        var suggestions = new List<SaranPendahulu>();
        foreach (var node in after.Node.OrderBy(node => node.Urutan))
        {
            var best = before.Node.OrderBy(old => old.Urutan)
                .Select(old => new SaranPendahulu(node, old, Score(before, after, old, node)))
                .MaxBy(saran => saran.Kemiripan);
            if (best is not null && best.Kemiripan >= Ambang)
            {
                suggestions.Add(best);
            }
        }

        return suggestions;
    }

    /// <summary>Every older node that could be chosen, the likeliest first.</summary>
    public static IReadOnlyList<SaranPendahulu> Candidates(BlokNomenklatur before, BlokNomenklatur after, NodeRenstra node) =>
        [.. before.Node.OrderBy(old => old.Urutan)
            .Select(old => new SaranPendahulu(node, old, Score(before, after, old, node)))
            .Where(saran => saran.Kemiripan > 0)
            .OrderByDescending(saran => saran.Kemiripan)];

    private static decimal Score(BlokNomenklatur before, BlokNomenklatur after, NodeRenstra old, NodeRenstra node)
    {
        if (Rank(before, old.Level) is not { } oldRank || Rank(after, node.Level) is not { } rank || Math.Abs(oldRank - rank) > 1)
        {
            return 0;
        }

        var score = NameSimilarity.Of(old.Nama, node.Nama);
        score += old.Kode is not null && old.Kode == node.Kode && score > 0 ? SameCode : 0;
        score -= oldRank == rank ? 0 : OtherLevel;
        return Math.Clamp(score, 0, 1);
    }

    /// <summary>Levels counted from below, since the scheme before 2021 ends with the kegiatan where later ones end with the sub kegiatan. Tujuan and sasaran stand apart.</summary>
    private static int? Rank(BlokNomenklatur block, LevelRencana level) => level switch
    {
        LevelRencana.Tujuan => 20,
        LevelRencana.Sasaran => 10,
        LevelRencana.Program => block.Node.Exists(node => node.Level == LevelRencana.SubKegiatan) ? 3 : 2,
        LevelRencana.Kegiatan => block.Node.Exists(node => node.Level == LevelRencana.SubKegiatan) ? 2 : 1,
        LevelRencana.SubKegiatan => 1,
        _ => null,
    };
}
