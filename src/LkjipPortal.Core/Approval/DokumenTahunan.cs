using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Approval;

/// <summary>
/// State of a year's document whose rows have no versions: rencana aksi, and the realisasi of a triwulan. The rows are read when it is submitted and when it is
/// approved, and kept as <see cref="SalinanDokumen"/>; while it is submitted or approved they take no change.
/// </summary>
public sealed class DokumenTahunan : VersiDokumen
{
    public Guid PerangkatDaerahId { get; init; }
    public DokumenAlur Dokumen { get; init; }
    public int Tahun { get; init; }

    /// <summary>1 to 4; 0 for a document of the whole year.</summary>
    public int Triwulan { get; init; }
}

/// <summary>The content of a document as it was submitted, and is approved where it went that far. Every submission keeps its own; none is ever changed by a later one.</summary>
public sealed class SalinanDokumen
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public DokumenAlur Dokumen { get; init; }
    public Guid VersiId { get; init; }

    /// <summary><see cref="LangkahDokumen.Urutan"/> of the submission.</summary>
    public int Urutan { get; init; }

    /// <summary>Canonical JSON of an <see cref="IsiDokumen"/>.</summary>
    public required string Isi { get; init; }

    /// <summary>SHA-256 of <see cref="Isi"/> in UTF-8, hexadecimal.</summary>
    public required string Sidik { get; init; }

    /// <summary>The approved report as printed; null for other documents, and until it is approved.</summary>
    public byte[]? Pdf { get; set; }

    /// <summary>SHA-256 of <see cref="Pdf"/>.</summary>
    public string? SidikPdf { get; set; }

    /// <summary>Everything that the approved report was composed from, as JSON; null for other documents, and until it is approved.</summary>
    public byte[]? Sumber { get; set; }
}
