using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>3.1.5: narrative, then what was noted with each realisasi: faktor pendorong, faktor penghambat, upaya, tindak lanjut.</summary>
internal static class AnalisisChapter
{
    public static IEnumerable<Block> Compose(CompositionContext context) => [.. context.Open("3.1.5"), .. Notes(context)];

    private static IEnumerable<Block> Notes(CompositionContext context)
    {
        var noted = context.Rows.Select(row => (row, blocks: NotesOf(context, row))).Where(pair => pair.blocks.Count > 0).ToList();
        if (noted.Count == 0)
        {
            yield break;
        }

        yield return Write.Paragraph($"Catatan pengukuran untuk setiap indikator, yang menjadi dasar analisis tersebut, adalah sebagai berikut.");
        foreach (var (row, blocks) in noted)
        {
            yield return new Paragraph([new TextRun($"{row.Subject.Nama}: {row.Indicator.Nama}", Strong: true)]);
            foreach (var block in blocks)
            {
                yield return block;
            }
        }
    }

    private static List<Block> NotesOf(CompositionContext context, MeasuredRow row) =>
        row.Indicator.Realisasi.TryGetValue(context.Year, out var realisasi) ? [.. Labelled(realisasi)] : [];

    private static IEnumerable<Block> Labelled(RealisasiSource realisasi) => [
        .. Note("Faktor pendorong", realisasi.FaktorPendorong), .. Note("Faktor penghambat", realisasi.FaktorPenghambat),
        .. Note("Upaya yang dilakukan", realisasi.Upaya), .. Note("Rencana tindak lanjut", realisasi.TindakLanjut)];

    /// <summary>One line goes on after its label; several become a list.</summary>
    private static IEnumerable<Block> Note(string label, string? text)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
        {
            yield break;
        }

        if (lines.Length == 1)
        {
            yield return new Paragraph([new TextRun(label + ".", Emphasis: true), new TextRun(" " + lines[0])]);
            yield break;
        }

        yield return new Paragraph([new TextRun(label + ":", Emphasis: true)]);
        yield return Write.Numbered(lines.Select(line => line.TrimStart('-', '*', '•', ' ')), ListStyle.LowerAlpha);
    }
}
