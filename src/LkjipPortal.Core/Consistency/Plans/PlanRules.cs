using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Plans;

/// <summary>Arithmetic of Renstra and Renja: sums, ends of the period, rows counted twice, amounts left over.</summary>
internal static class PlanRules
{
    /// <summary>Round amounts repeat by themselves and say nothing.</summary>
    private const decimal Round = 1_000_000m;

    public static IEnumerable<Finding> Check(ReportSource source)
    {
        var renstra = PlanTree.Renstra(source.Renstra);
        IReadOnlyList<PlanNode>[] renja = [PlanTree.Renja(source.Renja, source.Tahun, perubahan: false), PlanTree.Renja(source.Renja, source.Tahun, perubahan: true)];
        return
        [
            .. renstra.Concat(renja).SelectMany(tree => tree).SelectMany(Sums),
            .. renstra.SelectMany(tree => tree).SelectMany(node => Ends(node, source.Renstra!.TahunAkhir)),
            .. renstra.Concat(renja.Take(1)).SelectMany(tree => tree).SelectMany(Twins),
            .. Stale(renstra),
        ];
    }

    /// <summary>Parent against the sum of its children, per year; a difference that is one child's amount says which.</summary>
    private static IEnumerable<Finding> Sums(PlanNode parent)
    {
        foreach (var (tahun, pagu) in parent.Pagu.OrderBy(pair => pair.Key))
        {
            var level = parent.Children.Count == 0 ? parent.Level : parent.Children.Min(child => child.Level);
            var parts = parent.Children.Where(child => child.Level == level && child.Pagu.ContainsKey(tahun)).ToList();
            var sum = parts.Sum(child => child.Pagu[tahun]);
            if (parts.Count == 0 || sum == pagu)
            {
                continue;
            }

            var difference = sum - pagu;
            var one = parts.Find(child => child.Pagu[tahun] == Math.Abs(difference) && child.Pagu[tahun] > 0 && parts.Count > 1);
            var children = new FindingSide($"{IdNumber.Format(parts.Count)} baris di bawahnya", Rupiah.FormatAmount(sum), parts[0].PlaceIn(tahun) with { Text = $"{parts[0].Kode ?? parts[0].Nama} dan seterusnya" });
            yield return new Finding(one is null ? Rules.SumOfChildren : Rules.CountedTwice, TingkatTemuan.Peringatan,
                one is null ? $"Pagu {parent.Nama} tidak sama dengan jumlah di bawahnya" : $"Pagu {parent.Nama} {(difference > 0 ? "tidak memuat" : "memuat dua kali")} {one.Nama}",
                [new FindingSide(FormattableString.Invariant($"{parent.Document} {tahun}"), Rupiah.FormatAmount(pagu), parent.PlaceIn(tahun)), children,
                    .. one is null ? (FindingSide[])[] : [new FindingSide("Baris itu", Rupiah.FormatAmount(one.Pagu[tahun]), one.PlaceIn(tahun))]])
            {
                Expected = Rupiah.FormatAmount(sum),
                WorkedLine = $"{Rupiah.FormatAmount(sum)} − {Rupiah.FormatAmount(pagu)} = {IdNumber.Format(difference)}",
            };
        }
    }

    /// <summary>End-of-period pagu against the years, end-of-period target against the last year's: as last value, sum, or mean.</summary>
    private static IEnumerable<Finding> Ends(PlanNode node, int tahunAkhir)
    {
        if (node is { PaguAkhir: { } akhir, Pagu.Count: > 0 } && node.Pagu.Values.Sum() is var sum && akhir != sum && akhir != node.Pagu[node.Pagu.Keys.Max()])
        {
            yield return new Finding(Rules.EndPagu, TingkatTemuan.Peringatan, $"Pagu akhir {node.Nama} tidak sama dengan pagu tahunannya",
                [new FindingSide("Akhir Renstra", Rupiah.FormatAmount(akhir), node.PlaceIn(node.Pagu.Keys.Max())), new FindingSide("Jumlah tahunan", Rupiah.FormatAmount(sum), node.PlaceIn(node.Pagu.Keys.Max()))])
            {
                Expected = Rupiah.FormatAmount(sum),
                WorkedLine = $"{string.Join(" + ", node.Pagu.OrderBy(pair => pair.Key).Select(pair => Rupiah.FormatAmount(pair.Value)))} = {Rupiah.FormatAmount(sum)}",
            };
        }

        foreach (var indikator in node.Indikator)
        {
            if (EndTarget(node, indikator, tahunAkhir) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? EndTarget(PlanNode node, IndikatorRenstraSource indikator, int tahunAkhir)
    {
        var values = indikator.Target.OrderBy(pair => pair.Key).Where(pair => pair.Value.Angka is not null).Select(pair => (Tahun: pair.Key, Angka: pair.Value.Angka!.Value)).ToList();
        if (indikator.TargetAkhir?.Angka is not { } akhir || values.Count == 0 || indikator.Target.Count != values.Count || values[^1].Tahun != tahunAkhir)
        {
            return null;
        }

        var sum = values.Sum(value => value.Angka);
        if (akhir == values[^1].Angka || akhir == sum || akhir == Math.Round(sum / values.Count, 2, MidpointRounding.AwayFromZero) || akhir == values.Max(value => value.Angka))
        {
            return null;
        }

        var place = node.PlaceIn(values[^1].Tahun);
        return new Finding(Rules.EndTarget, TingkatTemuan.Peringatan, $"Target akhir {indikator.Nama} tidak mengikuti target tahunannya",
            [new FindingSide("Akhir Renstra", indikator.TargetAkhir!.Teks, place), new FindingSide(FormattableString.Invariant($"Target {values[^1].Tahun}"), indikator.Target[values[^1].Tahun].Teks, place)])
        {
            Expected = indikator.Target[values[^1].Tahun].Teks,
        };
    }

    private static IEnumerable<Finding> Twins(PlanNode parent) =>
        from tahun in parent.Children.SelectMany(child => child.Pagu.Keys).Distinct().Order()
        from same in parent.Children.Where(child => child.Pagu.TryGetValue(tahun, out var pagu) && pagu > 0 && pagu % Round != 0).GroupBy(child => child.Pagu[tahun])
        let rows = same.ToList()
        where rows.Count > 1
        select new Finding(Rules.TwinPagu, TingkatTemuan.Peringatan, $"{IdNumber.Format(rows.Count)} baris bersebelahan memuat pagu yang sama",
            [.. rows.Take(3).Select(row => new FindingSide(row.Kode ?? row.Nama, Rupiah.FormatAmount(same.Key), row.PlaceIn(tahun) with { Text = row.Name }))]);

    /// <summary>The amount of the year before, unchanged, in the same row: by code, and in the same or the next block.</summary>
    private static IEnumerable<Finding> Stale(IReadOnlyList<IReadOnlyList<PlanNode>> blocks)
    {
        var before = new Dictionary<string, (int Tahun, decimal Pagu)>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in blocks.SelectMany(block => block).Where(node => node.Kode is not null))
        {
            foreach (var (tahun, pagu) in node.Pagu.OrderBy(pair => pair.Key))
            {
                var key = node.Level + "|" + node.Nama;
                if (before.TryGetValue(key, out var last) && last.Tahun == tahun - 1 && last.Pagu == pagu && pagu > 0 && pagu % Round != 0)
                {
                    yield return new Finding(Rules.StalePagu, TingkatTemuan.Catatan, $"Pagu {node.Nama} sama persis dengan tahun sebelumnya",
                        [new FindingSide(FormattableString.Invariant($"{tahun}"), Rupiah.FormatAmount(pagu), node.PlaceIn(tahun)), new FindingSide(FormattableString.Invariant($"{tahun - 1}"), Rupiah.FormatAmount(last.Pagu), node.PlaceIn(tahun - 1))]);
                }

                before[key] = (tahun, pagu);
            }
        }
    }
}
