using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using FontTable = DocumentFormat.OpenXml.Spreadsheet.Fonts;

namespace LkjipPortal.Rendering.Xlsx;

/// <summary>Looks of cells; the value is the index into the workbook's cell formats.</summary>
internal enum XlsxStyle : uint
{
    Plain,
    Title,
    Header,
    Text,
    TextStrong,
    Center,
    CenterStrong,
    Amount,
    AmountStrong,
    Block,
    Note,
}

/// <summary>The workbook's stylesheet; formats stand in the order of <see cref="XlsxStyle"/>.</summary>
internal static class XlsxStyles
{
    private const uint AmountFormat = 164;
    private const string HeaderFill = "FFE4EAF1";
    private const string BlockFill = "FFF2F4F7";

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = AmountFormat, FormatCode = "#,##0;(#,##0);0" }) { Count = 1 },
        new FontTable(Face(10, bold: false), Face(10, bold: true), Face(12, bold: true)) { Count = 3 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Solid(HeaderFill), Solid(BlockFill))
        { Count = 4 },
        new Borders(new Border(), Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            Format(font: 2, align: HorizontalAlignmentValues.Center),
            Format(font: 1, fill: 2, border: 1, align: HorizontalAlignmentValues.Center, middle: true),
            Format(border: 1),
            Format(font: 1, border: 1),
            Format(border: 1, align: HorizontalAlignmentValues.Center),
            Format(font: 1, border: 1, align: HorizontalAlignmentValues.Center),
            Format(border: 1, number: AmountFormat, align: HorizontalAlignmentValues.Right),
            Format(font: 1, border: 1, number: AmountFormat, align: HorizontalAlignmentValues.Right),
            Format(font: 1, fill: 3, border: 1),
            Format())
        { Count = 11 });

    private static Font Face(double size, bool bold)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = "Arial" });
        return font;
    }

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Thin()
    {
        static T Line<T>()
            where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };
        return new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());
    }

    private static CellFormat Format(uint font = 0, uint fill = 0, uint border = 0, uint number = 0, HorizontalAlignmentValues? align = null, bool middle = false) => new()
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        Alignment = new Alignment
        {
            WrapText = true,
            Vertical = middle ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            Horizontal = new EnumValue<HorizontalAlignmentValues>(align ?? HorizontalAlignmentValues.General),
        },
    };
}
