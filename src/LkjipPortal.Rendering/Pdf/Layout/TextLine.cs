using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

internal enum LineAlign { Left, Center, Right, Justify }

/// <summary>Glyphs of one face within a line. <paramref name="X"/> counts from the left of the text's box, in points.</summary>
/// <param name="WordSpace">Extra width of each space, in points.</param>
/// <param name="Rise">Points above the baseline (footnote numbers).</param>
/// <param name="Ink">Null for the colour of the style.</param>
internal readonly record struct LineRun(double X, double Width, ShapedText Text, double Size, double WordSpace, double Rise, InlineMark? Mark, Colour? Ink = null);

/// <summary>One set line.</summary>
/// <param name="Left">Left end of the ink, from the left of the box.</param>
/// <param name="Width">Without the space at the line's end.</param>
internal sealed record TextLine(LineRun[] Runs, double Left, double Width, bool EndsHyphenated)
{
    public static TextLine Empty { get; } = new([], 0, 0, false);

    public double Right => Left + Width;

    /// <summary>Adds the footnotes that are marked in the line.</summary>
    public void CollectFootnotes(List<FootnoteMark> notes)
    {
        foreach (var run in Runs)
        {
            if (run.Mark?.Footnote is { } note)
            {
                notes.Add(note);
            }
        }
    }
}
