using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning;

/// <summary>Rencana Strategis: the PD's plan of five years.</summary>
public sealed class Renstra
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int TahunAwal { get; init; }
    public int TahunAkhir { get; init; }
    public List<VersiRenstra> Versi { get; init; } = [];
}

public sealed class VersiRenstra : VersiDokumen
{
    public Guid RenstraId { get; init; }
    public List<BlokNomenklatur> Blok { get; init; } = [];
}

/// <summary>The part of a Renstra under one scheme of codes and one name of the PD (BKD 2019-2020, BKDPP 2021, ...).</summary>
public sealed class BlokNomenklatur
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid VersiRenstraId { get; init; }

    /// <summary>"BKD", "BKPSDM-050-5889".</summary>
    public required string Kode { get; init; }

    public required string Judul { get; set; }

    /// <summary>Code scheme: "lama" (4.05.06.01.20), "90/2019", "050-5889".</summary>
    public required string Skema { get; set; }

    public int TahunDari { get; set; }
    public int TahunSampai { get; set; }
    public int Urutan { get; set; }
    public List<NodeRenstra> Node { get; init; } = [];
}

/// <summary>A tujuan, sasaran, program, kegiatan or sub kegiatan of the Renstra. The pagu belongs to the node, not to its indikator.</summary>
public sealed class NodeRenstra
{
    public const int KodeMaxLength = 40;
    public const int NamaMaxLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid BlokNomenklaturId { get; init; }

    /// <summary>The same node in every version of the document: what comparisons and quarterly figures refer to.</summary>
    public Guid Identitas { get; init; } = Guid.CreateVersion7();

    public Guid? IndukId { get; set; }
    public LevelRencana Level { get; set; }

    /// <summary>Normalized code; null for tujuan and sasaran. A code is text with years, never a number.</summary>
    public string? Kode { get; set; }

    /// <summary>Code as printed where it differs from <see cref="Kode"/>.</summary>
    public string? KodeTercetak { get; set; }

    public required string Nama { get; set; }
    public string? UnitKerja { get; set; }
    public string? Lokasi { get; set; }

    /// <summary>The node that it continues from an older scheme, once confirmed by the planner.</summary>
    public Guid? PendahuluId { get; set; }

    /// <summary>The planner decided that it continues nothing: no predecessor is suggested any more.</summary>
    public bool TanpaPendahulu { get; set; }

    public decimal? PaguAkhir { get; set; }
    public string? Catatan { get; set; }
    public int Urutan { get; set; }
    public List<IndikatorRenstra> Indikator { get; init; } = [];
    public List<PaguRenstra> Pagu { get; init; } = [];
}

/// <summary>Pagu of a node in a year, whole rupiah. No row: not entered; 0: entered as zero.</summary>
public sealed class PaguRenstra
{
    public Guid NodeRenstraId { get; init; }
    public int Tahun { get; init; }
    public decimal Jumlah { get; set; }
}

public sealed class IndikatorRenstra
{
    public const int NamaMaxLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid NodeRenstraId { get; init; }
    public Guid Identitas { get; init; } = Guid.CreateVersion7();

    /// <summary>"1", "2", "2.1" as numbered in the matrix.</summary>
    public required string Nomor { get; set; }

    public required string Nama { get; set; }
    public string? Satuan { get; set; }
    public NilaiKinerja? KondisiAwal { get; set; }
    public NilaiKinerja? TargetAkhir { get; set; }

    /// <summary>The indikator whose realisasi the report measures, where this is one.</summary>
    public Guid? IndikatorKinerjaId { get; set; }

    public string? Catatan { get; set; }
    public int Urutan { get; set; }
    public List<TargetRenstra> Target { get; init; } = [];
}

/// <summary>Target of an indikator in a year. No row: not entered.</summary>
public sealed class TargetRenstra
{
    public Guid IndikatorRenstraId { get; init; }
    public int Tahun { get; init; }
    public required NilaiKinerja Nilai { get; set; }
}
