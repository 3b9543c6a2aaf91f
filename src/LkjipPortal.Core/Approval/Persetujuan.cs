namespace LkjipPortal.Core.Approval;

public enum DokumenAlur { Renstra, Renja, PerjanjianKinerja, RencanaAksi, RealisasiTriwulan, Laporan }

/// <summary>A step of a version's way to approval, as it was taken. Never changed afterwards.</summary>
public sealed class LangkahDokumen
{
    public const int CatatanMaxLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public DokumenAlur Dokumen { get; init; }
    public Guid VersiId { get; init; }

    /// <summary>From 1. Two people who act at the same moment want the same number, and one of them gets it.</summary>
    public int Urutan { get; init; }

    public Langkah Langkah { get; init; }
    public Pelaku Sebagai { get; init; }
    public Guid PenggunaId { get; init; }

    /// <summary>Name at that time.</summary>
    public required string Nama { get; init; }

    public DateTimeOffset Pada { get; init; }
    public string? Catatan { get; init; }

    /// <summary>SHA-256 of the content that was submitted or approved; null where there is no copy of it.</summary>
    public string? Sidik { get; init; }

    public LangkahTercatat Tercatat => new(Langkah, Sebagai, PenggunaId);
}

/// <summary>The content of a PK version as it was submitted, and is approved: what the code on the paper stands for.</summary>
public sealed class SalinanPk
{
    public const int KodeMaxLength = 20;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public Guid VersiPerjanjianKinerjaId { get; init; }

    /// <summary>Printed beside the QR code: "7F3K2-9QXWM". Not to be guessed.</summary>
    public required string Kode { get; init; }

    /// <summary>Canonical JSON.</summary>
    public required string Isi { get; set; }

    /// <summary>SHA-256 of <see cref="Isi"/> in UTF-8, hexadecimal.</summary>
    public required string Sidik { get; set; }

    /// <summary>The approved document as printed; null until then.</summary>
    public byte[]? Pdf { get; set; }

    /// <summary>SHA-256 of <see cref="Pdf"/>.</summary>
    public string? SidikPdf { get; set; }

    /// <summary>Scan of the paper signed by hand, where Pihak Kedua did not approve in the portal.</summary>
    public byte[]? Pindaian { get; set; }

    /// <summary>Date on the scanned paper.</summary>
    public DateOnly? TanggalPindaian { get; set; }
}
