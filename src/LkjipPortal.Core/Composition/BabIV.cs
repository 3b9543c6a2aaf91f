using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>BAB IV Penutup: conclusion with category, hambatan, solusi, signature.</summary>
internal static class BabIV
{
    public static Section Compose(CompositionContext context) => ChapterSections.Open("4", [
        CompositionContext.Heading("4"),
        .. context.Open("4.1"), .. Conclusion(context),
        .. context.Open("4.2"),
        .. context.Open("4.3"),
        Write.Paragraph($"Demikian Laporan Kinerja {context.ShortNameWithRegion} Tahun {context.Year} disampaikan, dengan harapan dapat menjadi bahan evaluasi dan perbaikan kinerja pada tahun berikutnya."),
        FrontMatter.Signature(context)]);

    private static IEnumerable<Block> Conclusion(CompositionContext context)
    {
        var mean = context.Figure("rata-rata", "capaian");
        if (mean.Value is null)
        {
            yield return Write.Paragraph($"Rata-rata capaian sasaran tahun {context.Year} belum dapat dihitung karena data realisasi belum lengkap.");
            yield break;
        }

        List<Inline> inlines = [.. Write.Line(
            $"Rata-rata capaian {context.Text("jumlah", "sasaran")} sasaran strategis {context.ShortName} pada tahun {context.Year} adalah {CompositionContext.Say(mean, "persen")}, sehingga kinerjanya berkategori {context.Text("rata-rata", "kategori")}.")];
        var absorbed = context.Figure("total", "serapan");
        if (absorbed.Value is not null)
        {
            inlines.AddRange(Write.Line($" Hasil tersebut dicapai dengan serapan anggaran {CompositionContext.Say(absorbed, "persen")}{Efficiency(context)}."));
        }

        yield return new Paragraph(inlines);
    }

    private static IReadOnlyList<Inline> Efficiency(CompositionContext context)
    {
        var figure = context.Figure("rata-rata", "efisiensi-anggaran");
        return figure switch
        {
            { Value: null } => [],
            { Format: not FigureFormat.Percent } => Write.Line($" dengan nilai efisiensi {CompositionContext.TextOf(figure)}"),
            { Value: < 0m } => Write.Line($" atau pemborosan anggaran {CompositionContext.Say(figure, "mutlak")}%"),
            _ => Write.Line($" atau efisiensi anggaran {CompositionContext.Say(figure, "persen")}"),
        };
    }
}
