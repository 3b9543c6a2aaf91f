using System.Globalization;
using System.Runtime.CompilerServices;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>Writes a sentence with figures and references in it as an interpolated string; each hole becomes its own inline.</summary>
[InterpolatedStringHandler]
internal readonly struct InlineText
{
    private readonly List<Inline> _inlines;

    public InlineText(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _inlines = new(formattedCount * 2 + 1);
    }

    public IReadOnlyList<Inline> Inlines => _inlines;

    public void AppendLiteral(string text) => _inlines.Add(new TextRun(text));

    public void AppendFormatted(string text) => _inlines.Add(new TextRun(text));

    public void AppendFormatted(int number) => _inlines.Add(new TextRun(number.ToString(CultureInfo.InvariantCulture)));

    public void AppendFormatted(Inline inline) => _inlines.Add(inline);

    public void AppendFormatted(IReadOnlyList<Inline> inlines) => _inlines.AddRange(inlines);
}
