using System.Globalization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning.Versions;
using LkjipPortal.Rendering;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Rendering.Xlsx;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Features.Versi;

/// <summary>A comparison as a file, with the rows that the page shows.</summary>
internal static class BerkasPerbandingan
{
    private const int FrozenColumns = 3;

    public static MemoryStream Xlsx(Perbandingan data, IReadOnlyList<PerubahanBaris> rows, CurrentUnit unit)
    {
        var file = new MemoryStream();
        XlsxWriter.Write([new XlsxSheet("Perbandingan", [data.Judul, $"{unit.Nama} {unit.Pemda}"], ComparisonTable.Create(rows, data.Jumlah), FrozenColumns)], file);
        file.Position = 0;
        return file;
    }

    public static MemoryStream Pdf(Perbandingan data, IReadOnlyList<PerubahanBaris> rows, CurrentUnit unit)
    {
        var running = $"{data.Judul}, {unit.Singkatan} {unit.Pemda}";
        var count = $"{data.Hasil.Count(JenisPerubahan.Tambah)} baris ditambah, {data.Hasil.Count(JenisPerubahan.Hapus)} dihapus, {data.Hasil.Count(JenisPerubahan.Ubah)} diubah.";
        Block[] blocks =
        [
            new Heading("perbandingan", 1, data.Judul, IsMinor: true),
            new Paragraph([new TextRun($"{unit.Nama} {unit.Pemda}. {count}")], Continues: true),
            ComparisonTable.Create(rows, data.Jumlah),
        ];
        var document = new ReportDocument(
            new DocumentMetadata(data.Judul, running, unit.Nama, "Perbandingan versi", data.Tanggal ?? new DateOnly(unit.Tahun, 1, 1)),
            [new Section("perbandingan", SectionKind.ChapterContinued, PageOrientation.Landscape, PageNumbering.Arabic, null, 1, blocks)]);
        var file = new MemoryStream();
        PdfWriter.Write(document, new ReportStyle(), file);
        file.Position = 0;
        return file;
    }

    /// <summary>"Perbandingan-renja-2023-BKPSDM.xlsx".</summary>
    public static string Name(string dokumen, CurrentUnit unit, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"Perbandingan-{dokumen}-{unit.Tahun}-{unit.Singkatan}.{extension}");
}
