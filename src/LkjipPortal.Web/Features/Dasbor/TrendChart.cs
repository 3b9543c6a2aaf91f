using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;

namespace LkjipPortal.Web.Features.Dasbor;

/// <summary>Realisasi of the last years against their targets, laid out for a drawing of 344 by 112. A year that was not measured is a grey zone, never a zero.</summary>
public sealed record TrendChart(
    IReadOnlyList<TrendYear> Years,
    IReadOnlyList<TrendSpan> Unmeasured,
    IReadOnlyList<TrendSpan> Names,
    string Line,
    string Description)
{
    private const int YearCount = 5;
    private const decimal Left = 6;
    private const decimal Step = 65.6m;
    private const decimal Top = 26;
    private const decimal Bottom = 66;
    private const decimal NearTarget = 20;

    internal static TrendChart Of(IndikatorSource indicator, ReportSource source, YearFigures keys)
    {
        var first = keys.Tahun - YearCount + 1;
        var raw = Enumerable.Range(first, YearCount).Select(year => new
        {
            Year = year,
            Figure = keys.Find(indicator.Kode, "realisasi", year),
            Target = year == keys.Tahun ? keys[indicator.Kode, "target"].Value : indicator.TargetRenstra.GetValueOrDefault(year)?.Angka,
        }).ToList();
        var measured = raw.Select(x => x.Figure?.Value).OfType<decimal>().ToList();
        var scale = new Scale(measured.Count == 0 ? [] : [.. measured, .. raw.Where(x => x.Figure?.Value is not null).Select(x => x.Target).OfType<decimal>()]);
        var years = new List<TrendYear>(YearCount);
        decimal? before = null;
        foreach (var (index, item) in raw.Index())
        {
            var value = item.Figure?.Value;
            decimal? at = value is { } known ? scale.Y(known) : null;
            decimal? target = value is null || item.Target is not { } wanted ? null : scale.Y(wanted);
            var below = at is { } y && (target < y && y - target < NearTarget || before < y);
            years.Add(new TrendYear(item.Year, X(index), at, target, value is null ? null : item.Figure!.Text, below, item.Year == keys.Tahun));
            before = at ?? before;
        }

        return new TrendChart(years, [.. Gaps(years)], [.. UnitNames(source.Unit, first, keys.Tahun)], LineOf(years), Describe(indicator.Nama, years, keys[indicator.Kode, "target"]));
    }

    private static decimal X(decimal index) => Left + Step / 2 + index * Step;

    private static string LineOf(IEnumerable<TrendYear> years) =>
        string.Join(' ', years.Where(year => year.Y is not null).Select(year => $"{DotScale.Svg(year.X)},{DotScale.Svg(year.Y!.Value)}"));

    private static IEnumerable<TrendSpan> Gaps(List<TrendYear> years)
    {
        for (var start = 0; start < years.Count; start++)
        {
            if (years[start].Y is not null)
            {
                continue;
            }

            var end = start;
            while (end + 1 < years.Count && years[end + 1].Y is null)
            {
                end++;
            }

            yield return new TrendSpan("belum diukur", X(start) - Step / 2 + 2, X(end) + Step / 2 - 2);
            start = end;
        }
    }

    private static IEnumerable<TrendSpan> UnitNames(UnitSource unit, int first, int last) =>
        from name in unit.DaftarNama.OrderBy(name => name.TahunDari)
        let begin = Math.Max(first, name.TahunDari)
        let end = Math.Min(last, name.TahunSampai ?? last)
        where begin <= end
        select new TrendSpan(name.Singkatan, X(begin - first) - Step / 2 + 3, X(end - first) + Step / 2 - 3);

    private static string Describe(string name, IEnumerable<TrendYear> years, Figure target) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: {string.Join(", ", years.Select(year => $"{year.Year} {year.Text ?? "belum diukur"}"))}; target {target.Text}");

    /// <summary>Highest value at the top; small movements are not blown up: the axis spans at least a hundredth of the highest value.</summary>
    private sealed class Scale
    {
        private readonly decimal _low;
        private readonly decimal _span;

        public Scale(IReadOnlyList<decimal> values)
        {
            var (min, max) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
            var least = Math.Max(Math.Abs(max) / 100, 0.01m);
            _span = Math.Max(max - min, least);
            _low = min - (_span - (max - min)) / 2;
        }

        public decimal Y(decimal value) => Bottom - (value - _low) / _span * (Bottom - Top);
    }
}

/// <param name="Y">Null: not measured.</param>
/// <param name="LabelBelow">The value stands under its point, where line or target mark is above it.</param>
public sealed record TrendYear(int Year, decimal X, decimal? Y, decimal? TargetY, string? Text, bool LabelBelow, bool IsReportYear);

public sealed record TrendSpan(string Text, decimal From, decimal To);
