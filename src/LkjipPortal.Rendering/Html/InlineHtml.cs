using System.Globalization;
using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Html;

/// <summary>Running text; footnotes are kept until their section ends.</summary>
internal sealed class InlineHtml(HtmlOutput html)
{
    private readonly Queue<(string Number, IReadOnlyList<Inline> Content)> _footnotes = [];

    public void Write(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Write(inline);
        }
    }

    /// <summary>The notes of the section so far, each with a way back to its mark.</summary>
    public void WriteFootnotes()
    {
        if (_footnotes.Count == 0)
        {
            return;
        }
        html.Open("aside", ("class", "footnotes"), ("aria-label", "Catatan kaki")).Open("ol");
        while (_footnotes.TryDequeue(out var note))
        {
            html.Open("li", ("id", html.Id($"catatan-{note.Number}")), ("value", note.Number));
            Write(note.Content);
            html.Text(" ").Open("a", ("href", $"#{html.Id($"rujukan-{note.Number}")}"), ("aria-label", $"Kembali ke rujukan {note.Number}")).Text("↩").Close("a");
            html.Close("li").Line();
        }
        html.Close("ol").Close("aside").Line();
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                Styled(run.Strong, run.Emphasis, () => html.Text(run.Text));
                break;
            case FigureText figure:
                Styled(figure.Strong, false, () => html.Open("span", ("class", "figure"), ("data-figure", figure.Key)).Text(figure.Text).Close("span"));
                break;
            case CrossReference { Text: { } text } reference:
                html.Open("a", ("href", $"#{html.Id(reference.TargetId)}")).Text(text).Close("a");
                break;
            case FootnoteMark { Number: { } number } mark:
                WriteMark(number.ToString(CultureInfo.InvariantCulture), mark.Content);
                break;
            case LineBreak:
                html.Open("br");
                break;
            default:
                throw new InvalidOperationException($"{inline.GetType().Name} cannot be written: unknown, or not yet resolved.");
        }
    }

    private void WriteMark(string number, IReadOnlyList<Inline> content)
    {
        _footnotes.Enqueue((number, content));
        html.Open("sup").Open("a", ("id", html.Id($"rujukan-{number}")), ("href", $"#{html.Id($"catatan-{number}")}"), ("aria-label", $"Catatan kaki {number}"))
            .Text(number).Close("a").Close("sup");
    }

    private void Styled(bool strong, bool emphasis, Action write)
    {
        html.Markup(strong ? "<strong>" : "").Markup(emphasis ? "<em>" : "");
        write();
        html.Markup(emphasis ? "</em>" : "").Markup(strong ? "</strong>" : "");
    }
}
