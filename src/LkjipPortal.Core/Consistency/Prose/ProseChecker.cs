using LkjipPortal.Core.Composition;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Reads the sentences of narrative sections one after another and asks each rule.</summary>
internal sealed class ProseChecker(ProseContext context)
{
    private readonly FormulaRule _formulas = new(context);
    private readonly NumberRule _numbers = new(context);
    private readonly ComparisonRule _comparisons = new(context);
    private readonly CategoryRule _categories = new(context);
    private readonly PeriodRule _periods = new(context);

    /// <summary>Sentences that were read.</summary>
    public int Sentences { get; private set; }

    public IReadOnlyList<Finding> Check(NarrativeSource section)
    {
        var findings = new List<Finding>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var (number, carried, heading) = (0, (Topic?)null, (string?)null);
        foreach (var passage in Passage.Of(section.Blok, context.Figures))
        {
            if (passage.IsItem || passage.Heading != heading)
            {
                (heading, carried) = (passage.Heading, context.Topics.Only(passage.Heading));
            }

            var tokens = Tokenizer.Read(passage.Text);
            findings.AddRange(Broken(section.Kode, number + 1, passage.Text));
            foreach (var part in SentenceSplitter.Split(tokens))
            {
                var sentence = new Sentence(section.Kode, ++number, passage.Text.Text, part, context.Topics.Find(part), carried) { Occurrences = Count(part, seen) };
                findings.AddRange(Check(sentence));
                carried = sentence.Mentions.Select(mention => mention.Topic).Distinct().ToList() is { Count: > 0 } topics ? topics.Count == 1 ? topics[0] : null : carried;
            }
        }

        Sentences += number;
        return findings;
    }

    private IEnumerable<Finding> Check(Sentence sentence)
    {
        if (!sentence.Tokens.Any(token => token.Number is not null || token.Kind == TokenKind.Code) && sentence.Mentions.Count == 0)
        {
            return _periods.Check(sentence);
        }

        // In this order: what a rule has judged is set aside for the next.
        return
        [
            .. _formulas.Check(sentence), .. SumRule.Check(sentence), .. ChangeRule.Check(sentence), .. _numbers.Check(sentence), .. _comparisons.Check(sentence),
            .. _categories.Check(sentence), .. _periods.Check(sentence),
        ];
    }

    private static IEnumerable<Finding> Broken(string section, int number, ProseText text) => text.Links.Where(link => link.Figure is null).Select(link => new Finding(
        Rules.BrokenLink, TingkatTemuan.Galat, "Tautan menunjuk angka yang tidak ada",
        [new FindingSide("Tertulis", "{{" + link.Key + "}}", new FindingPlace($"{section}, kalimat {Text.IdNumber.Format(number)}", $"lkjip/bagian/{section}", section))]));

    private static int[] Count(IReadOnlyList<Token> tokens, Dictionary<string, int> seen)
    {
        var counts = new int[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                counts[i] = seen.GetValueOrDefault(tokens[i].Text);
                seen[tokens[i].Text] = counts[i] + 1;
            }
        }

        return counts;
    }
}
