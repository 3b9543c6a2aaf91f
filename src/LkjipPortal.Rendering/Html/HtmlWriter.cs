using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Html;

/// <summary>A numbered document as one accessible HTML file, or as a fragment for the portal: the words and figures of the print, in its order.</summary>
public static class HtmlWriter
{
    public static void Write(ReportDocument document, ReportStyle style, TextWriter output, HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var theme = ReportTheme.For(style);
        var html = new HtmlOutput(output, options.IdPrefix);
        if (options.EmbedStyles)
        {
            WriteHead(html, document.Metadata, theme);
        }
        WriteArticle(html, document, theme);
        if (options.EmbedStyles)
        {
            html.Close("body").Line().Close("html").Line();
        }
    }

    private static void WriteHead(HtmlOutput html, DocumentMetadata meta, ReportTheme theme)
    {
        html.Markup("<!DOCTYPE html>\n").Open("html", ("lang", "id")).Line().Open("head").Line();
        html.Open("meta", ("charset", "utf-8")).Line();
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Element("title", meta.Title).Line();
        html.Open("meta", ("name", "author"), ("content", meta.Author)).Line();
        html.Open("meta", ("name", "description"), ("content", meta.Subject)).Line();
        html.Open("style").Line().Markup(HtmlStyles.Css);
        if (!theme.IsFormal)
        {
            html.Markup(HtmlStyles.AccentRule(theme.Accent)).Line();
        }
        html.Close("style").Line().Close("head").Line();
        html.Open("body", ("class", "lkjip-page")).Line();
    }

    private static void WriteArticle(HtmlOutput html, ReportDocument document, ReportTheme theme)
    {
        html.Open("article", ("class", theme.IsFormal ? "lkjip lkjip-formal" : "lkjip lkjip-modern"), ("lang", "id")).Line();
        var blocks = new BlockHtml(html, document, theme, new TextShaper());
        foreach (var section in document.Sections)
        {
            html.Open("section", ("class", $"section-{NameOf(section.Kind)}")).Line();
            blocks.Write(section);
            html.Close("section").Line();
        }
        html.Close("article").Line();
    }

    private static string NameOf(SectionKind kind) => kind switch
    {
        SectionKind.Cover => "cover",
        SectionKind.FrontMatter => "front",
        SectionKind.ChapterOpening or SectionKind.ChapterContinued => "chapter",
        SectionKind.Appendix => "appendix",
        SectionKind.PlainForm => "form",
        _ => throw new InvalidOperationException($"Unknown section {kind}."),
    };
}
