using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>A document of a PD other than its report, ready for a writer.</summary>
internal static class SeparateDocument
{
    /// <param name="date">The document's own date.</param>
    public static ReportDocument Of(ReportSource source, string title, DateOnly date, IReadOnlyList<Section> sections)
    {
        var owner = $"{source.Unit.Nama} {source.Unit.Pemda}";
        var full = $"{title} {source.Unit.Singkatan} {source.Unit.Pemda}";
        return Numbering.Resolve(new Typography().Rewrite(new ReportDocument(new DocumentMetadata(full, full, owner, title, date), sections)));
    }
}
