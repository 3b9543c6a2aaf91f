using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>The Perjanjian Kinerja in its official two parts, statement and annex; the statement's words are those of the form [PermenPANRB 53/2014, lampiran I].</summary>
internal static class PkForm
{
    public static IReadOnlyList<Block> Statement(CompositionContext context, PkSource pk) =>
    [
        Title("pk-judul", PkTables.TitleOf(pk, context.YearText)),
        Write.Paragraph($"Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:"),
        Fields(First(context, pk)),
        new Paragraph([new TextRun("selanjutnya disebut pihak pertama,")], Continues: true),
        Fields(Superior(context, pk)),
        new Paragraph([new TextRun("selaku atasan pihak pertama, selanjutnya disebut pihak kedua.")], Continues: true),
        Write.Paragraph($"Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami."),
        Write.Paragraph($"Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi."),
        Pair(context, pk),
    ];

    public static IReadOnlyList<Block> Annex(CompositionContext context, PkSource pk) =>
    [
        Title("pk-judul-lampiran", $"Lampiran {PkTables.TitleOf(pk, context.YearText)}"),
        new Heading("pk-unit", 1, $"{(pk.Jabatan is { } post ? post + ", " : "")}{context.Source.Unit.Nama} {context.Source.Unit.Pemda}", IsMinor: true),
        PkTables.Sasaran(context, pk, "pk-sasaran", null),
        PkTables.ProgramBudget(context, pk),
        Pair(context, pk),
    ];

    /// <summary>Heads a form: no number, no entry of the table of contents.</summary>
    private static Heading Title(string id, string title) => new(id, 0, title, IsFrontMatter: true, IsMinor: true);

    private static FieldList Fields(Signatory signatory) => new([
        new FieldRow("Nama", [new TextRun(signatory.Name)]),
        new FieldRow("Jabatan", [new TextRun(string.Join(' ', signatory.PositionLines))])]);

    private static Signatory First(CompositionContext context, PkSource pk) => pk.Jabatan is { } post
        ? Signatures.Of(pk.PihakPertama, post)
        : Signatures.Head(context.Source.Unit, pk.PihakPertama);

    /// <summary>The regional head for the PD's head; below, the official named, else the PD's head.</summary>
    private static Signatory Superior(CompositionContext context, PkSource pk) => pk.Jabatan is null
        ? Signatures.Of(pk.PihakKedua, context.Source.Unit.JabatanKepalaDaerah)
        : Signatures.Of(pk.PihakKedua, $"Kepala {context.Source.Unit.Nama} {context.Source.Unit.Pemda}");

    private static SignaturePair Pair(CompositionContext context, PkSource pk) => new(
        Superior(context, pk), "Pihak Kedua,",
        First(context, pk), "Pihak Pertama,",
        $"{context.Source.Unit.Ibukota}, {(pk.Tanggal is { } date ? IdDate.Format(date) : context.YearText)}");
}
