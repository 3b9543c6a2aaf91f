using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Nomenclature;

/// <summary>What a node was called before, and its figures through the change of scheme.</summary>
public static class DeretPendahulu
{
    /// <summary>"dulu: 4.05.06.83 Program Pengembangan Aparatur"; null for a node without predecessor, and for one that only went on under its own code and name.</summary>
    /// <param name="byId">Nodes of the Renstra, of all its blocks.</param>
    public static string? Dulu(NodeRenstra node, IReadOnlyDictionary<Guid, NodeRenstra> byId)
    {
        var before = Chain(node, byId).Skip(1).FirstOrDefault(old => old.Kode != node.Kode || old.Nama != node.Nama);
        return before is null ? null : $"dulu: {(before.Kode is { } kode ? kode + " " : "")}{before.Nama}";
    }

    /// <summary>The node, its predecessor, and so on back. A circle ends the chain.</summary>
    public static IReadOnlyList<NodeRenstra> Chain(NodeRenstra node, IReadOnlyDictionary<Guid, NodeRenstra> byId)
    {
        var chain = new List<NodeRenstra> { node };
        while (chain[^1].PendahuluId is { } before && byId.TryGetValue(before, out var old) && !chain.Contains(old))
        {
            chain.Add(old);
        }

        return chain;
    }

    /// <summary>Pagu by year over the whole chain; where two nodes have the year, the newer one's.</summary>
    public static SortedDictionary<int, decimal> Pagu(NodeRenstra node, IReadOnlyDictionary<Guid, NodeRenstra> byId)
    {
        var series = new SortedDictionary<int, decimal>();
        foreach (var pagu in Chain(node, byId).SelectMany(old => old.Pagu))
        {
            series.TryAdd(pagu.Tahun, pagu.Jumlah);
        }

        return series;
    }

    /// <summary>Targets by year of the first indikator over the whole chain; where two nodes have the year, the newer one's.</summary>
    public static SortedDictionary<int, NilaiKinerja> Target(NodeRenstra node, IReadOnlyDictionary<Guid, NodeRenstra> byId)
    {
        var series = new SortedDictionary<int, NilaiKinerja>();
        foreach (var target in Chain(node, byId).SelectMany(old => old.Indikator.MinBy(row => row.Urutan)?.Target ?? []))
        {
            series.TryAdd(target.Tahun, target.Nilai);
        }

        return series;
    }
}
