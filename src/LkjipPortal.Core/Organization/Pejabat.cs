namespace LkjipPortal.Core.Organization;

public enum KapasitasPejabat { Definitif, Plt, Plh, Pj }

/// <summary>An official who signs or answers for a document. A regional head has neither NIP nor pangkat.</summary>
public sealed class Pejabat
{
    public const int NamaMaxLength = 200;
    public const int JabatanMaxLength = 200;
    public const int PangkatMaxLength = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public required string Nama { get; set; }

    /// <summary>18 digits.</summary>
    public string? Nip { get; set; }
    public string? Pangkat { get; set; }
    public required string Jabatan { get; set; }
    public KapasitasPejabat Kapasitas { get; set; }
    public bool KepalaPerangkatDaerah { get; set; }
    public bool KepalaDaerah { get; set; }
    public DateOnly BerlakuDari { get; set; }
    public DateOnly? BerlakuSampai { get; set; }
    public int Revisi { get; set; }

    public bool BerlakuPada(int tahun) => BerlakuDari.Year <= tahun && (BerlakuSampai is null || BerlakuSampai.Value.Year >= tahun);
}

public enum KelompokPegawai { Struktural, Fungsional, Pelaksana, Honorer }

/// <summary>Staff of a year by jabatan, as printed in BAB I; one row per person or per group.</summary>
public sealed class Pegawai
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }
    public KelompokPegawai Kelompok { get; set; }

    /// <summary>"Pegawai 01" in the demo; null for a group row.</summary>
    public string? Nama { get; set; }

    public required string Jabatan { get; set; }

    /// <summary>Number of persons in the row.</summary>
    public int Jumlah { get; set; } = 1;

    public int Urutan { get; set; }
}
