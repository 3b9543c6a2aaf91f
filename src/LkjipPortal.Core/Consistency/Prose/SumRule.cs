using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>"597 instansi, terdiri atas 92 ..., 222 ..., 84 ..., dan 189 ...": the parts must make the whole. Where the sentence says that it names only some, nothing is added up.</summary>
internal static class SumRule
{
    private static readonly HashSet<string> Openers = ["terdiri", "terbagi", "yaitu", "yakni", "meliputi", "rinciannya", "rincian", "mencakup", "terinci", "dirinci"];
    private static readonly HashSet<string> Closers = ["jumlahnya", "berjumlah", "seluruhnya", "totalnya", "keseluruhannya", "total"];
    private static readonly HashSet<string> Partial = ["antaranya", "diantaranya", "sisanya", "selebihnya", "lainnya", "lain", "misalnya", "termasuk", "sebagian", "hanya", "baru"];
    private static readonly HashSet<string> EndsParts = ["dengan", "sedangkan", "sementara", "sehingga", "dari", "namun", "tetapi", "dibandingkan", "atau", "kemudian"];

    public static IEnumerable<Finding> Check(Sentence sentence)
    {
        if (sentence.Tokens.Any(token => Partial.Contains(token.Lower)) || sentence.Tokens.Count(token => token.IsTyped) < 3)
        {
            yield break;
        }

        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (IsWhole(sentence, i) && PartsOf(sentence, i) is { Count: >= 2 } parts && Wrong(sentence, i, parts) is { } finding)
            {
                yield return finding;
                yield break;
            }
        }
    }

    private static List<int>? PartsOf(Sentence sentence, int whole)
    {
        if (Closers.Contains(sentence.WordAt(whole - 1)) || (Closers.Contains(sentence.WordAt(whole - 2)) && sentence.WordAt(whole - 1) is "menjadi" or "sebesar" or "adalah" or "sebanyak" or "ada"))
        {
            var before = Parts(sentence, 0, whole, sentence.Tokens[whole].Number!.Form);
            if (before.Count >= 3)
            {
                return before;
            }
        }

        var opener = whole + 1;
        while (opener < sentence.Tokens.Count && opener < whole + 9 && !sentence.IsFigure(opener) && !Openers.Contains(sentence.WordAt(opener)) && sentence.Tokens[opener].Text != ":")
        {
            opener++;
        }

        var isOpened = opener < sentence.Tokens.Count && (Openers.Contains(sentence.WordAt(opener)) || sentence.Tokens[opener].Text == ":");
        if (isOpened)
        {
            return Parts(sentence, opener + 1, sentence.Tokens.Count, sentence.Tokens[whole].Number!.Form);
        }

        return sentence.WordAt(whole - 1) == "dari" && whole <= 3 ? NearSum(sentence, whole, Parts(sentence, whole + 1, sentence.Tokens.Count, sentence.Tokens[whole].Number!.Form)) : null;
    }

    /// <summary>"Dari 597 instansi, 92 ..., 222 ..., dan 189 ...": taken for all the parts when they come within a tenth of the whole.</summary>
    private static List<int>? NearSum(Sentence sentence, int whole, List<int> parts)
    {
        var total = sentence.Tokens[whole].Number!.FullValue;
        return parts.Count >= 3 && Math.Abs(parts.Sum(i => sentence.Tokens[i].Number!.FullValue) - total) <= total / 10 ? parts : null;
    }

    private static List<int> Parts(Sentence sentence, int from, int to, NumberForm form)
    {
        var parts = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (EndsParts.Contains(sentence.WordAt(i)) && parts.Count > 0 && !(sentence.WordAt(i) == "dari" && sentence.WordAt(i - 1) == "terdiri"))
            {
                break;
            }

            if (IsWhole(sentence, i) && sentence.Tokens[i].Number!.Form == form)
            {
                parts.Add(i);
            }
            else if (sentence.IsFigure(i) && sentence.Tokens[i].Number!.Form == form)
            {
                return [];
            }
        }

        return parts;
    }

    private static Finding? Wrong(Sentence sentence, int whole, List<int> parts)
    {
        var total = sentence.Tokens[whole].Number!;
        var values = parts.Select(i => sentence.Tokens[i].Number!.FullValue).ToList();
        var sum = values.Sum();
        if (sum == total.FullValue || values.Exists(value => value > total.FullValue) || total.FullValue < 3)
        {
            return null;
        }

        var text = total.Form == NumberForm.Rupiah ? Rupiah.Format(sum) : IdNumber.Format(sum);
        var line = $"{string.Join(" + ", values.Select(value => IdNumber.Format(value)))} = {IdNumber.Format(sum)}";
        var (first, last) = (parts[0], parts[^1]);
        var written = sentence.Text[sentence.Tokens[first].Start..sentence.Tokens[last].End];
        return ProseFinding.At(Rules.SumInProse, TingkatTemuan.Galat, sentence, whole, whole, "Rincian tidak berjumlah seperti yang disebut",
            new FindingSide("Rincian", string.Join(" + ", values.Select(value => IdNumber.Format(value))), ProseFinding.Place(sentence) with { Text = written.Length > 60 ? written[..60] + "…" : written })) with
        {
            Expected = text,
            WorkedLine = line,
        };
    }

    /// <summary>A whole number or an amount that is counted with.</summary>
    private static bool IsWhole(Sentence sentence, int i) =>
        sentence.IsFigure(i) && sentence.Tokens[i].Number is { Form: NumberForm.Plain or NumberForm.Rupiah, Decimals: 0 };
}
