using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Composition;

/// <summary>What every chapter draws on: source, figures, narrative with its links resolved. Collects broken links until the report is whole.</summary>
internal sealed class CompositionContext(ReportSource source, FigureSet figures)
{
    private readonly List<BrokenLink> _broken = [];
    private readonly List<BrokenLink> _references = [];

    public ReportSource Source { get; } = source;

    public int Year { get; } = source.Tahun;

    /// <summary>"2023".</summary>
    public string YearText { get; } = source.Tahun.ToString(CultureInfo.InvariantCulture);

    public string ShortName { get; } = source.Unit.Singkatan;

    /// <summary>"BKPSDM Kabupaten Jombang".</summary>
    public string ShortNameWithRegion { get; } = $"{source.Unit.Singkatan} {source.Unit.Pemda}";

    public IReadOnlyList<SubjekSource> Sasaran { get; } = [.. source.Subjek.Where(subjek => subjek.Level == LevelRencana.Sasaran)];

    public IReadOnlyList<SubjekSource> Program { get; } = [.. source.Subjek.Where(subjek => subjek.Level == LevelRencana.Program)];

    public IReadOnlyList<SubjekSource> Tujuan { get; } = [.. source.Subjek.Where(subjek => subjek.Level == LevelRencana.Tujuan)];

    /// <summary>Sasaran and programs in printed order, each indikator with its subject.</summary>
    public IReadOnlyList<MeasuredRow> Rows { get; } = MeasuredRow.Of(source.Subjek);

    public Figure Figure(string subject, string what, int? year = null) => figures[Key(subject, what, year ?? Year)];

    public Figure? FigureOrNull(string subject, string what, int? year = null) => figures.TryGet(Key(subject, what, year ?? Year), out var figure) ? figure : null;

    /// <summary>The figure's own text, as in a table.</summary>
    public FigureText Text(string subject, string what, int? year = null) => TextOf(Figure(subject, what, year));

    /// <summary>The figure in a sentence; <paramref name="suffix"/> as in a link of narrative: "persen", "rupiah", "mutlak".</summary>
    public FigureText Say(string subject, string what, string suffix, int? year = null) => Say(Figure(subject, what, year), suffix);

    public static FigureText TextOf(Figure figure, bool strong = false) => new(figure.Key, figure.Text, strong);

    /// <exception cref="FormatException">The suffix does not fit the figure.</exception>
    public static FigureText Say(Figure figure, string suffix) => new(figure.Key, FigureFormatter.Format(figure, suffix));

    public TableCell Cell(string subject, string what, int? year = null, bool strong = false) => new([Text(subject, what, year)], Strong: strong);

    /// <summary>Heading of a numbered part.</summary>
    public static Heading Heading(string code)
    {
        var entry = ReportOutline.Find(code);
        return new Heading(entry.HeadingId, entry.Level, entry.Title, IsFrontMatter: entry.Part == OutlinePart.FrontMatter);
    }

    /// <summary>The PD's text of a part, empty when nothing is written.</summary>
    public IReadOnlyList<Block> Narrative(string code)
    {
        var blocks = Source.Narasi.Where(narrative => narrative.Kode == code).SelectMany(narrative => narrative.Blok).ToList();
        if (blocks.Count == 0)
        {
            return [];
        }

        var links = new NarrativeLinks(code, ReportOutline.Find(code).Level, figures, _broken);
        var resolved = links.Rewrite(blocks);
        _references.AddRange(links.References);
        return resolved;
    }

    /// <summary>Heading and narrative: the whole of a part that nothing is generated for, and the start of the others.</summary>
    public IEnumerable<Block> Open(string code) => [Heading(code), .. Narrative(code)];

    /// <exception cref="BrokenFigureLinksException">Narrative links to a figure or place that is not there.</exception>
    public void ThrowIfBroken(ReportDocument document)
    {
        var ids = document.AllBlocks().Select(IdOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var broken = _broken.Concat(_references.Where(reference => !ids.Contains(reference.Link))).ToList();
        if (broken.Count > 0)
        {
            throw new BrokenFigureLinksException(broken);
        }
    }

    private static string? IdOf(Block block) => block switch
    {
        Heading heading => heading.Id,
        Divider divider => divider.Id,
        Table { Caption: not null } table => table.Id,
        FigureBlock figure => figure.Id,
        ImageBlock { Caption: not null } image => image.Id,
        AttachedPdf pdf => pdf.Id,
        _ => null,
    };

    private static string Key(string subject, string what, int year) => string.Create(CultureInfo.InvariantCulture, $"{subject}.{what}.{year}");
}

/// <summary>One indikator of a sasaran or program in the order of the tables of BAB III.</summary>
/// <param name="Number">Running number of the sasaran; a program has its sasaran's.</param>
/// <param name="IsFirst">First indikator of its subject, where the subject's name is printed.</param>
internal sealed record MeasuredRow(SubjekSource Subject, IndikatorSource Indicator, int Number, bool IsFirst)
{
    public bool IsSasaran => Subject.Level == LevelRencana.Sasaran;

    public string Code => Indicator.Kode;

    public static IReadOnlyList<MeasuredRow> Of(IReadOnlyList<SubjekSource> subjects)
    {
        var rows = new List<MeasuredRow>();
        var number = 0;
        foreach (var subject in subjects.Where(subject => subject.Level is LevelRencana.Sasaran or LevelRencana.Program))
        {
            number += subject.Level == LevelRencana.Sasaran ? 1 : 0;
            rows.AddRange(subject.Indikator.Select((indicator, index) => new MeasuredRow(subject, indicator, number, index == 0)));
        }

        return rows;
    }
}
