using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Rules;

/// <summary>A node of a Renstra or Renja as the rules see it.</summary>
/// <param name="Skema">Code scheme of its block; null: the code is not held against a scheme.</param>
/// <param name="TahunDari">First year that the node is planned for.</param>
/// <param name="Pagu">By year; a year without an entry is not filled in.</param>
public sealed record BarisRencana(
    Guid Id, Guid? IndukId, LevelRencana Level, string? Kode, string Nama, string? Skema, int TahunDari, int TahunSampai,
    IReadOnlyDictionary<int, decimal> Pagu, IReadOnlyList<IndikatorBaris> Indikator);

/// <param name="Target">By year; a year without an entry is not filled in.</param>
public sealed record IndikatorBaris(Guid Id, string Nama, string? Satuan, IReadOnlyDictionary<int, NilaiKinerja> Target);

/// <summary>A finding that stops nothing: the value is saved and the finding listed.</summary>
/// <param name="BarisId">The indikator for a target, else the node.</param>
/// <param name="Kolom">As in <see cref="KolomRencana"/>.</param>
public sealed record Peringatan(Guid BarisId, string Kolom, string Pesan);

/// <summary>Names of the columns of a plan matrix.</summary>
public static class KolomRencana
{
    public const string Kode = "kode";
    public const string Nama = "nama";

    public static string Target(int tahun) => $"k{tahun.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public static string Pagu(int tahun) => $"rp{tahun.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
