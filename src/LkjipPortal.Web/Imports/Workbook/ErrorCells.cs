using System.IO.Compression;
using System.Xml;

namespace LkjipPortal.Web.Imports.Workbook;

/// <summary>Cells whose formula failed (#REF!, #N/A): the reader shows them as blank, but they are not.</summary>
internal sealed class ErrorCells
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    private readonly List<Dictionary<int, List<Cell>>> _sheets = [];

    /// <summary>Failed cells of a row of the sheet with this place in the workbook.</summary>
    public IReadOnlyList<Cell> Of(int sheet, int row) => sheet < _sheets.Count && _sheets[sheet].TryGetValue(row, out var cells) ? cells : [];

    /// <summary>Reads the parts of a package that was inspected before; leaves the stream at its start.</summary>
    public static ErrorCells Read(Stream file)
    {
        var found = new ErrorCells();
        file.Position = 0;
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            var targets = Targets(archive);
            foreach (var id in SheetIds(archive))
            {
                found._sheets.Add(targets.TryGetValue(id, out var path) && archive.GetEntry(path) is { } part ? ReadSheet(part) : []);
            }
        }

        file.Position = 0;
        return found;
    }

    private static Dictionary<string, string> Targets(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = Open(archive.GetEntry("xl/_rels/workbook.xml.rels"));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("Target") is { } target)
            {
                targets[reader.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return targets;
    }

    private static List<string> SheetIds(ZipArchive archive)
    {
        var ids = new List<string>();
        using var reader = Open(archive.GetEntry("xl/workbook.xml"));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sheet")
            {
                ids.Add(reader.GetAttribute("id", Relationships) ?? "");
            }
        }

        return ids;
    }

    private static Dictionary<int, List<Cell>> ReadSheet(ZipArchiveEntry part)
    {
        var rows = new Dictionary<int, List<Cell>>();
        using var reader = Open(part);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c" || reader.GetAttribute("t") != "e"
                || !CellAddress.TryParse(reader.GetAttribute("r"), out var column, out var row))
            {
                continue;
            }

            if (!rows.TryGetValue(row, out var cells))
            {
                rows[row] = cells = [];
            }

            cells.Add(new Cell(column, ErrorText(reader)));
        }

        return rows;
    }

    private static string ErrorText(XmlReader reader)
    {
        using var cell = reader.ReadSubtree();
        return cell.Read() && cell.ReadToDescendant("v", cell.NamespaceURI) ? cell.ReadElementContentAsString() : "#N/A";
    }

    private static XmlReader Open(ZipArchiveEntry? part) => XmlReader.Create(part?.Open() ?? throw new InvalidDataException("A part is missing."), Settings);
}
