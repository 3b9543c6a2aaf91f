using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Planning;
using Xunit;

namespace LkjipPortal.Core.Tests.Approval;

public sealed class DokumenTahunanTests
{
    private static readonly Guid Head = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly HashSet<Pelaku> AsHead = [Pelaku.PihakPertama];
    private static readonly HashSet<Pelaku> AsPlanner = [Pelaku.Penyusun];

    [Theory]
    [InlineData(DokumenAlur.RealisasiTriwulan, true)]
    [InlineData(DokumenAlur.Laporan, true)]
    [InlineData(DokumenAlur.RencanaAksi, false)]
    [InlineData(DokumenAlur.PerjanjianKinerja, false)]
    public void BukaKembali_OnlyWhereTheDocumentHasNoVersions(DokumenAlur kind, bool allowed) =>
        Assert.Equal(allowed, Alur.Dari(kind).Putuskan(StatusDokumen.Disetujui, [], Langkah.BukaKembali, Head, new HashSet<Pelaku> { Pelaku.PihakPertama, Pelaku.PihakKedua }, "Reviu").Diterima);

    [Fact]
    public void BukaKembali_WithoutAReasonOrByThePlanner_IsRefused()
    {
        Assert.Equal("Tulis alasan dokumen ini dibuka kembali.", Alur.Laporan.Putuskan(StatusDokumen.Final, [], Langkah.BukaKembali, Head, AsHead, " ").Ditolak);
        Assert.Equal("Hanya yang menyetujui yang dapat membukanya kembali.", Alur.Laporan.Putuskan(StatusDokumen.Disetujui, [], Langkah.BukaKembali, Head, AsPlanner, "Reviu").Ditolak);
        Assert.Equal(StatusDokumen.Dikembalikan, Alur.Laporan.Putuskan(StatusDokumen.Final, [], Langkah.BukaKembali, Head, AsHead, "Reviu").Ke);
    }

    [Theory]
    [InlineData(DokumenAlur.Laporan, StatusDokumen.Disetujui, true)]
    [InlineData(DokumenAlur.Laporan, StatusDokumen.Diajukan, false)]
    [InlineData(DokumenAlur.RealisasiTriwulan, StatusDokumen.Disetujui, false)]
    public void Finalkan_OnlyAnApprovedReport(DokumenAlur kind, StatusDokumen status, bool allowed) =>
        Assert.Equal(allowed, Alur.Dari(kind).Putuskan(status, [], Langkah.Finalkan, Head, AsPlanner, null).Ke == StatusDokumen.Final);

    [Fact]
    public void Isi_ReadAgain_IsTheSame_AndItsDifferencesAreNamed()
    {
        var before = new IsiDokumen("Rencana Aksi murni", "Kabupaten Contoh", "Badan \"Contoh\"", 2023, [new("a", "Merit, target triwulan I", "74"), new("b", "Merit, aksi 1", "Sosialisasi")]);
        var after = before with { Baris = [new("a", "Merit, target triwulan I", "75"), new("c", "Merit, aksi 2", "Evaluasi")] };

        Assert.Equal(before.Kanonik(), IsiDokumen.Baca(before.Kanonik()).Kanonik());
        Assert.StartsWith("{\"bentuk\":\"dokumen-1\",\"judul\":\"Rencana Aksi murni\"", before.Kanonik(), StringComparison.Ordinal);
        Assert.Equal(
            [new("Merit, target triwulan I", "74", "75"), new("Merit, aksi 2", null, "Evaluasi"), new BedaIsi("Merit, aksi 1", "Sosialisasi", null)],
            IsiDokumen.Beda(before, after));
    }

    [Theory]
    [InlineData(null, 14, KeadaanTenggat.Belum)]
    [InlineData(null, 15, KeadaanTenggat.Belum)]
    [InlineData(null, 16, KeadaanTenggat.Terlambat)]
    [InlineData(15, 20, KeadaanTenggat.TepatWaktu)]
    [InlineData(16, 20, KeadaanTenggat.Terlambat)]
    public void Tenggat_TheDayItselfIsInTime(int? done, int today, KeadaanTenggat expected) => Assert.Equal(
        expected, Tenggat.Nilai(new DateOnly(2024, 1, 15), done is { } day ? new DateOnly(2024, 1, day) : null, new DateOnly(2024, 1, today)));

    [Fact]
    public void Tenggat_OfTheReport_IsTheLastDayOfFebruary() => Assert.Equal(new DateOnly(2024, 2, 29), Tenggat.Baku(JenisTenggat.Laporan, 2023));
}
