using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning;

/// <summary>Perjanjian Kinerja (PK): the year's promise of the PD's head to the regional head [PermenPANRB 53/2014].</summary>
public sealed class PerjanjianKinerja
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }
    public List<VersiPerjanjianKinerja> Versi { get; init; } = [];
}

/// <summary>PK murni or perubahan. The version in force for a report is the one with the highest number.</summary>
public sealed class VersiPerjanjianKinerja : VersiDokumen
{
    public Guid PerjanjianKinerjaId { get; init; }
    public Guid? PihakPertamaId { get; set; }
    public Guid? PihakKeduaId { get; set; }
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

/// <summary>Rencana aksi: an indikator's target by triwulan with the action that is to reach it.</summary>
public sealed class RencanaAksi
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }
    public Guid IndikatorKinerjaId { get; set; }
    public required string Aksi { get; set; }
    public required string PenanggungJawab { get; set; }
    public NilaiKinerja? Triwulan1 { get; set; }
    public NilaiKinerja? Triwulan2 { get; set; }
    public NilaiKinerja? Triwulan3 { get; set; }
    public NilaiKinerja? Triwulan4 { get; set; }
    public decimal? Anggaran { get; set; }
    public int Urutan { get; set; }
    public int Revisi { get; set; }
}
