namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Reads from the neighbourhood of a number what it is said to be.</summary>
internal sealed class ClaimReader(ProseContext context)
{
    private const Measure Resources = Measure.Pemenuhan | Measure.Kebutuhan | Measure.Tersedia | Measure.Kekurangan | Measure.KekuranganPersen;

    private static readonly HashSet<string> Approximate = ["sekitar", "hampir", "lebih", "kurang-lebih", "mendekati", "kisaran", "nyaris", "kira-kira", "atas", "bawah", "paling", "minimal", "maksimal", "hingga", "±"];

    private static readonly HashSet<string> Parts =
    [
        "aspek", "subaspek", "sub-aspek", "triwulan", "semester", "bulanan", "nasional", "provinsi", "maksimal", "maksimum", "minimal", "minimum", "bobot", "komponen", "unsur", "peserta",
        "instansi", "jam", "angkatan", "kelas", "setiap", "tiap", "per", "masing-masing", "berturut-turut", "rentang", "skala", "ambang", "batas", "prediksi", "proyeksi",
    ];

    private static readonly HashSet<string> StaffWords = ["pegawai", "orang", "sdm", "aparatur", "asn", "formasi", "manusia"];
    private static readonly HashSet<string> FacilityWords = ["sarana", "prasarana", "sarpras", "unit", "barang", "peralatan"];
    private static readonly HashSet<string> MeanWords = ["rata-rata", "reratanya", "rerata"];
    private static readonly HashSet<string> TotalWords = ["total", "jumlah", "keseluruhan", "seluruh", "seluruhnya"];

    public Claim Read(Sentence sentence, int i)
    {
        var (measures, isNear) = MeasureWords.Before(sentence, i);
        var derived = MeasureWords.Derived(sentence, i, out var from);
        var behind = MeasureWords.Behind(sentence, i);
        if (behind != Measure.None && (measures == Measure.None || !isNear || behind == Measure.Serapan))
        {
            (measures, isNear) = (behind, true);
        }

        var inherited = measures == Measure.None && derived != Measure.None ? sentence.Readings.GetValueOrDefault(from) : null;
        if (inherited is not null)
        {
            (measures, isNear) = (derived, true);
        }

        var (topic, certainty) = inherited?.Topic is { } same && inherited.Figure is not null ? (same, Certainty.Named) : TopicOf(sentence, i, measures);
        if (certainty == Certainty.Carried && MeasureWords.RefersBack(sentence, i))
        {
            certainty = Certainty.Named;
        }

        var (year, isYearNamed) = YearOf(sentence, i);
        return new Claim(
            measures, isNear, topic, certainty,
            [.. new[] { topic, sentence.Carried }.Concat(sentence.Mentions.Select(mention => mention.Topic)).OfType<Topic>().Distinct()],
            year, isYearNamed, [.. sentence.Tokens.Where(token => token.IsYear).Select(token => (int)token.Number!.Value).Append(context.Tahun).Distinct()],
            IsPart(sentence, i), IsApproximate(sentence, i));
    }

    /// <summary>The other body that the clause names, by the key of its figure; null for none.</summary>
    public KnownFigure? BenchmarkOf(Sentence sentence, int i)
    {
        var words = Enumerable.Range(0, sentence.Tokens.Count).Where(j => sentence.Clauses[j] == sentence.Clauses[i]).Select(sentence.WordAt).ToHashSet();
        var named = context.Benchmarks.Where(row => row.Words.All(words.Contains)).OrderByDescending(row => row.Words.Count).FirstOrDefault();
        return named.Key is null ? null : context.Known.All.FirstOrDefault(known => known.Figure.Key == named.Key);
    }

    private static (Topic? Topic, Certainty Certainty) TopicOf(Sentence sentence, int i, Measure measures)
    {
        if (measures != Measure.None && (measures & ~(Resources | Measure.SelisihTarget)) == 0 && ResourceOf(sentence, i) is { } resource)
        {
            return (resource, Certainty.Named);
        }

        if ((measures & (Measure.Capaian | Measure.Efisiensi)) != 0 && UnnamedBefore(sentence, i, MeanWords))
        {
            return (Topic.Mean, Certainty.Named);
        }

        if (Nearest(sentence, i) is { } mention)
        {
            return (mention.Topic, Certainty.Named);
        }

        var isMoney = measures != Measure.None && (measures & ~(Measure.Money | Measure.Serapan)) == 0;
        if (isMoney && UnnamedBefore(sentence, i, TotalWords))
        {
            return (Topic.Total, Certainty.Named);
        }

        var earlier = sentence.Mentions.LastOrDefault(candidate => candidate.Last < i)?.Topic ?? sentence.Carried;
        return earlier is not null ? (earlier, Certainty.Carried) : isMoney ? (Topic.Total, Certainty.Carried) : (null, Certainty.None);
    }

    private static Topic? ResourceOf(Sentence sentence, int i) =>
        sentence.ClauseHas(i, FacilityWords) || sentence.Section == "3.2.2.3" ? Topic.Facilities
        : sentence.ClauseHas(i, StaffWords) || sentence.Section == "3.2.2.2" ? Topic.Staff
        : null;

    /// <summary>The name before the number in its clause, else the one behind it with no other number between.</summary>
    private static Mention? Nearest(Sentence sentence, int i)
    {
        if (sentence.Mentions.LastOrDefault(mention => mention.Last < i && sentence.Clauses[mention.Last] == sentence.Clauses[i]) is { } before)
        {
            return before;
        }

        return sentence.Mentions.FirstOrDefault(mention => mention.First > i && sentence.Clauses[mention.First] == sentence.Clauses[i]
            && !Enumerable.Range(i + 1, mention.First - i - 1).Any(sentence.IsFigure));
    }

    private static bool UnnamedBefore(Sentence sentence, int i, HashSet<string> words)
    {
        for (var j = i - 1; j >= 0 && sentence.Clauses[j] == sentence.Clauses[i]; j--)
        {
            if (!sentence.Named[j] && words.Contains(sentence.Tokens[j].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"312 pada tahun 2023" first, then the last year before the number, then the report's.</summary>
    private (int Year, bool IsNamed) YearOf(Sentence sentence, int i)
    {
        for (var j = i + 1; j < Math.Min(sentence.Tokens.Count, i + 5) && !sentence.IsFigure(j) && sentence.Clauses[j] == sentence.Clauses[i]; j++)
        {
            if (sentence.Tokens[j].IsYear && !sentence.Aside[j] && sentence.WordAt(i + 1) is not ("dari" or "terhadap" or "dibandingkan" or "dibanding" or "dan"))
            {
                return ((int)sentence.Tokens[j].Number!.Value, true);
            }

            if (sentence.Tokens[j].Text is "," or "(")
            {
                break;
            }
        }

        for (var j = i - 1; j >= 0 && sentence.Clauses[j] == sentence.Clauses[i]; j--)
        {
            if (sentence.IsFigure(j))
            {
                break;
            }

            if (sentence.Tokens[j].IsYear && !sentence.Aside[j])
            {
                return ((int)sentence.Tokens[j].Number!.Value, true);
            }

            if (sentence.WordAt(j) is "sebelumnya" or "lalu" && sentence.WordAt(j - 1) == "tahun")
            {
                return (context.Tahun - 1, false);
            }
        }

        return (context.Tahun, false);
    }

    private static bool IsApproximate(Sentence sentence, int i) =>
        Approximate.Contains(sentence.WordAt(i - 1)) || (sentence.WordAt(i - 1) is "dari" or "daripada" && Approximate.Contains(sentence.WordAt(i - 2))) || (i > 0 && sentence.Tokens[i - 1].Text is "±" or ">" or "<" or "≥" or "≤");

    private static bool IsPart(Sentence sentence, int i) => sentence.ClauseHas(i, Parts);
}
