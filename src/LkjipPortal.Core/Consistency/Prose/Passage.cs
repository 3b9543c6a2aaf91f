using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>A paragraph, list item or footnote of a narrative section.</summary>
/// <param name="Heading">The nearest heading above it, in its section; null for none.</param>
/// <param name="IsItem">It is a list item: what the one before spoke of does not go on here.</param>
internal sealed record Passage(string? Heading, ProseText Text, bool IsItem)
{
    public static IEnumerable<Passage> Of(IReadOnlyList<Block> blocks, FigureSet figures)
    {
        string? heading = null;
        foreach (var block in blocks)
        {
            if (block is Heading title)
            {
                heading = title.Title;
                continue;
            }

            foreach (var passage in Of(block, heading, figures, isItem: false))
            {
                yield return passage;
            }
        }
    }

    private static IEnumerable<Passage> Of(Block block, string? heading, FigureSet figures, bool isItem)
    {
        switch (block)
        {
            case Paragraph paragraph:
                yield return new Passage(heading, ProseText.Of(paragraph.Inlines, figures), isItem);
                foreach (var mark in paragraph.Inlines.OfType<FootnoteMark>())
                {
                    yield return new Passage(heading, ProseText.Of(mark.Content, figures), true);
                }

                break;
            case Note note:
                yield return new Passage(heading, ProseText.Of(note.Inlines, figures), isItem);
                break;
            case ListBlock list:
                foreach (var passage in list.Items.SelectMany(item => item.Blocks).SelectMany(inner => Of(inner, heading, figures, isItem: true)))
                {
                    yield return passage;
                }

                break;
            default:
                break;
        }
    }
}
