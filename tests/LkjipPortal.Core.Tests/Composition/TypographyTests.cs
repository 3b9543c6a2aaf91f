using LkjipPortal.Core.Composition;
using Xunit;

namespace LkjipPortal.Core.Tests.Composition;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("Peraturan Nomor 53 Tahun 2014", "Peraturan Nomor_53 Tahun_2014")]
    [InlineData("pada Tabel 3.1 dan BAB III", "pada Tabel_3.1 dan BAB_III")]
    [InlineData("naik 16,5 poin per 30 November 2023", "naik 16,5_poin per 30_November 2023")]
    [InlineData("periode 2019-2023", "periode 2019–2023")]
    [InlineData("kode 050-5889", "kode 050-5889")]
    [InlineData("kata \"sementara\" dan ('talenta')", "kata “sementara” dan (‘talenta’)")]
    [InlineData("Nama Lengkap, S.H., M.Si.", "Nama Lengkap,_S.H.,_M.Si.")]
    [InlineData("tahun berikutnya", "tahun berikutnya")]
    public void Polish_Text_GetsTheMarksOfPrint(string text, string expected) =>
        Assert.Equal(expected.Replace('_', '\u00a0'), Typography.Polish(text));
}
