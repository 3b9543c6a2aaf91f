using LkjipPortal.Core.Documents;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>All pages of the document in order, with their numbers. A section sets paper, numbering and head for the pages that follow.</summary>
internal sealed class PageSequence(LayoutContext context)
{
    private readonly List<FlowPage> _pages = [];
    private Section? _section;
    private bool _isSectionStart;
    private int _number;

    public IReadOnlyList<FlowPage> Pages => _pages;

    public FlowPage Current => _pages[^1];

    /// <summary>Width of the type area of the section's pages.</summary>
    public double AreaWidth => context.Theme.Page(Section.Orientation).AreaWidth;

    public Section Section => _section ?? throw new InvalidOperationException("No section has been started.");

    public void Start(Section section)
    {
        _section = section;
        _isSectionStart = true;
        if (context.Style.TwoSided && section.Kind == SectionKind.ChapterOpening && NextNumber(section) % 2 == 0)
        {
            Append(isBlank: true);
        }
    }

    public void Next() => Append(isBlank: false);

    private int NextNumber(Section section) => section.RestartNumberAt ?? (_number + 1);

    private void Append(bool isBlank)
    {
        var section = Section;
        _number = _isSectionStart && !isBlank ? NextNumber(section) : _number + 1;
        var geometry = context.Theme.Page(section.Orientation);
        if (context.Style.TwoSided && section.Orientation == PageOrientation.Portrait && _number % 2 == 0)
        {
            geometry = geometry.Mirrored();
        }
        var label = PageLabel.Of(_number, section.Numbering);
        var opens = _isSectionStart && section.Kind == SectionKind.ChapterOpening;
        var hasHead = !isBlank && !opens && section.Kind is SectionKind.ChapterOpening or SectionKind.ChapterContinued or SectionKind.Appendix;
        var printed = isBlank || section.Numbering == PageNumbering.None ? "" : label;
        _pages.Add(new FlowPage(geometry, _pages.Count, label, printed, hasHead) { RunningTitle = section.RunningTitle });
        _isSectionStart = isBlank;
    }
}

internal static class PageLabel
{
    private static readonly (int Value, string Text)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>A page that is counted but not printed (cover) belongs to the roman front matter.</summary>
    public static string Of(int number, PageNumbering numbering) =>
        numbering == PageNumbering.Arabic ? LayoutContext.Number(number) : ToRoman(number);

    private static string ToRoman(int number)
    {
        var text = "";
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text += letters;
            }
        }
        return text;
    }
}
