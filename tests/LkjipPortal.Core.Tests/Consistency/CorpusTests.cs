using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency;
using LkjipPortal.Core.Tests.Composition;
using Xunit;

namespace LkjipPortal.Core.Tests.Consistency;

public sealed class CorpusTests
{
    private static readonly ReportSource Source = Corpus.WithOldNames(DemoSource.Create());

    [Fact]
    public void Correct_HasNoGalat()
    {
        var figures = ReportFigures.Build(Source);
        var wrong =
            from item in Corpus.All().Concat(Corpus.Unseen())
            where item.Rule is null
            from finding in ConsistencyChecker.CheckSection(item.Section, Source, figures)
            where finding.Tingkat == TingkatTemuan.Galat
            select $"{item.Text} -> {finding.Rule.Id} {finding.Message}";

        AssertNone(wrong);
    }

    [Fact]
    public void Wrong_IsFoundByItsRuleWithTheRightValue()
    {
        var figures = ReportFigures.Build(Source);
        var missed =
            from item in Corpus.All()
            where item.Rule is not null
            let findings = ConsistencyChecker.CheckSection(item.Section, Source, figures)
            where !item.IsFound(findings)
            select $"{item.Rule} {item.Expected}: {item.Text} -> {string.Join(" / ", findings.Where(f => f.Tingkat != TingkatTemuan.Catatan).Select(f => $"{f.Rule.Id} {f.Message}"))}";

        AssertNone(missed);
    }

    /// <summary>Recall on sentences that the rules were not made from; the measured value stands in docs/rules.md.</summary>
    [Fact]
    public void Unseen_Wrong_AreMostlyFound()
    {
        var figures = ReportFigures.Build(Source);
        var cases = Corpus.Unseen().Where(item => item.Rule is not null).ToList();
        var missed = cases.Where(item => !item.IsFound(ConsistencyChecker.CheckSection(item.Section, Source, figures))).ToList();

        Assert.True(missed.Count * 5 <= cases.Count, string.Join('\n', missed.Select(item => item.Text)));
    }

    [Fact]
    public void Corpus_HasEnoughCases()
    {
        Assert.InRange(Corpus.Sentences().Count, 150, 1000);
        Assert.InRange(Corpus.Tables().Count, 60, 1000);
    }

    /// <summary>All of them, for whoever has to mend a rule.</summary>
    private static void AssertNone(IEnumerable<string> lines)
    {
        var all = lines.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
