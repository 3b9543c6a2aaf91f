using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using Xunit;

namespace LkjipPortal.Core.Tests.Approval;

public sealed class KeabsahanPkTests
{
    private const string Content = """{"target":"297,5"}""";

    [Fact]
    public void Periksa_ApprovedByBoth_IsInForceUntilReplaced()
    {
        Assert.Equal(Keabsahan.Berlaku, KeabsahanPk.Periksa(Copy(Content), StatusDokumen.Disetujui, Steps(IsiPk.Sidik(Content)), adaPengganti: false));
        Assert.Equal(Keabsahan.Diganti, KeabsahanPk.Periksa(Copy(Content), StatusDokumen.Disetujui, Steps(IsiPk.Sidik(Content)), adaPengganti: true));
        Assert.Equal(Keabsahan.BelumDisetujui, KeabsahanPk.Periksa(Copy(Content), StatusDokumen.Diajukan, Steps(IsiPk.Sidik(Content)), adaPengganti: false));
    }

    [Fact]
    public void Periksa_OneByteChanged_DoesNotMatch_EvenWithItsOwnFingerprintMadeAnew()
    {
        var changed = Content.Replace('5', '6');
        var copy = Copy(Content);
        copy.Isi = changed;
        Assert.Equal(Keabsahan.TidakSesuai, KeabsahanPk.Periksa(copy, StatusDokumen.Disetujui, Steps(IsiPk.Sidik(Content)), adaPengganti: false));
        copy.Sidik = IsiPk.Sidik(changed);
        Assert.Equal(Keabsahan.TidakSesuai, KeabsahanPk.Periksa(copy, StatusDokumen.Disetujui, Steps(IsiPk.Sidik(Content)), adaPengganti: false));
    }

    [Fact]
    public void Periksa_OneApprovalMissing_DoesNotMatch() =>
        Assert.Equal(Keabsahan.TidakSesuai, KeabsahanPk.Periksa(Copy(Content), StatusDokumen.Disetujui, Steps(IsiPk.Sidik(Content))[..2], adaPengganti: false));

    // SHA-256 of the three bytes "abc", from FIPS 180-2.
    [Fact]
    public void Sidik_IsSha256() => Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", IsiPk.Sidik("abc"));

    private static SalinanPk Copy(string content) => new() { Kode = "AAAAA-BBBBB", Isi = content, Sidik = IsiPk.Sidik(content) };

    private static List<LangkahDokumen> Steps(string print) =>
    [
        new() { Langkah = Langkah.Ajukan, Nama = "Perencana", Sidik = print },
        new() { Langkah = Langkah.Setujui, Nama = "Kepala", Sebagai = Pelaku.PihakPertama, Sidik = print },
        new() { Langkah = Langkah.Setujui, Nama = "Bupati", Sebagai = Pelaku.PihakKedua, Sidik = print },
    ];
}
