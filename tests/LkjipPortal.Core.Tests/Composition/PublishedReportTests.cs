using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using Xunit;

namespace LkjipPortal.Core.Tests.Composition;

/// <summary>Every figure of the published tables of BAB III; where the printed one was wrong, the right one.</summary>
public sealed class PublishedReportTests
{
    private static readonly FigureSet Figures = ReportFigures.Build(DemoSource.Create());

    [Theory]
    [InlineData("merit", "297,5", "312", "104,87", "Sangat Berhasil")]
    [InlineData("kualitas-asn", "0,86", "0,8967", "104,27", "Sangat Berhasil")]
    [InlineData("kompetensi", "20", "19,64", "98,20", "Berhasil")]
    [InlineData("akip", "A (81,05)", "A (80,86)", "100 (99,77)", "Sangat Berhasil")]
    [InlineData("penunjang", "91%", "103,93%", "114,21", "Sangat Berhasil")]
    [InlineData("rb", "76", "75,79", "99,72", "Berhasil")]
    [InlineData("ip-asn", "64", "70,74 (sementara)", "110,53 (sementara)", "Sangat Berhasil")]
    public void Tabel31_Capaian_AsPublished(string indikator, string target, string realisasi, string capaian, string kategori)
    {
        Assert.Equal(target, Text(indikator, "target"));
        Assert.Equal(realisasi, Text(indikator, "realisasi"));
        Assert.Equal(capaian, Text(indikator, "capaian"));
        Assert.Equal(kategori, Text(indikator, "kategori"));
    }

    [Theory]
    [InlineData("merit", "265", "295,5", "16,5", "5,58", "47")]
    [InlineData("kualitas-asn", "0,85", "0,81", "0,0867", "10,70", "0,0467")]
    [InlineData("kompetensi", "17,66", "17,74", "1,9", "10,71", "1,98")]
    [InlineData("akip", "A (81,05)", "A (80,68)", "0,18", "0,22", "-0,19")]
    [InlineData("penunjang", "99,17%", "100,48%", "3,45", "3,43", "4,76")]
    public void Tabel32_History_AsPublished(string indikator, string year2021, string year2022, string selisih, string pertumbuhan, string selisih2)
    {
        Assert.Equal(year2021, Figures[$"{indikator}.realisasi.2021"].Text);
        Assert.Equal(year2022, Figures[$"{indikator}.realisasi.2022"].Text);
        Assert.Equal(selisih, Text(indikator, "selisih"));
        Assert.Equal(pertumbuhan, Text(indikator, "pertumbuhan"));
        Assert.Equal(selisih2, Text(indikator, "selisih-2"));
    }

    [Theory]
    [InlineData("merit", "275", "113,45")]
    [InlineData("kualitas-asn", "0,86", "104,27")]
    [InlineData("kompetensi", "20", "98,20")]
    [InlineData("akip", "A (81,05)", "99,77")]
    [InlineData("penunjang", "91%", "114,21")]
    public void Tabel33_Kemajuan_AsPublished(string indikator, string targetAkhir, string kemajuan)
    {
        Assert.Equal(targetAkhir, Text(indikator, "target-akhir"));
        Assert.Equal(kemajuan, Text(indikator, "kemajuan"));
    }

    [Theory]
    [InlineData(1, "339", "-27")]
    [InlineData(2, "353", "-41")]
    [InlineData(3, "341,5", "-29,5")]
    public void Tabel34_Benchmark_ComparedWithRealisasi(int number, string nilai, string selisih)
    {
        Assert.Equal(nilai, Text("merit", $"pembanding-{number}"));
        Assert.Equal(selisih, Text("merit", $"selisih-pembanding-{number}"));
    }

    [Theory]
    [InlineData("sasaran-merit", "6.031.579.972", "5.028.018.686", "83,36")]
    [InlineData("program-kepegawaian", "3.000.476.800", "2.109.089.877", "70,29")]
    [InlineData("program-psdm", "3.031.103.172", "2.918.928.809", "96,30")]
    [InlineData("sasaran-akuntabilitas", "7.494.928.473", "6.406.469.082", "85,48")]
    [InlineData("program-penunjang", "7.494.928.473", "6.406.469.082", "85,48")]
    [InlineData("total", "13.526.508.445", "11.434.487.768", "84,53")]
    public void Tabel321_Anggaran_AsPublished(string subject, string pagu, string realisasi, string serapan)
    {
        Assert.Equal(pagu, Text(subject, "pagu"));
        Assert.Equal(realisasi, Text(subject, "realisasi-anggaran"));
        Assert.Equal(serapan, Text(subject, "serapan"));
    }

    [Theory]
    [InlineData("merit", "25,80", "184,66", "6,73")]
    [InlineData("kualitas-asn", "48,34", "183,03", "6,12")]
    [InlineData("kompetensi", "1,97", "166,56", "-0,06")]
    [InlineData("akip", "16,72", "170,82", "1,54")]
    [InlineData("penunjang", "33,61", "210,02", "16,23")]
    [InlineData("rata-rata", "21,05", "177,74", "4,13")]
    public void Section322_Efisiensi_AsPublished(string subject, string anggaran, string sdm, string sarpras)
    {
        Assert.Equal(anggaran, Text(subject, "efisiensi-anggaran"));
        Assert.Equal(sdm, Text(subject, "efisiensi-sdm"));
        Assert.Equal(sarpras, Text(subject, "efisiensi-sarpras"));
    }

    [Theory]
    [InlineData("sdm", "42", "114", "72", "63,16", "36,84")]
    [InlineData("sarpras", "622", "633", "11", "1,74", "98,26")]
    public void Section322_Resources_AsPublished(string subject, string tersedia, string kebutuhan, string kekurangan, string persen, string pemenuhan)
    {
        Assert.Equal(tersedia, Text(subject, "tersedia"));
        Assert.Equal(kebutuhan, Text(subject, "kebutuhan"));
        Assert.Equal(kekurangan, Text(subject, "kekurangan"));
        Assert.Equal(persen, Text(subject, "kekurangan-persen"));
        Assert.Equal(pemenuhan, Text(subject, "pemenuhan"));
    }

    [Theory]
    [InlineData("rata-rata.capaian.2023", "102,32")]
    [InlineData("rata-rata.kategori.2023", "Sangat Berhasil")]
    [InlineData("total.sisa-anggaran.2023", "2.092.020.677")]
    [InlineData("pegawai.jumlah.2023", "42")]
    [InlineData("jumlah.sasaran.2023", "2")]
    [InlineData("jumlah.program.2023", "3")]
    [InlineData("jumlah.iku.2023", "2")]
    [InlineData("jumlah.tercapai.2023", "4")]
    [InlineData("jumlah.tercapai-sasaran.2023", "2")]
    [InlineData("jumlah.tercapai-program.2023", "2")]
    [InlineData("akip.selisih-target.2023", "-0,19")]
    public void Headline_Figures_AsPublished(string key, string text) => Assert.Equal(text, Figures[key].Text);

    [Theory]
    [InlineData("merit.capaian.2023", "312 / 297,5 × 100 = 104,87")]
    [InlineData("akip.capaian.2023", "80,86 / 81,05 × 100 = 99,77; predikat A: 100")]
    [InlineData("merit.efisiensi-anggaran.2023", "(104,87 / 83,36 − 1) × 100 = 25,80")]
    [InlineData("kompetensi.efisiensi-anggaran.2023", "(98,20 / 96,30 − 1) × 100 = 1,97")]
    [InlineData("kompetensi.efisiensi-sdm.2023", "(98,20 / 36,84 − 1) × 100 = 166,56")]
    [InlineData("rata-rata.capaian.2023", "(104,87 + 99,77) / 2 = 102,32")]
    [InlineData("sasaran-merit.pagu.2023", "3.000.476.800 + 3.031.103.172 = 6.031.579.972")]
    [InlineData("sasaran-merit.serapan.2023", "5.028.018.686 / 6.031.579.972 × 100 = 83,36")]
    [InlineData("merit.pertumbuhan.2023", "(312 − 295,5) / 295,5 × 100 = 5,58")]
    [InlineData("merit.kategori.2023", "104,87 ≥ 100: Sangat Berhasil")]
    [InlineData("kompetensi.kategori.2023", "98,20 ≥ 75: Berhasil")]
    public void WorkedLine_ComputedFigure_CanBeCheckedByHand(string key, string line) => Assert.Equal(line, Figures[key].WorkedLine);

    [Fact]
    public void Build_DemoUnit_IsRichAndEveryInputIsAFigure()
    {
        Assert.True(Figures.Figures.Count >= 80, $"{Figures.Figures.Count} figures");
        Assert.True(Figures.Figures.Count(f => f.WorkedLine is not null) >= 40, "worked lines");
        Assert.All(Figures.Figures.SelectMany(f => f.Origin.Inputs), input => Assert.True(Figures.TryGet(input, out _), input));
        Assert.All(Figures.Figures, f => Assert.False(string.IsNullOrWhiteSpace(f.Text), f.Key));
    }

    private static string Text(string subject, string what) => Figures[$"{subject}.{what}.2023"].Text;
}
