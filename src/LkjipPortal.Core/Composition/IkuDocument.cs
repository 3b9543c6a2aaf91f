using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>The list of Indikator Kinerja Utama: a table of BAB II, and a document of its own.</summary>
public static class IkuDocument
{
    public static ReportDocument Compose(ReportSource source)
    {
        var context = new CompositionContext(source, ReportFigures.Build(source));
        return SeparateDocument.Of(source, "Indikator Kinerja Utama", source.Tanggal, [
            new Section("iku", SectionKind.PlainForm, PageOrientation.Landscape, PageNumbering.None, null, null, [
                new Heading("iku-judul", 0, "Indikator Kinerja Utama", IsFrontMatter: true, IsMinor: true),
                Table(context, "tabel-iku", null, [])])]);
    }

    internal static Table Table(CompositionContext context, string id, Caption? caption, IReadOnlyList<IReadOnlyList<Inline>> notes) => new(
        id,
        TableKind.Normal,
        caption,
        [new(ColumnKind.Number), new(ColumnKind.Text), new(ColumnKind.Text), new(ColumnKind.Text, 1.2m), new(ColumnKind.Text, 1.2m), new(ColumnKind.Text, 0.7m)],
        [Write.Header("No", "Kinerja Utama", "Indikator", "Formulasi", "Sumber Data", "Penanggung Jawab")],
        [.. context.Source.Iku.Select(Row)],
        HasNumberRow: true,
        notes);

    private static TableRow Row(IkuSource iku) => Write.Row(RowLevel.Normal,
        PkTables.Number(iku.Nomor), TableCell.Of(iku.KinerjaUtama), TableCell.Of(iku.Indikator),
        new TableCell([new TextRun(iku.Formulasi), .. Lettered(iku.Aspek, startsNewLine: true)]),
        new TableCell(iku.SumberData.Count == 1 ? [new TextRun(iku.SumberData[0])] : [.. Lettered(iku.SumberData, startsNewLine: false)]),
        TableCell.Of(iku.PenanggungJawab));

    /// <summary>"a. ...", each on a line of its own.</summary>
    private static IEnumerable<Inline> Lettered(IReadOnlyList<string> items, bool startsNewLine)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0 || startsNewLine)
            {
                yield return new LineBreak();
            }

            yield return new TextRun($"{(char)('a' + index)}. {items[index]}");
        }
    }
}
