using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Charts;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Tests.Charts;

/// <summary>The charts of the reference pages (print/10, 17, 21).</summary>
internal static class SampleDrawings
{
    public static readonly double TextWidth = ReportTheme.Mm(160);

    public static readonly double WideWidth = ReportTheme.Mm(273);

    public static BarChart Bars { get; } = new(
    [
        new("Penerapan Sistem Merit\nSasaran 1", true, "297,5", "312", "104,87", 104.87m, null),
        new("Program Kepegawaian Daerah", false, "0,86", "0,8967", "104,27", 104.27m, null),
        new("Program Pengembangan SDM", false, "20", "19,64", "98,20", 98.20m, "di bawah target"),
        new("Akuntabilitas dan Kinerja PD\nSasaran 2", true, "A (81,05)", "A (80,86)", "100 (99,77)", 99.77m, null),
        new("Program Penunjang Urusan", false, "91%", "103,93%", "114,21", 114.21m, null),
        new("Indeks yang belum dinilai", false, "75", "n/a", "n/a", null, null),
    ]);

    public static TrendChart Trends { get; } = new(
    [
        new("Penerapan Sistem Merit", "skor penilaian mandiri", [new("2021", 265, "265"), new("2022", 295.5m, "295,5"), new("2023", 312, "312")], 297.5m, "target 2023: 297,5"),
        new("Nilai Evaluasi AKIP", "nilai (predikat A pada setiap tahun)", [new("2021", 81.05m, "81,05"), new("2022", 80.68m, "80,68"), new("2023", 80.86m, "80,86")], 81.05m, "target 2023: 81,05"),
        new("Indeks dengan Tahun yang Belum Diukur", null, [new("2019", 3.2m, "3,2"), new("2020", null, "n/a"), new("2021", 3.4m, "3,4"), new("2022", 3.4m, "3,4"), new("2023", 3.9m, "3,9")], null, null),
    ]);

    public static OrgChart Organisation { get; } = new(
        new OrgChartNode("Kepala Badan", OrgChartRole.Head,
        [
            Group(),
            new("Sekretariat", OrgChartRole.Secretariat,
            [
                new("Sub Bagian Umum dan Kepegawaian", OrgChartRole.SubUnit, []), new("Sub Bagian Keuangan dan Aset", OrgChartRole.SubUnit, []), Group(),
            ]),
            new("Bidang Pengembangan Karir", OrgChartRole.Unit, [Group()]),
            new("Bidang Pengadaan, Pemberhentian dan Informasi Kepegawaian", OrgChartRole.Unit, [Group()]),
            new("Bidang Kinerja, Pembinaan dan Kesejahteraan Aparatur", OrgChartRole.Unit, [Group()]),
            new("Bidang Pengembangan Kompetensi Aparatur", OrgChartRole.Unit, [Group()]),
        ]));

    public static OrgChart WithUnits(int count, int children) => new(
        new OrgChartNode("Kepala Dinas", OrgChartRole.Head,
        [
            new("Sekretariat", OrgChartRole.Secretariat, [new("Sub Bagian Umum", OrgChartRole.SubUnit, []), new("Sub Bagian Program dan Keuangan", OrgChartRole.SubUnit, [])]),
            .. Enumerable.Range(1, count).Select(i => new OrgChartNode($"Bidang Penyelenggaraan Urusan {i}", OrgChartRole.Unit,
                [.. Enumerable.Range(1, children).Select(c => new OrgChartNode($"Seksi Pelayanan {c}", OrgChartRole.SubUnit, []))])),
        ]));

    public static VectorDrawing Render(Drawing drawing, ThemeName theme = ThemeName.Formal, double? width = null) =>
        DrawingRenderer.Render(drawing, ReportTheme.For(new ReportStyle(theme)), new TextShaper(), width ?? TextWidth);

    private static OrgChartNode Group() => new("Kelompok Jabatan Fungsional", OrgChartRole.FunctionalGroup, []);
}
