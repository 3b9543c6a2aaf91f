using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Charts;

/// <summary>Type of chart labels: always Arimo (print.md 7). Leading and baseline as in <see cref="TypeStyle"/>.</summary>
internal static class ChartType
{
    public static TypeStyle Label { get; } = Style(8, 10);

    public static TypeStyle Strong { get; } = Style(8, 10, bold: true);

    public static TypeStyle PanelTitle { get; } = Style(8.5, 11, bold: true);

    public static TypeStyle Axis { get; } = Style(7.5, 10) with { Colour = ReportTheme.Muted };

    public static TypeStyle Small { get; } = Style(7, 9) with { Colour = ReportTheme.Muted };

    public static TypeStyle Style(double size, double leading, bool bold = false) =>
        new(new FontFace(FontFamily.Arimo, bold), size, leading, Colour.Black);
}

/// <summary>Collects the shapes of one drawing, in points from its top left, and measures its text.</summary>
internal sealed class DrawingCanvas(ITextShaper shaper)
{
    private readonly List<VectorShape> _shapes = [];

    public void Add(VectorShape shape) => _shapes.Add(shape);

    public VectorDrawing ToDrawing(double width, double height) => new(width, height, _shapes);

    public double Measure(string text, TypeStyle style) => shaper.Shape(text, style.Face).WidthAt(style.Size);

    public void Line(double x1, double y1, double x2, double y2, double width, Colour colour, IReadOnlyList<double>? dash = null) =>
        Add(new VectorLine(x1, y1, x2, y2, width, colour, dash));

    /// <summary>One line of text in a line box whose top is <paramref name="top"/>.</summary>
    public void Text(double x, double top, string text, TypeStyle style, TextAnchor anchor = TextAnchor.Start) =>
        Add(new VectorText(x, top + style.Ascent, text, style.Face, style.Size, style.Colour, anchor));

    /// <summary>Lines one under the other; returns the bottom of the last.</summary>
    public double Lines(double x, double top, IReadOnlyList<string> lines, TypeStyle style, TextAnchor anchor = TextAnchor.Start)
    {
        foreach (var line in lines)
        {
            Text(x, top, line, style, anchor);
            top += style.Leading;
        }
        return top;
    }

    /// <summary>Breaks at spaces, and inside a word only when it is wider than a whole line.</summary>
    public IReadOnlyList<string> Wrap(string text, TypeStyle style, double width)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, style, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Measure(longer, style) > width)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        return line.Length == 0 ? lines : [.. lines, line];
    }

    private IEnumerable<string> Pieces(string word, TypeStyle style, double width)
    {
        while (word.Length > 1 && Measure(word, style) > width)
        {
            var count = word.Length - 1;
            while (count > 1 && Measure(word[..count], style) > width)
            {
                count--;
            }
            var part = Hyphenator.Break(word, HyphenationContext.TooWide).LastOrDefault(b => b < count);
            yield return part > 0 ? word[..part] + "-" : word[..count];
            word = word[(part > 0 ? part : count)..];
        }
        yield return word;
    }
}
