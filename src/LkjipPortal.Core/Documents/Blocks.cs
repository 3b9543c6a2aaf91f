namespace LkjipPortal.Core.Documents;

/// <summary>
/// A block of the document. The set is closed: each writer has one switch over it, and a test feeds every kind to every writer.
/// </summary>
public abstract record Block;

/// <summary>The title page. Lines are null where the unit has none.</summary>
/// <param name="Title">"Laporan Kinerja Instansi Pemerintah (LKjIP)".</param>
/// <param name="Place">Place and month at the foot: "Jombang, Februari 2024".</param>
public sealed record Cover(string Region, string Unit, string Title, string Year, string Place, string? Note, ImageContent? Emblem) : Block;

/// <summary>Page before a lampiran: "LAMPIRAN 1", title.</summary>
public sealed record Divider(string Id, string Label, string Title, string? Note) : Block;

/// <summary>Level 0 is a BAB, 1 to 3 its headings; tagged H1 to H4.</summary>
/// <param name="Number">"BAB III", "3.1", "3.2.2.1"; null until <see cref="Numbering"/> has run, and for front matter.</param>
/// <param name="IsFrontMatter">Kata pengantar, daftar isi: unnumbered, counted among the entries of the table of contents.</param>
/// <param name="IsMinor">A heading that the PD wrote inside a part: styled by its level, unnumbered, and no entry of the table of contents.</param>
public sealed record Heading(string Id, int Level, string Title, string? Number = null, bool IsFrontMatter = false, bool IsMinor = false) : Block;

/// <summary>A paragraph. <paramref name="Continues"/>: goes on with a sentence after a formula, list or table, so it is not indented.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines, bool Continues = false) : Block;

public enum ListStyle
{
    /// <summary>1. 2. 3.</summary>
    Numeric,
    /// <summary>a. b. c.</summary>
    LowerAlpha,
    /// <summary>1) 2) 3)</summary>
    NumericBracket,
    /// <summary>a) b) c)</summary>
    LowerAlphaBracket,
    /// <summary>Unordered; printed as en dash, or as numbers in a theme without marks.</summary>
    Dash,
}

public sealed record ListBlock(ListStyle Style, IReadOnlyList<ListItem> Items) : Block;

public sealed record ListItem(IReadOnlyList<Block> Blocks);

/// <summary>Label and value in two columns (Nama, Jabatan).</summary>
public sealed record FieldList(IReadOnlyList<FieldRow> Rows) : Block;

public sealed record FieldRow(string Label, IReadOnlyList<Inline> Value);

/// <summary>Headline figures of the ikhtisar, three in a row.</summary>
public sealed record KeyFigures(IReadOnlyList<KeyFigure> Items) : Block;

/// <param name="FigureKey">Key in the FigureSet, null for a typed word.</param>
public sealed record KeyFigure(string Value, string Label, string? FigureKey);

/// <summary>A displayed formula in a line of its own.</summary>
/// <param name="Number">Printed at the right edge, "(3.1)"; <see cref="ToBeNumbered"/> until <see cref="Numbering"/> has run; null for a worked line.</param>
/// <param name="AltText">The formula read out.</param>
public sealed record Formula(IReadOnlyList<FormulaPart> Parts, string AltText, string? Number = null) : Block
{
    public const string ToBeNumbered = "";
}

public abstract record FormulaPart;

/// <summary>A word, number or operator. <paramref name="IsOperator"/> gets space on both sides (×, −, =).</summary>
public sealed record FormulaText(string Text, bool IsOperator = false, bool Strong = false) : FormulaPart;

public sealed record FormulaFraction(IReadOnlyList<FormulaPart> Numerator, IReadOnlyList<FormulaPart> Denominator) : FormulaPart;

public sealed record FormulaBracket(IReadOnlyList<FormulaPart> Parts) : FormulaPart;

/// <summary>Place and date, jabatan, space for the signature, name, pangkat, NIP. Lines that are null fall away.</summary>
public sealed record SignatureBlock(Signatory Signatory, string? PlaceAndDate, QrCode? Qr = null) : Block;

/// <summary>Two signatures side by side; Pihak Kedua left, Pihak Pertama right with place and date above.</summary>
public sealed record SignaturePair(Signatory Left, string LeftRole, Signatory Right, string RightRole, string PlaceAndDate) : Block;

/// <param name="PositionLines">Jabatan in one to three lines, "Plt." and the like included.</param>
public sealed record Signatory(IReadOnlyList<string> PositionLines, string Name, string? Rank, string? Nip);

/// <summary>A QR code with its label.</summary>
public sealed record QrBlock(QrCode Code) : Block;

/// <param name="Content">What the code encodes, a URL.</param>
public sealed record QrCode(string Content, string Label, string Id);

public sealed record TableOfContents : Block;

public sealed record ListOfTables : Block;

public sealed record ListOfFigures : Block;

public sealed record PageBreak : Block;

/// <summary>A picture with caption and alternative text.</summary>
public sealed record ImageBlock(string Id, ImageContent Image, string AltText, Caption? Caption, string? Source) : Block;

public enum ImageFormat { Jpeg, Png }

/// <summary>Encoded bytes as uploaded; pixel size known, so that layout needs no decoding.</summary>
public sealed record ImageContent(ImageFormat Format, int PixelWidth, int PixelHeight, ReadOnlyMemory<byte> Bytes);

/// <summary>Title of a table or figure; the label is given by <see cref="Numbering"/>.</summary>
/// <param name="Label">"Tabel 3.1", "Gambar 1.1"; null until numbered.</param>
public sealed record Caption(string Title, string? Label = null);

/// <summary>An unnumbered note in smaller type, such as a table's key. Notes of one table belong to the table itself.</summary>
public sealed record Note(IReadOnlyList<Inline> Inlines) : Block;

/// <summary>An uploaded PDF that becomes pages of a lampiran, behind its divider.</summary>
public sealed record AttachedPdf(string Id, string Title, ReadOnlyMemory<byte> Bytes) : Block;
