using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Approval;

/// <summary>What a verification code says about the paper that carries it.</summary>
public enum Keabsahan
{
    /// <summary>Approved, and the version in force.</summary>
    Berlaku,

    /// <summary>Approved, and replaced by a later approved version.</summary>
    Diganti,

    /// <summary>The kept content is not the one that was approved.</summary>
    TidakSesuai,

    /// <summary>Submitted or sent back, not approved.</summary>
    BelumDisetujui,
}

/// <summary>Judges a kept copy by the fingerprints of those who approved it.</summary>
public static class KeabsahanPk
{
    /// <param name="riwayat">All steps of the version, in order.</param>
    /// <param name="adaPengganti">A later version of the same PK is approved.</param>
    public static Keabsahan Periksa(SalinanPk salinan, StatusDokumen status, IReadOnlyList<LangkahDokumen> riwayat, bool adaPengganti)
    {
        if (status is not (StatusDokumen.Disetujui or StatusDokumen.Final))
        {
            return Keabsahan.BelumDisetujui;
        }

        var start = riwayat.Select((step, index) => (step, index)).LastOrDefault(x => x.step.Langkah == Langkah.Ajukan).index;
        var approvals = riwayat.Skip(start).Where(step => step.Langkah is Langkah.Setujui or Langkah.LampirkanPindaian).ToList();
        var own = IsiPk.Sidik(salinan.Isi);
        var whole = own == salinan.Sidik
            && approvals.Count == Alur.Pk.Penyetuju.Count
            && approvals.TrueForAll(step => step.Sidik == own)
            && (salinan.Pdf is null || IsiPk.Sidik(salinan.Pdf) == salinan.SidikPdf);
        return !whole ? Keabsahan.TidakSesuai : adaPengganti ? Keabsahan.Diganti : Keabsahan.Berlaku;
    }
}
