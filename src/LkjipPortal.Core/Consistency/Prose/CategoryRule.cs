using LkjipPortal.Core.Calculation;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>"kategori Berhasil", "predikat BB": the word against the scale and the recorded value. Words of other bodies' scales are left alone.</summary>
internal sealed class CategoryRule(ProseContext context)
{
    private const int Reach = 4;

    private static readonly HashSet<string> Leads = ["kategori", "berkategori", "predikat", "berpredikat", "dikategorikan", "tergolong", "kriteria"];

    private readonly IReadOnlyList<string[]> _names = [.. context.Source.Skala.Select(level => level.Nama.Split(' ')).OrderByDescending(words => words.Length)];

    public IEnumerable<Finding> Check(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!Leads.Contains(sentence.WordAt(i)))
            {
                continue;
            }

            var word = Enumerable.Range(i + 1, Reach).FirstOrDefault(j => j < sentence.Tokens.Count && sentence.Tokens[j].Kind == TokenKind.Word && (Text.PeringkatPredikat.IsKnown(sentence.Tokens[j].Text) || LengthAt(sentence, j) > 0), -1);
            if (word < 0)
            {
                continue;
            }

            if ((LengthAt(sentence, word) is var length and > 0 ? Category(sentence, word, word + length - 1) : Predikat(sentence, word)) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>Words of the longest category name that begins here; case counts, so that "berhasil" in a sentence is none.</summary>
    private int LengthAt(Sentence sentence, int i) => _names.FirstOrDefault(words => words.Select((word, n) => i + n < sentence.Tokens.Count && sentence.Tokens[i + n].Text == word).All(same => same))?.Length ?? 0;

    private Finding? Category(Sentence sentence, int first, int last)
    {
        var word = string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => sentence.Tokens[i].Text));
        if (CapaianOf(sentence, first) is not { } capaian || Kategorisasi.Find(context.Source.Skala, capaian.Value, context.Rounding) is not { } right || right.Kategori.Nama == word)
        {
            return null;
        }

        return ProseFinding.At(Rules.Category, TingkatTemuan.Galat, sentence, first, last, "Kategori tidak sesuai dengan skala", capaian.Side) with { Expected = right.Kategori.Nama, WorkedLine = right.WorkedLine };
    }

    /// <summary>The capaian that the category speaks of: the nearest percentage before it, else the topic's.</summary>
    private (decimal Value, FindingSide Side)? CapaianOf(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= 0 && sentence.Clauses[i] == sentence.Clauses[at]; i--)
        {
            if (sentence.IsFigure(i) && sentence.Readings.GetValueOrDefault(i) is { } reading)
            {
                var measure = reading.Figure?.Measure ?? reading.Measures;
                if (measure is Measure.Capaian && sentence.Tokens[i].Number!.Form == NumberForm.Percent)
                {
                    // A predikat's capaian has a category value of its own.
                    return reading.Figure is { Figure.State: FigureState.Words or FigureState.Provisional } or { Values.Count: > 1 }
                        ? null
                        : (sentence.Tokens[i].Number!.Value, new FindingSide("Capaian", sentence.Tokens[i].Text, ProseFinding.Place(sentence)));
                }

                if (measure is not (Measure.Realisasi or Measure.Target or Measure.None))
                {
                    return null;
                }
            }
        }

        var topic = sentence.Mentions.LastOrDefault(mention => mention.Last < at && sentence.Clauses[mention.Last] == sentence.Clauses[at])?.Topic;
        var known = topic is null || !sentence.Has("capaian", "capaiannya", "pencapaian") ? null : context.Known.Of(topic).FirstOrDefault(figure => figure.Measure == Measure.Capaian && figure.Year == context.Tahun);
        return known is null or { Values.Count: > 1 } ? null : (known.Values[0], ProseFinding.Side(known.Figure, "capaian"));
    }

    /// <summary>"AKIP berpredikat BB": none of the predikat that the topic had or was to have.</summary>
    private Finding? Predikat(Sentence sentence, int at)
    {
        var mention = sentence.Mentions.LastOrDefault(candidate => candidate.Last < at);
        if (mention is null || sentence.Tokens.Any(token => token.IsYear && token.Number!.Value != context.Tahun) || sentence.Tokens[at].Text == "A" && sentence.WordAt(at + 1) is "sampai" or "hingga")
        {
            return null;
        }

        var figures = context.Figures.Figures.Where(figure => mention.Topic.Keys.Contains(figure.Key.Split('.')[0], StringComparer.Ordinal) && figure.Format == FigureFormat.Text)
            .Select(figure => (Figure: figure, Word: figure.Text.Split(' ')[0])).Where(pair => Text.PeringkatPredikat.IsKnown(pair.Word)).ToList();
        var now = figures.Find(pair => pair.Figure.Key.EndsWith(FormattableString.Invariant($".realisasi.{context.Tahun}"), StringComparison.Ordinal));
        return now.Figure is null || figures.Exists(pair => pair.Word == sentence.Tokens[at].Text && !pair.Figure.Key.Contains(".target.2", StringComparison.Ordinal)) || sentence.ClauseHas(at, ["target", "ditargetkan", "menuju", "meraih"])
            ? null
            : ProseFinding.At(Rules.Category, TingkatTemuan.Galat, sentence, at, at, "Predikat yang disebut bukan yang tercatat", ProseFinding.Side(now.Figure, "realisasi")) with { Expected = now.Word };
    }
}
