using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Running head, page number and footnotes, drawn when a page is full. Head and number are artifacts.</summary>
internal sealed class PageFurniture(LayoutContext context)
{
    private const double FootnoteRuleMm = 40;

    public void Draw(FlowPage page)
    {
        DrawFootnotes(page);
        if (page.HasHead)
        {
            DrawHead(page);
        }
        if (context.Style.IsDraft)
        {
            DrawDraftMark(page);
        }
        DrawNumber(page);
    }

    private void DrawHead(FlowPage page)
    {
        var style = context.Theme.RunningHead;
        var baseline = page.Geometry.HeadTop + style.Ascent;
        var gap = ReportTheme.Mm(8);
        var right = page.RunningTitle is { } title ? context.Line(Cut(title, style, page.Width * 0.5), style) : TextLine.Empty;
        var left = context.Line(Cut(context.Metadata.RunningTitle, style, page.Width - right.Width - gap), style);
        page.Text(left, page.Left, baseline, style.Colour, null);
        page.Text(right, page.Left + page.Width - right.Width, baseline, style.Colour, null);
        if (context.Theme.IsFormal)
        {
            page.Rule(page.Left, page.Geometry.HeadTop + style.Leading + 1.5, page.Left + page.Width, 0.4, ReportTheme.Hairline);
        }
    }

    /// <summary>"DRAF" and the document's date, in the middle of the head.</summary>
    private void DrawDraftMark(FlowPage page)
    {
        var style = context.Theme.RunningHead with { Size = 8, Face = new FontFace(context.Theme.BodyFamily), Colour = ReportTheme.Muted };
        var line = context.Line("DRAF " + Core.Text.IdDate.Format(context.Metadata.Date), style);
        page.Text(line, page.Left + ((page.Width - line.Width) / 2), page.Geometry.HeadTop - style.Leading + style.Ascent, style.Colour, null);
    }

    private void DrawNumber(FlowPage page)
    {
        var style = context.Theme.PageNumber;
        var line = context.Line(page.PrintedNumber, style);
        var free = page.Width - line.Width;
        page.Text(line, page.Left + (context.Theme.IsFormal ? free / 2 : free), page.Geometry.FootTop + style.Ascent, style.Colour, null);
    }

    private static void DrawFootnotes(FlowPage page)
    {
        if (page.Footnotes.Count == 0)
        {
            return;
        }
        var top = page.Limit + FootnoteText.RuleSpace;
        page.Rule(page.Left, top - FootnoteText.RuleGap, page.Left + ReportTheme.Mm(FootnoteRuleMm), 0.4, Colour.Black);
        foreach (var note in page.Footnotes)
        {
            page.Text(note.Number, page.Left, top + note.Style.Ascent, note.Style.Colour, note.Node);
            top = page.Lines(note.Lines, page.Left + FootnoteText.Hang, top, note.Style, note.Node);
        }
    }

    /// <summary>Shortens by whole words, with an ellipsis.</summary>
    private string Cut(string text, TypeStyle style, double room)
    {
        var shown = text;
        var end = text.Length;
        while (context.Line(shown, style).Width > room && (end = text.LastIndexOf(' ', end - 1)) > 0)
        {
            shown = text[..end] + "…";
        }
        return shown;
    }
}
