using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Composition;

public sealed class ReportFiguresTests
{
    [Fact]
    public void Build_RealisasiChanged_EverythingThatFollowsChanges()
    {
        var figures = ReportFigures.Build(DemoSource.Create().WithRealisasi("merit", DemoSource.Realisasi("300")));

        Assert.Equal("300", figures["merit.realisasi.2023"].Text);
        Assert.Equal("300 / 297,5 × 100 = 100,84", figures["merit.capaian.2023"].WorkedLine);
        Assert.Equal("2,5", figures["merit.selisih-target.2023"].Text);
        Assert.Equal("4,5", figures["merit.selisih.2023"].Text);
        Assert.Equal("1,52", figures["merit.pertumbuhan.2023"].Text);
        Assert.Equal("35", figures["merit.selisih-2.2023"].Text);
        Assert.Equal("109,09", figures["merit.kemajuan.2023"].Text);
        Assert.Equal("-39", figures["merit.selisih-pembanding-1.2023"].Text);
        Assert.Equal("(100,84 / 83,36 − 1) × 100 = 20,97", figures["merit.efisiensi-anggaran.2023"].WorkedLine);
        Assert.Equal("(100,84 / 36,84 − 1) × 100 = 173,72", figures["merit.efisiensi-sdm.2023"].WorkedLine);
        Assert.Equal("(100,84 / 98,26 − 1) × 100 = 2,63", figures["merit.efisiensi-sarpras.2023"].WorkedLine);
        Assert.Equal("(100,84 + 99,77) / 2 = 100,31", figures["rata-rata.capaian.2023"].WorkedLine);
        Assert.Equal("18,67", figures["rata-rata.efisiensi-anggaran.2023"].Text);
        Assert.Equal("172,29", figures["rata-rata.efisiensi-sdm.2023"].Text);
        Assert.Equal("2,09", figures["rata-rata.efisiensi-sarpras.2023"].Text);
        Assert.Equal("98,20", figures["kompetensi.capaian.2023"].Text);
    }

    [Theory]
    [InlineData(KeadaanRealisasi.Kosong, "-", FigureState.Blank)]
    [InlineData(KeadaanRealisasi.BelumDiukur, "n/a", FigureState.NotMeasured)]
    [InlineData(KeadaanRealisasi.TidakBerlaku, "N/A", FigureState.NotApplicable)]
    public void Build_RealisasiWithoutValue_StateIsHandedOn(KeadaanRealisasi keadaan, string text, FigureState state)
    {
        var figures = ReportFigures.Build(DemoSource.Create().WithRealisasi("merit", new(keadaan, null, null, null, null, null, null, null)));

        string[] keys = ["realisasi", "capaian", "capaian-angka", "kategori", "kemajuan", "selisih-target", "selisih", "pertumbuhan", "efisiensi-anggaran"];
        Assert.All(keys, key => Assert.Equal((text, state, (decimal?)null), Of(figures[$"merit.{key}.2023"])));
    }

    [Fact]
    public void Build_ZeroRealisasi_IsAValue()
    {
        var figures = ReportFigures.Build(DemoSource.Create().WithRealisasi("merit", new(KeadaanRealisasi.Nol, null, null, null, null, null, null, null)));

        Assert.Equal(("0", FigureState.Value, (decimal?)0), Of(figures["merit.realisasi.2023"]));
        Assert.Equal("0 / 297,5 × 100 = 0,00", figures["merit.capaian.2023"].WorkedLine);
        Assert.Equal("Kurang Berhasil", figures["merit.kategori.2023"].Text);
    }

    [Fact]
    public void Build_SasaranNotEntered_LeavesMeanBlank()
    {
        var figures = ReportFigures.Build(DemoSource.Create().WithRealisasi("akip", null));

        Assert.Equal("-", figures["rata-rata.capaian.2023"].Text);
        Assert.Equal("-", figures["rata-rata.efisiensi-sdm.2023"].Text);
    }

    [Fact]
    public void Build_SasaranNotMeasured_LeftOutOfMean()
    {
        var realisasi = new RealisasiSource(KeadaanRealisasi.BelumDiukur, null, null, null, null, null, null, null);
        var figures = ReportFigures.Build(DemoSource.Create().WithRealisasi("akip", realisasi));

        Assert.Equal("104,87 / 1 = 104,87", figures["rata-rata.capaian.2023"].WorkedLine);
        Assert.Equal(["sasaran-merit.capaian.2023"], figures["rata-rata.capaian.2023"].Origin.Inputs);
    }

    [Fact]
    public void Build_ProvisionalRealisasi_MarksWhatFollows()
    {
        var figures = ReportFigures.Build(DemoSource.Create().WithRealisasi("merit", DemoSource.Realisasi("312") with { Keadaan = KeadaanRealisasi.Sementara }));

        string[] keys = ["merit.realisasi.2023", "merit.capaian.2023", "merit.efisiensi-sdm.2023", "rata-rata.capaian.2023"];
        Assert.All(keys, key => Assert.Equal(FigureState.Provisional, figures[key].State));
        Assert.Equal("102,32 (sementara)", figures["rata-rata.capaian.2023"].Text);
        Assert.Equal("1,97", figures["kompetensi.efisiensi-anggaran.2023"].Text);
    }

    [Fact]
    public void Build_ZeroTarget_SaysSo()
    {
        var figures = ReportFigures.Build(DemoSource.Create().With("merit", i => i with { Target = DemoSource.Nilai("0") }));

        Assert.Equal("target nol", figures["merit.capaian.2023"].Text);
        Assert.Equal("target nol", figures["merit.efisiensi-sdm.2023"].Text);
        Assert.Equal("99,77 / 1 = 99,77", figures["rata-rata.capaian.2023"].WorkedLine);
    }

    [Fact]
    public void Build_ProgramBudgetNotEntered_LeavesSumsBlankAndOthersWhole()
    {
        var source = DemoSource.Create();
        var figures = ReportFigures.Build(source with
        {
            Subjek = [.. source.Subjek.Select(s => s.Kode == "program-psdm" ? s with { RealisasiAnggaran = null } : s)],
        });

        Assert.Equal("-", figures["sasaran-merit.realisasi-anggaran.2023"].Text);
        Assert.Equal("-", figures["merit.efisiensi-anggaran.2023"].Text);
        Assert.Equal("-", figures["total.serapan.2023"].Text);
        Assert.Equal("13.526.508.445", figures["total.pagu.2023"].Text);
        Assert.Equal("85,48", figures["sasaran-akuntabilitas.serapan.2023"].Text);
    }

    [Fact]
    public void Build_CapAndNoDecimals_FollowIntoEfisiensi()
    {
        var figures = ReportFigures.Build(DemoSource.Create(new() { BatasAtasCapaian = 100, Desimal = 0 }));

        Assert.Equal("312 / 297,5 × 100 = 105; batas atas: 100", figures["merit.capaian.2023"].WorkedLine);
        Assert.Equal("100", figures["merit.capaian.2023"].Text);
        Assert.Equal("(100 / 83 − 1) × 100 = 20", figures["merit.efisiensi-anggaran.2023"].WorkedLine);
        Assert.Equal("113", figures["merit.kemajuan.2023"].Text);
    }

    [Fact]
    public void Build_Pmk22_ValuesMoneyAndKeepsRatioForStaff()
    {
        var figures = ReportFigures.Build(DemoSource.Create(new() { Efisiensi = CaraEfisiensi.NilaiEfisiensiPmk22 }));

        // 6.031.579.972 × 104,87% = 6.325.317.916,64; (6.325.317.917 − 5.028.018.686) / 6.325.317.917 = 20,51%, over the limit of 20.
        Assert.Equal(
            "Σ(pagu × capaian) = 6.325.317.917; (6.325.317.917 − 5.028.018.686) / 6.325.317.917 × 100 = 20,51, dibatasi 20,00; 50 + 20,00 / 20 × 50 = 100,00",
            figures["merit.efisiensi-anggaran.2023"].WorkedLine);
        Assert.Equal("184,66", figures["merit.efisiensi-sdm.2023"].Text);
        Assert.Equal("177,74", figures["rata-rata.efisiensi-sdm.2023"].Text);
    }

    [Fact]
    public void Build_PredikatBelowTargetAndStrict_SaysTidakTercapai()
    {
        var source = DemoSource.Create(new() { CapaianPredikat = CaraCapaianPredikat.TidakTercapai }).WithRealisasi("akip", DemoSource.Realisasi("BB (78)"));
        var figures = ReportFigures.Build(source);

        Assert.Equal("tidak tercapai (96,24)", figures["akip.capaian.2023"].Text);
        Assert.Equal("96,24", figures["akip.capaian-angka.2023"].Text);
        Assert.Equal("(104,87 + 96,24) / 2 = 100,56", figures["rata-rata.capaian.2023"].WorkedLine);
        Assert.Equal("1", figures["jumlah.tercapai-sasaran.2023"].Text);
    }

    [Fact]
    public void Build_SasaranWithTwoIndikator_CountsOnceInTheMean()
    {
        var source = DemoSource.Create();
        var merit = source.Subjek.Single(s => s.Kode == "sasaran-merit");
        var second = merit.Indikator[0] with { Kode = "merit-2", Target = DemoSource.Nilai("312") };
        var figures = ReportFigures.Build(source with
        {
            Subjek = [.. source.Subjek.Select(s => s == merit ? s with { Indikator = [.. s.Indikator, second] } : s)],
        });

        Assert.Equal("(104,87 + 100,00) / 2 = 102,44", figures["sasaran-merit.capaian.2023"].WorkedLine);
        Assert.Equal("(102,44 + 99,77) / 2 = 101,11", figures["rata-rata.capaian.2023"].WorkedLine);
    }

    [Fact]
    public void Build_EmptyUnit_GivesStatesNotErrors()
    {
        var figures = ReportFigures.Build(DemoSource.Create() with
        {
            Subjek = [],
            Iku = [],
            SumberDaya = [],
            Pembanding = [],
            Renstra = null,
            Pk = null,
            Skala = [],
            Unit = DemoSource.Create().Unit with { Pegawai = [] },
        });

        Assert.Equal("-", figures["rata-rata.capaian.2023"].Text);
        Assert.Equal("-", figures["total.serapan.2023"].Text);
        Assert.Equal("-", figures["pegawai.jumlah.2023"].Text);
        Assert.Equal("0", figures["jumlah.sasaran.2023"].Text);
    }

    [Fact]
    public void Build_TextIndikator_HasNoCapaian()
    {
        var source = DemoSource.Create().With("kompetensi", i => i with { JenisNilai = JenisNilai.Teks, Target = new() { Teks = "75 org, 12 JPTP" } })
            .WithRealisasi("kompetensi", DemoSource.Realisasi("70 org, 12 JPTP"));
        var figures = ReportFigures.Build(source);

        Assert.Equal("70 org, 12 JPTP", figures["kompetensi.realisasi.2023"].Text);
        Assert.Equal("N/A", figures["kompetensi.capaian.2023"].Text);
        Assert.Equal("N/A", figures["kompetensi.efisiensi-anggaran.2023"].Text);
    }

    [Fact]
    public void Build_Origin_LeadsToWhereTheFigureWasEntered()
    {
        var figures = ReportFigures.Build(DemoSource.Create());

        Assert.Equal(("Perjanjian Kinerja Perubahan 2023", "perjanjian-kinerja"), Place(figures["merit.target.2023"]));
        Assert.Equal(("Realisasi 2023", "realisasi/merit"), Place(figures["merit.realisasi.2023"]));
        Assert.Equal(("Renstra 2018–2023", "renstra"), Place(figures["merit.target-akhir.2023"]));
        Assert.Equal(("Realisasi Anggaran 2023", "anggaran"), Place(figures["program-psdm.realisasi-anggaran.2023"]));
        Assert.Equal(["merit.realisasi.2023", "merit.target.2023"], figures["merit.capaian.2023"].Origin.Inputs);
        Assert.Equal(["merit.capaian-angka.2023", "sasaran-merit.serapan.2023"], figures["merit.efisiensi-anggaran.2023"].Origin.Inputs);
    }

    [Fact]
    public void Build_LowerIsBetter_UsesDirectionForCapaianAndKemajuan()
    {
        var source = DemoSource.Create().With("merit", i => i with
        {
            Arah = ArahIndikator.Turun,
            Target = DemoSource.Nilai("0,2 %"),
            TargetAkhir = DemoSource.Nilai("0,1 %"),
            JenisNilai = JenisNilai.Persen,
        }).WithRealisasi("merit", DemoSource.Realisasi("0,15 %"));
        var figures = ReportFigures.Build(source);

        Assert.Equal("(2 × 0,2 − 0,15) / 0,2 × 100 = 125,00", figures["merit.capaian.2023"].WorkedLine);
        Assert.Equal("50,00", figures["merit.kemajuan.2023"].Text);
    }

    private static (string Text, FigureState State, decimal? Value) Of(Figure figure) => (figure.Text, figure.State, figure.Value);

    private static (string Document, string? Path) Place(Figure figure) => (figure.Origin.Document, figure.Origin.Path);
}
