using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>"Tabel 2.3  Title": the label bold (accent in the modern theme), 0.6 em, the title (print.md 6).</summary>
internal static class CaptionText
{
    public const string Continued = "(lanjutan)";

    private const double GapEm = 0.6;

    public static string Plain(Caption caption) => caption.Label is { } label ? $"{label} {caption.Title}" : caption.Title;

    public static List<TextLine> Set(LayoutContext context, Caption caption, TypeStyle style, double width, LineAlign align, bool isContinued)
    {
        List<Inline> inlines = [new TextRun(caption.Title)];
        if (isContinued)
        {
            inlines.Add(new TextRun(" " + Continued, Emphasis: true));
        }
        if (caption.Label is not { } text)
        {
            return context.Set(inlines, style, width, align);
        }
        var label = context.Line(text + " ", style with { Face = style.Face with { Bold = true } });
        label = label with { Runs = Array.ConvertAll(label.Runs, r => r with { Ink = context.Theme.IsFormal ? null : context.Theme.Accent }) };
        var indent = label.Width + (GapEm * style.Size);
        var tokens = context.Tokenizer.Tokenize(inlines, style.Face, glues: true);
        var lines = context.Breaker.Break(tokens, new LineSpec(width, style.Size, LineAlign.Left, indent));
        if (align == LineAlign.Center && lines.Count > 1)
        {
            // A centred caption of several lines stays centred line by line; the label counts with the first.
            lines = context.Breaker.Break(tokens, new LineSpec(width * 0.85, style.Size, LineAlign.Left, indent));
        }
        return Compose(lines, label, width, align);
    }

    private static List<TextLine> Compose(List<TextLine> lines, TextLine label, double width, LineAlign align)
    {
        var composed = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var extent = lines[i].Right;
            var shift = align == LineAlign.Center ? (width - extent) / 2 : 0;
            LineRun[] runs = i == 0 ? [.. label.Runs, .. lines[i].Runs] : [.. lines[i].Runs];
            for (var k = 0; k < runs.Length; k++)
            {
                runs[k] = runs[k] with { X = runs[k].X + shift };
            }
            composed.Add(new TextLine(runs, shift + (i == 0 ? 0 : lines[i].Left), i == 0 ? extent : lines[i].Width, false));
        }
        return composed;
    }
}
