using System.Globalization;
using LkjipPortal.Core.Calculation;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>A figure of the report as a sentence may name it.</summary>
/// <param name="Subject">First part of its key.</param>
/// <param name="Values">The printed value, and each number in the printed text: both of "100 (99,77)".</param>
internal sealed record KnownFigure(Figure Figure, string Subject, Measure Measure, int Year, IReadOnlyList<decimal> Values)
{
    public bool Fits(NumberForm form) => form switch
    {
        NumberForm.Percent => Figure.Format is FigureFormat.Percent,
        NumberForm.Rupiah => Figure.Format is FigureFormat.Rupiah,
        NumberForm.Points => Figure.Format is FigureFormat.Points,
        _ => true,
    };
}

/// <summary>The figures with a value, by subject and by value.</summary>
internal sealed class KnownFigures
{
    private readonly ILookup<string, KnownFigure> _bySubject;
    private readonly Dictionary<decimal, List<KnownFigure>> _byValue = [];

    public KnownFigures(FigureSet figures)
    {
        All = [.. figures.Figures.Where(figure => figure.Value is not null).Select(Read)];
        _bySubject = All.ToLookup(known => known.Subject, StringComparer.Ordinal);
        foreach (var known in All)
        {
            foreach (var value in known.Values.Select(Math.Abs).Distinct())
            {
                if (!_byValue.TryGetValue(value, out var same))
                {
                    _byValue[value] = same = [];
                }

                same.Add(known);
            }
        }
    }

    public IReadOnlyList<KnownFigure> All { get; }

    public IEnumerable<KnownFigure> Of(Topic topic) => topic.Keys.SelectMany(key => _bySubject[key]);

    /// <summary>Figures of any subject whose printed value is the typed one.</summary>
    public IEnumerable<KnownFigure> Equal(TypedNumber number) => number.Scale == 1m
        ? _byValue.GetValueOrDefault(Math.Abs(number.Value), []).Where(known => known.Fits(number.Form))
        : All.Where(known => known.Fits(number.Form) && Closeness.IsEqual(number, known));

    private static KnownFigure Read(Figure figure)
    {
        var parts = figure.Key.Split('.');
        var year = parts.Length > 2 && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var printed = Tokenizer.Read(new ProseText(figure.Text.Replace('\u00a0', ' '), [])).Where(token => token.IsTyped).Select(token => token.Number!.Value);
        return new KnownFigure(figure, parts[0], Measures.Of(parts[0], parts.Length > 1 ? parts[1] : ""), year, [.. printed.Prepend(figure.Value!.Value).Distinct()]);
    }
}
