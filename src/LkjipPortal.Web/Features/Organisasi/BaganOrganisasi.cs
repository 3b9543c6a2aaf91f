using LkjipPortal.Core.Organization;

namespace LkjipPortal.Web.Features.Organisasi;

/// <summary>A box with its depth below the topmost one (0).</summary>
public sealed record KotakBagan(UnitOrganisasi Kotak, int Tingkat, bool Pertama, bool Terakhir);

/// <summary>The boxes of one unit as a tree, in the order of the chart.</summary>
public sealed class BaganOrganisasi(IReadOnlyList<UnitOrganisasi> boxes)
{
    private readonly ILookup<Guid?, UnitOrganisasi> _children = boxes.OrderBy(x => x.Urutan).ThenBy(x => x.Id).ToLookup(x => x.IndukId);

    public int Jumlah => boxes.Count;

    /// <summary>From the top, each box before those below it.</summary>
    public IReadOnlyList<KotakBagan> Semua => [.. Walk(null, 0)];

    public UnitOrganisasi? this[Guid id] => boxes.FirstOrDefault(x => x.Id == id);

    /// <summary>Beside the box, itself included.</summary>
    public IReadOnlyList<UnitOrganisasi> Sejajar(UnitOrganisasi box) => [.. _children[box.IndukId]];

    /// <summary>Everything below a box.</summary>
    public IReadOnlyList<UnitOrganisasi> DiBawah(Guid id) => [.. Walk(id, 0).Select(x => x.Kotak)];

    /// <summary>Boxes that a box can stand under: neither itself nor one below it.</summary>
    /// <param name="id">Null: a new box.</param>
    public IReadOnlyDictionary<Guid, string> CalonInduk(Guid? id)
    {
        var below = id is { } box ? DiBawah(box).Select(x => x.Id).Append(box).ToHashSet() : [];
        return Semua.Where(x => !below.Contains(x.Kotak.Id)).ToDictionary(x => x.Kotak.Id, x => x.Kotak.Nama);
    }

    private IEnumerable<KotakBagan> Walk(Guid? parent, int level)
    {
        var row = _children[parent].ToList();
        for (var i = 0; i < row.Count; i++)
        {
            yield return new KotakBagan(row[i], level, i == 0, i == row.Count - 1);
            foreach (var below in Walk(row[i].Id, level + 1))
            {
                yield return below;
            }
        }
    }
}
