namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Reads which measure the words before or behind a number name.</summary>
internal static class MeasureWords
{
    private const int NearWords = 5;

    private static readonly Dictionary<string, Measure> Words = Build(
        (Measure.Target, "target ditargetkan targetnya menargetkan"),
        (Measure.Realisasi, "realisasi terealisasi realisasinya terealisir direalisasikan"),
        (Measure.Capaian, "capaian capaiannya pencapaian pencapaiannya ketercapaian tercapai"),
        (Measure.Serapan, "serapan serapannya terserap penyerapan penyerapannya diserap"),
        (Measure.Kemajuan, "kemajuan kemajuannya"),
        (Measure.Pagu, "pagu pagunya anggaran anggarannya dianggarkan alokasi"),
        (Measure.Sisa, "sisa tersisa"),
        (Measure.Efisiensi, "efisiensi efisiensinya efisien"),
        (Measure.Pemenuhan, "pemenuhan pemenuhannya terpenuhi"),
        (Measure.Kebutuhan, "kebutuhan kebutuhannya dibutuhkan membutuhkan"),
        (Measure.Tersedia, "tersedia ketersediaan terisi"),
        (Measure.Kekurangan, "kekurangan kekurangannya kurang"),
        (Measure.Difference, "naik kenaikan kenaikannya meningkat peningkatan bertambah turun menurun penurunan berkurang selisih selisihnya terpaut"),
        (Measure.Pertumbuhan, "tumbuh pertumbuhan"));

    private static readonly HashSet<string> MoneyWords = ["anggaran", "keuangan", "belanja", "dana"];
    private static readonly HashSet<string> EndWords = ["akhir", "renstra", "jangka", "menengah"];
    private static readonly HashSet<string> BeforeTarget = ["melampaui", "melebihi", "mencapai", "memenuhi", "bawah", "atas", "dari", "daripada", "terhadap", "capaian", "pencapaian", "realisasi", "dengan", "mendekati"];
    private static readonly HashSet<string> Linking = ["atau", "setara", "yaitu", "yakni", "sebesar", "sehingga", "dengan", "dan", "sama", "(", ")", ",", "=", "adalah"];

    /// <summary>The measure, and whether its word stands near.</summary>
    public static (Measure Measures, bool IsNear) Before(Sentence sentence, int i)
    {
        var words = 0;
        for (var j = i - 1; j >= 0 && sentence.Clauses[j] == sentence.Clauses[i] && !sentence.IsFigure(j); j--)
        {
            if (sentence.Named[j])
            {
                continue;
            }

            words += sentence.Tokens[j].Kind == TokenKind.Word ? 1 : 0;
            if (At(sentence, j, i) is var found && found != Measure.None)
            {
                return (found, words <= NearWords);
            }
        }

        return (Measure.None, false);
    }

    /// <summary>"104,87% dari target", "85,48% dari pagu", "312 dari target".</summary>
    public static Measure Behind(Sentence sentence, int i)
    {
        if (sentence.WordAt(i + 1) is not ("dari" or "terhadap"))
        {
            return Measure.None;
        }

        var isPercent = sentence.Tokens[i].Number!.Form == NumberForm.Percent;
        return (sentence.WordAt(i + 2), isPercent) switch
        {
            ("target" or "nilai", _) when EndWords.Contains(sentence.WordAt(i + 3)) || EndWords.Contains(sentence.WordAt(i + 4)) => isPercent ? Measure.Kemajuan : Measure.Realisasi,
            ("target", true) => Measure.Capaian | Measure.Kemajuan,
            ("target", false) => Measure.Realisasi,
            ("pagu" or "anggaran", true) => Measure.Serapan,
            ("pagu" or "anggaran", false) => Measure.RealisasiAnggaran,
            ("kebutuhan", true) => Measure.Pemenuhan | Measure.KekuranganPersen,
            _ => Measure.None,
        };
    }

    /// <summary>"312 atau 104,87%": the percentage belongs to the number before it.</summary>
    public static Measure Derived(Sentence sentence, int i, out int from)
    {
        from = i - 1;
        while (from >= 0 && sentence.Clauses[from] == sentence.Clauses[i] && !sentence.IsFigure(from))
        {
            if (!Linking.Contains(sentence.Tokens[from].Lower))
            {
                return Measure.None;
            }

            from--;
        }

        var linked = Enumerable.Range(from + 1, Math.Max(0, i - from - 1)).Any(j => sentence.Tokens[j].Lower is "atau" or "setara" or "(");
        return from < 0 || !linked || !sentence.Readings.TryGetValue(from, out var before) || sentence.Tokens[i].Number!.Form != NumberForm.Percent
            ? Measure.None
            : PercentOf(before.Figure?.Measure ?? before.Measures);
    }

    /// <summary>"capaiannya": speaks of what was named before.</summary>
    public static bool RefersBack(Sentence sentence, int i) =>
        Enumerable.Range(1, NearWords).Select(back => sentence.WordAt(i - back)).Any(word => word.EndsWith("nya", StringComparison.Ordinal) && Words.ContainsKey(word));

    private static Measure PercentOf(Measure measure) => measure switch
    {
        Measure.Realisasi or Measure.Target => Measure.Capaian | Measure.Kemajuan,
        Measure.RealisasiAnggaran or Measure.Pagu => Measure.Serapan,
        Measure.Selisih or Measure.Difference => Measure.Pertumbuhan,
        Measure.Kekurangan => Measure.KekuranganPersen,
        Measure.Tersedia or Measure.Kebutuhan => Measure.Pemenuhan,
        _ => Measure.None,
    };

    private static Measure At(Sentence sentence, int j, int i)
    {
        if (!Words.TryGetValue(sentence.Tokens[j].Lower, out var measure) || sentence.Tokens[j].Kind != TokenKind.Word)
        {
            return Measure.None;
        }

        var form = sentence.Tokens[i].Number!.Form;
        return measure switch
        {
            Measure.Target => Target(sentence, j, i, form),
            Measure.Realisasi => Realisasi(sentence, j, form),
            Measure.Capaian => form == NumberForm.Percent ? Capaian(sentence, j, i) : form == NumberForm.Rupiah ? Measure.RealisasiAnggaran : Measure.Capaian | Measure.Realisasi,
            Measure.Serapan => form == NumberForm.Rupiah ? Measure.RealisasiAnggaran : Measure.Serapan,
            Measure.Pagu => Budget(sentence, j, form),
            Measure.Efisiensi => Efficiency(sentence, j),
            Measure.Kekurangan => form switch
            {
                NumberForm.Percent => Measure.KekuranganPersen,
                NumberForm.Points => Measure.Difference,
                _ => Measure.Kekurangan | Measure.SelisihTarget,
            },
            Measure.Difference => Change(sentence, i, form),
            Measure.Kebutuhan => form == NumberForm.Percent ? Measure.Pemenuhan : sentence.WordAt(j - 1) is "pemenuhan" ? Measure.None : Measure.Kebutuhan,
            Measure.Tersedia => form == NumberForm.Percent ? Measure.Pemenuhan : Measure.Tersedia,
            _ => measure,
        };
    }

    private static Measure Target(Sentence sentence, int j, int i, NumberForm form)
    {
        if (form == NumberForm.Rupiah)
        {
            return Measure.None;
        }

        var isEnd = Enumerable.Range(j + 1, Math.Min(4, i - j)).Any(k => EndWords.Contains(sentence.WordAt(k)));
        var isBehindVerb = BeforeTarget.Contains(sentence.WordAt(j - 1)) && i - j > 1 && sentence.WordAt(j + 1) is not ("yaitu" or "yakni" or "tahun");
        if (isEnd && form == NumberForm.Percent)
        {
            return Measure.Kemajuan;
        }

        var target = isEnd ? Measure.TargetAkhir : Measure.Target;
        return isBehindVerb
            ? target | Measure.Capaian | Measure.Kemajuan | Measure.Difference | Measure.Realisasi
            : form == NumberForm.Points ? Measure.SelisihTarget | Measure.Selisih : target;
    }

    private static Measure Realisasi(Sentence sentence, int j, NumberForm form)
    {
        if (form == NumberForm.Rupiah)
        {
            return Measure.RealisasiAnggaran;
        }

        return MoneyWords.Contains(sentence.WordAt(j + 1)) || MoneyWords.Contains(sentence.WordAt(j - 1))
            ? Measure.Serapan
            : form == NumberForm.Percent ? Measure.Realisasi | Measure.Serapan : form == NumberForm.Points ? Measure.Difference : Measure.Realisasi;
    }

    private static Measure Capaian(Sentence sentence, int j, int i) =>
        Enumerable.Range(j + 1, Math.Min(6, i - j)).Any(k => EndWords.Contains(sentence.WordAt(k))) ? Measure.Kemajuan : Measure.Capaian;

    private static Measure Budget(Sentence sentence, int j, NumberForm form) => form switch
    {
        _ when sentence.WordAt(j - 1) is "realisasi" or "sisa" or "efisiensi" => Measure.None,
        NumberForm.Percent => Measure.Serapan,
        NumberForm.Points => Measure.None,
        _ when sentence.WordAt(j - 1) == "pagu" => Measure.Pagu,
        _ => sentence.Tokens[j].Lower.StartsWith("pagu", StringComparison.Ordinal) ? Measure.Pagu : Measure.Pagu | Measure.RealisasiAnggaran,
    };

    private static Measure Efficiency(Sentence sentence, int j)
    {
        for (var k = Math.Max(0, j - 5); k < Math.Min(sentence.Tokens.Count, j + 7); k++)
        {
            switch (sentence.WordAt(k))
            {
                case "anggaran" or "keuangan":
                    return Measure.EfisiensiAnggaran;
                case "pegawai" or "manusia" or "sdm":
                    return Measure.EfisiensiSdm;
                case "sarana" or "prasarana" or "sarpras":
                    return Measure.EfisiensiSarpras;
                default:
                    break;
            }
        }

        return sentence.Section switch
        {
            "3.2.2.1" => Measure.EfisiensiAnggaran,
            "3.2.2.2" => Measure.EfisiensiSdm,
            "3.2.2.3" => Measure.EfisiensiSarpras,
            _ => Measure.Efisiensi,
        };
    }

    /// <summary>"naik 16,5 poin", "naik 5,58%", "naik dari 295,5 menjadi 312".</summary>
    private static Measure Change(Sentence sentence, int i, NumberForm form) => sentence.WordAt(i - 1) switch
    {
        "dari" or "menjadi" or "ke" => form == NumberForm.Rupiah ? Measure.Money : Measure.Realisasi | Measure.Target | Measure.Capaian | Measure.Serapan,
        _ => form == NumberForm.Percent ? Measure.Pertumbuhan | Measure.Difference : Measure.Difference,
    };

    private static Dictionary<string, Measure> Build(params (Measure Measure, string Words)[] groups) =>
        groups.SelectMany(group => group.Words.Split(' ').Select(word => (word, group.Measure))).ToDictionary(pair => pair.word, pair => pair.Measure, StringComparer.Ordinal);
}
