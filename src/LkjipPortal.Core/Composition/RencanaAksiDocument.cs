using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>The year's rencana aksi as a document of its own: the table of the report's lampiran, and the targets of each month where they are kept.</summary>
public static class RencanaAksiDocument
{
    public static ReportDocument Compose(ReportSource source)
    {
        var context = new CompositionContext(source, ReportFigures.Build(source));
        var title = $"Rencana Aksi Pencapaian Kinerja Tahun {context.YearText}";
        return SeparateDocument.Of(source, title, source.Tanggal, [
            new Section("rencana-aksi", SectionKind.PlainForm, PageOrientation.Landscape, PageNumbering.None, null, null, [
                new Heading("rencana-aksi-judul", 0, title, IsFrontMatter: true, IsMinor: true),
                new Heading("rencana-aksi-unit", 1, $"{source.Unit.Nama} {source.Unit.Pemda}", IsMinor: true),
                RencanaAksiTable.Compose(context, null),
                .. Months(context)])]);
    }

    private static IEnumerable<Block> Months(CompositionContext context) => RencanaAksiTable.ComposeMonths(context, null) is { } table
        ? [new Heading("rencana-aksi-bulanan", 1, $"Target Bulanan Tahun {context.YearText}", IsMinor: true), table]
        : [];
}
