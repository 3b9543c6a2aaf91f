namespace LkjipPortal.Core.Budgeting;

/// <summary>Realisasi anggaran of a program in a year, rupiah. The pagu is the PK's (<see cref="Planning.ProgramPk.Anggaran"/>).</summary>
public sealed class RealisasiAnggaran
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public Guid SubjekKinerjaId { get; init; }
    public int Tahun { get; init; }

    /// <summary>Null: not entered.</summary>
    public decimal? Jumlah { get; set; }

    public string? Sumber { get; set; }
    public int Revisi { get; set; }
}

public enum JenisSumberDaya { Sdm, Sarpras }

/// <summary>Staff or facilities available and needed in a year; their ratio is what capaian is compared with.</summary>
public sealed class SumberDaya
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }
    public JenisSumberDaya Jenis { get; init; }

    /// <summary>Null: not entered.</summary>
    public decimal? Tersedia { get; set; }

    public decimal? Kebutuhan { get; set; }
    public required string Satuan { get; set; }

    /// <summary>Document that says what is needed: "Analisis jabatan", "RKBMD Nomor ...".</summary>
    public string? Sumber { get; set; }

    public int Revisi { get; set; }
}
