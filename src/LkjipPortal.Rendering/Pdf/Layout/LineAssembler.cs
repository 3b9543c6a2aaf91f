using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Joins the tokens of a line to runs, one per face and mark, with the spaces between them as glyphs.</summary>
internal sealed class LineAssembler(ITextShaper shaper)
{
    private const double FootnoteRise = 0.5;

    /// <param name="space">Width of a space in points, natural or stretched.</param>
    /// <param name="goesOn">The paragraph goes on: the last run ends with a space glyph, so that extracted text does not join words.</param>
    public TextLine Assemble(List<Token> line, double left, double size, double letterSpace, double space, bool goesOn, bool hyphenated)
    {
        var runs = new List<LineRun>(2);
        var (x, from) = (left, 0);
        while (from < line.Count)
        {
            var to = from + 1;
            while (to < line.Count && line[to].Text.Face == line[from].Text.Face && ReferenceEquals(line[to].Mark, line[from].Mark))
            {
                to++;
            }
            var endsWithSpace = to < line.Count ? line[to].Gap is Gap.Space or Gap.HardSpace : goesOn && !hyphenated;
            x += Add(runs, line, from, to, new RunPlace(x, size, letterSpace, space, endsWithSpace, to == line.Count));
            from = to;
        }
        return new TextLine([.. runs], left, x - left, hyphenated);
    }

    private readonly record struct RunPlace(double X, double Size, double LetterSpace, double Space, bool EndsWithSpace, bool IsLast);

    private double Add(List<LineRun> runs, List<Token> line, int from, int to, RunPlace place)
    {
        var first = line[from];
        var size = place.Size * first.Scale;
        var blank = shaper.Shape(" ", first.Text.Face);
        var text = to == from + 1 && !place.EndsWithSpace ? first.Text : Join(line, from, to, blank, place.EndsWithSpace);
        var spaces = place.EndsWithSpace && !place.IsLast ? 1 : 0;
        var width = 0d;
        for (var i = from; i < to; i++)
        {
            width += line[i].WidthAt(place.Size) + (place.LetterSpace * line[i].Text.Glyphs.Length);
            spaces += i > from && line[i].Gap != Gap.None ? 1 : 0;
        }
        width += spaces * place.Space;
        runs.Add(new LineRun(
            place.X, width, text, size, place.Space - blank.WidthAt(size), first.Mark?.Footnote is null ? 0 : FootnoteRise * place.Size, first.Mark));
        return width;
    }

    private static ShapedText Join(List<Token> line, int from, int to, ShapedText blank, bool endsWithSpace)
    {
        var (glyphCount, textLength) = (0, 0);
        for (var i = from; i < to; i++)
        {
            var gap = i > from && line[i].Gap != Gap.None ? 1 : 0;
            glyphCount += line[i].Text.Glyphs.Length + gap;
            textLength += line[i].Text.Text.Length + gap;
        }
        var joined = new Joined(glyphCount + (endsWithSpace ? 1 : 0), textLength + (endsWithSpace ? 1 : 0));
        for (var i = from; i < to; i++)
        {
            if (i > from && line[i].Gap != Gap.None)
            {
                joined.Append(blank);
            }
            joined.Append(line[i].Text);
        }
        if (endsWithSpace)
        {
            joined.Append(blank);
        }
        return joined.ToShaped(line[from].Text.Face);
    }

    private struct Joined(int glyphs, int length)
    {
        private readonly ushort[] _glyphs = new ushort[glyphs];
        private readonly int[] _advances = new int[glyphs];
        private readonly int[] _clusters = new int[glyphs];
        private readonly char[] _text = new char[length];
        private int _glyph;
        private int _char;
        private int _width;

        public void Append(ShapedText part)
        {
            part.Glyphs.CopyTo(_glyphs, _glyph);
            part.Advances.CopyTo(_advances, _glyph);
            for (var i = 0; i < part.Clusters.Length; i++)
            {
                _clusters[_glyph + i] = part.Clusters[i] + _char;
            }
            part.Text.CopyTo(0, _text, _char, part.Text.Length);
            _glyph += part.Glyphs.Length;
            _char += part.Text.Length;
            _width += part.Width;
        }

        public readonly ShapedText ToShaped(FontFace face) => new(face, new string(_text), _glyphs, _advances, _clusters, _width);
    }
}
