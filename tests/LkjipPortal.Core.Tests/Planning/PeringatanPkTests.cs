using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using Xunit;

namespace LkjipPortal.Core.Tests.Planning;

public sealed class PeringatanPkTests
{
    [Theory]
    [InlineData("14 kali", "dokumen", "Satuan “kali” berbeda; indikator ini memakai “dokumen”.")]
    [InlineData("-", "dokumen", "Target 2023 belum diisi.")]
    [InlineData("5.208 Dokumen", "dokumen", null)]
    [InlineData("91%", "persen", null)]
    [InlineData("A (81,05)", "predikat", null)]
    [InlineData("14 kali", null, null)]
    public void Periksa_Target_IsHeldAgainstTheIndikator(string target, string? satuan, string? pesan) => Assert.Equal(
        pesan is null ? [] : [new PeringatanJanji("Indeks", pesan)],
        PeringatanPk.Periksa([new JanjiTarget("Indeks", satuan, new NilaiKinerja { Teks = target })], 2023));

    [Fact]
    public void Satuan_OfParts_NamesThePart_AndLeavesEmptyOnes() => Assert.Equal(
        ["Triwulan II: Satuan “orang” berbeda; indikator ini memakai “kali”."],
        PeringatanPk.Satuan([("Triwulan I", null), ("Triwulan II", new NilaiKinerja { Teks = "3 orang" }), ("Triwulan III", new NilaiKinerja { Teks = "3 kali" })], "kali"));
}
