namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Parts a passage into sentences. A full stop behind an abbreviation ends none.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = ["no", "kab", "dll", "dsb", "dst", "yth", "plt", "plh", "rp", "prov", "hlm", "bpk", "dr", "ir", "drs", "st", "sos", "ap", "mm", "si"];

    public static IEnumerable<IReadOnlyList<Token>> Split(IReadOnlyList<Token> tokens)
    {
        var start = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (EndsSentence(tokens, i))
            {
                yield return [.. tokens.Skip(start).Take(i + 1 - start)];
                start = i + 1;
            }
        }

        if (start < tokens.Count)
        {
            yield return [.. tokens.Skip(start)];
        }
    }

    private static bool EndsSentence(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i] is not { Kind: TokenKind.Mark, Text: "." or "?" or "!" })
        {
            return false;
        }

        if (i + 1 == tokens.Count)
        {
            return true;
        }

        var next = tokens[i + 1];
        var opens = next.Kind is TokenKind.Number or TokenKind.Link or TokenKind.Code || char.IsUpper(next.Text[0]) || next.Text is "“" or "\"" or "(";
        return next.Start > tokens[i].End && opens && (i == 0 || tokens[i - 1].Kind != TokenKind.Word || !Abbreviations.Contains(tokens[i - 1].Lower));
    }
}
