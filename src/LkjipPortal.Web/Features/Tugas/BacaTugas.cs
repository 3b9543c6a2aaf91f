using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Persetujuan;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Tugas;

/// <summary>Something that the signed-in person is asked to do.</summary>
/// <param name="Alamat">Under unit and year.</param>
/// <param name="Status">Of the document that it is about; null where it is about none.</param>
public sealed record TugasItem(string Judul, string Keterangan, string Alamat, StatusDokumen? Status);

/// <summary>Reads what waits for the signed-in person in the year, and what waits for others.</summary>
public sealed class BacaTugas(PortalDbContext db, BacaAlur baca)
{
    public async Task<(IReadOnlyList<TugasItem> UntukAnda, IReadOnlyList<TugasItem> MenungguLain)> RunAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var person = unit.PenggunaId;
        var all = await baca.SemuaAsync(unit, person, cancellationToken);
        List<TugasItem> mine = [.. all.Where(x => x.Boleh(Langkah.Setujui, person) || (x.Versi.Status is StatusDokumen.Dikembalikan or StatusDokumen.Draf && x.Sebagai.Contains(Pelaku.Penyusun)))
            .Select(x => new TugasItem(x.Label, Permintaan(x), x.Jenis.Persetujuan, x.Versi.Status))];
        if (unit.Punya(Peran.Bidang) && await BelumDiisiAsync(unit, cancellationToken) is > 0 and var open)
        {
            mine.Add(new TugasItem("Realisasi", $"{open} indikator belum diisi", "realisasi", null));
        }

        return (mine, [.. all.Where(x => x.Menunggu is not null && !x.Boleh(Langkah.Setujui, person))
            .Select(x => new TugasItem(x.Label, $"Menunggu {x.NamaPelaku(x.Menunggu!.Value)}", x.Jenis.Persetujuan, x.Versi.Status))]);
    }

    private async Task<int> BelumDiisiAsync(CurrentUnit unit, CancellationToken cancellationToken) => await db.IndikatorMilik(unit.Id).CountAsync(
        x => !db.RealisasiTahunan.Any(row => row.IndikatorKinerjaId == x.Id && row.Tahun == unit.Tahun && row.Keadaan != KeadaanRealisasi.Kosong), cancellationToken);

    private static string Permintaan(DokumenDiminta document) => document.Versi.Status switch
    {
        StatusDokumen.Draf => "Lengkapi dan ajukan",
        StatusDokumen.Dikembalikan => "Perbaiki dan ajukan lagi" + (document.Riwayat is [.., { Langkah: Langkah.Kembalikan or Langkah.BukaKembali, Catatan: { } note }] ? $": “{note}”" : ""),
        _ => "Periksa dan setujui",
    };
}
