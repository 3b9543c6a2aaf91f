using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>The matrix as printed: one row per indikator, with the spans of the merged cells.</summary>
public sealed record RenstraMatrix(int TahunAwal, int TahunAkhir, IReadOnlyList<MatrixBlock> Blocks)
{
    public IEnumerable<int> Years => Enumerable.Range(TahunAwal, TahunAkhir - TahunAwal + 1);

    public int RowCount => Blocks.Sum(block => block.Rows.Count);

    /// <summary>Sums that differ from the amount above them.</summary>
    public int DifferingSums => Blocks.SelectMany(block => block.Rows).Where(row => row.IsFirstOfNode)
        .Sum(row => row.Node.Amounts.Values.Count(amount => amount.SumOfChildren is { } sum && sum != amount.Amount));
}

public sealed record MatrixBlock(string Kode, string Judul, int TahunDari, int TahunSampai, IReadOnlyList<string> Predecessors, IReadOnlyList<MatrixRow> Rows);

/// <param name="TujuanSpan">Rows that the tujuan's cell covers when it starts here; 0 when a cell above covers this row.</param>
/// <param name="Indikator">Null for a node without one.</param>
public sealed record MatrixRow(MatrixNode Node, IndikatorRenstra? Indikator, int NodeSpan, string? Tujuan, int TujuanSpan, string? Sasaran, int SasaranSpan)
{
    public bool IsFirstOfNode => NodeSpan > 0;
}

/// <summary>An amount of a node in a year, beside what its children add up to.</summary>
/// <param name="Amount">Null: not entered.</param>
/// <param name="SumOfChildren">Null: no child has an amount in the year.</param>
public sealed record MatrixAmount(decimal? Amount, decimal? SumOfChildren);

/// <param name="Amounts">By year; only years in which the node or a child has an amount.</param>
public sealed record MatrixNode(NodeRenstra Node, IReadOnlyDictionary<int, MatrixAmount> Amounts)
{
    public string? Kode => Node.Kode;

    public string LevelClass => Node.Level.StyleClass();
}

/// <summary>Shapes stored blocks into the printed matrix.</summary>
public static class RenstraMatrixBuilder
{
    /// <param name="blok">Only blocks with this kode; null: all.</param>
    /// <param name="cari">Keeps nodes whose kode, name or indikator contains the text, with their ancestors; blank: all.</param>
    public static RenstraMatrix Build(int tahunAwal, int tahunAkhir, IReadOnlyList<BlokNomenklatur> blocks, string? blok, string? cari)
    {
        var ordered = blocks.OrderBy(block => block.Urutan).ToList();
        var shown = new List<MatrixBlock>();
        for (var i = 0; i < ordered.Count; i++)
        {
            var block = ordered[i];
            if (!string.IsNullOrEmpty(blok) && !string.Equals(block.Kode, blok, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rows = Rows(block, string.IsNullOrWhiteSpace(cari) ? null : cari.Trim());
            if (rows.Count > 0)
            {
                var before = ordered.Take(i).Select(b => b.TahunDari == b.TahunSampai ? $"{b.Kode} {b.TahunDari}" : $"{b.Kode} {b.TahunDari}–{b.TahunSampai}");
                shown.Add(new MatrixBlock(block.Kode, block.Judul, block.TahunDari, block.TahunSampai, [.. before], rows));
            }
        }

        return new RenstraMatrix(tahunAwal, tahunAkhir, shown);
    }

    private static List<MatrixRow> Rows(BlokNomenklatur block, string? cari)
    {
        var children = block.Node.Where(node => node.IndukId is not null).ToLookup(node => node.IndukId!.Value);
        var kept = cari is null ? null : Matching(block, cari);
        var rows = new List<MatrixRow>();
        foreach (var root in block.Node.Where(node => node.IndukId is null).OrderBy(node => node.Urutan))
        {
            Append(root, null, null);
        }

        return WithSpans(rows);

        void Append(NodeRenstra node, string? tujuan, string? sasaran)
        {
            if (kept is not null && !kept.Contains(node.Id))
            {
                return;
            }

            (tujuan, sasaran) = node.Level switch
            {
                LevelRencana.Tujuan => (node.Nama, null),
                LevelRencana.Sasaran => (tujuan, node.Nama),
                _ => (tujuan, sasaran),
            };
            var matrixNode = new MatrixNode(node, Amounts(node, [.. children[node.Id]]));
            var indikator = node.Indikator.OrderBy(i => i.Urutan).ToList();
            rows.Add(new MatrixRow(matrixNode, indikator.FirstOrDefault(), Math.Max(1, indikator.Count), tujuan, 0, sasaran, 0));
            rows.AddRange(indikator.Skip(1).Select(i => new MatrixRow(matrixNode, i, 0, tujuan, 0, sasaran, 0)));
            foreach (var child in children[node.Id].OrderBy(child => child.Urutan))
            {
                Append(child, tujuan, sasaran);
            }
        }
    }

    private static Dictionary<int, MatrixAmount> Amounts(NodeRenstra node, IReadOnlyList<NodeRenstra> children)
    {
        var own = node.Pagu.ToDictionary(pagu => pagu.Tahun, pagu => pagu.Jumlah);
        var sums = children.SelectMany(child => child.Pagu).GroupBy(pagu => pagu.Tahun).ToDictionary(year => year.Key, year => year.Sum(pagu => pagu.Jumlah));
        return own.Keys.Union(node.Level is LevelRencana.Tujuan or LevelRencana.Sasaran ? [] : sums.Keys).ToDictionary(
            year => year,
            year => new MatrixAmount(own.TryGetValue(year, out var amount) ? amount : null, sums.TryGetValue(year, out var sum) ? sum : null));
    }

    private static HashSet<Guid> Matching(BlokNomenklatur block, string cari)
    {
        var byId = block.Node.ToDictionary(node => node.Id);
        var kept = new HashSet<Guid>();
        foreach (var node in block.Node.Where(node => Matches(node, cari)))
        {
            for (var at = node; at is not null && kept.Add(at.Id); at = at.IndukId is { } parent ? byId.GetValueOrDefault(parent) : null)
            {
            }
        }

        return kept;
    }

    private static bool Matches(NodeRenstra node, string cari) =>
        Has(node.Nama, cari) || Has(node.Kode, cari) || Has(node.KodeTercetak, cari) || node.Indikator.Any(indikator => Has(indikator.Nama, cari));

    private static bool Has(string? text, string cari) => text?.Contains(cari, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Runs of one tujuan, and inside it of one sasaran, become one merged cell.</summary>
    private static List<MatrixRow> WithSpans(List<MatrixRow> rows)
    {
        for (var start = 0; start < rows.Count;)
        {
            var end = start;
            while (end < rows.Count && rows[end].Tujuan == rows[start].Tujuan)
            {
                end++;
            }

            rows[start] = rows[start] with { TujuanSpan = end - start };
            for (var from = start; from < end;)
            {
                var to = from;
                while (to < end && rows[to].Sasaran == rows[from].Sasaran)
                {
                    to++;
                }

                rows[from] = rows[from] with { SasaranSpan = to - from };
                from = to;
            }

            start = end;
        }

        return rows;
    }
}
