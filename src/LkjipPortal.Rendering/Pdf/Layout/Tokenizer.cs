using System.Globalization;
using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Turns inlines into shaped tokens. Joins what must stay on one line (print.md 4): Tahun 2023, 16,5 poin, 26 Februari.</summary>
internal sealed class Tokenizer(ITextShaper shaper)
{
    private const char NoBreakSpace = '\u00A0';

    private readonly record struct RunLook(FontFace Face, bool IsFixed, InlineMark? Mark, bool Glues);

    /// <param name="glues">Running text: put no-break spaces where the house rules ask for them. Narrow cells do without.</param>
    public List<Token> Tokenize(IReadOnlyList<Inline> inlines, FontFace face, bool glues)
    {
        var tokens = new List<Token>();
        var gap = Gap.None;
        for (var i = 0; i < inlines.Count; i++)
        {
            gap = Add(tokens, inlines[i], face, glues, gap);
        }
        return tokens;
    }

    public List<Token> Tokenize(string text, FontFace face, bool glues = true)
    {
        var tokens = new List<Token>();
        AddText(tokens, text, new RunLook(face, false, null, glues), Gap.None);
        return tokens;
    }

    private Gap Add(List<Token> tokens, Inline inline, FontFace face, bool glues, Gap gap)
    {
        switch (inline)
        {
            case TextRun run:
                return AddText(tokens, run.Text, new RunLook(face with { Bold = face.Bold || run.Strong, Italic = face.Italic || run.Emphasis }, false, null, glues), gap);
            case FigureText figure:
                return AddText(tokens, figure.Text, new RunLook(face with { Bold = face.Bold || figure.Strong }, true, null, glues), gap);
            case CrossReference reference:
                var text = reference.Text ?? throw new InvalidOperationException($"Cross reference to {reference.TargetId} has not been numbered.");
                return AddText(tokens, text, new RunLook(face, true, new InlineMark(reference.TargetId, null), glues), gap);
            case FootnoteMark note:
                var number = (note.Number ?? throw new InvalidOperationException("A footnote has not been numbered.")).ToString(CultureInfo.InvariantCulture);
                tokens.Add(new Token(shaper.Shape(number, face), gap, true, new InlineMark(null, note)));
                return Gap.None;
            case LineBreak:
                return Gap.NewLine;
            default:
                throw new InvalidOperationException($"No layout for the inline {inline.GetType().Name}.");
        }
    }

    /// <summary>Returns the gap that the next run starts with.</summary>
    private Gap AddText(List<Token> tokens, string text, RunLook look, Gap gap)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSpace(text[i]))
            {
                continue;
            }
            if (i > start)
            {
                var word = start == 0 && i == text.Length ? text : text[start..i];
                AddWord(tokens, word, look, gap, isFirst: start == 0);
                gap = Gap.None;
            }
            if (i < text.Length)
            {
                gap = Widest(gap, text[i]);
            }
            start = i + 1;
        }
        return gap;
    }

    private void AddWord(List<Token> tokens, string word, RunLook look, Gap gap, bool isFirst)
    {
        if (gap == Gap.Space && ((look.IsFixed && !isFirst) || (look.Glues && tokens.Count > 0 && NoBreak.Joins(tokens[^1].Text.Text, word))))
        {
            gap = Gap.HardSpace;
        }
        tokens.Add(new Token(shaper.Shape(word, look.Face), gap, look.IsFixed || NoBreak.HasDigit(word), look.Mark));
    }

    private static bool IsSpace(char c) => c is ' ' or NoBreakSpace or '\n' or '\t' or '\r';

    private static Gap Widest(Gap gap, char space) => space switch
    {
        '\n' => Gap.NewLine,
        NoBreakSpace => gap == Gap.NewLine ? gap : Gap.HardSpace,
        _ => gap == Gap.None ? Gap.Space : gap,
    };
}
