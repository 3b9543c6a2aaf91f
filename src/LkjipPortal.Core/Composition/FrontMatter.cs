using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>Cover, kata pengantar, lists and ikhtisar eksekutif.</summary>
internal static class FrontMatter
{
    public const string ReportName = "Laporan Kinerja Instansi Pemerintah (LKjIP)";

    public static IEnumerable<Section> Compose(CompositionContext context)
    {
        yield return new Section("sampul", SectionKind.Cover, PageOrientation.Portrait, PageNumbering.None, null, null, [Cover(context)]);
        yield return Front("depan-pengantar", [.. context.Open("kata-pengantar"), Signature(context)]);
        yield return Front("depan-isi", [CompositionContext.Heading("daftar-isi"), new TableOfContents()]);
        yield return Front("depan-daftar", [
            CompositionContext.Heading("daftar-tabel"), new ListOfTables(), CompositionContext.Heading("daftar-gambar"), new ListOfFigures()]);
        yield return Front("depan-ikhtisar", [.. context.Open("ikhtisar"), .. Summary(context)]);
    }

    /// <summary>Place, date and the head's signature.</summary>
    public static SignatureBlock Signature(CompositionContext context) => new(
        Signatures.Head(context.Source.Unit, context.Source.Penandatangan),
        $"{context.Source.Unit.Ibukota}, {IdDate.Format(context.Source.Tanggal)}");

    private static Cover Cover(CompositionContext context) => new(
        $"Pemerintah {context.Source.Unit.Pemda}",
        context.Source.Unit.Nama,
        ReportName,
        context.YearText,
        $"{context.Source.Unit.Ibukota}, {IdDate.FormatMonth(context.Source.Tanggal)}",
        $"Pertanggungjawaban atas Perjanjian Kinerja Tahun {context.YearText}",
        null);

    private static IEnumerable<Block> Summary(CompositionContext context)
    {
        yield return Write.Paragraph(
            $"Angka pokok pelaksanaan Perjanjian Kinerja {context.ShortName} Tahun {context.Year} diringkas sebagai berikut:");
        yield return new KeyFigures([
            Percent(context, "rata-rata", "capaian", "rata-rata capaian sasaran"),
            Percent(context, "total", "serapan", "serapan anggaran"),
            Percent(context, "rata-rata", "efisiensi-anggaran", "efisiensi anggaran"),
            .. context.Rows.Where(row => row.IsSasaran).Select(row => Percent(context, row.Code, "capaian", $"capaian {row.Indicator.Nama}")),
            KeyFigureOf(context.Figure("rata-rata", "kategori"), "kategori kinerja"),
        ]);
        var pagu = context.Figure("total", "pagu");
        var spent = context.Figure("total", "realisasi-anggaran");
        if (pagu.Value is not null && spent.Value is not null)
        {
            yield return Write.Paragraph(
                $"Pagu anggaran sebesar {CompositionContext.Say(pagu, "rupiah")} terealisasi {CompositionContext.Say(spent, "rupiah")}. Uraian setiap angka beserta cara menghitungnya dimuat pada {Write.See("bagian-3")}.");
        }
    }

    private static KeyFigure Percent(CompositionContext context, string subject, string what, string label)
    {
        var figure = context.Figure(subject, what);
        return figure.Value is null || figure.Format != FigureFormat.Percent ? KeyFigureOf(figure, label) : new KeyFigure(CompositionContext.Say(figure, "persen").Text, label, figure.Key);
    }

    private static KeyFigure KeyFigureOf(Figure figure, string label) => new(figure.Text, label, figure.Key);

    private static Section Front(string id, IReadOnlyList<Block> blocks) =>
        new(id, SectionKind.FrontMatter, PageOrientation.Portrait, PageNumbering.Roman, null, null, blocks);
}
