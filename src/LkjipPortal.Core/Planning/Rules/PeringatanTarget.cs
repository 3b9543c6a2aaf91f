using System.Globalization;
using System.Text.RegularExpressions;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Rules;

/// <summary>What is said of a target that is saved all the same, in every document that carries one.</summary>
public static partial class PeringatanTarget
{
    public static string BelumDiisi(int tahun) => $"Target {tahun.ToString(CultureInfo.InvariantCulture)} belum diisi.";

    /// <summary>The unit behind the number when it is another than the indikator's; null when it is the same, or when one of them is not given.</summary>
    public static string? SatuanLain(NilaiKinerja? target, string? satuan)
    {
        var tertulis = target is not null && AngkaLaluKata().Match(target.Teks.Trim()) is { Success: true } match ? match.Groups["kata"].Value.Trim() : "";
        return tertulis.Length == 0 || string.IsNullOrWhiteSpace(satuan) || Same(tertulis, satuan.Trim())
            ? null
            : $"Satuan “{tertulis}” berbeda; indikator ini memakai “{satuan}”.";
    }

    /// <summary>Nothing is promised: no target, or the sign for none.</summary>
    public static bool Kosong(NilaiKinerja? target) => target is null || target.Teks.Trim() is "" or "-" or "–";

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || (Persen(one) && Persen(other));

    private static bool Persen(string satuan) => satuan.ToUpperInvariant() is "%" or "PERSEN" or "PERSENTASE";

    [GeneratedRegex(@"^[-−+]?[\d.,]+\s*(?<kata>%|\p{L}[\p{L}/ ]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex AngkaLaluKata();
}
