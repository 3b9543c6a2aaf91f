using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Rendering;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>What came of composing a report.</summary>
public abstract record BuiltReport(ReportSource Source, FigureSet Figures)
{
    public sealed record Whole(ReportSource Source, FigureSet Figures, ReportDocument Document, ReportStyle Style) : BuiltReport(Source, Figures);

    /// <summary>Narrative points at figures or places that are not there (any more); nothing is printed until it is mended.</summary>
    public sealed record Broken(ReportSource Source, FigureSet Figures, IReadOnlyList<BrokenLink> Links) : BuiltReport(Source, Figures);
}

/// <summary>Source, figures and document of the report of the request's unit and year.</summary>
public sealed class ReportBuilder(ReportSourceReader reader, CurrentUnit unit)
{
    public async Task<ReportSource> SourceAsync(CancellationToken cancellationToken) =>
        await reader.ReadAsync(unit.Id, unit.Tahun, cancellationToken) ?? throw new InvalidOperationException($"Unit {unit.Kode} was removed during the request.");

    public async Task<BuiltReport> BuildAsync(CancellationToken cancellationToken) => Build(await SourceAsync(cancellationToken));

    public static BuiltReport Build(ReportSource source)
    {
        var figures = ReportFigures.Build(source);
        try
        {
            return new BuiltReport.Whole(source, figures, ReportComposer.Compose(source, figures), StyleOf(source.Pengaturan));
        }
        catch (BrokenFigureLinksException broken)
        {
            return new BuiltReport.Broken(source, figures, broken.Links);
        }
    }

    public static ReportStyle StyleOf(PengaturanLaporan settings) => new(
        Enum.TryParse<ThemeName>(settings.Tema, ignoreCase: true, out var theme) ? theme : ThemeName.Formal,
        Enum.TryParse<Paper>(settings.Kertas, ignoreCase: true, out var paper) ? paper : Paper.A4);
}
