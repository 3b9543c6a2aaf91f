using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Approval;

public enum Langkah
{
    Ajukan,

    /// <summary>Taken back by the planner before anyone has approved.</summary>
    Tarik,

    /// <summary>Sent back by who is asked, with a note.</summary>
    Kembalikan,

    Setujui,

    /// <summary>In place of Pihak Kedua's approval in the portal: the scan of the paper signed by hand.</summary>
    LampirkanPindaian,

    /// <summary>Opened again by who approved it, with a reason; the approved content stays kept.</summary>
    BukaKembali,

    /// <summary>Handed in: nothing of it is expected to change any more.</summary>
    Finalkan,
}

/// <summary>As whom a person takes a step.</summary>
public enum Pelaku
{
    Penyusun,

    /// <summary>Of a PK the official who promises; of Renstra and Renja the head of the PD.</summary>
    PihakPertama,

    /// <summary>The superior who takes the promise.</summary>
    PihakKedua,
}

/// <summary>A step that was taken, in order.</summary>
public sealed record LangkahTercatat(Langkah Langkah, Pelaku Sebagai, Guid PenggunaId);

/// <summary>What comes of a step that somebody wants to take: the new state, or why not.</summary>
/// <param name="Ditolak">Null: taken.</param>
public sealed record Putusan(StatusDokumen Ke, Pelaku Sebagai, string? Ditolak)
{
    public bool Diterima => Ditolak is null;
}

/// <summary>
/// The way of a document from draf to disetujui: who approves, in which order. The actor is always a signed-in person, nobody approves what he submitted, and nobody
/// signs for both parties. Pure policy: who a person is in the unit is found by the caller.
/// </summary>
/// <param name="Penyetuju">In the order that they are asked.</param>
/// <param name="BolehPindaian">The last approval may be a scan of the signed paper.</param>
public sealed record Alur(IReadOnlyList<Pelaku> Penyetuju, bool BolehPindaian)
{
    /// <summary>Perjanjian Kinerja: binds both parties [PermenPANRB 53/2014].</summary>
    public static Alur Pk { get; } = new([Pelaku.PihakPertama, Pelaku.PihakKedua], BolehPindaian: true);

    /// <summary>Renstra, Renja and rencana aksi: decided by the head of the PD; a change after that is a new version.</summary>
    public static Alur Rencana { get; } = new([Pelaku.PihakPertama], BolehPindaian: false);

    /// <summary>Realisasi of a triwulan: decided by the head, who may open it again.</summary>
    public static Alur Realisasi { get; } = new([Pelaku.PihakPertama], BolehPindaian: false) { BolehDibuka = true };

    /// <summary>LKjIP: decided by the head, final when it is handed in; the head may open it again.</summary>
    public static Alur Laporan { get; } = new([Pelaku.PihakPertama], BolehPindaian: false) { BolehDibuka = true, BolehFinal = true };

    /// <summary>The last of <see cref="Penyetuju"/> may open the document again after approval, with a reason. False: a change needs a new version.</summary>
    public bool BolehDibuka { get; init; }

    /// <summary>The planner may call the approved document final.</summary>
    public bool BolehFinal { get; init; }

    public static Alur Dari(DokumenAlur dokumen) => dokumen switch
    {
        DokumenAlur.PerjanjianKinerja => Pk,
        DokumenAlur.RealisasiTriwulan => Realisasi,
        DokumenAlur.Laporan => Laporan,
        _ => Rencana,
    };

    /// <summary>Whom the document waits for. Null: for nobody.</summary>
    public Pelaku? Menunggu(StatusDokumen status, IReadOnlyList<LangkahTercatat> riwayat)
    {
        if (status != StatusDokumen.Diajukan)
        {
            return null;
        }

        var given = Putaran(riwayat).Count(step => step.Langkah == Langkah.Setujui);
        return given < Penyetuju.Count ? Penyetuju[given] : null;
    }

    /// <param name="sebagai">What the person is for this document now.</param>
    public Putusan Putuskan(StatusDokumen status, IReadOnlyList<LangkahTercatat> riwayat, Langkah langkah, Guid pengguna, IReadOnlySet<Pelaku> sebagai, string? catatan) => langkah switch
    {
        Langkah.Ajukan => Ajukan(status, sebagai),
        Langkah.Tarik => Tarik(status, riwayat, sebagai),
        Langkah.Kembalikan => Kembalikan(status, riwayat, pengguna, sebagai, catatan),
        Langkah.Setujui => Setujui(status, riwayat, pengguna, sebagai),
        Langkah.LampirkanPindaian => Pindaian(status, riwayat, sebagai),
        Langkah.BukaKembali => BukaKembali(status, sebagai, catatan),
        Langkah.Finalkan => Finalkan(status, sebagai),
        _ => throw new ArgumentOutOfRangeException(nameof(langkah), langkah, null),
    };

    /// <summary>Steps since the document was last submitted, that one first.</summary>
    public static IEnumerable<LangkahTercatat> Putaran(IReadOnlyList<LangkahTercatat> riwayat)
    {
        for (var start = riwayat.Count - 1; start >= 0; start--)
        {
            if (riwayat[start].Langkah == Langkah.Ajukan)
            {
                return riwayat.Skip(start);
            }
        }

        return [];
    }

    private Putusan Ajukan(StatusDokumen status, IReadOnlySet<Pelaku> sebagai) =>
        !sebagai.Contains(Pelaku.Penyusun) ? No(status, "Hanya perencana yang dapat mengajukan.")
        : status is StatusDokumen.Draf or StatusDokumen.Dikembalikan ? new(StatusDokumen.Diajukan, Pelaku.Penyusun, null)
        : No(status, status == StatusDokumen.Diajukan ? "Versi ini sudah diajukan." : BolehDibuka ? "Dokumen ini sudah disetujui. Kepala dapat membukanya kembali dengan alasan." : "Versi ini sudah disetujui. Buat Perubahan untuk mengubahnya.");

    private static Putusan Tarik(StatusDokumen status, IReadOnlyList<LangkahTercatat> riwayat, IReadOnlySet<Pelaku> sebagai) =>
        !sebagai.Contains(Pelaku.Penyusun) ? No(status, "Hanya perencana yang dapat menarik kembali.")
        : status != StatusDokumen.Diajukan ? No(status, "Versi ini tidak sedang diajukan.")
        : Putaran(riwayat).Any(step => step.Langkah == Langkah.Setujui) ? No(status, "Satu pihak sudah menyetujui; versi ini hanya dapat dikembalikan oleh pihak yang diminta.")
        : new(StatusDokumen.Draf, Pelaku.Penyusun, null);

    private Putusan Kembalikan(StatusDokumen status, IReadOnlyList<LangkahTercatat> riwayat, Guid pengguna, IReadOnlySet<Pelaku> sebagai, string? catatan) =>
        Diminta(status, riwayat, pengguna, sebagai) is { } refused ? No(status, refused)
        : string.IsNullOrWhiteSpace(catatan) ? No(status, "Tulis apa yang perlu diperbaiki.")
        : new(StatusDokumen.Dikembalikan, Menunggu(status, riwayat)!.Value, null);

    private Putusan Setujui(StatusDokumen status, IReadOnlyList<LangkahTercatat> riwayat, Guid pengguna, IReadOnlySet<Pelaku> sebagai)
    {
        if (Diminta(status, riwayat, pengguna, sebagai) is { } refused)
        {
            return No(status, refused);
        }

        var who = Menunggu(status, riwayat)!.Value;
        return new(who == Penyetuju[^1] ? StatusDokumen.Disetujui : StatusDokumen.Diajukan, who, null);
    }

    private Putusan Pindaian(StatusDokumen status, IReadOnlyList<LangkahTercatat> riwayat, IReadOnlySet<Pelaku> sebagai) =>
        !sebagai.Contains(Pelaku.Penyusun) ? No(status, "Hanya perencana yang dapat melampirkan pindaian.")
        : !BolehPindaian || Menunggu(status, riwayat) != Penyetuju[^1] ? No(status, "Pindaian dilampirkan setelah Pihak Pertama menyetujui.")
        : new(StatusDokumen.Disetujui, Pelaku.Penyusun, null);

    private Putusan BukaKembali(StatusDokumen status, IReadOnlySet<Pelaku> sebagai, string? catatan) =>
        !BolehDibuka ? No(status, "Dokumen ini tidak dapat dibuka kembali. Buat Perubahan untuk mengubahnya.")
        : status is not (StatusDokumen.Disetujui or StatusDokumen.Final) ? No(status, "Dokumen ini belum disetujui.")
        : !sebagai.Contains(Penyetuju[^1]) ? No(status, "Hanya yang menyetujui yang dapat membukanya kembali.")
        : string.IsNullOrWhiteSpace(catatan) ? No(status, "Tulis alasan dokumen ini dibuka kembali.")
        : new(StatusDokumen.Dikembalikan, Penyetuju[^1], null);

    private Putusan Finalkan(StatusDokumen status, IReadOnlySet<Pelaku> sebagai) =>
        !sebagai.Contains(Pelaku.Penyusun) ? No(status, "Hanya perencana yang dapat menandai final.")
        : !BolehFinal || status != StatusDokumen.Disetujui ? No(status, "Dokumen ini tidak sedang menunggu ditandai final.")
        : new(StatusDokumen.Final, Pelaku.Penyusun, null);

    /// <summary>Why the person is not the one who is asked. Null: he is.</summary>
    private string? Diminta(StatusDokumen status, IReadOnlyList<LangkahTercatat> riwayat, Guid pengguna, IReadOnlySet<Pelaku> sebagai)
    {
        if (Menunggu(status, riwayat) is not { } who)
        {
            return status is StatusDokumen.Disetujui or StatusDokumen.Final ? "Versi ini sudah disetujui." : "Versi ini tidak sedang diajukan.";
        }

        if (!sebagai.Contains(who))
        {
            return "Persetujuan ini bukan diminta dari Anda.";
        }

        var round = Putaran(riwayat).ToList();
        return round[0].PenggunaId == pengguna ? "Yang mengajukan tidak dapat menyetujui."
            : round.Exists(step => step.Langkah == Langkah.Setujui && step.PenggunaId == pengguna) ? "Anda sudah menyetujui sebagai pihak yang lain."
            : null;
    }

    private static Putusan No(StatusDokumen status, string why) => new(status, Pelaku.Penyusun, why);
}
