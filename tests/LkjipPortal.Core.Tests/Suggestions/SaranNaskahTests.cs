using System.Text.RegularExpressions;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Suggestions;
using LkjipPortal.Core.Tests.Composition;
using Xunit;

namespace LkjipPortal.Core.Tests.Suggestions;

public sealed partial class SaranNaskahTests
{
    [Fact]
    public void Hasil_TargetExceeded_SaysSoAndComparesWithLastYear() => Assert.Equal(
        "Hasil Penilaian Mandiri Penerapan Sistem Merit pada tahun 2023 terealisasi 312 dan melampaui target 297,5, dengan capaian 104,87%. Dibandingkan dengan tahun 2022 yang "
        + "sebesar 295,5, hasil tersebut meningkat 16,5 poin. Pertumbuhannya adalah 5,58%.",
        Baca("ikhtisar", "Hasil Penilaian Mandiri Penerapan Sistem Merit", DemoSource.Create()));

    [Fact]
    public void Hasil_PredikatReachedScoreBelow_NamesBoth() => Assert.Equal(
        "Nilai Evaluasi AKIP Perangkat Daerah pada tahun 2023 memperoleh A (80,86). Predikat yang ditargetkan terpenuhi, tetapi terhadap target A (81,05) capaian menurut nilainya "
        + "adalah 99,77%.",
        Baca("4.1", "Nilai Evaluasi AKIP Perangkat Daerah", DemoSource.Create()));

    [Fact]
    public void Analisis_TargetMissed_GivesCauseEffortAndNextStep()
    {
        var source = Ubah("kompetensi", nilai => nilai with
        {
            FaktorPenghambat = "Kesadaran PNS masih rendah.\n- Dukungan atasan {{masih}} kurang.",
            Upaya = "Menyusun pedoman.",
            TindakLanjut = "PNS didampingi.",
        });

        var teks = Baca("3.1.5", "Nilai dimensi kompetensi pada IP ASN", source);

        Assert.Equal(
            """
            ### Nilai dimensi kompetensi pada IP ASN

            Nilai dimensi kompetensi pada IP ASN pada tahun 2023 terealisasi 19,64 dan belum mencapai target 20, dengan capaian 98,20%. Dibandingkan dengan tahun 2022 yang sebesar 17,74, hasil tersebut meningkat 1,9 poin. Pertumbuhannya adalah 10,71%.

            Target belum tercapai karena hal berikut:

            1. Kesadaran PNS masih rendah.
            2. Dukungan atasan \{\{masih\}\} kurang.

            Upaya yang dilakukan pada tahun 2023: menyusun pedoman.

            Tindak lanjut yang direncanakan: PNS didampingi.
            """,
            teks,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Hasil_NoRealisasi_ClaimsNothing()
    {
        var source = DemoSource.Create().WithRealisasi("merit", null);

        Assert.Equal(
            "Hasil Penilaian Mandiri Penerapan Sistem Merit pada tahun 2023 belum dapat dinilai karena data target atau realisasinya belum tersedia.",
            Baca("ikhtisar", "Hasil Penilaian Mandiri Penerapan Sistem Merit", source));
        Assert.DoesNotContain(Saran("3.1.2", source), saran => saran.Judul == "Hasil Penilaian Mandiri Penerapan Sistem Merit");
    }

    [Fact]
    public void Hasil_Provisional_IsSaidToBeSo()
    {
        var source = Ubah("merit", nilai => nilai with { Keadaan = KeadaanRealisasi.Sementara, SementaraPer = new(2024, 1, 31) });

        Assert.Contains("terealisasi 312 (sementara) dan melampaui target", Baca("4.1", "Hasil Penilaian Mandiri Penerapan Sistem Merit", source), StringComparison.Ordinal);
        Assert.EndsWith("dapat berubah setelah nilai resmi ditetapkan.", Baca("4.1", "Hasil Penilaian Mandiri Penerapan Sistem Merit", source), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(290, ArahIndikator.Naik, "menurun 5,5 poin. Pertumbuhannya adalah -1,86%.")]
    [InlineData(290, ArahIndikator.Turun, "menurun 5,5 poin. Karena nilai yang lebih rendah menunjukkan kinerja yang lebih baik, perubahan tersebut merupakan perbaikan.")]
    [InlineData(312, ArahIndikator.Turun, "meningkat 16,5 poin. Karena nilai yang lebih rendah menunjukkan kinerja yang lebih baik, perubahan tersebut perlu menjadi perhatian.")]
    [InlineData(295.5, ArahIndikator.Naik, "Hasil tersebut sama dengan tahun 2022.")]
    public void Perkembangan_FollowsValueAndDirection(double now, ArahIndikator arah, string expected)
    {
        var source = Ubah("merit", nilai => nilai with { Nilai = DemoSource.Nilai(((decimal)now).ToString("0.#", System.Globalization.CultureInfo.GetCultureInfo("id-ID"))) }, arah);

        Assert.Contains(expected, Baca("3.1.2", "Hasil Penilaian Mandiri Penerapan Sistem Merit", source), StringComparison.Ordinal);
    }

    [Fact]
    public void Pembanding_Below_NamesTheBodyAndTheDistance() => Assert.StartsWith(
        "Hasil Penilaian Mandiri Penerapan Sistem Merit sebesar 312 berada 27 poin di bawah BKN, yang memperoleh 339.",
        Baca("3.1.4", "Hasil Penilaian Mandiri Penerapan Sistem Merit", DemoSource.Create()),
        StringComparison.Ordinal);

    [Fact]
    public void Summary_FourOfFiveReached_CountsThem() => Assert.Equal(
        "Dari 5 indikator sasaran dan program, 4 mencapai target. Rata-rata capaian sasaran adalah 102,32% dengan kategori Sangat Berhasil.",
        Baca("3.1.1", "Ringkasan capaian", DemoSource.Create()));

    /// <summary>No draft of any section, of a full or an empty year, points at a figure that is not there or prints a sign for "no value" in a sentence.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EverySection_LinksOnlyToFiguresWithAText(bool filled)
    {
        var demo = DemoSource.Create();
        var source = filled ? demo : demo with { Subjek = [], Pk = null, Renstra = null, Iku = [], SumberDaya = [], Pembanding = [] };
        var texts = ReportOutline.Entries.Where(entry => entry.HasNarrative).SelectMany(entry => Saran(entry.Code, source)).Select(saran => Ucap(saran.Isi, source)).ToList();

        Assert.True(texts.Count >= (filled ? 30 : 8));
        Assert.All(texts, text => Assert.DoesNotMatch(@"(^|\s)(-|n/a|N/A|target nol)(\s|[.,;]|$)|<[a-z-]+>", ListMark().Replace(text, "")));
    }

    [Fact]
    public void SameData_SameText() => Assert.Equal(Saran("3.1.5", DemoSource.Create()), Saran("3.1.5", DemoSource.Create()));

    private static IReadOnlyList<Saran> Saran(string kode, ReportSource source) => SaranNaskah.Untuk(kode, source, ReportFigures.Build(source));

    private static string Baca(string kode, string judul, ReportSource source) => Ucap(Saran(kode, source).Single(saran => saran.Judul == judul).Isi, source).Replace('\u00A0', ' ');

    /// <summary>The text as it is read: links replaced by their figures.</summary>
    private static string Ucap(string isi, ReportSource source)
    {
        var figures = ReportFigures.Build(source);
        return Link().Replace(isi, match => FigureFormatter.Format(figures[match.Groups[1].Value], match.Groups[2].Value));
    }

    private static ReportSource Ubah(string kode, Func<RealisasiSource, RealisasiSource> change, ArahIndikator arah = ArahIndikator.Naik) =>
        DemoSource.Create().With(kode, indikator => indikator with
        {
            Realisasi = indikator.Realisasi.ToDictionary(year => year.Key, year => year.Key == 2023 ? change(year.Value) : year.Value),
            Arah = arah,
        });

    [GeneratedRegex(@"(?<!\\)\{\{([a-z0-9.-]+)(?::([a-z]+))?\}\}")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\d+\. |^#+ ", RegexOptions.Multiline)]
    private static partial Regex ListMark();
}
