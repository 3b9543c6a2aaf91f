using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Tests.Pdf.Layout;

/// <summary>One invented block of each kind.</summary>
internal static class SampleBlocks
{
    public static QrCode Code { get; } = new("https://contoh.invalid/v/0000-0000-0000", "Pindai kode untuk memeriksa keaslian laporan.", "0000-0000-0000");

    private static readonly Signatory Head = new(
        ["Kepala Badan Kepegawaian dan", "Pengembangan Sumber Daya Manusia", "Kabupaten Jombang"], "NAMA LENGKAP, S.H., M.Si.", "Pembina Utama Muda", "00000000 000000 0 001");

    public static SignatureBlock Signature(QrCode? code) => new(Head, "Jombang, 26 Februari 2024", code);

    public static SignaturePair Pair() => new(
        new Signatory(["Bupati Jombang"], "NAMA BUPATI", null, null), "Pihak Kedua,",
        new Signatory(["Kepala BKPSDM", "Kabupaten Jombang"], "NAMA LENGKAP, S.H., M.Si.", "Pembina Utama Muda", "00000000 000000 0 001"), "Pihak Pertama,",
        "Jombang, 2 Oktober 2023");

    public static KeyFigures KeyFigures() => new(
    [
        new KeyFigure("102,32%", "Rata-rata capaian sasaran", "a"), new KeyFigure("84,53%", "Serapan anggaran", "b"),
        new KeyFigure("Sangat Berhasil", "Kategori", null), new KeyFigure("Rp13.526.508.445", "Pagu setelah perubahan", "c"),
    ]);

    public static ListBlock Laws() => new(ListStyle.Numeric,
    [
        Item("Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;"),
        Item("Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah; dan"),
        Item("Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah."),
    ]);

    public static ListBlock Nested() => new(ListStyle.LowerAlpha,
    [
        new ListItem([SampleReport.Text("kebijakan pemerintah pusat menyebabkan sebagian kegiatan yang telah dianggarkan tidak dapat dilaksanakan:"),
            new ListBlock(ListStyle.NumericBracket, [Item("kegiatan pertama;"), Item("kegiatan kedua;")])]),
        Item("koordinasi antarinstansi belum optimal, terutama untuk kegiatan dengan waktu persiapan yang singkat; dan"),
        new ListItem([SampleReport.Text("anggaran belum sebanding."), new ListBlock(ListStyle.Dash, [Item("butir"), new ListItem([new ListBlock(ListStyle.LowerAlphaBracket, [Item("dalam")])])])]),
    ]);

    public static Formula GeneralFormula() => new(
    [
        new FormulaText("Efisiensi"), new FormulaText("=", IsOperator: true),
        new FormulaBracket([new FormulaFraction([new FormulaText("Capaian kinerja")], [new FormulaText("Serapan anggaran")]), new FormulaText("−", IsOperator: true), new FormulaText("1")]),
        new FormulaText("×", IsOperator: true), new FormulaText("100%"),
    ], "Efisiensi sama dengan capaian kinerja dibagi serapan anggaran dikurangi satu, dikali seratus persen.", "x");

    public static Formula WorkedFormula() => new(
    [
        new FormulaText("Efisiensi"), new FormulaText("=", IsOperator: true),
        new FormulaBracket([new FormulaFraction([new FormulaText("104,87%")], [new FormulaText("83,36%")]), new FormulaText("−", IsOperator: true), new FormulaText("1")]),
        new FormulaText("×", IsOperator: true), new FormulaText("100%"), new FormulaText("=", IsOperator: true), new FormulaText("25,80%", Strong: true),
    ], "Efisiensi sama dengan 25,80 persen.");

    public static FigureBlock Bars() => new("gambar-capaian", new BarChart(
    [
        new BarRow("Penerapan Sistem Merit", true, "297,5", "312", "104,87", 104.87m, null),
        new BarRow("Program Kepegawaian Daerah", false, "0,86", "0,8967", "104,27", 104.27m, null),
        new BarRow("Program Pengembangan SDM", false, "20", "19,64", "98,20", 98.20m, "di bawah target"),
    ]), new Caption("Target, Realisasi, dan Capaian Kinerja Tahun 2023"), "Capaian 104,87; 104,27; 98,20 persen.", null);

    public static FigureBlock Trend() => new("gambar-tren", new TrendChart(
    [
        new TrendPanel("Penerapan Sistem Merit", "skor penilaian mandiri", [new("2021", 265m, "265"), new("2022", 295.5m, "295,5"), new("2023", 312m, "312")], 297.5m, "target 2023: 297,5"),
        new TrendPanel("Nilai Evaluasi AKIP", "nilai", [new("2021", 81.05m, "81,05"), new("2022", 80.68m, "80,68"), new("2023", 80.86m, "80,86")], 81.05m, "target 2023: 81,05"),
    ]), new Caption("Perkembangan Realisasi Sasaran Strategis Tahun 2021–2023"), "Naik dari 265 ke 312; turun dari 81,05 ke 80,86.", "Garis putus-putus menunjukkan target tahun 2023. Sumbu tegak tidak dimulai dari nol.");

    public static FigureBlock OrgChart() => new("gambar-organisasi", new OrgChart(new OrgChartNode("Kepala Badan", OrgChartRole.Head,
    [
        new OrgChartNode("Sekretariat", OrgChartRole.Secretariat, []),
        new OrgChartNode("Bidang Mutasi", OrgChartRole.Unit, []), new OrgChartNode("Bidang Pengembangan", OrgChartRole.Unit, []), new OrgChartNode("Bidang Kinerja", OrgChartRole.Unit, []),
    ])), new Caption("Susunan Organisasi BKPSDM Kabupaten Jombang"), "Kepala badan membawahi sekretariat dan tiga bidang.", null);

    public static ImageBlock Picture() => new("gambar-foto", Png(), "Kotak abu-abu.", new Caption("Dokumentasi Kegiatan"), "dokumentasi BKPSDM.");

    public static Block[] Agreement() =>
    [
        new ImageBlock("lambang-pk", Png(), "Lambang daerah.", null, null),
        new Heading("pk-judul", 0, "Perjanjian Kinerja Perubahan\nTahun 2023", IsFrontMatter: true),
        SampleReport.Text("Untuk mewujudkan pemerintahan yang efektif, terbuka, dan dapat dipertanggungjawabkan dengan berorientasi pada hasil, yang bertanda tangan di bawah ini:"),
        Fields("NAMA LENGKAP, S.H., M.Si.", "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Jombang"),
        new Paragraph([new TextRun("selanjutnya disebut "), new TextRun("Pihak Pertama", Strong: true), new TextRun(";")], Continues: true),
        Fields("NAMA BUPATI", "Bupati Jombang"),
        new Paragraph([new TextRun("selaku atasan Pihak Pertama, selanjutnya disebut "), new TextRun("Pihak Kedua", Strong: true), new TextRun(".")], Continues: true),
        SampleReport.Text("Pihak Pertama menyatakan kesanggupan untuk mencapai target tahunan sebagaimana tercantum dalam lampiran, sejalan dengan target jangka menengah dalam dokumen perencanaan."),
        Pair(),
        new QrBlock(Code),
    ];

    public static Block[] AgreementAppendix() =>
    [
        new Heading("pk-lampiran-judul", 0, "Lampiran Perjanjian Kinerja Perubahan\nTahun 2023", IsFrontMatter: true),
        SampleTables.Targets(),
        Pair(),
    ];

    /// <summary>A grey rectangle, 8-bit PNG.</summary>
    public static ImageContent Png() => new(ImageFormat.Png, 270, 320, Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAQ4AAAFACAAAAABoiM1lAAABiElEQVR42u3QMQ0AAAwDoPpXVll9l8wCSCDliAIdOnTo0KFDhw4dOnTo0KFDhw"
        + "4dOnSgQ4cOHTp06NChQ4cOHTp06NChQ4cOHejQoUOHDh06dOjQoUOHDh06dOjQoUMHOnTo0KFDhw4dOnTo0KFDhw4dOnTo0IEOHTp06NChQ4cO"
        + "HTp06NChQ4cOHTp0oEOHDh06dOjQoUOHDh06dOjQoUOHDh3o0KFDhw4dOnTo0KFDhw4dOnTo0KEDHTp06NChQ4cOHTp06NChQ4cOHTp06ECHDh"
        + "06dOjQoUOHDh06dOjQoUOHDh060KFDhw4dOnTo0KFDhw4dOnTo0KFDhw506NChQ4cOHTp06NChQ4cOHTp06NChAx06dOjQoUOHDh06dOjQoUOH"
        + "Dh06dOhAhw4dOnTo0KFDhw4dOnTo0KFDhw4dOhTo0KFDhw4dOnTo0KFDhw4dOnTo0KEDHTp06NChQ4cOHTp06NChQ4cOHTp06ECHDh06dOjQoU"
        + "OHDh06dOjQoUOHDh060PENL4m7atjqCp4AAAAASUVORK5CYII="));

    private static FieldList Fields(string name, string position) => new(
        [new FieldRow("Nama", [new TextRun(name, Strong: true)]), new FieldRow("Jabatan", [new TextRun(position)])]);

    private static ListItem Item(string text) => new([SampleReport.Text(text)]);
}
