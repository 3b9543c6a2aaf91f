using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Composition;

/// <summary>
/// Computes every figure of a report (keys: docs/figures.md), in the order of the outline. The only place where the formulas meet the entered values; tables, charts, sentences,
/// screens and exports read its result. Never fails on what a user can enter: what cannot be computed is a state.
/// </summary>
public static class ReportFigures
{
    public static FigureSet Build(ReportSource source)
    {
        var context = new FigureContext(source);
        ReportFiguresProfil.Add(context);
        ReportFiguresRencana.Add(context);
        ReportFiguresKinerja.Add(context);
        ReportFiguresPembandingan.Add(context);
        ReportFiguresAnggaran.Add(context);
        ReportFiguresEfisiensi.Add(context);
        return new(context.Book.Figures);
    }
}

/// <summary>What all parts share: the source, its settings, the figures so far, and the spelling of keys.</summary>
internal sealed class FigureContext(ReportSource source)
{
    public ReportSource Source { get; } = source;

    public Rounding Rounding { get; } = Rounding.Of(source.Pengaturan);

    public FigureBook Book { get; } = new(Rounding.Of(source.Pengaturan));

    /// <summary>Capaian by kode of the indikator, with what categories and counts need beyond the printed figure.</summary>
    public Dictionary<string, CapaianResult> Capaian { get; } = new(StringComparer.Ordinal);

    public int Tahun => Source.Tahun;

    public string Year { get; } = source.Tahun.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<SubjekSource> Sasaran => Source.Subjek.Where(s => s.Level == LevelRencana.Sasaran);

    public IEnumerable<SubjekSource> Program => Source.Subjek.Where(s => s.Level == LevelRencana.Program);

    /// <summary>Sasaran and programs in printed order: the rows of the tables of BAB III.</summary>
    public IEnumerable<SubjekSource> Baris => Source.Subjek.Where(s => s.Level is LevelRencana.Sasaran or LevelRencana.Program);

    public IEnumerable<SubjekSource> ProgramOf(SubjekSource sasaran) => Program.Where(p => p.IndukKode == sasaran.Kode);

    /// <summary>Key of the report's year.</summary>
    public string Key(string subject, string what) => FigureKey.Of(subject, what, Tahun);

    public string Label(string what, string name) => $"{what} {name} {Year}";

    public CapaianPolicy PolicyOf(IndikatorSource indikator) => new()
    {
        Arah = indikator.Arah,
        TurunDenganPembagian = indikator.TurunDenganPembagian,
        BatasBawah = indikator.BatasBawah,
        BatasAtas = indikator.BatasAtas,
        Predikat = Source.Pengaturan.CapaianPredikat,
        TargetNol = Source.Pengaturan.TargetNol,
        BatasAtasCapaian = Source.Pengaturan.BatasAtasCapaian,
        TidakNegatif = Source.Pengaturan.CapaianTidakNegatif,
        Rounding = Rounding,
    };
}
