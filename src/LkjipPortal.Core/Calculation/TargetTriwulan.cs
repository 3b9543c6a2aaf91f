using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Calculation;

/// <summary>What the quarters' targets come to, beside the year's.</summary>
/// <param name="Matches">Null: nothing to compare yet.</param>
/// <param name="WorkedLine">"5 + 5 + 5 + 4 = 19; target 20, selisih -1".</param>
public sealed record TargetTriwulanResult(bool? Matches, string? WorkedLine);

/// <summary>Whether the four quarters' targets make the year's, by the indikator's accumulation: their sum, triwulan IV, or their mean.</summary>
public static class TargetTriwulan
{
    private static readonly TargetTriwulanResult Nothing = new(null, null);

    /// <param name="triwulan">Four values, triwulan I first; null or "-": none in that quarter.</param>
    public static TargetTriwulanResult Check(IReadOnlyList<NilaiKinerja?> triwulan, NilaiKinerja? target, Akumulasi akumulasi, JenisNilai jenis, Rounding rounding)
    {
        if (target is null || !HasContent(target) || !triwulan.Any(HasContent))
        {
            return Nothing;
        }

        var byLast = akumulasi == Akumulasi.NilaiTerakhir || jenis is not (JenisNilai.Angka or JenisNilai.Persen) || (akumulasi == Akumulasi.Jumlah && jenis == JenisNilai.Persen);
        if (byLast)
        {
            return Last(triwulan[^1], target);
        }

        var made = AkumulasiTriwulan.Compute([.. triwulan.Select(quarter => quarter?.Angka)], akumulasi, jenis, rounding);
        return made.Value is { } value && target.Angka is { } wanted
            ? Compared(made.WorkedLine!, value, akumulasi == Akumulasi.RataRata ? rounding.Apply(wanted) : wanted)
            : Nothing;
    }

    private static TargetTriwulanResult Last(NilaiKinerja? last, NilaiKinerja target)
    {
        if (!HasContent(last))
        {
            return new(false, $"triwulan IV belum diisi; target {target.Teks}");
        }

        var line = $"triwulan IV: {last!.Teks}";
        return target.Predikat is null && last.Predikat is null && (last.Angka, target.Angka) is ({ } value, { } wanted)
            ? Compared($"triwulan IV: {IdNumber.Format(value)}", value, wanted)
            : SameWords(last, target) ? new(true, $"{line} = target") : new(false, $"{line}; target {target.Teks}");
    }

    /// <summary>Predikat decide where there are any; a score counts where both have one.</summary>
    private static bool SameWords(NilaiKinerja last, NilaiKinerja target) => target.Predikat is null
        ? string.Equals(last.Teks.Trim(), target.Teks.Trim(), StringComparison.OrdinalIgnoreCase)
        : last.Predikat == target.Predikat && (last.Angka is null || target.Angka is null || last.Angka == target.Angka);

    private static TargetTriwulanResult Compared(string line, decimal value, decimal wanted) => value == wanted
        ? new(true, $"{line} = target")
        : new(false, $"{line}; target {IdNumber.Format(wanted)}, selisih {IdNumber.FormatSigned(value - wanted)}");

    private static bool HasContent(NilaiKinerja? value) => value is not null && value.Teks.Trim() is not ("" or "-" or "–");
}
