using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Consistency.Completeness;
using LkjipPortal.Core.Consistency.Documents;
using LkjipPortal.Core.Consistency.Plans;
using LkjipPortal.Core.Consistency.Prose;
using LkjipPortal.Core.Consistency.Tables;

namespace LkjipPortal.Core.Consistency;

/// <summary>What a check found, and how much it looked at.</summary>
/// <param name="Findings">Galat first; within a severity in the order of the report.</param>
public sealed record CheckResult(IReadOnlyList<Finding> Findings, int Figures, int Sentences, int Tables)
{
    public int Count(TingkatTemuan tingkat) => Findings.Count(finding => finding.Tingkat == tingkat);
}

/// <summary>Finds what contradicts what in a report and the plans behind it. Pure: the same source gives the same findings.</summary>
public static class ConsistencyChecker
{
    public static CheckResult Check(ReportSource source, FigureSet figures)
    {
        var context = new ProseContext(source, figures);
        var (prose, tables) = (new ProseChecker(context), new TableChecker(context));
        List<Finding> findings =
        [
            .. source.Narasi.SelectMany(prose.Check), .. source.Narasi.SelectMany(tables.Check), .. AgreementRules.Check(source), .. PlanRules.Check(source), .. RenjaRules.Check(source), .. CompletenessRules.Check(source, figures),
            .. SenseRules.Check(source, figures),
        ];
        return new CheckResult([.. findings.OrderBy(finding => finding.Tingkat)], figures.Figures.Count, prose.Sentences, tables.Tables);
    }

    /// <summary>Only the text of one section, as the editor needs it.</summary>
    public static IReadOnlyList<Finding> CheckSection(NarrativeSource section, ReportSource source, FigureSet figures)
    {
        var context = new ProseContext(source, figures);
        return [.. new ProseChecker(context).Check(section), .. new TableChecker(context).Check(section)];
    }
}
