using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning;

/// <summary>
/// A tujuan, sasaran or program whose performance is promised and measured: the same thing through the years and in every document (Renstra, PK, IKU, report),
/// whatever its code or wording there.
/// </summary>
public sealed class SubjekKinerja
{
    public const int KodeMaxLength = 60;
    public const int NamaMaxLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }

    /// <summary>The tujuan of a sasaran, the sasaran of a program.</summary>
    public Guid? IndukId { get; set; }

    public LevelRencana Level { get; set; }

    /// <summary>Stable part of figure keys: "sasaran-merit", "program-kepegawaian". Never changes, whatever the name becomes.</summary>
    public required string Kode { get; init; }

    public required string Nama { get; set; }

    /// <summary>Short name for screens and charts: "Kepegawaian Daerah".</summary>
    public required string NamaSingkat { get; set; }

    /// <summary>Program code of the current scheme, null for tujuan and sasaran.</summary>
    public string? KodeProgram { get; set; }

    /// <summary>What a program is to bring about ("Meningkatnya kualitas ASN").</summary>
    public string? SasaranProgram { get; set; }

    public int Urutan { get; set; }
    public List<IndikatorKinerja> Indikator { get; init; } = [];
}

/// <summary>An indikator that is measured each year.</summary>
public sealed class IndikatorKinerja
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid SubjekKinerjaId { get; init; }

    /// <summary>Stable part of figure keys: "merit", "akip". Never changes, whatever the name becomes.</summary>
    public required string Kode { get; init; }

    public required string Nama { get; set; }
    public string? Satuan { get; set; }
    public ArahIndikator Arah { get; set; }
    public JenisNilai JenisNilai { get; set; }
    public Akumulasi Akumulasi { get; set; }

    /// <summary>Lower-is-better by T / R instead of (2T - R) / T.</summary>
    public bool TurunDenganPembagian { get; set; }

    public decimal? BatasBawah { get; set; }
    public decimal? BatasAtas { get; set; }

    /// <summary>End-of-Renstra target where the Renstra gives a predikat without the score that tingkat kemajuan needs; null: the linked Renstra indikator's.</summary>
    public NilaiKinerja? TargetAkhirDenganSkor { get; set; }

    public int Urutan { get; set; }
}
