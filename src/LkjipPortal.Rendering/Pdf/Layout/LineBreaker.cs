using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <param name="Width">Of the box, in points.</param>
/// <param name="FirstIndent">Indent of the first line.</param>
/// <param name="GoesOn">Other text follows in reading order: the last line ends with a space glyph too.</param>
/// <param name="Hyphenation">Null where words are never parted (headings, captions, table headers).</param>
internal readonly record struct LineSpec(
    double Width, double Size, LineAlign Align = LineAlign.Left, double FirstIndent = 0, double LetterSpace = 0, HyphenationContext? Hyphenation = null, bool GoesOn = false);

/// <summary>
/// Greedy lines (print.md 4). Breaks at spaces, then at a word's own hyphen or slash or by hyphenation; a word wider than its line
/// is broken after / . - and at last by glyph, so that no line runs out of its box.
/// </summary>
internal sealed class LineBreaker(ITextShaper shaper)
{
    private const double LeastWordSpace = 0.20;
    private const double WordSpace = 0.25;
    private const double MostWordSpace = 0.42;

    /// <summary>A line is hyphenated only when its spaces would grow beyond this.</summary>
    private const double HyphenateAbove = 0.33;

    private const int MostHyphensInARow = 2;
    private const double Tolerance = 0.001;

    private readonly LineAssembler _assembler = new(shaper);
    private readonly WordSplitter _splitter = new(shaper);
    private readonly List<Token> _line = [];

    /// <param name="unhyphenatedLine">A line, counted from 0, that must end with a whole word because a page ends there; -1 for none.</param>
    public List<TextLine> Break(List<Token> tokens, in LineSpec spec, int unhyphenatedLine = -1)
    {
        var lines = new List<TextLine>(4);
        var cursor = new Cursor(tokens);
        var hyphens = 0;
        while (!cursor.AtEnd)
        {
            var indent = lines.Count == 0 ? spec.FirstIndent : 0;
            var mayHyphenate = hyphens < MostHyphensInARow && lines.Count != unhyphenatedLine;
            var hyphenated = Fill(cursor, spec, spec.Width - indent, mayHyphenate);
            hyphens = hyphenated ? hyphens + 1 : 0;
            var forced = cursor.AtEnd || cursor.Current.Gap == Gap.NewLine;
            lines.Add(Finish(spec, indent, forced, cursor.AtEnd, hyphenated));
        }
        return lines;
    }

    /// <summary>Takes tokens for one line into <see cref="_line"/>; returns whether it ends in a hyphen.</summary>
    private bool Fill(Cursor cursor, in LineSpec spec, double room, bool mayHyphenate)
    {
        _line.Clear();
        var (width, spaces) = (0d, 0);
        while (!cursor.AtEnd && !(_line.Count > 0 && cursor.Current.Gap == Gap.NewLine))
        {
            var gap = _line.Count == 0 ? 0 : LeastSpace(spec, cursor.Current.Text.Face);
            var word = Measure(cursor, spec);
            if (width + gap + word.Width <= room + Tolerance)
            {
                cursor.TakeTo(word.End, _line);
                width += gap + word.Width;
                spaces += gap > 0 ? 1 : 0;
                continue;
            }
            if (_line.Count == 0)
            {
                return BreakWideWord(cursor, spec, room, word.End);
            }
            var stretched = spec.Align == LineAlign.Justify && spaces > 0 && (room - width) / spaces / spec.Size <= HyphenateAbove - LeastWordSpace;
            return mayHyphenate && !stretched && word.End == cursor.Index + 1 && cursor.Index + 1 < cursor.Count && PartWord(cursor, spec, room - width - gap);
        }
        return false;
    }

    /// <summary>Puts the part of the current word that fits at the end of the line; nothing fits if it returns false with the word untouched.</summary>
    private bool PartWord(Cursor cursor, in LineSpec spec, double room)
    {
        if (spec.Hyphenation is not { } context || cursor.Current.IsFixed)
        {
            return false;
        }
        return _splitter.TryPart(cursor.Current, context, spec.Size, room) is { } parts && Take(cursor, parts);
    }

    /// <summary>The first word of a line is wider than the line.</summary>
    private bool BreakWideWord(Cursor cursor, in LineSpec spec, double room, int end)
    {
        var width = 0d;
        while (cursor.Index < end)
        {
            var gap = _line.Count > 0 && cursor.Current.Gap != Gap.None ? LeastSpace(spec, cursor.Current.Text.Face) : 0;
            var token = Width(cursor.Current, spec);
            if (width + gap + token > room + Tolerance)
            {
                break;
            }
            width += gap + token;
            cursor.TakeTo(cursor.Index + 1, _line);
        }
        return _line.Count == 0 && Take(cursor, _splitter.Split(cursor.Current, spec.Size, spec.LetterSpace, room, spec.Hyphenation is not null));
    }

    private bool Take(Cursor cursor, WordParts parts)
    {
        _line.Add(parts.Head with { Gap = _line.Count == 0 ? Gap.None : parts.Head.Gap });
        cursor.ReplaceCurrent(parts.Tail);
        return parts.Hyphenated;
    }

    private TextLine Finish(in LineSpec spec, double indent, bool forced, bool last, bool hyphenated)
    {
        if (_line.Count == 0)
        {
            return TextLine.Empty;
        }
        var (ink, spaces) = Ink(spec);
        var room = spec.Width - indent;
        var space = Space(spec, _line[0].Text.Face, room - ink, spaces, forced);
        var width = ink + (spaces * space);
        var left = indent + spec.Align switch
        {
            LineAlign.Center => (room - width) / 2,
            LineAlign.Right => room - width,
            _ => 0,
        };
        return _assembler.Assemble(_line, left, spec.Size, spec.LetterSpace, space, !last || spec.GoesOn, hyphenated);
    }

    private (double Ink, int Spaces) Ink(in LineSpec spec)
    {
        var (ink, spaces) = (0d, 0);
        for (var i = 0; i < _line.Count; i++)
        {
            ink += Width(_line[i], spec);
            spaces += i > 0 && _line[i].Gap != Gap.None ? 1 : 0;
        }
        return (ink, spaces);
    }

    /// <summary>Width of the spaces of a line: stretched in justified text unless that needs more than the bound, else natural.</summary>
    private double Space(in LineSpec spec, FontFace face, double free, int spaces, bool forced)
    {
        if (spec.Align != LineAlign.Justify)
        {
            return LeastSpace(spec, face);
        }
        var needed = spaces == 0 ? 0 : free / spaces;
        var tooWide = needed > MostWordSpace * spec.Size;
        return forced || tooWide ? Math.Min(WordSpace * spec.Size, Math.Max(needed, LeastWordSpace * spec.Size)) : needed;
    }

    private double LeastSpace(in LineSpec spec, FontFace face) => spec.Align == LineAlign.Justify
        ? LeastWordSpace * spec.Size
        : shaper.Shape(" ", face).WidthAt(spec.Size) + spec.LetterSpace;

    private static double Width(in Token token, in LineSpec spec) => token.WidthAt(spec.Size) + (spec.LetterSpace * token.Text.Glyphs.Length);

    private (double Width, int End) Measure(Cursor cursor, in LineSpec spec)
    {
        var width = Width(cursor.Current, spec);
        var end = cursor.Index + 1;
        while (end < cursor.Count && cursor[end].Gap is Gap.None or Gap.HardSpace)
        {
            width += Width(cursor[end], spec) + (cursor[end].Gap == Gap.HardSpace ? LeastSpace(spec, cursor[end].Text.Face) : 0);
            end++;
        }
        return (width, end);
    }

    /// <summary>Place in the tokens; the rest of a parted word stands in for its token, so that the list stays as it is.</summary>
    private sealed class Cursor(List<Token> tokens)
    {
        private Token? _rest;

        public int Index { get; private set; }

        public int Count => tokens.Count;

        public bool AtEnd => Index >= tokens.Count;

        public Token Current => _rest ?? tokens[Index];

        public Token this[int index] => index == Index ? Current : tokens[index];

        public void TakeTo(int end, List<Token> line)
        {
            for (; Index < end; Index++)
            {
                line.Add(Current);
                _rest = null;
            }
        }

        public void ReplaceCurrent(Token? rest)
        {
            _rest = rest;
            if (rest is null)
            {
                Index++;
            }
        }
    }
}
