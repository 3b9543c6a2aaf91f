using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning;

/// <summary>Whose promise a PK is. Below the head of the PD it goes down the line: administrator (kepala bidang, sekretaris) to the head, pengawas to the administrator.</summary>
public enum JenjangPk { Kepala, Administrator, Pengawas, Fungsional }

/// <summary>The three causes for which a PK may be revised [PermenPANRB 53/2014, lampiran I].</summary>
public enum AlasanPerubahanPk
{
    /// <summary>Another official took the post.</summary>
    PergantianPejabat,
    /// <summary>Change of strategy that affects tujuan and sasaran: program, kegiatan, allocation of the budget.</summary>
    PerubahanStrategi,
    /// <summary>Change of priorities or assumptions with significant effect.</summary>
    PerubahanPrioritas,
}

/// <summary>
/// Perjanjian Kinerja (PK): the year's promise of an official to the superior [PermenPANRB 53/2014]. The one of the PD's head is what the report answers for.
/// </summary>
public sealed class PerjanjianKinerja
{
    /// <summary><see cref="Kode"/> of the PK of the PD's head.</summary>
    public const string KodeKepala = "kepala";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }
    public JenjangPk Jenjang { get; init; }

    /// <summary>Stable part of its address: "kepala", "kepala-bidang-mutasi".</summary>
    public string Kode { get; init; } = KodeKepala;

    /// <summary>The post whose PK it is, whoever holds it: "Kepala Bidang Mutasi"; null for the head of the PD.</summary>
    public string? Jabatan { get; init; }

    /// <summary>Its rencana aksi is kept by month; false: by triwulan.</summary>
    public bool RencanaAksiBulanan { get; set; }

    public List<VersiPerjanjianKinerja> Versi { get; init; } = [];
}

/// <summary>PK murni or perubahan. The version in force for a report is the one with the highest number.</summary>
public sealed class VersiPerjanjianKinerja : VersiDokumen
{
    public Guid PerjanjianKinerjaId { get; init; }
    public Guid? PihakPertamaId { get; set; }
    public Guid? PihakKeduaId { get; set; }

    /// <summary>Legal cause of a Perubahan; its explanation is <see cref="VersiDokumen.Alasan"/>. Null for murni.</summary>
    public AlasanPerubahanPk? AlasanPerubahan { get; set; }

    public List<SasaranPk> Sasaran { get; init; } = [];
    public List<ProgramPk> Program { get; init; } = [];
}

/// <summary>A row of the first table: sasaran, indikator, target. The one origin of the year's target of a sasaran's indikator.</summary>
public sealed class SasaranPk
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid VersiPerjanjianKinerjaId { get; init; }
    public Guid IndikatorKinerjaId { get; set; }
    public required string Sasaran { get; set; }
    public required string Indikator { get; set; }
    public required NilaiKinerja Target { get; set; }
    public int Urutan { get; set; }
}

/// <summary>A row of the second table: program, its indikator and target, anggaran. The one origin of the year's program target and pagu.</summary>
public sealed class ProgramPk
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid VersiPerjanjianKinerjaId { get; init; }
    public Guid SubjekKinerjaId { get; set; }
    public Guid? IndikatorKinerjaId { get; set; }
    public required string Program { get; set; }
    public string? SasaranProgram { get; set; }
    public string? Indikator { get; set; }
    public NilaiKinerja? Target { get; set; }
    public decimal Anggaran { get; set; }

    /// <summary>Source of funds: "APBD".</summary>
    public string? Keterangan { get; set; }

    public int Urutan { get; set; }
}
