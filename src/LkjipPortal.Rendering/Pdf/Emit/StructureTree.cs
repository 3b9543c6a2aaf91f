using System.Globalization;

namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>
/// The structure tree (PDF 1.7, 14.7): collects the marked content and link annotations of each element while pages are
/// written, then writes the elements and the parent tree.
/// </summary>
internal sealed class StructureTree
{
    private readonly Dictionary<StructureNode, StructureElement> _elements = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Key, List<StructureElement> Owners)> _pages = [];
    private readonly List<(int Key, StructureElement Owner)> _annotations = [];
    private readonly List<(string Id, int Object)> _ids = [];
    private readonly StructureElement _document;
    private readonly int _root;
    private int _sequence;

    public StructureTree(PdfFile file, StructureNode document)
    {
        _root = file.Reserve();
        _document = Register(file, document, _root);
    }

    public int Root => _root;

    /// <summary>Starts a page; its key in the parent tree is its index.</summary>
    public void StartPage(int key) => _pages.Add((key, []));

    /// <summary>Opens marked content of <paramref name="node"/> on the current page and returns its MCID.</summary>
    public int Mark(StructureNode node, int pageObject)
    {
        var element = Element(node);
        var owners = _pages[^1].Owners;
        owners.Add(element);
        element.Content.Add(new(_sequence++, pageObject, owners.Count - 1, IsAnnotation: false));
        return owners.Count - 1;
    }

    public void MarkAnnotation(StructureNode node, int pageObject, int annotation, int key)
    {
        var element = Element(node);
        element.Content.Add(new(_sequence++, pageObject, annotation, IsAnnotation: true));
        _annotations.Add((key, element));
    }

    /// <summary>Grows the box of a figure or formula (bottom-left origin).</summary>
    public void Cover(StructureNode node, double x0, double y0, double x1, double y1)
    {
        if (node.Tag is "Figure" or "Formula")
        {
            var element = Element(node);
            element.Box = element.Box is not { } box
                ? (x0, y0, x1, y1)
                : (Math.Min(box.X0, x0), Math.Min(box.Y0, y0), Math.Max(box.X1, x1), Math.Max(box.Y1, y1));
        }
    }

    public void Write(PdfFile file)
    {
        WriteElement(file, _document);
        var numbers = new PdfBuffer(8192).Raw("<</Nums["u8);
        foreach (var (key, owners) in _pages)
        {
            var list = new PdfBuffer(owners.Count * 8).Byte((byte)'[');
            owners.ForEach(o => list.Ref(o.Object));
            numbers.Int(key).Ref(file.Put(list.Byte((byte)']'))).Byte((byte)' ');
        }
        foreach (var (key, owner) in _annotations)
        {
            numbers.Int(key).Ref(owner.Object).Byte((byte)' ');
        }
        var parents = file.Put(numbers.Raw("]>>"u8));
        var root = new PdfBuffer().Raw("<</Type/StructTreeRoot/K"u8).Ref(_document.Object).Raw("/ParentTree"u8).Ref(parents)
            .Raw("/ParentTreeNextKey "u8).Int(_pages.Count + _annotations.Count);
        if (_ids.Count > 0)
        {
            root.Raw("/IDTree<</Names["u8);
            _ids.ForEach(i => root.Text(i.Id).Ref(i.Object));
            root.Raw("]>>"u8);
        }
        file.Put(_root, root.Raw(">>"u8));
    }

    private StructureElement Register(PdfFile file, StructureNode node, int parent)
    {
        var element = new StructureElement(node, file.Reserve(), parent);
        if (!_elements.TryAdd(node, element))
        {
            throw new InvalidOperationException($"Element {node.Tag} stands twice in the structure tree.");
        }
        foreach (var child in node.Children)
        {
            element.Children.Add(Register(file, child, element.Object));
        }
        return element;
    }

    private StructureElement Element(StructureNode node) => _elements.TryGetValue(node, out var element)
        ? element
        : throw new InvalidOperationException($"A command names an element {node.Tag} that is not in the structure tree.");

    /// <returns>Place in reading order of the element's first content, or the latest possible when it has none.</returns>
    private int WriteElement(PdfFile file, StructureElement element)
    {
        var childStarts = element.Children.ConvertAll(c => WriteElement(file, c));
        var body = new PdfBuffer(128).Ascii($"<</S/{element.Node.Tag}/P").Ref(element.Parent);
        var page = element.Content.Count > 0 ? element.Content[0].Page : 0;
        if (page != 0)
        {
            body.Raw("/Pg"u8).Ref(page);
        }
        if (element.Node.Alt is { } alt)
        {
            body.Raw("/Alt"u8).Text(alt);
        }
        if (element.Node.Tag == "Note")
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"note{_ids.Count + 1:D5}");
            _ids.Add((id, element.Object));
            body.Raw("/ID"u8).Text(id);
        }
        StructureAttributes.Write(body, element);
        WriteKids(body, element, childStarts, page);
        file.Put(element.Object, body.Raw(">>"u8));
        var first = element.Content.Count > 0 ? element.Content[0].Sequence : int.MaxValue;
        return Math.Min(first, childStarts.Count > 0 ? childStarts.Min() : int.MaxValue);
    }

    /// <summary>Own content and children in the order in which the pages show them; an element without own content keeps its children's order.</summary>
    private static void WriteKids(PdfBuffer body, StructureElement element, List<int> childStarts, int page)
    {
        if (element.Content.Count + element.Children.Count == 0)
        {
            return;
        }
        body.Raw("/K["u8);
        var own = 0;
        var order = Enumerable.Range(0, element.Children.Count);
        foreach (var i in element.Content.Count == 0 ? order : order.OrderBy(i => childStarts[i]))
        {
            while (own < element.Content.Count && element.Content[own].Sequence < childStarts[i])
            {
                WriteContent(body, element.Content[own++], page);
            }
            body.Ref(element.Children[i].Object);
        }
        while (own < element.Content.Count)
        {
            WriteContent(body, element.Content[own++], page);
        }
        body.Byte((byte)']');
    }

    private static void WriteContent(PdfBuffer body, MarkedContent content, int page)
    {
        if (content.IsAnnotation)
        {
            body.Raw("<</Type/OBJR/Obj"u8).Ref(content.Number).Raw("/Pg"u8).Ref(content.Page).Raw(">>"u8);
        }
        else if (content.Page == page)
        {
            body.Byte((byte)' ').Int(content.Number);
        }
        else
        {
            body.Raw("<</Type/MCR/Pg"u8).Ref(content.Page).Raw("/MCID "u8).Int(content.Number).Raw(">>"u8);
        }
    }
}

/// <summary>A node with its object and what the pages gave it.</summary>
internal sealed class StructureElement(StructureNode node, int number, int parent)
{
    public StructureNode Node { get; } = node;

    public int Object { get; } = number;

    public int Parent { get; } = parent;

    public List<StructureElement> Children { get; } = [];

    public List<MarkedContent> Content { get; } = [];

    public (double X0, double Y0, double X1, double Y1)? Box { get; set; }
}

/// <param name="Number">MCID, or the object of the annotation.</param>
internal readonly record struct MarkedContent(int Sequence, int Page, int Number, bool IsAnnotation);
