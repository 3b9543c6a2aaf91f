using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>A sentence with what it names. Numbers that are no figures (of laws, dates, tables, lists) are marked.</summary>
internal sealed class Sentence
{
    private static readonly HashSet<string> ClauseWords = ["sedangkan", "sementara", "namun", "tetapi", "adapun", "kemudian", "lalu", "padahal"];

    private static readonly HashSet<string> LabelWords =
    [
        "nomor", "no", "pasal", "ayat", "angka", "butir", "huruf", "tabel", "gambar", "grafik", "diagram", "lampiran", "bab", "subbab", "bagian", "halaman", "hlm", "triwulan", "tw", "semester",
        "eselon", "misi", "tujuan", "sasaran", "iku", "aspek", "golongan", "tahap", "pukul", "jam", "formula", "rumus", "poin", "ke", "indikator", "peringkat", "catatan",
    ];

    private static readonly HashSet<string> Months = [.. Enumerable.Range(1, 12).SelectMany(month => new[] { IdDate.Month(month).ToLowerInvariant(), IdDate.ShortMonth(month).ToLowerInvariant() }), "pebruari", "nopember"];

    public Sentence(string section, int number, string text, IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions, Topic? carried)
    {
        (Section, Number, Text, Tokens, Mentions, Carried) = (section, number, text, tokens, mentions, carried);
        Named = new bool[tokens.Count];
        foreach (var mention in mentions)
        {
            Array.Fill(Named, true, mention.First, mention.Last - mention.First + 1);
        }

        Clauses = new int[tokens.Count];
        Aside = new bool[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            Clauses[i] = (i == 0 ? 0 : Clauses[i - 1]) + (tokens[i].Text == ";" || ClauseWords.Contains(tokens[i].Lower) ? 1 : 0);
            Aside[i] = tokens[i].Number is not null && (IsLabelled(i) || IsDate(i) || IsListMark(i));
        }
    }

    public string Section { get; }

    /// <summary>Counted from 1 in the section.</summary>
    public int Number { get; }

    /// <summary>Text of the passage that the tokens' places count in.</summary>
    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>What the sentence before spoke of, or the heading.</summary>
    public Topic? Carried { get; }

    /// <summary>The token is part of a name.</summary>
    public bool[] Named { get; }

    public int[] Clauses { get; }

    /// <summary>The number is no figure, or already judged.</summary>
    public bool[] Aside { get; }

    /// <summary>How often the text of a typed number stood before it in the section.</summary>
    public required IReadOnlyList<int> Occurrences { get; init; }

    /// <summary>What a typed number turned out to be, or a link is.</summary>
    public Dictionary<int, Reading> Readings { get; } = [];

    public bool IsFigure(int i) => Tokens[i].HasValue && !Aside[i];

    public bool Has(params ReadOnlySpan<string> words)
    {
        foreach (var token in Tokens)
        {
            if (words.Contains(token.Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of the list stands in the clause of the token and is part of no name.</summary>
    public bool ClauseHas(int i, HashSet<string> words)
    {
        for (var j = 0; j < Tokens.Count; j++)
        {
            if (Clauses[j] == Clauses[i] && !Named[j] && words.Contains(Tokens[j].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lower-case word at the index; empty outside the sentence and for what is no word.</summary>
    public string WordAt(int i) => i >= 0 && i < Tokens.Count && Tokens[i].Kind == TokenKind.Word ? Tokens[i].Lower : "";

    private bool IsLabelled(int i) => LabelWords.Contains(WordAt(i - 1)) && !Named[i - 1] && Tokens[i].Number!.Form is NumberForm.Plain && Tokens[i].Number!.SignificantDigits <= 3 + Tokens[i].Number!.Decimals
        && !(WordAt(i - 1) is "aspek" or "indikator" or "sasaran" or "tujuan" && Tokens[i].Number!.Decimals > 0)
        || WordAt(i - 1) is "nomor" or "no";

    private bool IsDate(int i) => Months.Contains(WordAt(i + 1)) || (Tokens[i].Number!.Form == NumberForm.Year && (Months.Contains(WordAt(i - 1)) || IsYearOfLaw(i)));

    /// <summary>"Nomor 53 Tahun 2014".</summary>
    private bool IsYearOfLaw(int i) => WordAt(i - 1) == "tahun" && i >= 3 && (WordAt(i - 3) is "nomor" or "no" || (Tokens[i - 3].Text == "." && i >= 4 && WordAt(i - 4) == "no"));

    /// <summary>"1) penataan, 2) pembinaan".</summary>
    private bool IsListMark(int i)
    {
        if (i + 1 >= Tokens.Count || Tokens[i + 1].Text != ")" || Tokens[i].Number!.Decimals > 0 || Tokens[i].Number!.Form != NumberForm.Plain)
        {
            return false;
        }

        for (var j = i - 1; j >= 0; j--)
        {
            if (Tokens[j].Text is "(" or ")")
            {
                return Tokens[j].Text == ")" || j == i - 1;
            }
        }

        return true;
    }
}

/// <summary>What a number of a sentence is: what the words say, and the figure that it equals.</summary>
internal sealed record Reading(Measure Measures, Topic? Topic, KnownFigure? Figure);
