using LkjipPortal.Core.Planning;
using Xunit;

namespace LkjipPortal.Core.Tests.Planning;

public sealed class WaktuAksiTests
{
    [Theory]
    [InlineData("I", "TW I")]
    [InlineData("TW II–IV", "TW II–IV")]
    [InlineData("triwulan 1 s.d. 3", "TW I–III")]
    [InlineData("2-4", "TW II–IV")]
    public void Parse_Quarters_ReadsTheWaysOfWriting(string typed, string expected) => Assert.Equal(expected, WaktuAksi.Parse(typed, bulanan: false).Value.Teks);

    [Theory]
    [InlineData("Feb–Mei", "Feb–Mei", 1, 2)]
    [InlineData("Pebruari sampai dengan Nopember", "Feb–Nov", 1, 4)]
    [InlineData("3", "Mar", 1, 1)]
    [InlineData("10-12", "Okt–Des", 4, 4)]
    [InlineData("TW 2-3", "Apr–Sep", 2, 3)]
    public void Parse_Months_GiveTheirQuartersToo(string typed, string expected, int from, int to)
    {
        var time = WaktuAksi.Parse(typed, bulanan: true).Value;

        Assert.Equal((expected, from, to), (time.Teks, time.TriwulanMulai, time.TriwulanSelesai));
    }

    [Theory]
    [InlineData("Maret", false, "Waktu ditulis dengan triwulan, misalnya I atau II–IV.")]
    [InlineData("V", false, "Waktu ditulis dengan triwulan, misalnya I atau II–IV.")]
    [InlineData("", false, "Waktu ditulis dengan triwulan, misalnya I atau II–IV.")]
    [InlineData("III-II", false, "Waktu selesai tidak boleh sebelum waktu mulai.")]
    [InlineData("13", true, "Waktu ditulis dengan bulan, misalnya Feb–Mei, atau triwulan, misalnya TW II.")]
    [InlineData("Jan-Feb-Mar", true, "Waktu ditulis dengan bulan, misalnya Feb–Mei, atau triwulan, misalnya TW II.")]
    public void Parse_NotATime_IsRefused(string typed, bool bulanan, string message) => Assert.Equal(message, WaktuAksi.Parse(typed, bulanan).Error);

    [Fact]
    public void Put_SameQuarters_KeepsTheMonths()
    {
        var action = new Aksi { Uraian = "Menyusun laporan", PenanggungJawab = "Sekretariat", TriwulanMulai = 1, TriwulanSelesai = 2, BulanMulai = 2, BulanSelesai = 5 };

        new WaktuAksi(1, 2).Put(action);
        Assert.Equal((2, 5), (action.BulanMulai, action.BulanSelesai));
        new WaktuAksi(1, 3).Put(action);
        Assert.Null(action.BulanMulai);
    }
}
