using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Rules;

/// <summary>A promised target as the rules see it.</summary>
/// <param name="Satuan">The indikator's.</param>
public sealed record JanjiTarget(string Indikator, string? Satuan, NilaiKinerja? Target);

/// <summary>A finding at a promised target: saved all the same, and listed.</summary>
public sealed record PeringatanJanji(string Indikator, string Pesan);

/// <summary>Targets of a Perjanjian Kinerja, or of a quarter or month of a rencana aksi.</summary>
public static class PeringatanPk
{
    /// <summary>A target that is not there, or one in another unit than the indikator's, in the order of the rows.</summary>
    public static IReadOnlyList<PeringatanJanji> Periksa(IEnumerable<JanjiTarget> janji, int tahun) =>
        [.. janji.Select(row => (row.Indikator, Pesan: PeringatanTarget.Kosong(row.Target) ? PeringatanTarget.BelumDiisi(tahun) : PeringatanTarget.SatuanLain(row.Target, row.Satuan)))
            .Where(found => found.Pesan is not null)
            .Select(found => new PeringatanJanji(found.Indikator, found.Pesan!))];

    /// <summary>Units of the parts of a year; a part without a target is no finding.</summary>
    /// <param name="bagian">Name of each part with its target: ("Triwulan I", "14 kali").</param>
    public static IReadOnlyList<string> Satuan(IEnumerable<(string Nama, NilaiKinerja? Target)> bagian, string? satuan) =>
        [.. bagian.Select(part => (part.Nama, Pesan: PeringatanTarget.SatuanLain(part.Target, satuan))).Where(found => found.Pesan is not null).Select(found => $"{found.Nama}: {found.Pesan}")];
}
