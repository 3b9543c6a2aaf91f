using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Tests.Charts;

namespace LkjipPortal.Rendering.Tests.Html;

/// <summary>A numbered document with every kind of block, inline, drawing and formula part.</summary>
internal static class SampleDocument
{
    public static ReportDocument Create() => Numbering.Resolve(Raw());

    /// <summary>A PNG of one pixel, enough for writers that pass it through.</summary>
    private static ImageContent Emblem { get; } = new(ImageFormat.Png, 1, 1, Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="));

    private static ReportDocument Raw() => new(
        new DocumentMetadata("Laporan <Kinerja> & \"Anggaran\" 2023", "LKjIP 2023", "BKPSDM", "Laporan", new DateOnly(2024, 2, 28)),
        [
            new("sampul", SectionKind.Cover, PageOrientation.Portrait, PageNumbering.None, null, null,
                [new Cover("Pemerintah Kabupaten Jombang", "BKPSDM", "Laporan Kinerja", "2023", "Jombang, Februari 2024", "Catatan sampul", Emblem)]),
            new("depan", SectionKind.FrontMatter, PageOrientation.Portrait, PageNumbering.Roman, null, 2,
            [
                new Heading("daftar-isi", 0, "Daftar Isi", IsFrontMatter: true), new TableOfContents(), new ListOfTables(), new ListOfFigures(),
                new SignatureBlock(new Signatory(["Plt. Kepala Badan"], "NAMA LENGKAP", "Pembina Tk. I", "00000000 000000 0 002"), "Jombang, 28 Februari 2024",
                    new QrCode("https://contoh.go.id/v/1", "Verifikasi dokumen", "ID-1")),
            ]),
            new("bab-1", SectionKind.ChapterOpening, PageOrientation.Portrait, PageNumbering.Arabic, "BAB I Pendahuluan", 1, [.. Chapter()]),
            new("lampiran-1", SectionKind.Appendix, PageOrientation.Portrait, PageNumbering.Arabic, "Lampiran", null,
                [new Divider("lamp-1", "LAMPIRAN 1", "Perjanjian Kinerja", "Catatan pembatas"), new AttachedPdf("pk", "Perjanjian Kinerja 2023", new byte[] { 1 })]),
            new("pk", SectionKind.PlainForm, PageOrientation.Portrait, PageNumbering.Arabic, null, null,
                [new SignaturePair(new Signatory(["Bupati Jombang"], "NAMA BUPATI", null, null), "Pihak Kedua", new Signatory(["Kepala"], "NAMA KEPALA", null, null), "Pihak Pertama", "Jombang, 2 Januari 2023")]),
        ]);

    private static IEnumerable<Block> Chapter()
    {
        yield return new Heading("pendahuluan", 0, "Pendahuluan");
        yield return new Heading("latar", 1, "Latar Belakang <script>alert(1)</script>");
        yield return new Heading("sub", 2, "Dasar Hukum");
        yield return new Heading("subsub", 3, "Umum");
        yield return new Paragraph(
        [
            new TextRun("Capaian "), new FigureText("merit.capaian.2023", "104,87", Strong: true), new TextRun(" persen", Emphasis: true), new LineBreak(),
            new CrossReference("tabel-1"), new FootnoteMark([new TextRun("Isi catatan <kaki>.")]), new TextRun(" kuat & \"kutip\"", Strong: true),
        ]);
        yield return new Paragraph([new TextRun("lanjutan kalimat.")], Continues: true);
        foreach (var style in Enum.GetValues<ListStyle>())
        {
            yield return new ListBlock(style, [new ListItem([new Paragraph([new TextRun($"butir {style}")])])]);
        }
        yield return new FieldList([new FieldRow("Nama", [new TextRun("Nama Kepala")])]);
        yield return new KeyFigures([new("104,87%", "capaian sistem merit", "merit.capaian.2023"), new("2", "sasaran", null)]);
        yield return new Formula(
            [
                new FormulaText("Capaian"), new FormulaText("=", IsOperator: true),
                new FormulaFraction([new FormulaText("Realisasi")], [new FormulaBracket([new FormulaText("Target")])]), new FormulaText("104,87", Strong: true),
            ],
            "Capaian sama dengan realisasi dibagi target", Formula.ToBeNumbered);
        yield return SpannedTable();
        yield return new Note([new TextRun("Keterangan singkatan.")]);
        yield return new FigureBlock("gambar-batang", SampleDrawings.Bars, new Caption("Capaian"), "Diagram batang: 104,87", "data diolah");
        yield return new FigureBlock("gambar-tren", SampleDrawings.Trends, new Caption("Tren"), "Diagram garis", null);
        yield return new FigureBlock("gambar-bagan", SampleDrawings.Organisation, new Caption("Bagan"), "Bagan organisasi", null);
        yield return new ImageBlock("foto", Emblem, "Foto <kegiatan>", new Caption("Kegiatan"), "dokumentasi");
        yield return new PageBreak();
        yield return new QrBlock(new QrCode("https://contoh.go.id/v/2", "Verifikasi", "ID-2"));
    }

    private static Table SpannedTable() => new(
        "tabel-1", TableKind.Normal, new Caption("Anggaran"),
        [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Amount), new(ColumnKind.OnComma)],
        [
            new HeaderRow([new HeaderCell("No", 1, 2), new HeaderCell("Program", 1, 2), new HeaderCell("Anggaran", 2)]),
            new HeaderRow([new HeaderCell("Pagu (Rp)"), new HeaderCell("Serapan (%)")]),
        ],
        [
            new TableRow(RowLevel.BlockTitle, [new TableCell([new TextRun("Urusan")], ColumnSpan: 4)]),
            new TableRow(RowLevel.Program, [new TableCell([new TextRun("1")], RowSpan: 2), TableCell.Of("Program A", strong: true), TableCell.Of("13.526.508.445"), TableCell.Of("98,20")]),
            new TableRow(RowLevel.Normal, [TableCell.Of("Kegiatan"), TableCell.Of("1.000"), new TableCell([new TextRun("-")], Align: CellAlign.Center)]),
            new TableRow(RowLevel.Sum, [new TableCell([new TextRun("Jumlah")], ColumnSpan: 2), TableCell.Of("13.526.509.445"), TableCell.Empty]),
        ],
        HasNumberRow: true, [[new TextRun("Sumber: DPA.")]], "Rp = rupiah");
}
