using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>What stands between a token and the one before it.</summary>
internal enum Gap
{
    /// <summary>Nothing: the two are one word in two faces.</summary>
    None,
    Space,
    /// <summary>A space where the line must not end, unless the whole is wider than the line.</summary>
    HardSpace,
    NewLine,
}

/// <summary>What a run of text points at: a destination, or a footnote.</summary>
internal sealed record InlineMark(string? Target, FootnoteMark? Footnote);

/// <summary>A shaped piece of text without spaces.</summary>
/// <param name="IsFixed">A figure, an amount, a code, a footnote number: not broken while there is another way.</param>
internal readonly record struct Token(ShapedText Text, Gap Gap, bool IsFixed, InlineMark? Mark)
{
    /// <summary>A footnote number is set at 62% of the text.</summary>
    public double Scale => Mark?.Footnote is null ? 1 : 0.62;

    public double WidthAt(double size) => Text.Width * Scale * size / 1000d;
}
