using System.Diagnostics;
using System.Globalization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Tests.Consistency;

namespace LkjipPortal.Benchmarks;

/// <summary>
/// Precision and recall of the checker on the labelled corpus, and its speed: the demo unit in at most 1 s, 200 pages with 2,000 links and 5,000 typed numbers in at most 5 s.
/// </summary>
internal static class ConsistencyBenchmark
{
    private const int Pages = 200;
    private const int LinksPerPage = 10;
    private const int NumbersPerPage = 25;

    public static void Measure(ReportSource demo)
    {
        var source = Corpus.WithOldNames(demo);
        PrintQuality("sentences", Corpus.Sentences(), source);
        PrintQuality("unseen", Corpus.Unseen(), source);
        PrintQuality("tables", Corpus.Tables(), source);
        PrintTime("check demo", demo, "ms (goal 1000)");
        PrintTime("check 200 pages", demo with { Narasi = [.. Enumerable.Range(0, Pages).Select(page => new NarrativeSource("3.1.5", Page(page)))] }, "ms (goal 5000)");
    }

    private static void PrintQuality(string what, IReadOnlyList<CorpusCase> cases, ReportSource source)
    {
        var figures = ReportFigures.Build(source);
        var judged = cases.Select(item => (Item: item, Findings: ConsistencyChecker.CheckSection(item.Section, source, figures).Where(finding => finding.Tingkat != TingkatTemuan.Catatan).ToList())).ToList();
        Console.WriteLine($"{what,-12} cases found wrongly precision recall");
        foreach (var rule in judged.GroupBy(pair => pair.Item.Rule ?? "all").Where(group => group.Key != "all").OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Print(rule.Key, rule.Count(), rule.Count(pair => pair.Item.IsFound(pair.Findings)), judged.Count(pair => pair.Item.Rule is null && pair.Findings.Exists(finding => finding.Rule.Id == rule.Key)));
        }

        Print("all", judged.Count(pair => pair.Item.Rule is not null), judged.Count(pair => pair.Item.Rule is not null && pair.Item.IsFound(pair.Findings)), judged.Count(pair => pair.Item.Rule is null && pair.Findings.Count > 0));
    }

    private static void Print(string rule, int cases, int found, int wrongly) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{rule,-12} {cases,5} {found,5} {wrongly,7} {(found + wrongly == 0 ? 0 : 100m * found / (found + wrongly)),9:0.0} {(cases == 0 ? 0 : 100m * found / cases),6:0.0}"));

    private static void PrintTime(string what, ReportSource source, string goal)
    {
        var figures = ReportFigures.Build(source);
        ConsistencyChecker.Check(source, figures);
        var start = Stopwatch.GetTimestamp();
        var result = ConsistencyChecker.Check(source, figures);
        Run.Print(what, Stopwatch.GetElapsedTime(start).TotalMilliseconds, $"{goal}, {result.Sentences} sentences, {result.Findings.Count} findings");
    }

    /// <summary>About 350 words with links and typed numbers, right and wrong ones, no two pages the same.</summary>
    private static List<Block> Page(int page)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < NumbersPerPage; i++)
        {
            var number = FormattableString.Invariant($"{90 + ((page + i) % 30)},{((page * 7) + i) % 100:00}");
            List<Inline> inlines = [new TextRun($"Pada tahun 2023 capaian Program Kepegawaian Daerah tercatat {number}% dan menjadi bahan perbaikan rencana kerja perangkat daerah pada tahun berikutnya")];
            if (i < LinksPerPage)
            {
                inlines.AddRange([new TextRun(", sedangkan realisasi penerapan sistem merit mencapai "), new FigureLink("merit.realisasi.2023")]);
            }

            inlines.Add(new TextRun("."));
            blocks.Add(new Paragraph(inlines));
        }

        return blocks;
    }
}
