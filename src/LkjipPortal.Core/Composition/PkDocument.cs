using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Composition;

/// <summary>A Perjanjian Kinerja as a document of its own, in the two parts of the official form [PermenPANRB 53/2014, lampiran I]: statement, then annex on its own page.</summary>
public static class PkDocument
{
    /// <param name="source">Of the PK's unit and year.</param>
    /// <param name="pk">Any version, of the head or of a lower level; its targets and amounts are printed, not those in force.</param>
    /// <param name="qr">Of an approved PK, leads to its verification; null before.</param>
    public static ReportDocument Compose(ReportSource source, PkSource pk, QrCode? qr = null)
    {
        var own = source with { Pk = pk, Subjek = [.. source.Subjek.Select(subject => As(subject, pk))] };
        var context = new CompositionContext(own, ReportFigures.Build(own));
        return SeparateDocument.Of(source, PkTables.TitleOf(pk, context.YearText), pk.Tanggal ?? source.Tanggal, [
            Part("pk-pernyataan", PkForm.Statement(context, pk)),
            Part("pk-lampiran", [.. PkForm.Annex(context, pk), .. qr is null ? (IReadOnlyList<Block>)[] : [new QrBlock(qr)]])]);
    }

    private static Section Part(string id, IReadOnlyList<Block> blocks) =>
        new(id, SectionKind.PlainForm, PageOrientation.Portrait, PageNumbering.None, null, null, blocks);

    /// <summary>The subject with what this PK promises of it.</summary>
    private static SubjekSource As(SubjekSource subject, PkSource pk)
    {
        var program = pk.Program.FirstOrDefault(row => row.SubjekKode == subject.Kode);
        return subject with
        {
            Pagu = subject.Level == LevelRencana.Program ? program?.Anggaran : subject.Pagu,
            Indikator = [.. subject.Indikator.Select(indicator =>
                pk.Sasaran.FirstOrDefault(row => row.IndikatorKode == indicator.Kode)?.Target is { } target ? indicator with { Target = target } : indicator)],
        };
    }
}
