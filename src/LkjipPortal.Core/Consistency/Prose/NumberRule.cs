namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>
/// Holds each typed number against the figure that the words around it name. A number is a galat only where the words are plain: a correct sentence must never be called wrong.
/// </summary>
internal sealed class NumberRule(ProseContext context)
{
    /// <summary>Measures of which a sentence can only mean the recorded value.</summary>
    private const Measure Recorded = Measure.Target | Measure.TargetAkhir | Measure.Realisasi | Measure.Capaian | Measure.Kemajuan | Measure.Serapan | Measure.Pagu | Measure.RealisasiAnggaran
        | Measure.Sisa | Measure.Efisiensi | Measure.Pemenuhan | Measure.Kebutuhan | Measure.Tersedia | Measure.Kekurangan | Measure.KekuranganPersen;

    private const Measure Resources = Measure.Pemenuhan | Measure.Kebutuhan | Measure.Tersedia | Measure.Kekurangan | Measure.KekuranganPersen;

    private static readonly HashSet<string> CountedThings =
    [
        "orang", "pegawai", "kegiatan", "program", "dokumen", "kali", "unit", "instansi", "indikator", "sasaran", "jenis", "bulan", "hari", "tahun", "peserta", "pejabat", "jabatan", "usulan",
        "sk", "layanan", "perangkat", "asn", "pns", "formasi", "rekomendasi", "laporan", "kasus", "jptp", "opd", "pd", "penghargaan", "sertifikat", "angkatan", "modul", "aplikasi", "berkas", "sub",
    ];

    private readonly ClaimReader _claims = new(context);

    public IEnumerable<Finding> Check(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.IsFigure(i))
            {
                continue;
            }

            if (sentence.Tokens[i].Figure is { } linked)
            {
                var known = context.Known.All.FirstOrDefault(figure => figure.Figure == linked);
                sentence.Readings[i] = new Reading(known?.Measure ?? Measure.None, known is null ? null : context.Topics.Of(known), known);
                continue;
            }

            var claim = _claims.Read(sentence, i);
            sentence.Readings[i] = new Reading(claim.Measures, claim.Topic, null);
            if (Judge(sentence, i, claim) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Judge(Sentence sentence, int i, Claim claim)
    {
        var number = sentence.Tokens[i].Number!;
        if (_claims.BenchmarkOf(sentence, i) is { } benchmark)
        {
            return Benchmark(sentence, i, claim, benchmark);
        }

        claim = Narrowed(claim);
        var candidates = Candidates(claim, number).OrderBy(known => known.Measure).ToList();
        var expected = candidates.Find(known => Closeness.IsEqual(number, known)) ?? candidates.Find(known => Closeness.Reason(number, known) is not null) ?? candidates.FirstOrDefault();
        if (expected is not null && Closeness.IsEqual(number, expected))
        {
            return Offer(sentence, i, expected);
        }

        if (Allowed(claim, number) is { } allowed && !IsTaken(sentence, i, claim, allowed))
        {
            return claim is { IsYearNamed: true, Certainty: Certainty.Named, IsNear: true, IsLoose: false } && expected is not null && allowed.Subject == expected.Subject && allowed.Year != claim.Year && !IsStep(sentence, i)
                ? OtherYear(sentence, i, allowed, expected)
                : Offer(sentence, i, allowed);
        }

        return claim.Measures == Measure.None || expected is null ? Unlabelled(sentence, i, claim) : Against(sentence, i, claim, expected);
    }

    /// <summary>The words name a measure and a topic with a recorded value, and the number is another.</summary>
    private Finding? Against(Sentence sentence, int i, Claim claim, KnownFigure expected)
    {
        var number = sentence.Tokens[i].Number!;
        var own = context.Known.Of(claim.Topic!).Where(known => known.Fits(number.Form) && Closeness.IsEqual(number, known)).ToList();
        var other = own.Find(known => known.Year == claim.Year) ?? own.FirstOrDefault();
        if (claim.IsLoose || claim.IsApproximate || number is { Value: 100, Form: NumberForm.Percent } || IsCount(sentence, i, claim))
        {
            return other is null ? null : Offer(sentence, i, other);
        }

        if (other is not null)
        {
            return claim.IsNear && number.SignificantDigits >= 2 ? Other(sentence, i, claim, other, expected) : Offer(sentence, i, other);
        }

        if (Closeness.Reason(number, expected) is { } reason)
        {
            return Almost(sentence, i, expected, reason, TingkatTemuan.Galat);
        }

        var isPlain = claim is { Certainty: Certainty.Named, IsNear: true };
        var foreign = number.SignificantDigits >= 4 ? context.Known.Equal(number).FirstOrDefault(known => (known.Measure & claim.Measures) != 0) : null;
        if (foreign is not null && isPlain)
        {
            return Other(sentence, i, claim, foreign, expected);
        }

        if (isPlain && (claim.Measures & ~Recorded) == 0 && !IsStep(sentence, i))
        {
            return Wrong(Rules.NotTheFigure, sentence, i, $"{ProseFinding.Capital(Measures.NameOf(expected.Measure))} yang disebut bukan nilai yang tercatat", expected);
        }

        return isPlain && (claim.Measures & (Measure.Difference | Measure.Pertumbuhan)) != 0 ? Change(sentence, i, claim) : null;
    }

    /// <summary>A difference or growth that is none of the recorded ones, where the base is said or certain.</summary>
    private Finding? Change(Sentence sentence, int i, Claim claim)
    {
        var number = sentence.Tokens[i].Number!;
        if (!sentence.Has("dibandingkan", "dibanding", "sebelumnya", "daripada", "atau") || IsStep(sentence, i))
        {
            return null;
        }

        var isGrowth = number.Form == NumberForm.Percent;
        var expected = context.Known.Of(claim.Topic!).FirstOrDefault(known => known.Year == context.Tahun
            && (isGrowth ? known.Measure == Measure.Pertumbuhan : (known.Measure & (sentence.Has("target") ? Measure.SelisihTarget : Measure.Selisih)) != 0));
        var older = sentence.Tokens.Any(token => token.IsYear && token.Number!.Value < context.Tahun - 1);
        return expected is null || older ? null : Wrong(Rules.Growth, sentence, i, $"{ProseFinding.Capital(Measures.NameOf(expected.Measure))} tidak cocok dengan kedua angkanya", expected);
    }

    /// <summary>No word says what the number is: it may equal a figure, or be one wrongly written.</summary>
    private Finding? Unlabelled(Sentence sentence, int i, Claim claim)
    {
        var number = sentence.Tokens[i].Number!;
        var own = claim.Topics.SelectMany(context.Known.Of).Where(known => known.Fits(number.Form)).ToList();
        if ((own.Find(known => Closeness.IsEqual(number, known)) ?? Anywhere(number)) is { } equal)
        {
            return number.SignificantDigits >= 3 || number.Form == NumberForm.Percent ? Offer(sentence, i, equal) : null;
        }

        if (claim.IsLoose || claim.IsApproximate)
        {
            return null;
        }

        var isAmount = number.Form == NumberForm.Rupiah || number is { Form: NumberForm.Plain, Value: >= 10_000_000 };
        var isExact = isAmount ? number.SignificantDigits >= 8 || number.Scale != 1m : number is { Form: NumberForm.Percent, Decimals: >= 2 } || number.SignificantDigits >= 5;
        var near = (isAmount && number.Scale == 1m ? context.Known.All.Where(known => known.Figure.Format == Calculation.FigureFormat.Rupiah) : own)
            .Select(known => (Known: known, Reason: Closeness.Reason(number, known)))
            .FirstOrDefault(pair => pair.Reason is not null);
        return near.Reason is null || !isExact || (!isAmount && claim.Certainty == Certainty.None) ? null
            : Almost(sentence, i, near.Known, near.Reason, isAmount || claim.Certainty == Certainty.Named ? TingkatTemuan.Galat : TingkatTemuan.Peringatan);
    }

    private KnownFigure? Anywhere(TypedNumber number) => number.SignificantDigits < 4 ? null : context.Known.Equal(number).FirstOrDefault();

    private Finding? Benchmark(Sentence sentence, int i, Claim claim, KnownFigure benchmark)
    {
        var number = sentence.Tokens[i].Number!;
        if (Closeness.IsEqual(number, benchmark))
        {
            return Offer(sentence, i, benchmark);
        }

        var equal = claim.Topics.SelectMany(context.Known.Of).FirstOrDefault(known => known.Fits(number.Form) && Closeness.IsEqual(number, known));
        return equal is not null ? Offer(sentence, i, equal)
            : !claim.IsApproximate && number.Form == NumberForm.Plain && Closeness.Reason(number, benchmark) is { } reason ? Almost(sentence, i, benchmark, reason, TingkatTemuan.Galat)
            : null;
    }

    /// <summary>Only the measures that the topic has: staff has no target to fall short of.</summary>
    private Claim Narrowed(Claim claim)
    {
        var has = claim.Topic is null ? Measure.None : context.Known.Of(claim.Topic).Aggregate(Measure.None, (all, known) => all | known.Measure) & claim.Measures;
        return has == Measure.None ? claim : claim with { Measures = has };
    }

    /// <summary>"dari 81,05 menjadi 80,68": each end has a year of its own.</summary>
    private static bool IsStep(Sentence sentence, int i) => sentence.WordAt(i - 1) is "dari" or "menjadi" or "ke";

    private IEnumerable<KnownFigure> Candidates(Claim claim, TypedNumber number) => claim.Topic is null || claim.Measures == Measure.None
        ? []
        : context.Known.Of(claim.Topic).Where(known => (known.Measure & claim.Measures) != 0 && known.Year == claim.Year && known.Fits(number.Form));

    /// <summary>A figure of the named measure that another topic or year of the sentence gives.</summary>
    private KnownFigure? Allowed(Claim claim, TypedNumber number) => claim.Measures == Measure.None
        ? null
        : claim.Topics.SelectMany(context.Known.Of).Where(known => (known.Measure & claim.Measures) != 0 && known.Fits(number.Form) && Closeness.IsEqual(number, known))
            .OrderBy(known => known.Year == claim.Year ? 0 : claim.Years.Contains(known.Year) ? 1 : 2).FirstOrDefault();

    /// <summary>The figure's topic was named earlier and has had its own number; the number here follows another name.</summary>
    private static bool IsTaken(Sentence sentence, int i, Claim claim, KnownFigure allowed) =>
        claim.Certainty == Certainty.Named && claim.IsNear && claim.Topic is { } topic && !topic.Keys.Contains(allowed.Subject, StringComparer.Ordinal)
        && sentence.Mentions.Any(mention => mention.Topic == topic && mention.Last < i)
        && sentence.Readings.Any(reading => reading.Key < i && reading.Value.Figure?.Subject == allowed.Subject);

    private static bool IsCount(Sentence sentence, int i, Claim claim) =>
        sentence.Tokens[i].Number is { Form: NumberForm.Plain, Decimals: 0, Value: < 10_000 } && (claim.Measures & Resources) == 0 && CountedThings.Contains(sentence.WordAt(i + 1));

    private static Finding Offer(Sentence sentence, int i, KnownFigure known)
    {
        sentence.Readings[i] = sentence.Readings[i] with { Figure = known };
        return ProseFinding.At(Rules.LinkOffered, TingkatTemuan.Catatan, sentence, i, i, "Angka dapat ditautkan", ProseFinding.Side(known.Figure, known.Figure.Label)) with
        {
            Expected = ProseFinding.TextLike(known.Figure, sentence.Tokens[i].Number!),
            WorkedLine = known.Figure.WorkedLine,
            Fix = ProseFinding.Fix(sentence, i, known.Figure),
        };
    }

    private static Finding Other(Sentence sentence, int i, Claim claim, KnownFigure other, KnownFigure expected) => Wrong(
        Rules.OtherFigure, sentence, i,
        other.Subject == expected.Subject || other.Measure != expected.Measure
            ? $"{ProseFinding.Capital(Measures.NameOf(other.Measure))} disebut sebagai {Measures.NameOf((claim.Measures & expected.Measure) == 0 ? claim.Measures : expected.Measure)}"
            : $"{ProseFinding.Capital(Measures.NameOf(other.Measure))} milik yang lain", expected);

    private static Finding OtherYear(Sentence sentence, int i, KnownFigure other, KnownFigure expected) => Wrong(
        Rules.OtherFigure, sentence, i, FormattableString.Invariant($"Nilai tahun {other.Year} disebut sebagai nilai tahun {expected.Year}"), expected);

    private static Finding Almost(Sentence sentence, int i, KnownFigure expected, string reason, TingkatTemuan tingkat) =>
        Wrong(Rules.AlmostFigure, sentence, i, $"Hampir sama dengan {Measures.NameOf(expected.Measure)} ({reason})", expected) with { Tingkat = tingkat };

    private static Finding Wrong(Rule rule, Sentence sentence, int i, string title, KnownFigure expected) =>
        ProseFinding.At(rule, TingkatTemuan.Galat, sentence, i, i, title, ProseFinding.Side(expected.Figure, Measures.NameOf(expected.Measure))) with
        {
            Expected = ProseFinding.TextLike(expected.Figure, sentence.Tokens[i].Number!),
            WorkedLine = expected.Figure.WorkedLine,
            Fix = ProseFinding.Fix(sentence, i, expected.Figure),
        };
}
