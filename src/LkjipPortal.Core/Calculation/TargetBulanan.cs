using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>The quarters' targets from the months', by the indikator's accumulation: their sum, the last month's, or their mean. A percentage is never summed.</summary>
public static class TargetBulanan
{
    public const int BulanPerTriwulan = 3;

    /// <param name="bulan">Twelve values, January first; null: not entered, "-": none in that month.</param>
    /// <returns>Four values; null for a quarter of which no month is entered.</returns>
    public static IReadOnlyList<NilaiKinerja?> Triwulan(IReadOnlyList<NilaiKinerja?> bulan, Akumulasi akumulasi, JenisNilai jenis, Rounding rounding) =>
        [.. bulan.Chunk(BulanPerTriwulan).Select(months => Quarter(months, akumulasi, jenis, rounding))];

    private static NilaiKinerja? Quarter(NilaiKinerja?[] months, Akumulasi akumulasi, JenisNilai jenis, Rounding rounding)
    {
        var entered = months.OfType<NilaiKinerja>().ToList();
        var last = entered.FindLast(month => month.Teks.Trim() is not ("-" or "–")) ?? entered.LastOrDefault();
        var numbers = jenis is JenisNilai.Angka or JenisNilai.Persen;
        var byLast = !numbers || akumulasi == Akumulasi.NilaiTerakhir || (akumulasi == Akumulasi.Jumlah && jenis == JenisNilai.Persen);
        return last is null || byLast || last.Angka is null
            ? last is null ? null : last with { }
            : AkumulasiTriwulan.Compute([.. months.Select(month => month?.Angka)], akumulasi, jenis, rounding).Value is { } value
                ? new NilaiKinerja { Teks = IdNumber.Format(value), Angka = value }
                : last with { };
    }
}
