namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>A footnote set for the foot of its page: its number hangs before its lines.</summary>
internal sealed record FootnoteText(TextLine Number, IReadOnlyList<TextLine> Lines, TypeStyle Style, StructureNode Node)
{
    /// <summary>Air above the rule and between the rule and the first note.</summary>
    public const double RuleSpace = 9;

    /// <summary>Distance between the rule and the first note.</summary>
    public const double RuleGap = 3;

    public static double Hang { get; } = ReportTheme.Mm(3);

    public double Height => Lines.Count * Style.Leading;
}
