using LkjipPortal.Core.Documents;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = LkjipPortal.Core.Documents.Inline;

namespace LkjipPortal.Web.Narrative;

/// <summary>Running text of a narrative section; collects what cannot be printed.</summary>
internal sealed class InlineConversion
{
    private readonly List<NarrativeError> _errors = [];

    public IReadOnlyList<NarrativeError> Errors => _errors;

    public IReadOnlyList<Inline> Convert(ContainerInline? container) =>
        container is null ? [] : Merge(Convert(container, strong: false, emphasis: false));

    private IEnumerable<Inline> Convert(ContainerInline container, bool strong, bool emphasis) =>
        container.SelectMany(inline => Convert(inline, strong, emphasis));

    private IEnumerable<Inline> Convert(Markdig.Syntax.Inlines.Inline inline, bool strong, bool emphasis)
    {
        TextRun Run(string text) => new(text, strong, emphasis);
        switch (inline)
        {
            case LiteralInline literal:
                return [Run(literal.Content.ToString())];
            case HtmlEntityInline entity:
                return [Run(entity.Transcoded.ToString())];
            case CodeInline code:
                return [Run(code.Content)];
            case AutolinkInline link:
                return [Run(link.Url)];
            case LineBreakInline lineBreak:
                return [lineBreak.IsHard ? new LineBreak() : Run(" ")];
            case FigureLinkInline figure:
                return [new FigureLink(figure.Key, figure.Suffix, strong)];
            case PlaceLinkInline place:
                return [new CrossReference(place.Target)];
            case MalformedLinkInline malformed:
                Report(malformed, malformed.Message);
                return [Run(malformed.Text)];
            case FootnoteLink footnote:
                return footnote.IsBackLink ? [] : [new FootnoteMark(ContentOf(footnote.Footnote))];
            case LinkInline { IsImage: true } image:
                Report(image, "Gambar dalam teks belum didukung; hapus gambar ini.");
                return Convert(image, strong, emphasis);
            case EmphasisInline mark:
                return Convert(mark, strong || mark.DelimiterCount >= 2, emphasis || mark.DelimiterCount != 2);
            case ContainerInline container:
                return Convert(container, strong, emphasis);
            default:
                return [Run(inline.ToString() ?? "")];
        }
    }

    private List<Inline> ContentOf(Footnote footnote) =>
        Merge(footnote.OfType<ParagraphBlock>().Where(paragraph => paragraph.Inline is not null).SelectMany(paragraph => Convert(paragraph.Inline!, false, false)));

    private void Report(MarkdownObject node, string message)
    {
        var error = new NarrativeError(node.Line + 1, message);
        if (!_errors.Contains(error))
        {
            _errors.Add(error);
        }
    }

    /// <summary>Joins neighbouring runs of one style, so that typography sees whole words.</summary>
    private static List<Inline> Merge(IEnumerable<Inline> inlines)
    {
        var merged = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is TextRun run && merged is [.., TextRun last] && (last.Strong, last.Emphasis) == (run.Strong, run.Emphasis))
            {
                merged[^1] = last with { Text = last.Text + run.Text };
            }
            else if (inline is not TextRun { Text: "" })
            {
                merged.Add(inline);
            }
        }

        return merged;
    }
}
