namespace LkjipPortal.Rendering.Pdf.Emit;

/// <summary>Attribute objects of structure elements (PDF 1.7, 14.8.5).</summary>
internal static class StructureAttributes
{
    public static void Write(PdfBuffer body, StructureElement element)
    {
        var node = element.Node;
        if (node.Scope is not null || node.ColumnSpan > 1 || node.RowSpan > 1)
        {
            WriteTable(body, node);
        }
        if (node.ListNumbering is { } numbering)
        {
            body.Ascii($"/A<</O/List/ListNumbering/{numbering}>>");
        }
        if (element.Box is { } box)
        {
            body.Raw("/A<</O/Layout/Placement/Block/BBox["u8).Num(box.X0).Num(box.Y0).Num(box.X1).Num(box.Y1).Raw("]>>"u8);
        }
    }

    private static void WriteTable(PdfBuffer body, StructureNode node)
    {
        body.Raw("/A<</O/Table"u8);
        if (node.Scope is { } scope)
        {
            body.Ascii($"/Scope/{scope}");
        }
        if (node.ColumnSpan > 1)
        {
            body.Raw("/ColSpan "u8).Int(node.ColumnSpan);
        }
        if (node.RowSpan > 1)
        {
            body.Raw("/RowSpan "u8).Int(node.RowSpan);
        }
        body.Raw(">>"u8);
    }
}
