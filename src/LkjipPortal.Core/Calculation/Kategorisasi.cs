using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Core.Calculation;

/// <summary>A value's category on a scale.</summary>
/// <param name="WorkedLine">"104,87 ≥ 100: Sangat Berhasil".</param>
public sealed record KategoriResult(KategoriSkala Kategori, string WorkedLine);

/// <summary>Categories are data: a scale with its bounds, see <see cref="SkalaBaku"/>.</summary>
public static class Kategorisasi
{
    /// <summary>
    /// The first category, from the highest bound down, whose bound the printed value reaches (or passes, for an open bound); the last one has no bound. Null for an empty scale.
    /// Example: 98,20 on the common LKjIP scale is Berhasil; 80,00 on the AKIP scale is BB, 80,01 is A.
    /// </summary>
    public static KategoriResult? Find(IReadOnlyList<KategoriSkala> skala, decimal value, Rounding rounding)
    {
        for (var i = 0; i < skala.Count; i++)
        {
            var (bound, inclusive, name, _) = skala[i];
            if (bound is not { } limit)
            {
                return new(skala[i], $"{BelowPrevious(skala, i, value, rounding)}: {name}");
            }

            if (inclusive ? value >= limit : value > limit)
            {
                return new(skala[i], $"{rounding.Text(value)} {(inclusive ? '≥' : '>')} {Operand.Text(limit)}: {name}");
            }
        }

        return null;
    }

    private static string BelowPrevious(IReadOnlyList<KategoriSkala> skala, int index, decimal value, Rounding rounding) =>
        index > 0 && skala[index - 1] is { BatasBawah: { } limit, TermasukBatas: var inclusive }
            ? $"{rounding.Text(value)} {(inclusive ? '<' : '≤')} {Operand.Text(limit)}"
            : rounding.Text(value);
}
