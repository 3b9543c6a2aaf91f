using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Tests.Documents;

/// <summary>One example of every kind of node, so that a pass which forgets a kind fails.</summary>
internal static class EveryKind
{
    private static readonly ImageContent Pixel = new(ImageFormat.Png, 1, 1, new byte[] { 1 });
    private static readonly Signatory Head = new(["Kepala Badan"], "NAMA", "Pembina", "000000000000000001");

    public static IReadOnlyList<Inline> Inlines { get; } =
    [
        new TextRun("teks"), new FigureLink("merit.capaian.2023"), new FigureText("merit.capaian.2023", "104,87"), new CrossReference("tabel-a"),
        new FootnoteMark([new TextRun("catatan kaki"), new CrossReference("gambar-a")]), new LineBreak(),
    ];

    public static IReadOnlyList<Block> Blocks { get; } =
    [
        new Cover("Pemda", "Unit", "Judul", "2023", "Tempat", null, Pixel),
        new Heading("bab", 0, "Bab"),
        new Paragraph(Inlines),
        new ListBlock(ListStyle.Numeric, [new ListItem([new Paragraph([new CrossReference("bab")])])]),
        new FieldList([new FieldRow("Nama", [new TextRun("nilai")])]),
        new KeyFigures([new KeyFigure("102,32", "Rata-rata", "rata-rata.capaian.2023")]),
        new Formula([new FormulaBracket([new FormulaFraction([new FormulaText("R")], [new FormulaText("T")]), new FormulaText("−", true), new FormulaText("1")])], "R per T", Formula.ToBeNumbered),
        new SignatureBlock(Head, "Jombang, 1 Februari 2024"),
        new SignaturePair(Head, "Pihak Kedua,", Head, "Pihak Pertama,", "Jombang, 1 Februari 2024"),
        new QrBlock(new QrCode("https://contoh.test", "Verifikasi", "1")),
        new TableOfContents(), new ListOfTables(), new ListOfFigures(), new PageBreak(),
        new ImageBlock("foto", Pixel, "Foto", new Caption("Foto"), null),
        new FigureBlock("gambar-a", new BarChart([]), new Caption("Bagan"), "alternatif", null),
        new Table("tabel-a", TableKind.Normal, new Caption("Tabel"), [new TableColumn(ColumnKind.Text)], [new HeaderRow([new HeaderCell("Kolom")])],
            [new TableRow(RowLevel.Normal, [new TableCell(Inlines)])], false, [[new CrossReference("bab")]]),
        new Note([new TextRun("catatan")]),
        new Divider("lampiran", "LAMPIRAN 1", "Lampiran", null),
        new AttachedPdf("pdf", "SKP", ReadOnlyMemory<byte>.Empty),
    ];

    public static ReportDocument Document { get; } = DocumentOf([.. Blocks]);

    public static ReportDocument DocumentOf(params Block[] blocks) => new(
        new DocumentMetadata("Judul", "Judul pendek", "Penulis", "Pokok", new DateOnly(2024, 2, 1)),
        [new Section("isi", SectionKind.ChapterOpening, PageOrientation.Portrait, PageNumbering.Arabic, null, 1, blocks)]);

    public static IEnumerable<Type> MissingFrom<T>(IEnumerable<T> examples) where T : notnull =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Except(examples.Select(example => example.GetType()));
}
