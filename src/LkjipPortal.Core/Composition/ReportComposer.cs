using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>
/// Makes the whole report from entered values, computed figures and narrative: tables, sentences, charts, formulas in the order of <see cref="ReportOutline"/>.
/// Pure: same source and figures give the same document. Every figure is taken from the <see cref="FigureSet"/> by its key.
/// </summary>
public static class ReportComposer
{
    /// <exception cref="BrokenFigureLinksException">Narrative links to a figure, table or part that the report does not have; names all of them.</exception>
    /// <exception cref="KeyNotFoundException">The figures were not built from this source.</exception>
    public static ReportDocument Compose(ReportSource source, FigureSet figures)
    {
        var context = new CompositionContext(source, figures);
        var document = new ReportDocument(Metadata(source), [
            .. FrontMatter.Compose(context),
            .. BabI.Compose(context),
            .. BabII.Compose(context),
            BabIII.Compose(context),
            BabIV.Compose(context),
            .. Lampiran.Compose(context)]);
        context.ThrowIfBroken(document);
        return Numbering.Resolve(new Typography().Rewrite(document));
    }

    private static DocumentMetadata Metadata(ReportSource source)
    {
        var owner = $"{source.Unit.Singkatan} {source.Unit.Pemda}";
        var year = FormattableString.Invariant($"Tahun {source.Tahun}");
        return new DocumentMetadata(
            $"Laporan Kinerja Instansi Pemerintah {year} {owner}",
            $"LKjIP {year} {owner}",
            $"{source.Unit.Nama} {source.Unit.Pemda}",
            $"Pertanggungjawaban atas Perjanjian Kinerja {year}",
            source.Tanggal);
    }
}
