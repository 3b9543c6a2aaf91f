using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>"3.1 Capaian Kinerja": the number in a column of its own, the title hanging beside it.</summary>
internal sealed class HeadingBlock : WholeBlock
{
    private readonly LayoutContext _context;
    private readonly Heading _heading;
    private readonly TypeStyle _style;
    private readonly TextLine _number;
    private readonly List<TextLine> _title;
    private readonly double _column;
    private readonly StructureNode _node;

    public HeadingBlock(LayoutContext context, Heading heading, double width, StructureNode parent)
    {
        (_context, _heading) = (context, heading);
        _style = context.Theme.HeadingStyle(heading.Level);
        _node = parent.Add(new StructureNode($"H{heading.Level + 1}"));
        _number = heading.Number is { } number ? context.Line(number + " ", _style) : TextLine.Empty;
        _column = heading.Number is null ? 0 : Math.Max(ReportTheme.HeadingNumberWidth(heading.Level), _number.Width + (_style.Size / 2));
        _title = context.Set(heading.Title, _style, width - _column);
        (Before, After, KeepsWithNext) = (_style.Before, _style.After, true);
    }

    public override double Height => _title.Count * _style.Leading;

    protected override void Draw(FlowPage page, double top)
    {
        _context.Register(_heading.Id, page, top);
        _context.AddHeading(Headings.OutlineTitle(_heading), _heading.Level, page, top);
        page.Text(_number, page.Left, top + _style.Ascent, _style.Colour, _node);
        page.Lines(_title, page.Left + _column, top, _style, _node);
    }
}

/// <summary>Title of a BAB with its label above, or of a page of the front matter, or of a form.</summary>
internal sealed class TitleBlock : WholeBlock
{
    private const double RuleMm = 24;

    private readonly LayoutContext _context;
    private readonly Heading _heading;
    private readonly TypeStyle _labelStyle;
    private readonly TypeStyle _style;
    private readonly List<TextLine> _label;
    private readonly List<TextLine> _title;
    private readonly StructureNode _node;
    private readonly double _rule;

    public TitleBlock(LayoutContext context, Heading heading, double width, StructureNode parent, bool isForm)
    {
        (_context, _heading) = (context, heading);
        var theme = context.Theme;
        var isChapter = heading.Number is not null;
        _labelStyle = theme.ChapterLabel;
        _style = isForm ? theme.FormTitle : isChapter ? theme.ChapterTitle : theme.FrontTitle;
        var align = theme.IsFormal || isForm ? LineAlign.Center : LineAlign.Left;
        var title = theme.IsFormal || isForm ? Headings.Capitals(heading.Title) : heading.Title;
        _node = parent.Add(new StructureNode("H1"));
        _label = isChapter ? context.Set(Headings.Capitals(heading.Number!) + " ", _labelStyle, width, align) : [];
        _title = context.Set(title, _style, width, align);
        _rule = theme.IsFormal || isForm ? 0 : isChapter ? 8 : 6;
        (Before, After, KeepsWithNext) = (_style.After, _style.After, true);
    }

    public override double Height => (_label.Count * _labelStyle.Leading) + (_title.Count * _style.Leading) + (_rule > 0 ? _rule + 2 : 0);

    protected override void Draw(FlowPage page, double top)
    {
        _context.Register(_heading.Id, page, top);
        _context.AddHeading(Headings.OutlineTitle(_heading), 0, page, top);
        var bottom = page.Lines(_label, page.Left, top, _labelStyle, _node);
        bottom = page.Lines(_title, page.Left, bottom, _style, _node);
        if (_rule > 0)
        {
            page.Rule(page.Left, bottom + _rule + 1, page.Left + ReportTheme.Mm(RuleMm), 2, _context.Theme.Accent);
        }
    }
}

/// <summary>A line under the title of a form: centred, in the weight of the text.</summary>
internal sealed class FormSubtitleBlock : WholeBlock
{
    private readonly TypeStyle _style;
    private readonly List<TextLine> _lines;
    private readonly StructureNode _node;

    public FormSubtitleBlock(LayoutContext context, Heading heading, double width, StructureNode parent)
    {
        _style = context.Theme.Body;
        _node = parent.Add(new StructureNode("P"));
        _lines = context.Set(heading.Title, _style, width, LineAlign.Center);
        (Before, After, KeepsWithNext) = (6, 12, true);
    }

    public override double Height => _lines.Count * _style.Leading;

    protected override void Draw(FlowPage page, double top) => page.Lines(_lines, page.Left, top, _style, _node);
}

internal static class Headings
{
    /// <summary>Capitals, but "LKjIP" and other mixed-case names stay as they are.</summary>
    public static string Capitals(string text)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = string.Join('\n', words[i].Split('\n').Select(w => IsMixed(w) ? w : w.ToUpperInvariant()));
        }
        return string.Join(' ', words);
    }

    private static bool IsMixed(string word)
    {
        var inner = word.AsSpan().Trim("()“”\"'.,;:");
        return inner.Length > 2 && inner[1..].ContainsAnyInRange('A', 'Z') && inner.ContainsAnyInRange('a', 'z') && !inner.ContainsAny('-', '/');
    }

    public static string OutlineTitle(Heading heading)
    {
        var title = heading.Title.Replace('\n', ' ');
        return heading.Number is { } number ? $"{number} {title}" : title;
    }
}
