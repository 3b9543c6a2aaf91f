using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>
/// Finds the tujuan, sasaran, programs and indikator that a sentence names, by their names or by words that only one of them has ("sistem merit", "AKIP", "Program Kepegawaian").
/// </summary>
internal sealed class TopicIndex
{
    private const int LongestName = 14;

    /// <summary>Words that many plans share: a run of them alone names nothing.</summary>
    private static readonly HashSet<string> Common =
    [
        "dan", "atau", "di", "dalam", "pada", "yang", "dengan", "untuk", "bagi", "dari", "ke", "oleh", "atas", "terhadap", "kinerja", "perangkat", "daerah", "manajemen", "pemerintahan",
        "pemerintah", "urusan", "kabupaten", "kota", "provinsi", "sumber", "daya", "manusia", "aparatur", "asn", "pns", "nilai", "indeks", "hasil", "persentase", "rata-rata", "capaian",
        "penilaian", "pelayanan", "pengembangan", "program", "kegiatan", "meningkatnya", "meningkatkan", "terwujudnya", "penerapan", "pelaksanaan", "penyelenggaraan", "penunjang",
        "evaluasi", "jumlah", "tingkat", "unit", "organisasi", "publik", "sistem", "bidang", "instansi", "tahun", "sasaran", "tujuan", "indikator", "opd", "sdm",
    ];

    private static readonly HashSet<string> FunctionWords = ["dan", "atau", "di", "dalam", "pada", "yang", "dengan", "untuk", "bagi", "dari", "ke", "oleh", "atas", "terhadap"];

    private readonly Dictionary<string, Topic> _byPhrase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Topic> _byKey = new(StringComparer.Ordinal) { ["total"] = Topic.Total, ["rata-rata"] = Topic.Mean, ["sdm"] = Topic.Staff, ["sarpras"] = Topic.Facilities };
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);

    /// <summary>Names of the PD itself, now and before: what they are made of names no program.</summary>
    private readonly HashSet<string> _unitNames = new(StringComparer.Ordinal);

    public TopicIndex(ReportSource source)
    {
        foreach (var subject in source.Subjek)
        {
            AddSubject(subject);
        }

        string[] names = [source.Unit.Nama, source.Unit.Singkatan, .. source.Unit.DaftarNama.SelectMany(name => new[] { name.Nama, name.Singkatan })];
        foreach (var name in names.Where(name => name.Length > 0))
        {
            var words = Words(name);
            _unitNames.Add(string.Join(' ', words));
            _firstWords.Add(words[0]);
        }
    }

    /// <summary>The topic that a figure's subject belongs to; null for totals and counts.</summary>
    public Topic? Of(KnownFigure known) => _byKey.GetValueOrDefault(known.Subject);

    /// <summary>Mentions in the order of the sentence; the longest name wins.</summary>
    public IReadOnlyList<Mention> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<Mention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && _firstWords.Contains(tokens[i].Lower) && Longest(tokens, i, out var topic) is var last && last >= 0)
            {
                if (topic is not null)
                {
                    Add(found, new Mention(topic, i, last), tokens);
                }

                i = last;
            }
        }

        return found;
    }

    /// <summary>The topic of a short text such as a heading or the first cell of a row; null for none, and for several.</summary>
    public Topic? Only(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var topics = Find(Tokenizer.Read(new ProseText(text.Replace('\u00a0', ' '), []))).Select(mention => mention.Topic).Distinct().ToList();
        return topics.Count == 1 ? topics[0] : null;
    }

    /// <summary>"nilai dimensi kompetensi pada Indeks Profesionalitas ASN" names one thing, the first.</summary>
    private static void Add(List<Mention> found, Mention mention, IReadOnlyList<Token> tokens)
    {
        if (found is [.., var before] && before.Last == mention.First - 2 && tokens[mention.First - 1].Lower is "pada" or "dalam" && found is not [])
        {
            found[^1] = found[^1] with { Last = mention.Last };
            return;
        }

        found.Add(mention);
    }

    /// <summary>Index of the last token of the longest known phrase that begins here; -1 for none.</summary>
    private int Longest(IReadOnlyList<Token> tokens, int first, out Topic? topic)
    {
        topic = null;
        var (best, phrase) = (-1, "");
        var words = 0;
        for (var i = first; i < tokens.Count && words < LongestName; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Mark, Text: "/" })
            {
                continue;
            }

            if (tokens[i].Kind != TokenKind.Word)
            {
                break;
            }

            phrase = words++ == 0 ? tokens[i].Lower : phrase + " " + tokens[i].Lower;
            if (_byPhrase.TryGetValue(phrase, out var found))
            {
                (best, topic) = (i, found);
            }
            else if (_unitNames.Contains(phrase))
            {
                (best, topic) = (i, null);
            }
        }

        return best;
    }

    private void AddSubject(SubjekSource subject)
    {
        var topic = new Topic(subject.Kode, subject.Nama, [subject.Kode, .. subject.Indikator.Select(indikator => indikator.Kode)]);
        foreach (var key in topic.Keys)
        {
            _byKey[key] = topic;
        }

        AddName(subject.Nama, topic, subject.Level == LevelRencana.Program);
        AddName(subject.NamaSingkat, topic, false);
        foreach (var indikator in subject.Indikator)
        {
            var own = subject.Indikator.Count == 1 ? topic : new Topic(indikator.Kode, indikator.Nama, [indikator.Kode]);
            AddName(indikator.Nama, own, false);
            AddTails(indikator.Nama, own);
        }
    }

    /// <summary>The name, every run of at least two words with an own one among them, acronyms; of a program also its beginnings.</summary>
    private void AddName(string name, Topic topic, bool isProgram)
    {
        var words = Words(name);
        if (words.Length == 0)
        {
            return;
        }

        Register(words, topic, force: words.Length > 1);
        for (var from = 0; from < words.Length; from++)
        {
            for (var to = from + 2; to <= words.Length; to++)
            {
                var run = words[from..to];
                var isBeginning = isProgram && from == 0 && run[0] == "program";
                if (!FunctionWords.Contains(run[0]) && !FunctionWords.Contains(run[^1]) && (isBeginning || run.Any(word => !Common.Contains(word))))
                {
                    Register(run, topic, force: false);
                }
            }
        }

        foreach (var acronym in name.Split([' ', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(IsAcronym))
        {
            Register([acronym.ToLowerInvariant()], topic, force: false);
        }

        RegisterInitials(name, topic);
    }

    /// <summary>"capaian kinerja aparatur": an indikator whose words are all common is known by its end.</summary>
    private void AddTails(string name, Topic topic)
    {
        var words = Words(name);
        for (var from = 0; from + 3 <= words.Length; from++)
        {
            if (!FunctionWords.Contains(words[from]) && words[from..].All(Common.Contains) && words[from..] is not ["sumber", "daya", "manusia"])
            {
                Register(words[from..], topic, force: false);
            }
        }
    }

    /// <summary>"IP ASN" for Indeks Profesionalitas ASN: stands above a run of words of another name.</summary>
    private void RegisterInitials(string name, Topic topic)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [_, _, var last] && words[0].Length > 3 && IsAllCaps(last) && last.Length >= 3)
        {
            Register([$"{words[0][0]}{words[1][0]}".ToLowerInvariant(), last.ToLowerInvariant()], topic, force: true);
        }
    }

    private void Register(string[] words, Topic topic, bool force)
    {
        var phrase = string.Join(' ', words);
        if (!force && _shared.Contains(phrase))
        {
            return;
        }

        if (_byPhrase.TryGetValue(phrase, out var other) && other.Code != topic.Code && !force)
        {
            if (other.Keys.Contains(topic.Code, StringComparer.Ordinal) || topic.Keys.Contains(other.Code, StringComparer.Ordinal))
            {
                return;
            }

            _byPhrase.Remove(phrase);
            _shared.Add(phrase);
            return;
        }

        _byPhrase[phrase] = topic;
        _firstWords.Add(words[0]);
    }

    private static bool IsAcronym(string word) => word.Length >= 4 && IsAllCaps(word) && !Common.Contains(word.ToLowerInvariant());

    private static bool IsAllCaps(string word) => word.All(char.IsUpper);

    private static string[] Words(string name) =>
        [.. name.Replace('/', ' ').Replace(",", " ", StringComparison.Ordinal).Replace("(", " ", StringComparison.Ordinal).Replace(")", " ", StringComparison.Ordinal)
            .ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
