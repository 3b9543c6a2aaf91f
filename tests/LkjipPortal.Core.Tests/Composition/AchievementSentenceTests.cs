using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Measurement;
using Xunit;

namespace LkjipPortal.Core.Tests.Composition;

public sealed class AchievementSentenceTests
{
    [Fact]
    public void Sentence_Exceeded_SaysSo() =>
        Assert.Contains("indikator Hasil Penilaian Mandiri Penerapan Sistem Merit melampaui target. Dari target 297,5 terealisasi 312, sehingga capaiannya 104,87% dengan kategori Sangat Berhasil.", Sentence(DemoSource.Create()), StringComparison.Ordinal);

    [Fact]
    public void Sentence_Reached_SaysEqual() =>
        Assert.Contains("mencapai target. Realisasi 297,5 sama dengan target 297,5, sehingga capaiannya 100,00%", Sentence(Realised("297,5")), StringComparison.Ordinal);

    [Fact]
    public void Sentence_Below_SaysNotReached() =>
        Assert.Contains("belum mencapai target. Dari target 297,5 terealisasi 250, sehingga capaiannya 84,03% dengan kategori Berhasil.", Sentence(Realised("250")), StringComparison.Ordinal);

    [Fact]
    public void Sentence_PredikatReachedButScoreBelow_SaysBoth()
    {
        var text = Sentence(DemoSource.Create(), "akip");

        Assert.Contains("mencapai predikat yang ditargetkan", text, StringComparison.Ordinal);
        Assert.Contains("menurut nilainya capaian adalah 99,77%", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_NothingEntered_SaysThatDataAreMissing() =>
        Assert.Contains("belum dapat dinilai karena data target atau realisasi tahun 2023 belum tersedia", Sentence(DemoSource.Create().WithRealisasi("merit", null)), StringComparison.Ordinal);

    [Fact]
    public void Sentence_NotYetMeasured_SaysThatDataAreMissing() =>
        Assert.Contains("realisasi n/a", Sentence(WithState(KeadaanRealisasi.BelumDiukur)), StringComparison.Ordinal);

    [Fact]
    public void Sentence_ZeroTarget_SaysThatCapaianIsNotComputed() =>
        Assert.Contains("capaiannya tidak dihitung karena pembaginya nol", Sentence(DemoSource.Create().With("merit", indicator => indicator with { Target = DemoSource.Nilai("0") })), StringComparison.Ordinal);

    [Fact]
    public void Sentence_Provisional_NamesTheDate()
    {
        var source = DemoSource.Create().WithRealisasi(
            "merit", DemoSource.Realisasi("312") with { Keadaan = KeadaanRealisasi.Sementara, SementaraPer = new DateOnly(2023, 9, 26) });

        Assert.Contains("masih bersifat sementara menurut data per 26 September 2023", Sentence(source), StringComparison.Ordinal);
    }

    private static ReportSource Realised(string text) => DemoSource.Create().WithRealisasi("merit", DemoSource.Realisasi(text));

    private static ReportSource WithState(KeadaanRealisasi state) =>
        DemoSource.Create().WithRealisasi("merit", new RealisasiSource(state, null, null, null, null, null, null, null));

    private static string Sentence(ReportSource source, string indicator = "merit")
    {
        var context = new CompositionContext(source, ReportFigures.Build(source));
        return OutlineDump.TextOf(AchievementSentence.Of(context, context.Rows.Single(row => row.Code == indicator)).Inlines);
    }
}
