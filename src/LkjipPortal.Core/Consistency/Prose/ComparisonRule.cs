using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>"melampaui target", "di bawah 81,05", "meningkat dibandingkan tahun 2022": the words against the values.</summary>
internal sealed class ComparisonRule(ProseContext context)
{
    private static readonly HashSet<string> OtherMatters = ["anggaran", "serapan", "pagu", "pegawai", "kebutuhan", "kesadaran", "minat", "jumlah", "pemahaman", "partisipasi", "kualitas", "target", "efisiensi", "capaian"];

    public IEnumerable<Finding> Check(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (Directions.Comparison(sentence, i, out var last) is { } sign && (Numbers(sentence, i, last, sign) ?? AgainstTarget(sentence, i, last, sign)) is { } wrong)
            {
                yield return wrong;
            }

            if ((Reached(sentence, i) ?? AgainstYear(sentence, i)) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>"312, melampaui target 297,5": both numbers stand in the sentence.</summary>
    private static Finding? Numbers(Sentence sentence, int first, int last, int sign)
    {
        var right = last + 1;
        while (right < sentence.Tokens.Count && right < last + 8 && !sentence.IsFigure(right) && sentence.Clauses[right] == sentence.Clauses[last] && sentence.Tokens[right].Text != ",")
        {
            right++;
        }

        var left = first - 1;
        while (left >= 0 && sentence.Clauses[left] == sentence.Clauses[first] && !(sentence.IsFigure(left) && !IsDifference(sentence, left)))
        {
            left--;
        }

        if (left < 0 || right >= sentence.Tokens.Count || !sentence.IsFigure(right) || !sentence.IsFigure(left) || sentence.Clauses[left] != sentence.Clauses[right])
        {
            return null;
        }

        var (a, b) = (sentence.Tokens[left].Number!, sentence.Tokens[right].Number!);
        if (a.Form != b.Form || b.Form == NumberForm.Points || first - left > 9 || Mixed(sentence, left, right) || Math.Sign(a.FullValue - b.FullValue) == sign)
        {
            return null;
        }

        return Wrong(sentence, first, last, a.FullValue.CompareTo(b.FullValue), new FindingSide("Kiri", sentence.Tokens[left].Text, ProseFinding.Place(sentence)), new FindingSide("Kanan", sentence.Tokens[right].Text, ProseFinding.Place(sentence)),
            $"{IdNumber.Format(a.FullValue)} − {IdNumber.Format(b.FullValue)} = {IdNumber.Format(a.FullValue - b.FullValue)}");
    }

    /// <summary>"Capaian ... melampaui target", no number behind: realisasi against target of the topic.</summary>
    private Finding? AgainstTarget(Sentence sentence, int first, int last, int sign)
    {
        if (sentence.WordAt(last + 1) is not ("target" or "targetnya") || HasFigureSoon(sentence, last + 1) || sentence.WordAt(last + 2) is "akhir" or "renstra" or "jangka" or "nasional" or "tahun" or "triwulan")
        {
            return null;
        }

        return SubjectOf(sentence, first) is { } topic && Value(topic, "selisih-target") is { Value: { } difference } figure && IsNumeric(topic) && Math.Sign(difference) != sign
            ? Wrong(sentence, first, last + 1, Math.Sign(difference), ProseFinding.Side(Value(topic, "realisasi")!, "realisasi"), ProseFinding.Side(Value(topic, "target")!, "target"), figure.WorkedLine)
            : null;
    }

    /// <summary>"telah mencapai target", "belum mencapai target".</summary>
    private Finding? Reached(Sentence sentence, int i)
    {
        if (sentence.WordAt(i) is not ("mencapai" or "memenuhi") || sentence.WordAt(i + 1) is not ("target" or "targetnya") || HasFigureSoon(sentence, i + 1)
            || sentence.WordAt(i + 2) is "akhir" or "renstra" or "jangka" or "nasional" or "tahun" or "triwulan" || SubjectOf(sentence, i) is not { } topic || !IsNumeric(topic))
        {
            return null;
        }

        var denied = sentence.WordAt(i - 1) is "belum" or "tidak";
        var isStated = denied || sentence.WordAt(i - 1) is "telah" or "berhasil" or "sudah" or "mampu";
        return isStated && Value(topic, "selisih-target") is { Value: { } difference } figure && (difference >= 0) == denied
            ? Wrong(sentence, denied ? i - 1 : i, i + 1, Math.Sign(difference), ProseFinding.Side(Value(topic, "realisasi")!, "realisasi"), ProseFinding.Side(Value(topic, "target")!, "target"), figure.WorkedLine)
            : null;
    }

    /// <summary>"meningkat dibandingkan tahun 2022": realisasi of two years of the topic.</summary>
    private Finding? AgainstYear(Sentence sentence, int i)
    {
        var sign = Directions.Of(sentence, i);
        if (sign == 0 || sentence.ClauseHas(i, OtherMatters) || SubjectOf(sentence, i) is not { } topic || BaseYear(sentence, i) is not { } year)
        {
            return null;
        }

        var what = year == context.Tahun - 1 ? "selisih" : FormattableString.Invariant($"selisih-{context.Tahun - year}");
        if (Value(topic, what) is not { Value: { } difference } figure || Math.Sign(difference) == sign)
        {
            return null;
        }

        var code = figure.Key.Split('.')[0];
        return Wrong(sentence, i, i, Math.Sign(difference), ProseFinding.Side(context.Figures[FigureKey.Of(code, "realisasi", context.Tahun)], Year(context.Tahun)),
            ProseFinding.Side(context.Figures[FigureKey.Of(code, "realisasi", year)], Year(year)), figure.WorkedLine) with
        {
            Expected = difference > 0 ? "meningkat" : difference < 0 ? "menurun" : "tetap",
        };
    }

    /// <summary>The earlier year that the word is held against: "dibandingkan (dengan) tahun 2022", "dari tahun sebelumnya".</summary>
    private int? BaseYear(Sentence sentence, int i)
    {
        for (var j = i + 1; j < Math.Min(sentence.Tokens.Count, i + 7) && sentence.Clauses[j] == sentence.Clauses[i]; j++)
        {
            if (sentence.WordAt(j) is not ("dibandingkan" or "dibanding" or "daripada" or "dari"))
            {
                continue;
            }

            for (var k = j + 1; k < Math.Min(sentence.Tokens.Count, j + 4); k++)
            {
                if (sentence.Tokens[k].IsYear && sentence.Tokens[k].Number!.Value < context.Tahun && sentence.Tokens[k].Number!.Value >= context.Tahun - 5)
                {
                    return (int)sentence.Tokens[k].Number!.Value;
                }

                if (sentence.WordAt(k) is "sebelumnya" or "lalu" && sentence.WordAt(k - 1) == "tahun")
                {
                    return context.Tahun - 1;
                }
            }
        }

        return null;
    }

    /// <summary>The one topic that the clause names before the word, close to it; or the only one of the sentence.</summary>
    private static Topic? SubjectOf(Sentence sentence, int i)
    {
        var before = sentence.Mentions.LastOrDefault(mention => mention.Last < i && sentence.Clauses[mention.Last] == sentence.Clauses[i]);
        var words = before is null ? 0 : Enumerable.Range(before.Last + 1, i - before.Last - 1).Count(j => sentence.Tokens[j].Kind == TokenKind.Word);
        return before is not null && words <= 6 && sentence.Mentions.Where(mention => sentence.Clauses[mention.Last] == sentence.Clauses[i]).Select(mention => mention.Topic).Distinct().Count() == 1 ? before.Topic : null;
    }

    private Figure? Value(Topic topic, string what) => topic.Keys.Select(key => context.Figures.TryGet(FigureKey.Of(key, what, context.Tahun), out var figure) ? figure : null).FirstOrDefault(figure => figure is not null);

    /// <summary>A predikat that is reached with a lower score is neither above nor below; lower-is-better turns the words round.</summary>
    private bool IsNumeric(Topic topic) => context.Source.Subjek.SelectMany(subject => subject.Indikator)
        .Any(indikator => topic.Keys.Contains(indikator.Kode, StringComparer.Ordinal) && indikator is { JenisNilai: JenisNilai.Angka or JenisNilai.Persen, Arah: Planning.ArahIndikator.Naik });

    private static bool IsDifference(Sentence sentence, int i) =>
        sentence.Tokens[i].Number!.Form == NumberForm.Points || sentence.WordAt(i + 1) == "poin" || (sentence.Readings.GetValueOrDefault(i)?.Measures & (Measure.Difference | Measure.Pertumbuhan | Measure.Kekurangan)) > 0;

    /// <summary>Measures that are not of one kind: a realisasi is not above a capaian.</summary>
    private static bool Mixed(Sentence sentence, int left, int right) =>
        sentence.Readings.GetValueOrDefault(left)?.Figure is { } a && sentence.Readings.GetValueOrDefault(right)?.Figure is { } b && a.Measure != b.Measure
        && ((a.Measure | b.Measure) & (Measure.Capaian | Measure.Serapan)) != 0 && ((a.Measure | b.Measure) & (Measure.Target | Measure.Realisasi)) != 0;

    private static bool HasFigureSoon(Sentence sentence, int i) => Enumerable.Range(i + 1, 3).Any(j => j < sentence.Tokens.Count && sentence.IsFigure(j));

    private static string Year(int tahun) => FormattableString.Invariant($"tahun {tahun}");

    private static Finding Wrong(Sentence sentence, int first, int last, int sign, FindingSide left, FindingSide right, string? line) =>
        ProseFinding.At(Rules.Comparison, TingkatTemuan.Galat, sentence, first, last, $"Kata “{sentence.Text[sentence.Tokens[first].Start..sentence.Tokens[last].End]}” berlawanan dengan angkanya", left, right) with
        {
            Expected = Directions.WordOf(sign),
            WorkedLine = line,
        };
}
