using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>"naik 16,5 poin (5,58%) dari 295,5 menjadi 312": direction, difference and growth are recomputed from the two numbers of the sentence.</summary>
internal static class ChangeRule
{
    private const int Reach = 7;

    public static IEnumerable<Finding> Check(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.WordAt(i) == "dari" && Pair(sentence, i) is { } pair)
            {
                foreach (var finding in Judge(sentence, i, pair.From, pair.To))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>The numbers behind "dari" and "menjadi".</summary>
    private static (int From, int To)? Pair(Sentence sentence, int dari)
    {
        var from = NextFigure(sentence, dari, Reach);
        if (from < 0 || from - dari > 3 || sentence.Tokens[from].Number!.Form == NumberForm.Points)
        {
            return null;
        }

        for (var i = from + 1; i < Math.Min(sentence.Tokens.Count, from + Reach) && sentence.Clauses[i] == sentence.Clauses[dari] && !sentence.IsFigure(i); i++)
        {
            if (sentence.WordAt(i) == "menjadi" && NextFigure(sentence, i, 3) is var to && to >= 0)
            {
                return sentence.Tokens[to].Number!.Form == sentence.Tokens[from].Number!.Form && sentence.Tokens[to].Number!.Form != NumberForm.Points ? (from, to) : null;
            }
        }

        return null;
    }

    private static IEnumerable<Finding> Judge(Sentence sentence, int dari, int from, int to)
    {
        var (a, b) = (sentence.Tokens[from].Number!, sentence.Tokens[to].Number!);
        var word = Enumerable.Range(Math.Max(0, dari - Reach), Math.Min(dari, Reach)).Reverse().Concat(Enumerable.Range(to + 1, Math.Max(0, Math.Min(Reach, sentence.Tokens.Count - to - 1))))
            .FirstOrDefault(i => sentence.Clauses[i] == sentence.Clauses[dari] && Directions.Of(sentence, i) != 0, -1);
        if (word < 0)
        {
            yield break;
        }

        if (Math.Sign(b.FullValue - a.FullValue) != Directions.Of(sentence, word))
        {
            yield return ProseFinding.At(Rules.Comparison, TingkatTemuan.Galat, sentence, word, word, $"Kata “{sentence.Tokens[word].Text}” berlawanan dengan kedua angkanya",
                new FindingSide("Dari", sentence.Tokens[from].Text, ProseFinding.Place(sentence)), new FindingSide("Menjadi", sentence.Tokens[to].Text, ProseFinding.Place(sentence))) with
            {
                Expected = b.FullValue > a.FullValue ? "naik" : b.FullValue < a.FullValue ? "turun" : "tetap",
                WorkedLine = $"{Text(b)} − {Text(a)} = {IdNumber.Format(b.FullValue - a.FullValue)}",
            };
        }

        foreach (var i in Amounts(sentence, word, from, to))
        {
            if (Wrong(sentence, i, a, b) is { } finding)
            {
                sentence.Aside[i] = true;
                yield return finding;
            }
        }
    }

    /// <summary>The amounts of the change: right behind its word, and behind "atau" or a bracket after the first; never one behind "dari" or "menjadi".</summary>
    private static IEnumerable<int> Amounts(Sentence sentence, int word, int from, int to)
    {
        var reach = word + 4;
        for (var i = word + 1; i < Math.Min(sentence.Tokens.Count, reach) && sentence.Clauses[i] == sentence.Clauses[word]; i++)
        {
            if (i == from || i == to || sentence.WordAt(i) is "dari" or "menjadi")
            {
                yield break;
            }

            if (sentence.IsFigure(i) && sentence.Tokens[i].Kind == TokenKind.Number && sentence.Tokens[i].Number!.Form is not NumberForm.Year)
            {
                reach = i + 4;
                yield return i;
            }
        }
    }

    private static Finding? Wrong(Sentence sentence, int i, TypedNumber a, TypedNumber b)
    {
        var typed = sentence.Tokens[i].Number!;
        var difference = Math.Abs(b.FullValue - a.FullValue);
        if (typed.Scale != 1m || a.Scale != 1m || Math.Abs(typed.Value) == difference || (typed.Form == NumberForm.Plain && sentence.WordAt(i + 1) is "kali" or "tahun" or "peringkat"))
        {
            return null;
        }

        if (typed.Form != NumberForm.Percent)
        {
            return Make(sentence, i, "Selisih yang disebut tidak cocok", IdNumber.Format(difference) + (typed.Form == NumberForm.Points ? " poin" : ""),
                $"{Text(b)} − {Text(a)} = {IdNumber.Format(b.FullValue - a.FullValue)}");
        }

        if (a.FullValue == 0)
        {
            return null;
        }

        var growth = (b.FullValue - a.FullValue) / a.FullValue * 100;
        return Math.Round(Math.Abs(growth), typed.Decimals, MidpointRounding.AwayFromZero) == Math.Abs(typed.Value)
            ? null
            : Make(sentence, i, "Pertumbuhan yang disebut tidak cocok", IdNumber.Format(Math.Abs(growth), Math.Max(2, typed.Decimals)) + "%",
                $"({Text(b)} − {Text(a)}) / {Text(a)} × 100 = {IdNumber.Format(growth, Math.Max(2, typed.Decimals))}");
    }

    private static Finding Make(Sentence sentence, int i, string title, string expected, string line) =>
        ProseFinding.At(Rules.Growth, TingkatTemuan.Galat, sentence, i, i, title, new FindingSide("Dihitung", expected, ProseFinding.Place(sentence))) with { Expected = expected, WorkedLine = line };

    private static int NextFigure(Sentence sentence, int after, int reach)
    {
        for (var i = after + 1; i < Math.Min(sentence.Tokens.Count, after + reach); i++)
        {
            if (sentence.IsFigure(i))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Text(TypedNumber number) => IdNumber.Format(number.FullValue);
}
