namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Structure elements of a table: Caption, THead with TH, TBody with TR and TD; built once, whatever the page breaks.</summary>
internal static class TableStructure
{
    public static void Build(TableModel model)
    {
        if (model.Table.Caption is not null)
        {
            model.CaptionNode = model.Node.Add(new StructureNode("Caption"));
        }
        if (model.Header.Rows > 0)
        {
            var head = model.Node.Add(new StructureNode("THead"));
            Rows(model.Header, head, isHeader: true);
            Rows(model.Numbers, head, isHeader: true);
        }
        if (model.Body.Rows > 0)
        {
            Rows(model.Body, model.Node.Add(new StructureNode("TBody")), isHeader: false);
        }
    }

    private static void Rows(TableGrid grid, StructureNode parent, bool isHeader)
    {
        for (var r = 0; r < grid.Rows; r++)
        {
            var row = parent.Add(new StructureNode("TR"));
            foreach (var cell in grid.Starting(r))
            {
                cell.Node = row.Add(new StructureNode(isHeader ? "TH" : "TD")
                {
                    Scope = isHeader ? "Column" : null,
                    RowSpan = cell.RowSpan,
                    ColumnSpan = cell.ColumnSpan,
                });
            }
        }
    }
}
