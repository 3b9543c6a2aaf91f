using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Pdf;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Tests.Pdf.Layout;

/// <summary>Reads laid-out pages back: texts with their places.</summary>
internal static class PageReading
{
    public static LaidOutDocument LayOut(ReportDocument document, ReportStyle? style = null) =>
        new PdfLayout(style ?? new ReportStyle(), new TextShaper()).Layout(Numbering.Resolve(document));

    public static ReportDocument Document(params Block[] blocks) => Document(PageOrientation.Portrait, blocks);

    public static ReportDocument Document(PageOrientation orientation, params Block[] blocks) => new(SampleReport.Metadata,
        [new Section("s", SectionKind.ChapterContinued, orientation, PageNumbering.Arabic, "BAB I Pendahuluan", 1, blocks)]);

    public static IEnumerable<TextCommand> Texts(PlacedPage page) => page.Commands.OfType<TextCommand>();

    public static double Width(TextCommand text)
    {
        var visible = text.Text.Text.TrimEnd(' ');
        var spaces = visible.Count(c => c == ' ');
        var trailing = text.Text.Text.Length - visible.Length;
        var advances = text.Text.Advances.Take(text.Text.Glyphs.Length - trailing).Sum();
        return (advances * text.Size / 1000) + (spaces * text.WordSpace) + ((text.Text.Glyphs.Length - trailing) * text.LetterSpace);
    }

    public static double Right(TextCommand text) => text.X + Width(text);

    public static string Joined(PlacedPage page) => string.Concat(Texts(page).Select(t => t.Text.Text));

    /// <summary>Text of one structure element over all pages.</summary>
    public static string TextOf(LaidOutDocument document, StructureNode node) => string.Concat(
        document.Pages.SelectMany(Texts).Where(t => ReferenceEquals(t.Structure, node)).Select(t => t.Text.Text));

    public static IEnumerable<StructureNode> All(StructureNode node) => node.Children.SelectMany(All).Prepend(node);

    /// <summary>Lines of body text: texts with one baseline joined, running head and foot left out.</summary>
    public static List<(double Baseline, double Right, string Text)> Lines(PlacedPage page) =>
    [
        .. Texts(page).Where(t => t.Structure is not null).GroupBy(t => Math.Round(t.Baseline, 2)).OrderBy(g => g.Key)
            .Select(g => (g.Key, g.Max(Right), string.Concat(g.Select(t => t.Text.Text)))),
    ];
}
