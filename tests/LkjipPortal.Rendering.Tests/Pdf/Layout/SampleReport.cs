using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Tests.Pdf.Layout;

/// <summary>An invented report with every kind of block, in the shape of an LKjIP; numbers and names mean nothing.</summary>
internal static class SampleReport
{
    private const string Filler =
        "Pengukuran kinerja dilakukan dengan membandingkan target dan realisasi setiap indikator dalam Perjanjian Kinerja Perubahan Tahun 2023. "
        + "Kenaikan terutama berasal dari aspek pengembangan karir, promosi dan mutasi, serta penggajian, penghargaan, dan disiplin. "
        + "Nilai tersebut tetap lebih tinggi daripada tahun sebelumnya sehingga menjadi pijakan bagi penetapan target yang lebih menantang.";

    public static DocumentMetadata Metadata { get; } = new(
        "Laporan Kinerja Instansi Pemerintah Tahun 2023 BKPSDM Kabupaten Jombang", "LKjIP Tahun 2023 BKPSDM Kabupaten Jombang",
        "BKPSDM Kabupaten Jombang", "Laporan kinerja", new DateOnly(2024, 2, 26));

    public static ReportDocument Create(int matrixRows = 256, int paragraphs = 12) => Numbering.Resolve(new ReportDocument(Metadata,
    [
        new Section("sampul", SectionKind.Cover, PageOrientation.Portrait, PageNumbering.None, null, 1, [Cover()]),
        Front("kata", [FrontHeading("kata-pengantar", "Kata Pengantar"), Text(Filler), Text(Filler), Text(Filler), SampleBlocks.Signature(null)]),
        Front("isi", [FrontHeading("daftar-isi", "Daftar Isi"), new TableOfContents()]),
        Front("objek", [FrontHeading("daftar-tabel", "Daftar Tabel"), new ListOfTables(), FrontHeading("daftar-gambar", "Daftar Gambar"), new ListOfFigures()]),
        Front("ikhtisar", [FrontHeading("ikhtisar", "Ikhtisar Eksekutif"), Text(Filler), SampleBlocks.KeyFigures(), Text(Filler)]),
        Chapter("bab-1", "BAB I Pendahuluan", 1, ChapterOne(paragraphs)),
        Chapter("bab-2", "BAB II Perencanaan Kinerja", null, ChapterTwo(paragraphs)),
        new Section("bab-2-matriks", SectionKind.ChapterContinued, PageOrientation.Landscape, PageNumbering.Arabic, "BAB II Perencanaan Kinerja", null, [SampleMatrix.Create(matrixRows)]),
        new Section("bab-2-lanjut", SectionKind.ChapterContinued, PageOrientation.Portrait, PageNumbering.Arabic, "BAB II Perencanaan Kinerja", null,
            [new Heading("renja", 1, "Rencana Kerja"), .. Texts(paragraphs)]),
        Chapter("bab-3", "BAB III Akuntabilitas Kinerja", null, ChapterThree(paragraphs)),
        Chapter("bab-4", "BAB IV Penutup", null, ChapterFour()),
        new Section("lampiran-1", SectionKind.Appendix, PageOrientation.Portrait, PageNumbering.Arabic, "Lampiran 1", null,
            [new Divider("lamp-1", "Lampiran 1", "Perjanjian Kinerja Perubahan Tahun 2023", "Kepala BKPSDM Kabupaten Jombang\ndengan Bupati Jombang")]),
        new Section("pk", SectionKind.PlainForm, PageOrientation.Portrait, PageNumbering.Arabic, null, null, SampleBlocks.Agreement()),
        new Section("pk-lampiran", SectionKind.PlainForm, PageOrientation.Portrait, PageNumbering.Arabic, null, null, SampleBlocks.AgreementAppendix()),
        new Section("lampiran-2", SectionKind.Appendix, PageOrientation.Portrait, PageNumbering.Arabic, "Lampiran 2", null,
            [new AttachedPdf("lamp-2", "Surat Keputusan Tim Penyusun", ReadOnlyMemory<byte>.Empty)]),
    ]));

    public static Paragraph Text(string text, bool continues = false) => new([new TextRun(text)], continues);

    public static IEnumerable<Block> Texts(int count) => Enumerable.Repeat(Text(Filler), count);

    private static Heading FrontHeading(string id, string title) => new(id, 0, title, IsFrontMatter: true);

    private static Section Front(string id, Block[] blocks) =>
        new(id, SectionKind.FrontMatter, PageOrientation.Portrait, PageNumbering.Roman, null, null, blocks);

    private static Section Chapter(string id, string head, int? restart, Block[] blocks) =>
        new(id, SectionKind.ChapterOpening, PageOrientation.Portrait, PageNumbering.Arabic, head, restart, blocks);

    private static Cover Cover() => new(
        "Pemerintah Kabupaten Jombang", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "Laporan Kinerja Instansi Pemerintah (LKjIP)",
        "2023", "Jombang, Februari 2024", null, SampleBlocks.Png());

    private static Block[] ChapterOne(int paragraphs) =>
    [
        new Heading("pendahuluan", 0, "Pendahuluan"),
        new Heading("latar", 1, "Latar Belakang"),
        new Paragraph(
        [
            new TextRun("Setiap perangkat daerah wajib mempertanggungjawabkan pelaksanaan tugas, fungsi, dan anggaran yang dipercayakan kepadanya."),
            new FootnoteMark([new TextRun("Pengukuran kinerja memakai data per 31 Desember 2023. Angka sementara ditandai dengan kata “sementara” dan tanggal datanya.")]),
            new TextRun(" Kewajiban tersebut dilaksanakan melalui Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP)."),
            new LineBreak(),
            new TextRun("Baris baru dengan "), new TextRun("tebal", Strong: true), new TextRun(" dan "), new TextRun("miring", Emphasis: true), new TextRun("."),
        ]),
        .. Texts(2),
        new Heading("hukum", 1, "Dasar Hukum"),
        Text("Penyusunan laporan ini berlandaskan ketentuan berikut:"),
        SampleBlocks.Laws(),
        new Heading("organisasi", 1, "Susunan Organisasi"),
        new Paragraph([new TextRun("Susunan organisasi disajikan pada "), new CrossReference("gambar-organisasi"), new TextRun(".")]),
        SampleBlocks.OrgChart(),
        .. Texts(paragraphs),
    ];

    private static Block[] ChapterTwo(int paragraphs) =>
    [
        new Heading("perencanaan", 0, "Perencanaan Kinerja"),
        new Heading("renstra", 1, "Rencana Strategis"),
        .. Texts(paragraphs),
        new Paragraph([new TextRun("Matriks lengkap disajikan pada "), new CrossReference("tabel-renstra"), new TextRun(".")]),
    ];

    private static Block[] ChapterThree(int paragraphs) =>
    [
        new Heading("akuntabilitas", 0, "Akuntabilitas Kinerja"),
        new Heading("capaian", 1, "Capaian Kinerja Organisasi"),
        .. Texts(1),
        new Heading("banding", 2, "Perbandingan Target dan Realisasi Kinerja Tahun Ini"),
        new Paragraph([new TextRun("Hasilnya disajikan pada "), new CrossReference("tabel-capaian"), new TextRun(" dengan capaian "), new FigureText("x", "102,32%", Strong: true), new TextRun(".")]),
        SampleTables.Achievement(),
        Text("Sasaran pertama mencapai 104,87% dari target. Realisasi sebesar 312 melampaui target 297,5 dan naik 16,5 poin dibandingkan tahun 2022."),
        SampleBlocks.Bars(),
        SampleBlocks.Trend(),
        .. Texts(paragraphs),
        new Heading("anggaran", 1, "Realisasi Anggaran"),
        Text("Pagu anggaran setelah perubahan adalah Rp13.526.508.445,00 dan terealisasi Rp11.434.487.768,00 atau 84,53%."),
        SampleTables.Budget(),
        new Heading("efisiensi", 2, "Efisiensi Penggunaan Sumber Daya"),
        new Heading("efisiensi-anggaran", 3, "Efisiensi Penggunaan Anggaran"),
        Text("Tingkat efisiensi anggaran menunjukkan selisih relatif antara capaian kinerja dan serapan anggaran, dengan rumus:"),
        SampleBlocks.GeneralFormula(),
        Text("Untuk sasaran pertama:", continues: true),
        SampleBlocks.WorkedFormula(),
        .. Texts(2),
        SampleBlocks.Picture(),
        new Note([new TextRun("Catatan: gambar hanya contoh.")]),
        new PageBreak(),
        Text("Setelah batas halaman."),
    ];

    private static Block[] ChapterFour() =>
    [
        new Heading("penutup", 0, "Penutup"),
        Text("Tiga hambatan utama yang dihadapi selama tahun 2023 adalah sebagai berikut:"),
        SampleBlocks.Nested(),
        .. Texts(3),
        SampleBlocks.Signature(SampleBlocks.Code),
    ];
}
