using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>Page runs of a BAB: the opening one, and those that go on after a change of orientation.</summary>
internal static class ChapterSections
{
    public static Section Open(string chapter, IReadOnlyList<Block> blocks) => new(
        $"bab-{chapter}", SectionKind.ChapterOpening, PageOrientation.Portrait, PageNumbering.Arabic, RunningTitle(chapter), chapter == "1" ? 1 : null, blocks);

    public static Section Continue(string chapter, string part, PageOrientation orientation, IReadOnlyList<Block> blocks) => new(
        $"bab-{chapter}-{part}", SectionKind.ChapterContinued, orientation, PageNumbering.Arabic, RunningTitle(chapter), null, blocks);

    private static string RunningTitle(string chapter)
    {
        var number = RomanNumeral.Of(int.Parse(chapter, System.Globalization.CultureInfo.InvariantCulture));
        return $"BAB {number} {ReportOutline.Find(chapter).Title}";
    }
}
