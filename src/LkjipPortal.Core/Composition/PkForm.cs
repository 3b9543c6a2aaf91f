using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>The Perjanjian Kinerja in its official two parts, statement and annex; the statement's words are those of the form [PermenPANRB 53/2014, lampiran I].</summary>
internal static class PkForm
{
    public static IReadOnlyList<Block> Statement(CompositionContext context, PkSource pk) =>
    [
        Title(pk, context),
        Write.Paragraph($"Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:"),
        Fields(pk.PihakPertama, HeadPosition(context)),
        new Paragraph([new TextRun("selanjutnya disebut pihak pertama,")], Continues: true),
        Fields(pk.PihakKedua, context.Source.Unit.JabatanKepalaDaerah),
        new Paragraph([new TextRun("selaku atasan pihak pertama, selanjutnya disebut pihak kedua.")], Continues: true),
        Write.Paragraph($"Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami."),
        Write.Paragraph($"Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi."),
        Pair(context, pk),
    ];

    public static IReadOnlyList<Block> Annex(CompositionContext context, PkSource pk) =>
    [
        new Paragraph([
            new TextRun($"LAMPIRAN {PkTables.TitleOf(pk, context.YearText).ToUpperInvariant()}", Strong: true), new LineBreak(),
            new TextRun($"{context.Source.Unit.Nama} {context.Source.Unit.Pemda}", Strong: true)], Continues: true),
        PkTables.Sasaran(context, pk, "pk-sasaran", null),
        PkTables.ProgramBudget(context, pk),
        Pair(context, pk),
    ];

    private static Paragraph Title(PkSource pk, CompositionContext context) =>
        new([new TextRun(PkTables.TitleOf(pk, context.YearText).ToUpperInvariant(), Strong: true)], Continues: true);

    private static FieldList Fields(PejabatSource? official, string position)
    {
        var signatory = Signatures.Of(official, position);
        return new FieldList([
            new FieldRow("Nama", [new TextRun(signatory.Name)]),
            new FieldRow("Jabatan", [new TextRun(official is null ? position : Signatures.PositionOf(official))])]);
    }

    private static SignaturePair Pair(CompositionContext context, PkSource pk) => new(
        Signatures.Of(pk.PihakKedua, context.Source.Unit.JabatanKepalaDaerah), "Pihak Kedua,",
        Signatures.Of(pk.PihakPertama, HeadPosition(context)), "Pihak Pertama,",
        $"{context.Source.Unit.Ibukota}, {(pk.Tanggal is { } date ? IdDate.Format(date) : context.YearText)}");

    private static string HeadPosition(CompositionContext context) => $"Kepala {context.Source.Unit.Nama} {context.Source.Unit.Pemda}";
}
