using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Consistency.Plans;

/// <summary>A row of a plan with the rows below it.</summary>
/// <param name="Document">"Renstra", "Renja murni", "Renja Perubahan".</param>
/// <param name="Path">Page of the portal.</param>
/// <param name="Pagu">By year, rupiah; a year that is not filled in has no entry.</param>
internal sealed record PlanNode(
    string Document, string Path, LevelRencana Level, string? Kode, string Nama, IReadOnlyDictionary<int, decimal> Pagu, decimal? PaguAkhir, IReadOnlyList<IndikatorRenstraSource> Indikator)
{
    public List<PlanNode> Children { get; } = [];

    public string Name => Kode is null ? Nama : $"{Kode} {Nama}";

    public FindingPlace PlaceIn(int tahun) => new(FormattableString.Invariant($"{Document} {tahun}, {Kode ?? Nama}"), Path);
}

/// <summary>Rows of Renstra and Renja as trees: a row's parent is the nearest one above it of a higher level.</summary>
internal static class PlanTree
{
    /// <summary>Every row of the Renstra, by block of nomenclature.</summary>
    public static IReadOnlyList<IReadOnlyList<PlanNode>> Renstra(RenstraSource? renstra) =>
        renstra is null ? [] : [.. renstra.Blok.Select(blok => Link(blok.Node.Select(node => new PlanNode("Renstra", "renstra", node.Level, node.Kode, node.Nama, Within(node.Pagu, blok), node.PaguAkhir, node.Indikator))))];

    public static IReadOnlyList<PlanNode> Renja(RenjaSource? renja, int tahun, bool perubahan) =>
        renja is null || (perubahan && !renja.AdaPerubahan)
            ? []
            : Link(renja.Node.Select(node => new PlanNode(perubahan ? "Renja Perubahan" : "Renja murni", "renja", node.Level, node.Kode, node.Nama, Of(tahun, perubahan ? node.PaguPerubahan : node.PaguMurni), null, [])));

    private static List<PlanNode> Link(IEnumerable<PlanNode> rows)
    {
        var nodes = rows.ToList();
        var above = new Stack<PlanNode>();
        foreach (var node in nodes)
        {
            while (above.Count > 0 && above.Peek().Level >= node.Level)
            {
                above.Pop();
            }

            if (above.Count > 0)
            {
                above.Peek().Children.Add(node);
            }

            above.Push(node);
        }

        return nodes;
    }

    private static Dictionary<int, decimal> Within(IReadOnlyDictionary<int, decimal> pagu, BlokSource blok) =>
        pagu.Where(pair => pair.Key >= blok.TahunDari && pair.Key <= blok.TahunSampai).ToDictionary(pair => pair.Key, pair => pair.Value);

    private static Dictionary<int, decimal> Of(int tahun, decimal? pagu) => pagu is { } amount ? new Dictionary<int, decimal> { [tahun] = amount } : [];
}
