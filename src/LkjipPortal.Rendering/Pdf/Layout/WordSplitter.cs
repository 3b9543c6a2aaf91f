using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <param name="Tail">Null when the whole word went into the head.</param>
internal readonly record struct WordParts(Token Head, Token? Tail, bool Hyphenated);

/// <summary>Parts a word at the end of a line. Break points are kept per word and context, widths by the shaper.</summary>
internal sealed class WordSplitter(ITextShaper shaper)
{
    private readonly Dictionary<(string Word, HyphenationContext Context), int[]> _points = [];

    /// <summary>Parts at the last legal place that fits: behind the word's own / or -, or by hyphenation. Null if none fits.</summary>
    public WordParts? TryPart(in Token token, HyphenationContext context, double size, double room)
    {
        var word = token.Text.Text;
        var points = Points(word, context);
        for (var i = points.Length - 1; i >= 0; i--)
        {
            var own = word[points[i] - 1] is '-' or '/';
            var head = own ? word[..points[i]] : word[..points[i]] + "-";
            var shaped = shaper.Shape(head, token.Text.Face);
            if (shaped.WidthAt(size) <= room)
            {
                return new WordParts(token with { Text = shaped }, Tail(token, points[i]), true);
            }
        }
        return null;
    }

    /// <summary>Parts a word that is wider than its line, by whatever place there is; at least one glyph goes into the head.</summary>
    public WordParts Split(in Token token, double size, double letterSpace, double room, bool hyphenate)
    {
        var fitting = FittingChars(token, size, letterSpace, room);
        if (fitting >= token.Text.Text.Length)
        {
            return new WordParts(token, null, false);
        }
        var word = token.Text.Text;
        for (var i = token.IsFixed ? 0 : fitting; i > 1; i--)
        {
            if (word[i - 1] is '/' or '-' or '.')
            {
                return new WordParts(token with { Text = shaper.Shape(word[..i], token.Text.Face) }, Tail(token, i), true);
            }
        }
        if (hyphenate && !token.IsFixed && TryPart(token, HyphenationContext.TooWide, size, room) is { } parts)
        {
            return parts;
        }
        return new WordParts(token with { Text = shaper.Shape(word[..fitting], token.Text.Face) }, Tail(token, fitting), true);
    }

    private Token Tail(in Token token, int from) => token with { Text = shaper.Shape(token.Text.Text[from..], token.Text.Face), Gap = Gap.Space };

    private static int FittingChars(in Token token, double size, double letterSpace, double room)
    {
        var shaped = token.Text;
        var width = 0d;
        for (var i = 0; i < shaped.Glyphs.Length; i++)
        {
            width += (shaped.Advances[i] * token.Scale * size / 1000d) + letterSpace;
            if (width > room + 0.001 && shaped.Clusters[i] > 0)
            {
                return shaped.Clusters[i];
            }
        }
        return shaped.Text.Length;
    }

    private int[] Points(string word, HyphenationContext context)
    {
        if (!_points.TryGetValue((word, context), out var points))
        {
            var slashes = Slashes(word);
            points = slashes.Count > 0 ? [.. slashes] : [.. Hyphenator.Break(word, context)];
            _points[(word, context)] = points;
        }
        return points;
    }

    /// <summary>Kabupaten/Kota parts behind its slash.</summary>
    private static List<int> Slashes(string word)
    {
        List<int> points = [];
        for (var i = 2; i < word.Length - 2; i++)
        {
            if (word[i - 1] == '/' && char.IsLetter(word[i]) && char.IsLetter(word[i - 2]))
            {
                points.Add(i);
            }
        }
        return points;
    }
}
