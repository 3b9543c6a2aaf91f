using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Pdf.Layout;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf;

/// <summary>Numbered document to placed pages. One instance per render.</summary>
internal sealed class PdfLayout(ReportStyle style, ITextShaper shaper)
{
    /// <param name="document">After <see cref="Numbering.Resolve"/>: headings, captions, cross references and footnotes have their numbers.</param>
    /// <exception cref="InvalidOperationException">A kind of block or inline that has no layout, or one that composition should have resolved.</exception>
    public LaidOutDocument Layout(ReportDocument document)
    {
        var context = new LayoutContext(ReportTheme.For(style), style, shaper, document.Metadata);
        var pages = new PageSequence(context);
        var root = new StructureNode("Document");
        foreach (var section in document.Sections)
        {
            if (section.Blocks.Count == 0)
            {
                continue;
            }
            pages.Start(section);
            var blocks = new BlockBuilder(context, document, section, root.Add(new StructureNode("Sect"))).Build();
            new Flow(context, pages).Run(blocks);
        }
        FillNumbers(context);
        var furniture = new PageFurniture(context);
        var placed = new List<PlacedPage>(pages.Pages.Count);
        foreach (var page in pages.Pages)
        {
            furniture.Draw(page);
            placed.Add(new PlacedPage(page.Geometry.Width, page.Geometry.Height, page.Label, page.Commands, page.Links));
        }
        return new LaidOutDocument(placed, root, context.Outline, context.Destinations);
    }

    /// <summary>Puts the real page numbers into the lists of contents, where their lines kept a place.</summary>
    private static void FillNumbers(LayoutContext context)
    {
        foreach (var pending in context.PendingNumbers)
        {
            var label = context.PageLabels.TryGetValue(pending.Id, out var found)
                ? found
                : throw new InvalidOperationException($"The list of contents names {pending.Id}, which stands on no page.");
            var text = context.Shaper.Shape(label, pending.Style.Face);
            pending.Page.Commands[pending.Index] = new TextCommand(
                pending.Right - text.WidthAt(pending.Style.Size), pending.Baseline, text, pending.Style.Size, pending.Style.Colour, 0, 0, pending.Node);
        }
    }
}
