using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Tests.Pdf;

/// <summary>Three pages placed by hand: heading, justified paragraph with a link, list, table with spans, figure, note, pictures, artifacts.</summary>
internal sealed class SamplePages
{
    public static readonly DocumentMetadata Metadata = new(
        "Laporan Kinerja (LKjIP) Tahun 2023 — BKPSDM <Jombang>", "LKjIP Tahun 2023", "BKPSDM Kabupaten Jombang", "Laporan kinerja", new DateOnly(2024, 2, 28));

    private static readonly FontFace Body = new(FontFamily.Tinos);
    private readonly TextShaper _shaper = new();
    private readonly StructureNode _document = new("Document");
    private readonly List<PageCommand> _commands = [];
    private readonly List<PlacedLink> _links = [];

    public static byte[] ToBytes(LaidOutDocument document)
    {
        using var output = new MemoryStream();
        PdfEmitter.Write(document, Metadata, output);
        return output.ToArray();
    }

    public LaidOutDocument Create(ImageContent? image = null)
    {
        var sect = _document.Add(new StructureNode("Sect"));
        var first = TextPage(sect);
        var second = TablePage(sect, image);
        Text(100, "Halaman ketiga", sect.Add(new StructureNode("P")));
        return new(
            [first, second, TakePage("1")],
            _document,
            [new("BAB I Pendahuluan", 0, new(0, 60)), new("1.1 Latar Belakang", 1, new(0, 90)), new("BAB II", 0, new(1, 60))],
            new Dictionary<string, Destination> { ["tabel-1"] = new(1, 60) });
    }

    private PlacedPage TextPage(StructureNode sect)
    {
        Text(40, "LKjIP Tahun 2023", null, new FontFace(FontFamily.Tinos, Italic: true), 9);
        _commands.Add(new LineCommand(85, 44, 500, 44, 0.4, Colour.Grey(55), null, null));
        Text(80, "Pendahuluan (BAB I)", sect.Add(new StructureNode("H1")), new FontFace(FontFamily.Tinos, Bold: true), 16, letterSpace: 0.3);
        var paragraph = sect.Add(new StructureNode("P"));
        Text(110, "Capaian kinerja naik dan efisiensi ", paragraph, wordSpace: 3);
        Text(128, "membaik, lihat ", paragraph);
        var link = paragraph.Add(new StructureNode("Link"));
        var shaped = _shaper.Shape("Tabel\u00A01.1", Body);
        _commands.Add(new TextCommand(180, 128, shaped, 12, Colour.Black, 0, 0, link));
        _links.Add(new PlacedLink(180, 116, shaped.WidthAt(12), 14, "tabel-1", "Tabel 1.1", link));
        Text(128, " pada halaman ini ✓ 信.", paragraph, x: 240);
        var item = sect.Add(new StructureNode("L") { ListNumbering = "Decimal" }).Add(new StructureNode("LI"));
        Text(146, "1.", item.Add(new StructureNode("Lbl")));
        Text(146, "butir pertama", item.Add(new StructureNode("LBody")), x: 110);
        Text(700, "Catatan kaki.", sect.Add(new StructureNode("Note")), size: 9);
        return TakePage("i");
    }

    private PlacedPage TablePage(StructureNode sect, ImageContent? image)
    {
        var table = sect.Add(new StructureNode("Table"));
        var header = table.Add(new StructureNode("THead")).Add(new StructureNode("TR"));
        Text(60, "Uraian", header.Add(new StructureNode("TH") { Scope = "Column", RowSpan = 2 }));
        Text(60, "Anggaran", header.Add(new StructureNode("TH") { Scope = "Column", ColumnSpan = 2 }), x: 200);
        var row = table.Add(new StructureNode("TBody")).Add(new StructureNode("TR"));
        Text(90, "Program", row.Add(new StructureNode("TD")));
        Text(90, "13.526.508.445", row.Add(new StructureNode("TD")), x: 200);
        row.Add(new StructureNode("TD"));
        var figure = sect.Add(new StructureNode("Figure") { Alt = "Capaian 104,87%" });
        _commands.Add(new RectCommand(100, 200, 200, 50, Colour.Hex("#12467F"), Colour.Black, 0.4, [2, 2], figure));
        _commands.Add(new PathCommand([
            new(PathVerb.Move, 0, 0, 0, 0, 100, 300), new(PathVerb.Curve, 120, 280, 160, 280, 200, 300),
            new(PathVerb.Line, 0, 0, 0, 0, 200, 320), new(PathVerb.Close, 0, 0, 0, 0, 0, 0)], Colour.Grey(83), null, 0, null, figure));
        if (image is not null)
        {
            _commands.Add(new ImageCommand(100, 400, 80, 80, image, figure));
            _commands.Add(new ImageCommand(200, 400, 80, 80, image, figure));
        }
        return TakePage("ii");
    }

    private PlacedPage TakePage(string label)
    {
        var page = new PlacedPage(595.28, 841.89, label, [.. _commands], [.. _links]);
        _commands.Clear();
        _links.Clear();
        return page;
    }

    private void Text(
        double y, string text, StructureNode? node, FontFace? face = null, double size = 12, double x = 85, double wordSpace = 0, double letterSpace = 0) =>
        _commands.Add(new TextCommand(x, y, _shaper.Shape(text, face ?? Body), size, Colour.Black, wordSpace, letterSpace, node));
}
