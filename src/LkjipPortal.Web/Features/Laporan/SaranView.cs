using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Suggestions;
using LkjipPortal.Web.Narrative;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>A draft as the writer sees it: words, and figures with their present text.</summary>
/// <param name="Isi">The Markdown that is inserted.</param>
public sealed record SaranView(string Judul, string Isi, IReadOnlyList<SaranLine> Lines)
{
    /// <summary>Drafts for a section that do not stand in its text already.</summary>
    public static IReadOnlyList<SaranView> Of(string code, string text, ReportSource source, FigureSet figures) =>
    [
        .. SaranNaskah.Untuk(code, source, figures)
            .Where(saran => !text.Contains(saran.Isi, StringComparison.Ordinal))
            .Select(saran => new SaranView(saran.Judul, saran.Isi, [.. NarrativeParser.Parse(saran.Isi).Blocks.SelectMany(block => LinesOf(block, figures))])),
    ];

    private static IEnumerable<SaranLine> LinesOf(Block block, FigureSet figures) => block switch
    {
        Paragraph paragraph => [new SaranLine(false, [.. paragraph.Inlines.Select(inline => PieceOf(inline, figures))])],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(inner => LinesOf(inner, figures)).Select(line => line with { IsItem = true }),
        _ => [],
    };

    private static SaranPiece PieceOf(Inline inline, FigureSet figures) => inline switch
    {
        FigureLink link => new(FigureFormatter.Format(figures[link.Key], link.Format), link.Key),
        TextRun run => new(run.Text, null),
        _ => new("", null),
    };
}

/// <param name="IsItem">A line of a list.</param>
public sealed record SaranLine(bool IsItem, IReadOnlyList<SaranPiece> Pieces);

/// <param name="Key">Of the figure that the text shows; null for words.</param>
public sealed record SaranPiece(string Text, string? Key);
