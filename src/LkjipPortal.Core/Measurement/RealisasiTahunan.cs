using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Measurement;

/// <summary>State of a realisasi. Blank is not zero.</summary>
public enum KeadaanRealisasi
{
    /// <summary>Nothing entered: printed "-".</summary>
    Kosong,
    Terisi,
    /// <summary>Measured, and the result is zero: printed "0".</summary>
    Nol,
    /// <summary>Entered as of a date, not yet final: printed "70,74 (sementara)".</summary>
    Sementara,
    /// <summary>Not yet measured: printed "n/a".</summary>
    BelumDiukur,
    /// <summary>Does not apply: printed "N/A".</summary>
    TidakBerlaku,
}

/// <summary>Realisasi of an indikator in a year, with what the writer of the report needs to know about it.</summary>
public sealed class RealisasiTahunan
{
    public const int CatatanMaxLength = 4000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public Guid IndikatorKinerjaId { get; init; }
    public int Tahun { get; init; }
    public KeadaanRealisasi Keadaan { get; set; }

    /// <summary>Null unless Terisi, Nol or Sementara.</summary>
    public NilaiKinerja? Nilai { get; set; }

    /// <summary>"per 26 September 2023", only with Sementara.</summary>
    public DateOnly? SementaraPer { get; set; }

    public string? Sumber { get; set; }
    public string? FaktorPendorong { get; set; }
    public string? FaktorPenghambat { get; set; }
    public string? Upaya { get; set; }
    public string? TindakLanjut { get; set; }
    public int Revisi { get; set; }
}

public enum TingkatPembanding { Nasional, Provinsi, Setara, Internasional }

/// <summary>Another body's realisasi of the same indikator, with its source (3.1.4).</summary>
public sealed class Pembanding
{
    public const int InstansiMaxLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public Guid IndikatorKinerjaId { get; set; }
    public int Tahun { get; init; }
    public TingkatPembanding Tingkat { get; set; }
    public required string Instansi { get; set; }
    public required NilaiKinerja Nilai { get; set; }
    public required string Sumber { get; set; }
    public int Urutan { get; set; }
    public int Revisi { get; set; }
}
