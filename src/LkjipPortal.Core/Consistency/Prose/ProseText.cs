using System.Text;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>A link in running text.</summary>
/// <param name="Figure">Null: there is no such figure.</param>
internal sealed record ProseLink(int Start, int End, string Key, Figure? Figure);

/// <summary>Running text as it prints, with the places of its links.</summary>
internal sealed record ProseText(string Text, IReadOnlyList<ProseLink> Links)
{
    public static ProseText Of(IReadOnlyList<Inline> inlines, FigureSet figures)
    {
        var text = new StringBuilder();
        var links = new List<ProseLink>();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Text.Replace('\u00a0', ' '));
                    break;
                case FigureLink link:
                    Append(link, figures, text, links);
                    break;
                case FigureText figure:
                    var start = text.Length;
                    text.Append(figure.Text);
                    links.Add(new ProseLink(start, text.Length, figure.Key, figures.TryGet(figure.Key, out var known) ? known : null));
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
                default:
                    break;
            }
        }

        return new ProseText(text.ToString(), links);
    }

    private static void Append(FigureLink link, FigureSet figures, StringBuilder text, List<ProseLink> links)
    {
        var start = text.Length;
        string? printed = null;
        if (figures.TryGet(link.Key, out var figure))
        {
            FigureFormatter.TryFormat(figure, link.Format, out printed, out _);
        }

        text.Append((printed ?? "{{" + link.Key + "}}").Replace('\u00a0', ' '));
        links.Add(new ProseLink(start, text.Length, link.Key, printed is null ? null : figure));
    }
}
