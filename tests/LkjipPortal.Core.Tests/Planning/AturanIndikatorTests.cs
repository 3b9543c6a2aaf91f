using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Planning;

public sealed class AturanIndikatorTests
{
    [Theory]
    [InlineData(ArahIndikator.Naik, JenisNilai.Angka, Akumulasi.Jumlah, "dokumen")]
    [InlineData(ArahIndikator.Turun, JenisNilai.Persen, Akumulasi.RataRata, "%")]
    [InlineData(ArahIndikator.Naik, JenisNilai.PredikatDenganSkor, Akumulasi.NilaiTerakhir, null)]
    public void Periksa_WhatFits_IsEmpty(ArahIndikator arah, JenisNilai jenis, Akumulasi akumulasi, string? satuan) =>
        Assert.Empty(AturanIndikator.Periksa(arah, jenis, akumulasi, satuan, arah == ArahIndikator.Turun, null, null));

    [Theory]
    [InlineData(JenisNilai.Persen, null)]
    [InlineData(JenisNilai.Angka, "persen")]
    [InlineData(JenisNilai.Angka, " % ")]
    public void Periksa_PercentageSummed_IsRefused(JenisNilai jenis, string? satuan) =>
        Assert.Contains(
            AturanIndikator.Periksa(ArahIndikator.Naik, jenis, Akumulasi.Jumlah, satuan, false, null, null),
            wrong => wrong == new PelanggaranIndikator("Akumulasi", "Persentase tidak dijumlahkan; pilih nilai terakhir atau rata-rata."));

    [Theory]
    [InlineData(JenisNilai.Predikat, ArahIndikator.Turun, Akumulasi.NilaiTerakhir, "Arah")]
    [InlineData(JenisNilai.Teks, ArahIndikator.Rentang, Akumulasi.NilaiTerakhir, "Arah")]
    [InlineData(JenisNilai.PredikatDenganSkor, ArahIndikator.Naik, Akumulasi.RataRata, "Akumulasi")]
    public void Periksa_KindWithoutDistance_TakesOnlyRisingAndLast(JenisNilai jenis, ArahIndikator arah, Akumulasi akumulasi, string field) =>
        Assert.Equal(field, Assert.Single(AturanIndikator.Periksa(arah, jenis, akumulasi, null, false, 1, 2), wrong => !wrong.Field.StartsWith("Batas", StringComparison.Ordinal)).Field);

    [Fact]
    public void Periksa_DivisionOfRisingIndikator_IsRefused() => Assert.Equal(
        "TurunDenganPembagian", Assert.Single(AturanIndikator.Periksa(ArahIndikator.Naik, JenisNilai.Angka, Akumulasi.Jumlah, null, true, null, null)).Field);

    [Theory]
    [InlineData(ArahIndikator.Rentang, null, 40, "BatasBawah")]
    [InlineData(ArahIndikator.Rentang, 20, null, "BatasAtas")]
    [InlineData(ArahIndikator.Rentang, 40, 40, "BatasAtas")]
    [InlineData(ArahIndikator.Naik, 20, null, "BatasBawah")]
    [InlineData(ArahIndikator.Turun, null, 40, "BatasAtas")]
    public void Periksa_BoundsThatDoNotFit_AreRefused(ArahIndikator arah, int? low, int? high, string field) =>
        Assert.Equal(field, Assert.Single(AturanIndikator.Periksa(arah, JenisNilai.Angka, Akumulasi.NilaiTerakhir, null, false, low, high)).Field);
}
