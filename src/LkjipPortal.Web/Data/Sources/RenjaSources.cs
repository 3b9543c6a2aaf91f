using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Data.Sources;

/// <summary>Renja murni and its last perubahan side by side, node by node.</summary>
internal static class RenjaSources
{
    public static RenjaSource? Renja(Renja renja)
    {
        if (renja.Versi.Count == 0)
        {
            return null;
        }

        var original = renja.Versi[0];
        var revised = renja.Versi.Count > 1 ? renja.Versi[^1] : null;
        var quarter = renja.Realisasi.Select(x => x.Triwulan).Concat(renja.RealisasiRupiah.Select(x => x.Triwulan)).DefaultIfEmpty(0).Max();
        var rows = new Rows(
            original.Node.ToDictionary(x => x.Identitas),
            revised?.Node.ToDictionary(x => x.Identitas) ?? [],
            renja.Realisasi.Where(x => x.Triwulan == quarter).ToDictionary(x => x.IndikatorIdentitas),
            renja.RealisasiRupiah.Where(x => x.Triwulan == quarter).ToDictionary(x => x.NodeIdentitas));
        return new RenjaSource(revised is not null, quarter, [.. Merge(original, revised).Select(rows.Node)]);
    }

    /// <summary>Nodes of the last version in its order; one that only the first has stands after its neighbour there.</summary>
    private static List<NodeRenja> Merge(VersiRenja original, VersiRenja? revised)
    {
        if (revised is null)
        {
            return original.Node;
        }

        var merged = revised.Node.ToList();
        var position = 0;
        foreach (var node in original.Node)
        {
            var index = merged.FindIndex(x => x.Identitas == node.Identitas);
            if (index < 0)
            {
                merged.Insert(position, node);
                index = position;
            }

            position = index + 1;
        }

        return merged;
    }

    private sealed record Rows(
        Dictionary<Guid, NodeRenja> Original,
        Dictionary<Guid, NodeRenja> Revised,
        Dictionary<Guid, RealisasiTriwulan> Results,
        Dictionary<Guid, RealisasiRupiahTriwulan> Spent)
    {
        public NodeRenjaSource Node(NodeRenja node)
        {
            var original = Original.GetValueOrDefault(node.Identitas);
            var revised = Revised.GetValueOrDefault(node.Identitas);
            return new NodeRenjaSource(
                node.Level,
                node.Kode,
                node.Nama,
                original?.Pagu,
                Spent.GetValueOrDefault(node.Identitas)?.Jumlah,
                revised?.Pagu,
                [.. node.Indikator.Select(row => Indicator(row, original, revised))]);
        }

        private IndikatorRenjaSource Indicator(IndikatorRenja row, NodeRenja? original, NodeRenja? revised) => new(
            row.Nomor,
            row.Nama,
            row.Satuan,
            row.TargetRenstra,
            row.RealisasiSampaiTahunLalu,
            row.SatuanTahunLalu,
            original?.Indikator.Find(x => x.Identitas == row.Identitas)?.Target,
            Results.GetValueOrDefault(row.Identitas)?.Nilai,
            revised?.Indikator.Find(x => x.Identitas == row.Identitas)?.Target);
    }
}
