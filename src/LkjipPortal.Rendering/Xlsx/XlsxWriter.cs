using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LkjipPortal.Core.Documents;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;
using Table = LkjipPortal.Core.Documents.Table;
using TableColumn = LkjipPortal.Core.Documents.TableColumn;

namespace LkjipPortal.Rendering.Xlsx;

/// <summary>Writes tables as a workbook: header cells merged, header and first columns frozen, amounts as numbers. Rows are written one by one.</summary>
public static class XlsxWriter
{
    private const int MaxSheetName = 31;
    private const double NotesWidth = 100;

    /// <param name="output">Seekable; stays open.</param>
    public static void Write(IReadOnlyList<XlsxSheet> sheets, Stream output, XlsxNotes? notes = null)
    {
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Create();
        var list = new Sheets();
        foreach (var sheet in sheets)
        {
            WriteSheet(workbook.AddNewPart<WorksheetPart>(PartId(list)), sheet);
            AddSheet(list, sheet.Name);
        }

        if (notes is not null)
        {
            WriteNotes(workbook.AddNewPart<WorksheetPart>(PartId(list)), notes);
            AddSheet(list, notes.Name);
        }

        workbook.Workbook = new Workbook(list);
    }

    private static string PartId(Sheets list) => FormattableString.Invariant($"sheet{list.ChildElements.Count + 1}");

    private static void AddSheet(Sheets list, string name)
    {
        var allowed = new string([.. name.Where(c => c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\'))]);
        list.Append(new Sheet { Name = allowed.Length > MaxSheetName ? allowed[..MaxSheetName] : allowed, SheetId = (uint)list.ChildElements.Count + 1, Id = PartId(list) });
    }

    private static void WriteSheet(WorksheetPart part, XlsxSheet sheet)
    {
        var table = sheet.Table;
        var headerRow = sheet.Titles.Count == 0 ? 1 : sheet.Titles.Count + 2;
        var bodyRow = headerRow + table.Header.Count + (table.HasNumberRow ? 1 : 0);
        var grid = new XlsxGrid(table.Columns.Count, headerRow);
        var heights = new XlsxHeights([.. table.Columns.Select(Width)]);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(Views(sheet.FrozenColumns, bodyRow));
        writer.WriteElement(Widths(table.Columns));
        writer.WriteStartElement(new SheetData());
        for (var i = 0; i < sheet.Titles.Count; i++)
        {
            WriteRow(writer, heights, i + 1, [new XlsxCell(0, sheet.Titles[i], null, XlsxStyle.Title)]);
        }

        WriteTable(writer, table, grid, heights);
        for (var i = 0; i < sheet.EmptyRows; i++)
        {
            WriteRow(writer, heights, grid.NextRow, grid.Place(table.Columns.Select(column => new XlsxEntry("", 1, 1, _ => (Look(column.Kind, strong: false), null)))));
        }

        writer.WriteEndElement();
        WriteMerged(writer, sheet, grid);
        WriteRules(writer, sheet, bodyRow);
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    private static void WriteTable(OpenXmlWriter writer, Table table, XlsxGrid grid, XlsxHeights heights)
    {
        foreach (var header in table.Header)
        {
            WriteRow(writer, heights, grid.NextRow, grid.Place(header.Cells.Select(cell => new XlsxEntry(cell.Text, cell.ColumnSpan, cell.RowSpan, _ => (XlsxStyle.Header, null)))));
        }

        if (table.HasNumberRow)
        {
            WriteRow(writer, heights, grid.NextRow, grid.Place(table.Columns.Select(_ => new XlsxEntry("", 1, 1, column => (XlsxStyle.Header, column + 1)))));
        }

        foreach (var body in table.Rows)
        {
            WriteRow(writer, heights, grid.NextRow, grid.Place(body.Cells.Select(cell => Body(table, body, cell))));
        }
    }

    private static XlsxEntry Body(Table table, TableRow row, TableCell cell)
    {
        var text = PlainText(cell);
        return new XlsxEntry(text, cell.ColumnSpan, cell.RowSpan, column => row.Level == RowLevel.BlockTitle
            ? (XlsxStyle.Block, null)
            : (Look(table.Columns[column].Kind, cell.Strong), XlsxGrid.NumberOf(text, table.Columns[column].Kind)));
    }

    /// <summary>The cell's text without the signs that only a page needs: no-break blanks, joiners.</summary>
    private static string PlainText(TableCell cell) => string.Concat(cell.Inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        FigureText figure => figure.Text,
        CrossReference reference => reference.Text ?? "",
        LineBreak => "\n",
        _ => "",
    })).Replace('\u00A0', ' ').Replace("\u2060", "", StringComparison.Ordinal);

    private static XlsxStyle Look(ColumnKind kind, bool strong) => kind switch
    {
        ColumnKind.Amount => strong ? XlsxStyle.AmountStrong : XlsxStyle.Amount,
        ColumnKind.Number or ColumnKind.Target or ColumnKind.Value or ColumnKind.OnComma => strong ? XlsxStyle.CenterStrong : XlsxStyle.Center,
        _ => strong ? XlsxStyle.TextStrong : XlsxStyle.Text,
    };

    private static void WriteRow(OpenXmlWriter writer, XlsxHeights heights, int number, IReadOnlyList<XlsxCell> cells)
    {
        var row = new Row { RowIndex = (uint)number };
        if (heights.Next(cells) is { } height)
        {
            (row.Height, row.CustomHeight) = (height, true);
        }

        writer.WriteStartElement(row);
        foreach (var cell in cells)
        {
            var element = new Cell { CellReference = XlsxAddress.Of(cell.Column, number), StyleIndex = (uint)cell.Style };
            if (cell.Number is { } value)
            {
                element.CellValue = new CellValue(value.ToString("0.############", CultureInfo.InvariantCulture));
            }
            else if (cell.Text.Length > 0)
            {
                element.DataType = CellValues.InlineString;
                element.InlineString = new InlineString(new CellText(cell.Text) { Space = SpaceProcessingModeValues.Preserve });
            }

            writer.WriteElement(element);
        }

        writer.WriteEndElement();
    }

    private static SheetViews Views(int frozenColumns, int bodyRow)
    {
        var pane = new Pane { VerticalSplit = bodyRow - 1, TopLeftCell = XlsxAddress.Of(frozenColumns, bodyRow), State = PaneStateValues.Frozen, ActivePane = PaneValues.BottomLeft };
        if (frozenColumns > 0)
        {
            (pane.HorizontalSplit, pane.ActivePane) = (frozenColumns, PaneValues.BottomRight);
        }

        return new SheetViews(new SheetView(pane) { WorkbookViewId = 0, ShowGridLines = false });
    }

    private static Columns Widths(IReadOnlyList<TableColumn> columns) => new(columns.Select((column, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        CustomWidth = true,
        Width = Width(column),
    }));

    private static double Width(TableColumn column) => column.Kind switch
    {
        ColumnKind.Text => 20 + (20 * (double)column.Weight),
        ColumnKind.Number => 6,
        ColumnKind.Code => 17,
        ColumnKind.Amount => 17,
        _ => 13,
    };

    private static void WriteMerged(OpenXmlWriter writer, XlsxSheet sheet, XlsxGrid grid)
    {
        var last = sheet.Table.Columns.Count - 1;
        var areas = sheet.Titles.Select((_, i) => $"A{i + 1}:{XlsxAddress.Of(last, i + 1)}").Where(_ => last > 0).Concat(grid.Merged).ToList();
        if (areas.Count > 0)
        {
            writer.WriteElement(new MergeCells(areas.Select(area => new MergeCell { Reference = area })) { Count = (uint)areas.Count });
        }
    }

    private static void WriteRules(OpenXmlWriter writer, XlsxSheet sheet, int bodyRow)
    {
        if (sheet.Rules is not { Count: > 0 } rules)
        {
            return;
        }

        var last = bodyRow + sheet.Table.Rows.Count + sheet.EmptyRows;
        writer.WriteElement(new DataValidations(rules.Select(rule => new DataValidation(new Formula1(rule.Kind == XlsxRuleKind.Amount ? "0" : rule.Limit.ToString(CultureInfo.InvariantCulture)))
        {
            Type = rule.Kind == XlsxRuleKind.Amount ? DataValidationValues.Decimal : DataValidationValues.TextLength,
            Operator = rule.Kind == XlsxRuleKind.Amount ? DataValidationOperatorValues.GreaterThanOrEqual : DataValidationOperatorValues.LessThanOrEqual,
            AllowBlank = true,
            ShowErrorMessage = true,
            ShowInputMessage = true,
            Error = rule.Message,
            Prompt = rule.Message,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{XlsxAddress.Of(rule.Column, bodyRow)}:{XlsxAddress.Of(rule.Column, last)}" },
        }))
        { Count = (uint)rules.Count });
    }

    private static void WriteNotes(WorksheetPart part, XlsxNotes notes)
    {
        var heights = new XlsxHeights([NotesWidth]);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new Columns(new Column { Min = 1, Max = 1, Width = NotesWidth, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        for (var i = 0; i < notes.Lines.Count; i++)
        {
            WriteRow(writer, heights, i + 1, [new XlsxCell(0, notes.Lines[i], null, i == 0 ? XlsxStyle.Title : XlsxStyle.Note)]);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
