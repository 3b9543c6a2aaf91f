using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Html;

/// <summary>One switch over all blocks.</summary>
internal sealed class BlockHtml(HtmlOutput html, ReportDocument document, ReportTheme theme, ITextShaper shaper)
{
    private readonly InlineHtml _inlines = new(html);
    private readonly FigureHtml _figures = new(html, theme, shaper);

    public void Write(Section section)
    {
        foreach (var block in section.Blocks)
        {
            Write(block);
            html.Line();
        }
        _inlines.WriteFootnotes();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph.Inlines, paragraph.Continues ? "continued" : null);
                break;
            case Heading heading:
                WriteHeading(heading);
                break;
            case Table table:
                new TableHtml(html, _inlines, table).Write();
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case FieldList fields:
                WriteFields(fields);
                break;
            case Note note:
                WriteParagraph(note.Inlines, "note");
                break;
            case PageBreak:
                html.Open("div", ("class", "page-break")).Close("div");
                break;
            case TableOfContents or ListOfTables or ListOfFigures:
                ContentsHtml.Write(html, document, block);
                break;
            case Cover or Divider or KeyFigures or SignatureBlock or SignaturePair or QrBlock or AttachedPdf:
                FormHtml.Write(html, _figures, block);
                break;
            case FigureBlock or ImageBlock:
                _figures.Write(block);
                break;
            case Formula formula:
                FormulaHtml.Write(html, formula);
                break;
            default:
                throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private void WriteParagraph(IReadOnlyList<Inline> inlines, string? cssClass)
    {
        html.Open("p", ("class", cssClass));
        _inlines.Write(inlines);
        html.Close("p");
    }

    /// <summary>BAB is h1, its headings h2 to h4, as in the tags of the PDF.</summary>
    private void WriteHeading(Heading heading)
    {
        var tag = heading.Level switch
        {
            0 => "h1",
            1 => "h2",
            2 => "h3",
            3 => "h4",
            _ => throw new InvalidOperationException($"A heading has no level {heading.Level}."),
        };
        html.Open(tag, ("id", html.Id(heading.Id)));
        if (heading.Number is { } number)
        {
            html.Element("span", number, "number").Text(" ");
        }
        html.Text(heading.Title).Close(tag);
    }

    private void WriteList(ListBlock list)
    {
        var (tag, cssClass) = list.Style switch
        {
            ListStyle.Numeric => ("ol", "numeric"),
            ListStyle.LowerAlpha => ("ol", "alpha"),
            ListStyle.NumericBracket => ("ol", "numeric-bracket"),
            ListStyle.LowerAlphaBracket => ("ol", "alpha-bracket"),
            ListStyle.Dash => ("ul", "dash"),
            _ => throw new InvalidOperationException($"Unknown list style {list.Style}."),
        };
        html.Open(tag, ("class", cssClass)).Line();
        foreach (var item in list.Items)
        {
            html.Open("li");
            foreach (var block in item.Blocks)
            {
                Write(block);
            }
            html.Close("li").Line();
        }
        html.Close(tag);
    }

    private void WriteFields(FieldList fields)
    {
        html.Open("dl", ("class", "fields"));
        foreach (var row in fields.Rows)
        {
            html.Open("div").Element("dt", row.Label).Open("dd");
            _inlines.Write(row.Value);
            html.Close("dd").Close("div");
        }
        html.Close("dl");
    }
}
