using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Pdf.Emit;

namespace LkjipPortal.Rendering.Pdf;

/// <summary>Pages of placed commands to the bytes of a tagged PDF 1.7. The same document gives the same bytes.</summary>
internal static class PdfEmitter
{
    /// <exception cref="InvalidOperationException">A link names a destination, or a command an element, that the document does not have.</exception>
    public static void Write(LaidOutDocument doc, DocumentMetadata meta, Stream output) => new Emission(doc, meta, output).Run();

    private sealed class Emission(LaidOutDocument doc, DocumentMetadata meta, Stream output)
    {
        private readonly PdfFile _file = new(output);
        private readonly PdfFonts _fonts = new();
        private readonly PdfImages _images = new();
        private readonly List<int> _pageIds = [];
        private int _annotationKey = doc.Pages.Count;

        public void Run()
        {
            _file.Begin();
            var (catalog, pages, resources) = (_file.Reserve(), _file.Reserve(), _file.Reserve());
            _pageIds.AddRange(doc.Pages.Select(_ => _file.Reserve()));
            var structure = new StructureTree(_file, doc.Structure);
            WritePages(structure, pages, resources);

            var shared = new PdfBuffer(1024).Raw("<<"u8);
            _fonts.Write(_file, shared);
            _images.Write(_file, shared);
            _file.Put(resources, shared.Raw(">>"u8));
            WritePageTree(pages);
            structure.Write(_file);
            WriteCatalog(catalog, pages, structure.Root);
            _file.End(catalog, _file.Put(DocumentProperties.Info(meta)));
        }

        private void WritePages(StructureTree structure, int pages, int resources)
        {
            var content = new PageContent(_fonts, _images, structure);
            for (var i = 0; i < doc.Pages.Count; i++)
            {
                var page = doc.Pages[i];
                structure.StartPage(i);
                var stream = _file.Reserve();
                _file.PutStream(stream, [], content.Write(page, _pageIds[i]));
                var body = new PdfBuffer(512).Raw("<</Type/Page/Parent"u8).Ref(pages).Raw("/MediaBox[0 0 "u8).Num(page.Width).Num(page.Height)
                    .Raw("]/Resources"u8).Ref(resources).Raw("/Contents"u8).Ref(stream).Raw("/Tabs/S/StructParents "u8).Int(i);
                if (page.Links.Count > 0)
                {
                    body.Raw("/Annots["u8);
                    foreach (var link in page.Links)
                    {
                        body.Ref(WriteLink(structure, link, page, _pageIds[i]));
                    }
                    body.Byte((byte)']');
                }
                _file.Put(_pageIds[i], body.Raw(">>"u8));
            }
        }

        private int WriteLink(StructureTree structure, PlacedLink link, PlacedPage page, int pageId)
        {
            if (!doc.Destinations.TryGetValue(link.DestinationId, out var destination))
            {
                throw new InvalidOperationException($"A link points at {link.DestinationId}, which has no place in the document.");
            }
            var id = _file.Reserve();
            var body = new PdfBuffer().Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8)
                .Num(link.X).Num(page.Height - link.Y - link.Height).Num(link.X + link.Width).Num(page.Height - link.Y)
                .Raw("]/Dest"u8).Raw(Target(destination).Span).Raw("/Contents"u8).Text(link.AltText);
            if (link.Structure is { } node)
            {
                body.Raw("/StructParent "u8).Int(_annotationKey);
                structure.MarkAnnotation(node, pageId, id, _annotationKey++);
            }
            _file.Put(id, body.Raw(">>"u8));
            return id;
        }

        private PdfBuffer Target(Destination destination) => new PdfBuffer().Byte((byte)'[').Ref(_pageIds[destination.PageIndex])
            .Raw("/XYZ null "u8).Num(doc.Pages[destination.PageIndex].Height - destination.Y).Raw("null]"u8);

        private void WritePageTree(int pages)
        {
            var body = new PdfBuffer(1024).Raw("<</Type/Pages/Count "u8).Int(_pageIds.Count).Raw("/Kids["u8);
            _pageIds.ForEach(p => body.Ref(p));
            _file.Put(pages, body.Raw("]>>"u8));
        }

        private void WriteCatalog(int catalog, int pages, int structure)
        {
            // Uncompressed, so that tools without a PDF reader find it.
            var xmp = _file.Reserve();
            _file.PutRaw(xmp, "/Type/Metadata/Subtype/XML"u8, DocumentProperties.Xmp(meta));
            var icc = _file.Reserve();
            _file.PutStream(icc, "/N 3/Alternate/DeviceRGB"u8, IccProfile.Srgb);
            var body = new PdfBuffer(1024).Raw("<</Type/Catalog/Pages"u8).Ref(pages).Raw("/StructTreeRoot"u8).Ref(structure)
                .Raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang"u8).Text(meta.Language)
                .Raw("/Metadata"u8).Ref(xmp).Raw("/PageLabels"u8).Raw(Navigation.PageLabels(doc.Pages).Span)
                .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile"u8)
                .Ref(icc).Raw(">>]"u8);
            if (Navigation.WriteOutline(_file, doc.Outline, Target) is { } outline)
            {
                body.Raw("/PageMode/UseOutlines/Outlines"u8).Ref(outline);
            }
            _file.Put(catalog, body.Raw(">>"u8));
        }
    }
}
