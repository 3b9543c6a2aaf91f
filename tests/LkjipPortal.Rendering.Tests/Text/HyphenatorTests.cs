using LkjipPortal.Rendering.Text;
using Xunit;

namespace LkjipPortal.Rendering.Tests.Text;

public sealed class HyphenatorTests
{
    /// <summary>The examples of the rules, with every break that rule 7 leaves for a word wider than its cell.</summary>
    [Theory]
    [InlineData("kinerja", "ki-nerja")]
    [InlineData("capaian", "ca-paian")]
    [InlineData("indikator", "in-di-ka-tor")]
    [InlineData("anggaran", "ang-garan")]
    [InlineData("program", "prog-ram")]
    [InlineData("instansi", "in-stansi")]
    [InlineData("inspektorat", "in-spek-to-rat")]
    [InlineData("administrasi", "ad-mi-nis-trasi")]
    [InlineData("diambil", "di-am-bil")]
    [InlineData("keuangan", "ke-uangan")]
    [InlineData("seorang", "se-orang")]
    [InlineData("diusulkan", "di-usul-kan")]
    [InlineData("evaluasi", "eva-luasi")]
    [InlineData("kualitas", "kua-li-tas")]
    [InlineData("saudara", "sau-dara")]
    [InlineData("laporan", "la-poran")]
    [InlineData("sasaran", "sa-saran")]
    [InlineData("kebijakan", "ke-bi-jakan")]
    [InlineData("meningkatkan", "me-ning-kat-kan")]
    [InlineData("berangan", "berangan")]
    [InlineData("beranggaran", "berang-garan")]
    [InlineData("pengukuran", "pengu-kuran")]
    [InlineData("terukur", "terukur")]
    [InlineData("transparansi", "trans-pa-ransi")]
    [InlineData("eksternal", "eks-ter-nal")]
    [InlineData("berita", "be-rita")]
    [InlineData("terima", "te-rima")]
    [InlineData("perintah", "pe-rin-tah")]
    [InlineData("periode", "pe-riode")]
    [InlineData("peraturan", "per-aturan")]
    [InlineData("peraturannya", "per-aturan-nya")]
    [InlineData("perencanaan", "pe-ren-canaan")]
    [InlineData("berorientasi", "ber-orien-tasi")]
    public void Break_ExampleOfTheRules_GivesItsBreaks(string word, string expected) =>
        Assert.Equal(expected, Part(word, HyphenationContext.TooWide));

    [Theory]
    [InlineData("penyelenggaraannya", "-nya")]
    [InlineData("penyelenggaraan", "penye-leng-ga-raan")]
    public void Break_CliticsAndSuffixes_AreParted(string word, string part) =>
        Assert.Contains(part, Part(word, HyphenationContext.Body), StringComparison.Ordinal);

    [Theory]
    [InlineData("lapo-ran")]
    [InlineData("laporan-nya", "lapo-ran")]
    [InlineData("diu-sulkan")]
    public void Break_ForbiddenBreak_IsNeverGiven(string word, string? forbidden = null) =>
        Assert.DoesNotContain(
            forbidden ?? word, Part(word.Replace("-", "", StringComparison.Ordinal), HyphenationContext.TooWide), StringComparison.Ordinal);

    [Theory]
    [InlineData("kinerja", HyphenationContext.Body, "kinerja")]
    [InlineData("kebijakan", HyphenationContext.Body, "kebi-jakan")]
    [InlineData("kualitas", HyphenationContext.Body, "kua-li-tas")]
    [InlineData("program", HyphenationContext.Body, "prog-ram")]
    [InlineData("program", HyphenationContext.Cell, "program")]
    [InlineData("program", HyphenationContext.NarrowCell, "prog-ram")]
    [InlineData("meningkatkan", HyphenationContext.Cell, "mening-katkan")]
    [InlineData("sosial", HyphenationContext.Body, "sosial")]
    [InlineData("rumah", HyphenationContext.Body, "rumah")]
    public void Break_Context_SetsTheMinima(string word, object context, string expected) =>
        Assert.Equal(expected, Part(word, (HyphenationContext)context));

    [Theory]
    [InlineData("BKPSDM")]
    [InlineData("LKjIP")]
    [InlineData("2023")]
    [InlineData("A4kertas")]
    [InlineData("123.456.789")]
    [InlineData("e-SAKIP")]
    [InlineData("")]
    [InlineData("—")]
    public void Break_CapitalsMixedCaseAndDigits_StayWhole(string word) =>
        Assert.Empty(Hyphenator.Break(word, HyphenationContext.TooWide));

    [Fact]
    public void Break_RepeatedWord_PartsAtItsOwnHyphen() =>
        Assert.Equal([5], Hyphenator.Break("rata-rata", HyphenationContext.Body));

    [Fact]
    public void Break_SignsAroundTheWord_DoNotCount()
    {
        Assert.Equal([5], Hyphenator.Break("(kebijakan),", HyphenationContext.Body));
        Assert.Equal([4], Hyphenator.Break("Kebijakan", HyphenationContext.Body));
    }

    private static string Part(string word, HyphenationContext context) =>
        Hyphenator.Break(word, context).Reverse().Aggregate(word, (parted, at) => parted.Insert(at, "-"));
}
