using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering;

/// <summary>A style of the type scale: size and leading, space before and after, all in points.</summary>
public sealed record TypeStyle(FontFace Face, double Size, double Leading, Colour Colour, double Before = 0, double After = 0, double LetterSpace = 0)
{
    /// <summary>Distance from the top of the line box to the baseline.</summary>
    public double Ascent => ((Leading - Size) / 2) + (0.75 * Size);
}

/// <summary>The type scale of print.md 3.</summary>
public sealed partial record ReportTheme
{
    /// <summary>First-line indent, list indent and formula indent; 0 where paragraphs are parted by gaps.</summary>
    public double Indent => IsFormal ? Mm(10) : 0;

    public TypeStyle Body => IsFormal ? Style(12, 18) : Style(10.5, 16, after: 8);

    public TypeStyle ChapterLabel => IsFormal ? Style(14, 18, bold: true) : Style(10, 16, bold: true, colour: Accent, letterSpace: 0.8);

    public TypeStyle ChapterTitle => IsFormal
        ? Style(16, 24, bold: true, after: 30, letterSpace: 0.3)
        : Style(24, 28, bold: true, after: 32);

    public TypeStyle FrontTitle => IsFormal
        ? Style(14, 18, bold: true, after: 24, letterSpace: 0.3)
        : Style(20, 24, bold: true, after: 24);

    public TypeStyle Caption(bool isTable) => IsFormal
        ? Style(10.5, 12, before: isTable ? 12 : 6, after: isTable ? 6 : 12)
        : Style(9, 12, before: isTable ? 12 : 6, after: isTable ? 4 : 12);

    /// <summary>Caption over a matrix, on the wide page.</summary>
    public TypeStyle MatrixCaption => Caption(isTable: true) with { Size = 9.5, Leading = 12 };

    public TypeStyle Note => IsFormal ? Style(9, 12, colour: Muted, before: 3, after: 12) : Style(8, 12, colour: Muted, before: 3, after: 12);

    public TypeStyle Footnote => IsFormal ? Style(9, 12) : Style(8, 12);

    public TypeStyle Contents => IsFormal ? Style(12, 18) : Style(10.5, 16);

    public TypeStyle Signature => IsFormal ? Style(12, 16, before: 30) : Style(10.5, 15, before: 28);

    public TypeStyle RunningHead => IsFormal ? Style(9, 12, italic: true) : Style(8, 12, colour: Muted);

    public TypeStyle PageNumber => IsFormal ? Style(10, 12) : Style(9, 12, bold: true, colour: Accent);

    public TypeStyle CoverTitle => IsFormal ? Style(26, 33, bold: true, letterSpace: 0.8) : Style(34, 40, bold: true, colour: Colour.White);

    public TypeStyle CoverYear => IsFormal ? Style(20, 26, bold: true, letterSpace: 1.2) : Style(84, 84, bold: true, colour: Colour.White, letterSpace: -2);

    public TypeStyle DividerLabel => IsFormal ? Style(14, 20, letterSpace: 0.8) : Style(10, 16, bold: true, colour: Accent, letterSpace: 0.8);

    public TypeStyle DividerTitle => IsFormal ? Style(20, 26, bold: true, letterSpace: 0.5) : Style(28, 34, bold: true);

    public TypeStyle KeyFigureValue => Style(20, 24, bold: true);

    public TypeStyle KeyFigureLabel => Style(9, 12);

    /// <summary>Labels in figures, QR labels: under 8.5 pt always Arimo.</summary>
    public static TypeStyle SmallLabel => new(new FontFace(FontFamily.Arimo), 7.5, 10, Colour.Black);

    /// <param name="level">1 to 3.</param>
    public TypeStyle HeadingStyle(int level) => (level, IsFormal) switch
    {
        (1, true) => Style(13, 18, bold: true, before: 18, after: 6),
        (2, true) => Style(12, 18, bold: true, before: 12, after: 6),
        (3, true) => Style(12, 18, bold: true, italic: true, before: 12, after: 6),
        (1, false) => Style(14, 20, bold: true, colour: Accent, before: 20, after: 8),
        (2, false) => Style(11.5, 16, bold: true, before: 12, after: 4),
        (3, false) => Style(10.5, 16, bold: true, colour: Muted, before: 12, after: 4),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Headings below BAB have the levels 1 to 3."),
    };

    /// <summary>Title of a form (Perjanjian Kinerja).</summary>
    public TypeStyle FormTitle => Style(13, 18, bold: true, after: 24);

    /// <summary>Width of the column that holds a heading's number.</summary>
    public static double HeadingNumberWidth(int level) => Mm(level == 3 ? 17 : 13.5);

    public TypeStyle TableText(TableKind kind) => (kind, IsFormal) switch
    {
        (TableKind.Normal, true) => Style(10, 12),
        (TableKind.Normal, false) => Style(8.5, 12),
        (TableKind.Dense, true) => Style(9, 12),
        (TableKind.Dense, false) => Style(7.75, 10),
        _ => Paper == Paper.A4 ? Matrix(6.25, 7.5) : Matrix(7, 8.4),
    };

    public TypeStyle NumberRow(TableKind kind) => (kind, IsFormal) switch
    {
        (TableKind.Matrix, _) => Matrix(Paper == Paper.A4 ? 5.5 : 6, Paper == Paper.A4 ? 7 : 7.8, italic: true) with { Colour = Muted },
        (_, true) => Style(8, 10, italic: true, colour: Muted),
        (_, false) => Style(7, 10, italic: true, colour: Muted),
    };

    private static TypeStyle Matrix(double size, double leading, bool italic = false) =>
        new(new FontFace(FontFamily.Arimo, Italic: italic), size, leading, Colour.Black);

    private TypeStyle Style(
        double size, double leading, bool bold = false, bool italic = false, Colour? colour = null, double before = 0, double after = 0, double letterSpace = 0) =>
        new(new FontFace(BodyFamily, bold, italic), size, leading, colour ?? Colour.Black, before, after, letterSpace);
}
