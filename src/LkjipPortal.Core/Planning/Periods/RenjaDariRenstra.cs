using LkjipPortal.Core.Planning.Versions;

namespace LkjipPortal.Core.Planning.Periods;

/// <summary>A year of the Renstra as rows of a Renja: program, kegiatan and sub kegiatan with the year's target and pagu, urusan and bidang urusan above them.</summary>
public static class RenjaDariRenstra
{
    /// <summary>
    /// Adds to <paramref name="version"/> what it lacks: nodes by code, indikator by name. Nothing that stands there is changed. Returns the nodes and indikator
    /// added.
    /// </summary>
    /// <param name="names">Names of urusan and bidang urusan by code, where known.</param>
    public static PenambahanRenja Fill(VersiRenja version, VersiRenstra plan, int tahun, IReadOnlyDictionary<string, string> names)
    {
        var added = new PenambahanRenja([], []);
        var byCode = version.Node.ToDictionary(node => node.Kode, StringComparer.Ordinal);
        foreach (var source in NodesOf(plan, tahun))
        {
            if (byCode.TryGetValue(source.Kode!, out var there))
            {
                AddIndikator(there, source, tahun, added);
                continue;
            }

            var node = CreateNode(version, source, tahun, ParentOf(version, source.Kode!, byCode, names, added));
            byCode.Add(node.Kode, node);
            version.Node.Add(node);
            added.Node.Add(node);
            AddIndikator(node, source, tahun, added);
        }

        SumUrusan(version, added);
        Renumber(version);
        return added;
    }

    /// <summary>Nodes with a code in the nomenclature blocks of the year.</summary>
    public static IEnumerable<NodeRenstra> NodesOf(VersiRenstra plan, int tahun) => plan.Blok
        .Where(block => block.TahunDari <= tahun && block.TahunSampai >= tahun)
        .OrderBy(block => block.Urutan)
        .SelectMany(block => block.Node.Where(node => node.Kode is not null).OrderBy(node => node.Urutan));

    private static NodeRenja CreateNode(VersiRenja version, NodeRenstra source, int tahun, NodeRenja? parent) => new()
    {
        VersiRenjaId = version.Id,
        IndukId = parent?.Id,
        Level = source.Level,
        Kode = source.Kode!,
        Nama = source.Nama,
        Pagu = source.Pagu.Find(pagu => pagu.Tahun == tahun)?.Jumlah,
    };

    private static void AddIndikator(NodeRenja node, NodeRenstra source, int tahun, PenambahanRenja added)
    {
        foreach (var row in source.Indikator.OrderBy(row => row.Urutan))
        {
            if (node.Indikator.Exists(there => RowMatching.Plain(there.Nama) == RowMatching.Plain(row.Nama)))
            {
                continue;
            }

            var target = row.Target.Find(x => x.Tahun == tahun)?.Nilai;
            var indikator = new IndikatorRenja
            {
                NodeRenjaId = node.Id,
                Nomor = (node.Indikator.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
                Nama = row.Nama,
                Satuan = row.Satuan,
                TargetRenstra = PerubahanRenstra.Again(target),
                Target = PerubahanRenstra.Again(target),
                Urutan = node.Indikator.Count + 1,
            };
            node.Indikator.Add(indikator);
            added.Indikator.Add(indikator);
        }
    }

    /// <summary>The node of the longest code that this one extends; a program's bidang urusan and its urusan are made where they are missing.</summary>
    private static NodeRenja? ParentOf(
        VersiRenja version, string kode, Dictionary<string, NodeRenja> byCode, IReadOnlyDictionary<string, string> names, PenambahanRenja added)
    {
        NodeRenja? parent = null;
        var parts = kode.Split('.');
        for (var length = 1; length < parts.Length; length++)
        {
            var code = string.Join('.', parts[..length]);
            if (byCode.TryGetValue(code, out var there))
            {
                parent = there;
            }
            else if (length <= 2)
            {
                parent = new NodeRenja
                {
                    VersiRenjaId = version.Id,
                    IndukId = parent?.Id,
                    Level = length == 1 ? LevelRencana.Urusan : LevelRencana.BidangUrusan,
                    Kode = code,
                    Nama = names.GetValueOrDefault(code) ?? NamaUrusan.Of(code),
                };
                byCode.Add(code, parent);
                version.Node.Add(parent);
                added.Node.Add(parent);
            }
        }

        return parent;
    }

    /// <summary>Pagu of a new urusan or bidang urusan: the sum of what stands below it.</summary>
    private static void SumUrusan(VersiRenja version, PenambahanRenja added)
    {
        foreach (var node in added.Node.Where(node => node.Level is LevelRencana.Urusan or LevelRencana.BidangUrusan).OrderByDescending(node => node.Level))
        {
            var parts = version.Node.Where(child => child.IndukId == node.Id && child.Pagu is not null).ToList();
            node.Pagu = parts.Count == 0 ? null : parts.Sum(child => child.Pagu);
        }
    }

    /// <summary>Printed order is the order of the codes.</summary>
    private static void Renumber(VersiRenja version)
    {
        var order = 0;
        foreach (var node in version.Node.OrderBy(node => node.Kode, StringComparer.Ordinal))
        {
            node.Urutan = ++order;
        }
    }
}

/// <summary>What was added to a Renja; an indikator of a new node is counted too.</summary>
public sealed record PenambahanRenja(List<NodeRenja> Node, List<IndikatorRenja> Indikator);
