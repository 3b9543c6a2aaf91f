using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Tests.Imports;

/// <summary>Writes small XLSX packages by hand, so that a test can hold whatever real workbooks hold.</summary>
internal sealed class WorkbookBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, bool Hidden, SheetBuilder Sheet)> _sheets = [];
    private readonly Dictionary<string, string> _extraParts = [];
    private string _workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public WorkbookBuilder Sheet(string name, Action<SheetBuilder> fill, bool hidden = false)
    {
        var sheet = new SheetBuilder();
        fill(sheet);
        _sheets.Add((name, hidden, sheet));
        return this;
    }

    public WorkbookBuilder Part(string name, string content)
    {
        _extraParts[name] = content;
        return this;
    }

    public WorkbookBuilder WorkbookType(string type)
    {
        _workbookType = type;
        return this;
    }

    public MemoryStream Build()
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Write(string name, string content)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(_extraParts.Remove(name, out var replaced) ? replaced : content);
            }

            Write("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{_workbookType}\"/></Types>");
            Write("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            var numbered = _sheets.Select((sheet, i) => (sheet, Number: i + 1)).ToArray();
            Write("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">" + string.Concat(numbered.Select(x =>
                $"<Relationship Id=\"r{x.Number}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{x.Number}.xml\"/>")) + $"<Relationship Id=\"styles\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Write("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Write("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>" + string.Concat(numbered.Select(x =>
                $"<sheet name=\"{SecurityElement.Escape(x.sheet.Name)}\" sheetId=\"{x.Number}\" state=\"{(x.sheet.Hidden ? "hidden" : "visible")}\" r:id=\"r{x.Number}\"/>")) + "</sheets></workbook>");
            foreach (var (sheet, number) in numbered)
            {
                Write($"xl/worksheets/sheet{number}.xml", sheet.Sheet.ToXml());
            }

            foreach (var (name, content) in _extraParts.ToArray())
            {
                Write(name, content);
            }
        }

        file.Position = 0;
        return file;
    }

    public WorkbookContent Read() => WorkbookReader.Read(Build()).Value;

    public Sheet ReadSheet() => Read().Sheets[0];

    internal sealed class SheetBuilder
    {
        private readonly SortedDictionary<int, (bool Hidden, List<string> Cells)> _rows = [];
        private readonly List<string> _merged = [];
        private int _next = 1;

        /// <summary>Adds a row: strings as text, numbers as numbers, a <see cref="Percent"/> with its format, null for blank.</summary>
        public SheetBuilder Row(params object?[] values) => RowAt(_next, false, values);

        public SheetBuilder HiddenRow(params object?[] values) => RowAt(_next, true, values);

        public SheetBuilder RowAt(int number, bool hidden, params object?[] values)
        {
            _rows[number] = (hidden, [.. values.Select((value, column) => Xml(CellAddress.Of(column, number), value))]);
            _next = number + 1;
            return this;
        }

        public SheetBuilder Blank(int count = 1)
        {
            _next += count;
            return this;
        }

        public SheetBuilder Merge(string range)
        {
            _merged.Add(range);
            return this;
        }

        public string ToXml()
        {
            var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
            foreach (var (number, (hidden, cells)) in _rows)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\"{(hidden ? " hidden=\"1\"" : "")}>").AppendJoin("", cells).Append("</row>");
            }

            xml.Append("</sheetData>");
            if (_merged.Count > 0)
            {
                xml.Append("<mergeCells>").AppendJoin("", _merged.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
            }

            return xml.Append("</worksheet>").ToString();
        }

        private static string Xml(string address, object? value) => value switch
        {
            null => "",
            Percent percent => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"1\"><v>{percent.Value}</v></c>"),
            Failed failed => $"<c r=\"{address}\" t=\"e\"><v>{failed.Error}</v></c>",
            string text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
            _ => $"<c r=\"{address}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
        };
    }

    /// <summary>0.9 shown as 90%.</summary>
    internal sealed record Percent(decimal Value);

    /// <summary>A formula that failed.</summary>
    internal sealed record Failed(string Error);
}
