using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using Xunit;

namespace LkjipPortal.Core.Tests.Approval;

public sealed class AlurTests
{
    private static readonly Guid Planner = Guid.CreateVersion7();
    private static readonly Guid Head = Guid.CreateVersion7();
    private static readonly Guid Regent = Guid.CreateVersion7();
    private static readonly LangkahTercatat Submitted = new(Langkah.Ajukan, Pelaku.Penyusun, Planner);
    private static readonly LangkahTercatat ByHead = new(Langkah.Setujui, Pelaku.PihakPertama, Head);

    [Fact]
    public void Pk_IsApprovedByBothPartiesInOrder()
    {
        Assert.Equal(StatusDokumen.Diajukan, Decide(StatusDokumen.Draf, [], Langkah.Ajukan, Planner, Pelaku.Penyusun).Ke);
        Assert.Equal(Pelaku.PihakPertama, Alur.Pk.Menunggu(StatusDokumen.Diajukan, [Submitted]));
        Assert.Equal(new(StatusDokumen.Diajukan, Pelaku.PihakPertama, null), Decide(StatusDokumen.Diajukan, [Submitted], Langkah.Setujui, Head, Pelaku.PihakPertama));
        Assert.Equal(Pelaku.PihakKedua, Alur.Pk.Menunggu(StatusDokumen.Diajukan, [Submitted, ByHead]));
        Assert.Equal(new(StatusDokumen.Disetujui, Pelaku.PihakKedua, null), Decide(StatusDokumen.Diajukan, [Submitted, ByHead], Langkah.Setujui, Regent, Pelaku.PihakKedua));
    }

    [Fact]
    public void Plan_IsApprovedByTheHeadAlone() =>
        Assert.Equal(StatusDokumen.Disetujui, Alur.Rencana.Putuskan(StatusDokumen.Diajukan, [Submitted], Langkah.Setujui, Head, new HashSet<Pelaku> { Pelaku.PihakPertama }, null).Ke);

    [Fact]
    public void Setujui_ByWhoSubmitted_IsRefused() =>
        Assert.Equal("Yang mengajukan tidak dapat menyetujui.", Decide(StatusDokumen.Diajukan, [Submitted], Langkah.Setujui, Planner, Pelaku.Penyusun, Pelaku.PihakPertama).Ditolak);

    [Fact]
    public void Setujui_ForBothParties_IsRefused() =>
        Assert.Equal("Anda sudah menyetujui sebagai pihak yang lain.", Decide(StatusDokumen.Diajukan, [Submitted, ByHead], Langkah.Setujui, Head, Pelaku.PihakPertama, Pelaku.PihakKedua).Ditolak);

    [Fact]
    public void Setujui_BeforeOnesTurnOrTwice_IsRefused()
    {
        Assert.Equal("Persetujuan ini bukan diminta dari Anda.", Decide(StatusDokumen.Diajukan, [Submitted], Langkah.Setujui, Regent, Pelaku.PihakKedua).Ditolak);
        Assert.Equal("Persetujuan ini bukan diminta dari Anda.", Decide(StatusDokumen.Diajukan, [Submitted, ByHead], Langkah.Setujui, Head, Pelaku.PihakPertama).Ditolak);
        Assert.Equal("Versi ini sudah disetujui.", Decide(StatusDokumen.Disetujui, [Submitted, ByHead], Langkah.Setujui, Regent, Pelaku.PihakKedua).Ditolak);
        Assert.Equal("Versi ini tidak sedang diajukan.", Decide(StatusDokumen.Draf, [], Langkah.Setujui, Head, Pelaku.PihakPertama).Ditolak);
    }

    [Fact]
    public void Kembalikan_NeedsANote_AndStartsANewRound()
    {
        Assert.Equal("Tulis apa yang perlu diperbaiki.", Decide(StatusDokumen.Diajukan, [Submitted], Langkah.Kembalikan, Head, Pelaku.PihakPertama).Ditolak);
        var back = Alur.Pk.Putuskan(StatusDokumen.Diajukan, [Submitted, ByHead], Langkah.Kembalikan, Regent, new HashSet<Pelaku> { Pelaku.PihakKedua }, "Target terlalu rendah");
        Assert.Equal(new(StatusDokumen.Dikembalikan, Pelaku.PihakKedua, null), back);

        // The head's approval of what was sent back does not count for what is submitted next.
        LangkahTercatat[] again = [Submitted, ByHead, new(Langkah.Kembalikan, Pelaku.PihakKedua, Regent), Submitted];
        Assert.Equal(Pelaku.PihakPertama, Alur.Pk.Menunggu(StatusDokumen.Diajukan, again));
    }

    [Fact]
    public void Tarik_AfterAnApproval_IsRefused()
    {
        Assert.Equal(StatusDokumen.Draf, Decide(StatusDokumen.Diajukan, [Submitted], Langkah.Tarik, Planner, Pelaku.Penyusun).Ke);
        Assert.False(Decide(StatusDokumen.Diajukan, [Submitted, ByHead], Langkah.Tarik, Planner, Pelaku.Penyusun).Diterima);
    }

    [Fact]
    public void Pindaian_StandsForPihakKeduaOnly()
    {
        Assert.False(Decide(StatusDokumen.Diajukan, [Submitted], Langkah.LampirkanPindaian, Planner, Pelaku.Penyusun).Diterima);
        Assert.Equal(StatusDokumen.Disetujui, Decide(StatusDokumen.Diajukan, [Submitted, ByHead], Langkah.LampirkanPindaian, Planner, Pelaku.Penyusun).Ke);
        Assert.False(Decide(StatusDokumen.Diajukan, [Submitted, ByHead], Langkah.LampirkanPindaian, Regent, Pelaku.PihakKedua).Diterima);
        Assert.False(Alur.Rencana.Putuskan(StatusDokumen.Diajukan, [Submitted], Langkah.LampirkanPindaian, Planner, new HashSet<Pelaku> { Pelaku.Penyusun }, null).Diterima);
    }

    private static Putusan Decide(StatusDokumen status, LangkahTercatat[] history, Langkah step, Guid who, params Pelaku[] roles) =>
        Alur.Pk.Putuskan(status, history, step, who, roles.ToHashSet(), null);
}
