using System.Globalization;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Rules;

/// <summary>What real plans break and is therefore saved and listed, never refused.</summary>
public static class PeringatanRencana
{
    /// <summary>All findings of a version, in the order of its rows.</summary>
    public static IReadOnlyList<Peringatan> Periksa(IReadOnlyList<BarisRencana> baris)
    {
        var byId = baris.ToDictionary(node => node.Id);
        var anak = baris.Where(node => node.IndukId is not null).ToLookup(node => node.IndukId!.Value);
        var kembar = Kembar(baris);
        return [.. baris.SelectMany(node => Kode(node, node.IndukId is { } induk ? byId.GetValueOrDefault(induk) : null, kembar)
            .Concat(Jumlah(node, [.. anak[node.Id]]))
            .Concat(node.Indikator.SelectMany(indikator => Target(node, indikator))))];
    }

    /// <summary>The program's pagu beside the Perjanjian Kinerja's.</summary>
    /// <param name="anggaranPk">By program code.</param>
    public static IReadOnlyList<Peringatan> PeriksaPk(IEnumerable<BarisRencana> baris, int tahun, IReadOnlyDictionary<string, decimal> anggaranPk) =>
        [.. baris.Where(node => node is { Level: LevelRencana.Program, Kode: not null } && tahun >= node.TahunDari && tahun <= node.TahunSampai)
            .Where(node => node.Pagu.TryGetValue(tahun, out var pagu) && anggaranPk.TryGetValue(node.Kode!, out var pk) && pk != pagu)
            .Select(node => new Peringatan(node.Id, KolomRencana.Pagu(tahun),
                $"Perjanjian Kinerja {tahun.ToString(CultureInfo.InvariantCulture)} memuat {Rupiah.FormatAmount(anggaranPk[node.Kode!])}, di sini {Rupiah.FormatAmount(node.Pagu[tahun])}."))];

    private static Dictionary<Guid, string> Kembar(IEnumerable<BarisRencana> baris)
    {
        var found = new Dictionary<Guid, string>();
        foreach (var group in baris.Where(node => node.Kode is not null).GroupBy(node => node.Kode!, StringComparer.Ordinal))
        {
            var nodes = group.ToList();
            foreach (var node in nodes)
            {
                if (nodes.Find(other => other.Id != node.Id && other.TahunDari <= node.TahunSampai && node.TahunDari <= other.TahunSampai) is { } other)
                {
                    found[node.Id] = other.Nama;
                }
            }
        }

        return found;
    }

    private static IEnumerable<Peringatan> Kode(BarisRencana node, BarisRencana? induk, Dictionary<Guid, string> kembar)
    {
        if (node.Kode is not { } kode)
        {
            yield break;
        }

        if (kembar.TryGetValue(node.Id, out var nama))
        {
            yield return new Peringatan(node.Id, KolomRencana.Kode, $"Kode {kode} dipakai dua kali, juga oleh “{nama}”.");
        }

        if (induk?.Kode is { } atas && !kode.StartsWith(atas + ".", StringComparison.Ordinal))
        {
            yield return new Peringatan(node.Id, KolomRencana.Kode, $"Kode {kode} tidak meneruskan kode induknya, {atas}.");
        }

        if (node.Skema is not null && SkemaKode.Warning(node.Skema, node.Level, kode) is { } skema)
        {
            yield return new Peringatan(node.Id, KolomRencana.Kode, skema);
        }
    }

    private static IEnumerable<Peringatan> Jumlah(BarisRencana node, IReadOnlyList<BarisRencana> anak)
    {
        foreach (var (tahun, pagu) in node.Pagu.OrderBy(pair => pair.Key))
        {
            var bawah = anak.Where(child => child.Pagu.ContainsKey(tahun)).ToList();
            var jumlah = bawah.Sum(child => child.Pagu[tahun]);
            if (bawah.Count > 0 && jumlah != pagu)
            {
                yield return new Peringatan(node.Id, KolomRencana.Pagu(tahun),
                    $"Jumlah di bawahnya {Rupiah.FormatAmount(jumlah)}, selisih {IdNumber.FormatSigned(jumlah - pagu)}.");
            }
        }
    }

    private static IEnumerable<Peringatan> Target(BarisRencana node, IndikatorBaris indikator)
    {
        for (var tahun = node.TahunDari; tahun <= node.TahunSampai; tahun++)
        {
            if (!indikator.Target.TryGetValue(tahun, out var target))
            {
                yield return new Peringatan(indikator.Id, KolomRencana.Target(tahun), PeringatanTarget.BelumDiisi(tahun));
            }
            else if (PeringatanTarget.SatuanLain(target, indikator.Satuan) is { } satuan)
            {
                yield return new Peringatan(indikator.Id, KolomRencana.Target(tahun), satuan);
            }
        }
    }
}
