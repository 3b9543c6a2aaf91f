using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>What sentences are held against; made once per check.</summary>
internal sealed class ProseContext
{
    public ProseContext(ReportSource source, FigureSet figures)
    {
        (Source, Figures) = (source, figures);
        Known = new KnownFigures(figures);
        Topics = new TopicIndex(source);
        Rounding = Rounding.Of(source.Pengaturan);
        Benchmarks = [.. source.Pembanding.GroupBy(row => row.IndikatorKode).SelectMany(group => group.Select((row, index) => Benchmark(row, index)))];
    }

    public ReportSource Source { get; }

    public FigureSet Figures { get; }

    public KnownFigures Known { get; }

    public TopicIndex Topics { get; }

    public Rounding Rounding { get; }

    public int Tahun => Source.Tahun;

    /// <summary>Other bodies, with the words of their names, and the key of their figure.</summary>
    public IReadOnlyList<(IReadOnlyList<string> Words, string Key)> Benchmarks { get; }

    private (IReadOnlyList<string> Words, string Key) Benchmark(PembandingSource row, int index) => (
        [.. row.Instansi.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        FormattableString.Invariant($"{row.IndikatorKode}.pembanding-{index + 1}.{Tahun}"));
}
