using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Documents;

/// <summary>Renja murni against the Renstra's year, row by row, matched by code.</summary>
internal static class RenjaRules
{
    /// <summary>Names below this are two things under one code.</summary>
    private const decimal SameName = 0.999m;

    /// <summary>Below the program amounts move from Renstra to Renja as a matter of course; from twice on they are told.</summary>
    private const decimal LargeChange = 2m;

    public static IEnumerable<Finding> Check(ReportSource source)
    {
        if (source.Renja is not { } renja || source.Renstra?.Blok.LastOrDefault(blok => blok.TahunDari <= source.Tahun && source.Tahun <= blok.TahunSampai) is not { } blok)
        {
            return [];
        }

        var planned = blok.Node.Where(node => node.Kode is not null && node.Level >= LevelRencana.Program).GroupBy(node => node.Kode!).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var yearly = renja.Node.Where(node => node.Level >= LevelRencana.Program).GroupBy(node => node.Kode).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var pairs = yearly.Where(row => planned.ContainsKey(row.Key)).Select(row => new Pair(planned[row.Key], row.Value, source.Tahun)).ToList();
        var swapped = Swapped(pairs).ToList();
        var swappedRows = swapped.SelectMany(pair => new[] { pair.A, pair.B }).ToHashSet();
        return
        [
            .. swapped.Select(pair => SwappedFinding(pair.A, pair.B)),
            .. pairs.Where(pair => !swappedRows.Contains(pair)).SelectMany(Amounts),
            .. pairs.SelectMany(NamesAndTargets),
            .. Missing(planned, yearly, source.Tahun),
        ];
    }

    private static IEnumerable<(Pair A, Pair B)> Swapped(List<Pair> pairs)
    {
        foreach (var a in pairs.Where(pair => pair.Node.Level == LevelRencana.SubKegiatan && pair.Renstra > 0 && pair.Renstra != pair.Murni))
        {
            // Both ways round is one swap, reported at the first code.
            var b = pairs.Find(other => other != a && !(other.Renstra == a.Murni && string.CompareOrdinal(other.Node.Kode, a.Node.Kode) < 0) && other.Node.Level == a.Node.Level && other.Murni == a.Renstra && other.Murni != other.Renstra);
            if (b is not null)
            {
                yield return (a, b);
            }
        }
    }

    private static Finding SwappedFinding(Pair a, Pair b) => new(Rules.Swapped, TingkatTemuan.Peringatan, "Dua baris tampak saling tertukar",
        [new FindingSide("Renstra", Rupiah.FormatAmount(a.Renstra!.Value), a.PlaceInRenstra with { Text = $"{a.Node.Kode} {a.Node.Nama}" }), new FindingSide("Renja murni", Rupiah.FormatAmount(b.Murni!.Value), b.PlaceInRenja with { Text = $"{b.Row.Kode} {b.Row.Nama}" })]);

    private static IEnumerable<Finding> Amounts(Pair pair)
    {
        if (pair is { Renstra: { } planned, Murni: { } yearly } && planned != yearly && (pair.Node.Level == LevelRencana.Program || yearly > planned * LargeChange || planned > yearly * LargeChange))
        {
            yield return new Finding(Rules.RenjaPagu, TingkatTemuan.Catatan, $"Pagu {pair.Row.Nama} berbeda",
                [new FindingSide("Renja murni", Rupiah.FormatAmount(yearly), pair.PlaceInRenja), new FindingSide("Renstra", Rupiah.FormatAmount(planned), pair.PlaceInRenstra)])
            {
                WorkedLine = $"{Rupiah.FormatAmount(yearly)} − {Rupiah.FormatAmount(planned)} = {IdNumber.Format(yearly - planned)}",
            };
        }
    }

    private static IEnumerable<Finding> NamesAndTargets(Pair pair)
    {
        if (NameSimilarity.Of(pair.Node.Nama, pair.Row.Nama) < SameName)
        {
            yield return new Finding(Rules.Names, TingkatTemuan.Peringatan, $"Nama {pair.Row.Kode} berbeda",
                [new FindingSide("Renja", pair.Row.Nama, pair.PlaceInRenja), new FindingSide("Renstra", pair.Node.Nama, pair.PlaceInRenstra)]);
        }

        foreach (var (own, other) in pair.Row.Indikator.Join(pair.Node.Indikator, row => row.Nomor, node => node.Nomor, (row, node) => (row, node)))
        {
            if (own.TargetMurni?.Angka is { } yearly && other.Target.GetValueOrDefault(pair.Tahun)?.Angka is { } planned && yearly != planned)
            {
                yield return new Finding(Rules.RenjaTarget, TingkatTemuan.Catatan, $"Target {own.Nama} berbeda",
                    [new FindingSide("Renja murni", own.TargetMurni.Teks, pair.PlaceInRenja), new FindingSide("Renstra", other.Target[pair.Tahun].Teks, pair.PlaceInRenstra)]);
            }

            if (own.Satuan is { Length: > 0 } unit && other.Satuan is { Length: > 0 } planUnit && !string.Equals(unit.Trim(), planUnit.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                yield return new Finding(Rules.Units, TingkatTemuan.Peringatan, $"Satuan {own.Nama} berbeda",
                    [new FindingSide("Renja", unit, pair.PlaceInRenja), new FindingSide("Renstra", planUnit, pair.PlaceInRenstra)]);
            }
        }
    }

    private static IEnumerable<Finding> Missing(Dictionary<string, NodeRenstraSource> planned, Dictionary<string, NodeRenjaSource> yearly, int tahun)
    {
        foreach (var (kode, node) in planned.Where(row => !yearly.ContainsKey(row.Key) && row.Value.Pagu.GetValueOrDefault(tahun) > 0))
        {
            yield return new Finding(Rules.MissingRow, TingkatTemuan.Peringatan, $"{node.Nama} tidak ada dalam Renja",
                [new FindingSide("Renstra", Rupiah.FormatAmount(node.Pagu[tahun]), new FindingPlace($"Renstra, {kode}", "renstra")), new FindingSide("Renja", "tidak ada", new FindingPlace("Renja", "renja"))]);
        }

        foreach (var (kode, row) in yearly.Where(row => !planned.ContainsKey(row.Key) && row.Value.PaguMurni > 0))
        {
            yield return new Finding(Rules.MissingRow, TingkatTemuan.Peringatan, $"{row.Nama} tidak ada dalam Renstra",
                [new FindingSide("Renja murni", Rupiah.FormatAmount(row.PaguMurni!.Value), new FindingPlace($"Renja, {kode}", "renja")), new FindingSide("Renstra", "tidak ada", new FindingPlace("Renstra", "renstra"))]);
        }
    }

    private sealed record Pair(NodeRenstraSource Node, NodeRenjaSource Row, int Tahun)
    {
        public decimal? Renstra => Node.Pagu.TryGetValue(Tahun, out var pagu) ? pagu : null;

        public decimal? Murni => Row.PaguMurni;

        public FindingPlace PlaceInRenstra => new(FormattableString.Invariant($"Renstra {Tahun}, {Node.Kode}"), "renstra");

        public FindingPlace PlaceInRenja => new(FormattableString.Invariant($"Renja {Tahun}, {Row.Kode}"), "renja");
    }
}
