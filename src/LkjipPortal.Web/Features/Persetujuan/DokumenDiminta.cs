using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Features.Versi;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>A document's latest version on its way to approval, and what the signed-in person is for it.</summary>
/// <param name="Sebagai">Read from the roles of this moment.</param>
/// <param name="Penghalang">What keeps it from being submitted; empty: nothing.</param>
public sealed record DokumenDiminta(
    JenisDokumen Jenis, DokumenAlur Dokumen, IDokumenBerstatus Versi, IReadOnlyList<LangkahDokumen> Riwayat, IReadOnlySet<Pelaku> Sebagai, IReadOnlyList<string> Penghalang,
    Pejabat? PihakPertama, Pejabat? PihakKedua, SalinanPk? Salinan)
{
    /// <summary>A rencana aksi that may follow a PK Perubahan as a new version.</summary>
    public bool BolehPerubahan { get; init; }

    public Alur Alur => Alur.Dari(Dokumen);

    public Pelaku? Menunggu => Alur.Menunggu(Versi.Status, [.. Riwayat.Select(step => step.Tercatat)]);

    public string Label => Dokumen is DokumenAlur.RealisasiTriwulan or DokumenAlur.Laporan ? Jenis.Nama : $"{Jenis.Nama} {(Versi.Nomor == 0 ? "murni" : $"Perubahan {Versi.Nomor}")}";

    /// <summary>A step that this person may take now.</summary>
    public bool Boleh(Langkah step, Guid person) =>
        Alur.Putuskan(Versi.Status, [.. Riwayat.Select(x => x.Tercatat)], step, person, Sebagai, step is Langkah.Kembalikan or Langkah.BukaKembali ? "-" : null).Diterima;

    /// <summary>"Kepala Badan ...", "Bupati Jombang".</summary>
    public string NamaPelaku(Pelaku who) => (who, Dokumen) switch
    {
        (Pelaku.Penyusun, _) => "Perencana",
        (Pelaku.PihakPertama, DokumenAlur.PerjanjianKinerja) => PihakPertama?.Jabatan ?? "Pihak Pertama",
        (Pelaku.PihakKedua, _) => PihakKedua?.Jabatan ?? "Pihak Kedua",
        _ => "Kepala perangkat daerah",
    };

    /// <summary>The step as the history tells it.</summary>
    public string Kalimat(LangkahDokumen step) => step.Langkah switch
    {
        Langkah.Ajukan => "mengajukan",
        Langkah.Tarik => "menarik kembali",
        Langkah.Kembalikan => $"mengembalikan sebagai {NamaPelaku(step.Sebagai)}",
        Langkah.Setujui => $"menyetujui sebagai {NamaPelaku(step.Sebagai)}",
        Langkah.BukaKembali => "membuka kembali",
        Langkah.Finalkan => "menandai final",
        Langkah.LampirkanPindaian => "melampirkan pindaian yang ditandatangani Pihak Kedua",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
