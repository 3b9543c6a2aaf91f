using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning;

/// <summary>Rencana Kerja: the plan of one year, murni and perubahan, with realisasi by triwulan.</summary>
public sealed class Renja
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }
    public List<VersiRenja> Versi { get; init; } = [];
    public List<RealisasiTriwulan> Realisasi { get; init; } = [];
    public List<RealisasiRupiahTriwulan> RealisasiRupiah { get; init; } = [];
}

public sealed class VersiRenja : VersiDokumen
{
    public Guid RenjaId { get; init; }
    public List<NodeRenja> Node { get; init; } = [];
}

/// <summary>Urusan, bidang urusan, program, kegiatan or sub kegiatan of the year. <see cref="Identitas"/> is the same in murni and perubahan.</summary>
public sealed class NodeRenja
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid VersiRenjaId { get; init; }
    public Guid Identitas { get; init; } = Guid.CreateVersion7();
    public Guid? IndukId { get; set; }
    public LevelRencana Level { get; set; }
    public required string Kode { get; set; }
    public string? KodeTercetak { get; set; }
    public required string Nama { get; set; }
    public decimal? Pagu { get; set; }
    public string? Catatan { get; set; }
    public int Urutan { get; set; }
    public List<IndikatorRenja> Indikator { get; init; } = [];
}

public sealed class IndikatorRenja
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid NodeRenjaId { get; init; }
    public Guid Identitas { get; init; } = Guid.CreateVersion7();
    public required string Nomor { get; set; }
    public required string Nama { get; set; }
    public string? Satuan { get; set; }
    public NilaiKinerja? TargetRenstra { get; set; }

    /// <summary>Realisasi up to the year before.</summary>
    public NilaiKinerja? RealisasiSampaiTahunLalu { get; set; }

    /// <summary>Unit printed with it, where it differs from <see cref="Satuan"/>.</summary>
    public string? SatuanTahunLalu { get; set; }

    public NilaiKinerja? Target { get; set; }
    public string? Catatan { get; set; }
    public int Urutan { get; set; }
}

/// <summary>Realisasi of an indikator in a triwulan (1 to 4). No row: not entered.</summary>
public sealed class RealisasiTriwulan
{
    public Guid RenjaId { get; init; }

    /// <summary><see cref="IndikatorRenja.Identitas"/>.</summary>
    public Guid IndikatorIdentitas { get; init; }

    public int Triwulan { get; init; }
    public required NilaiKinerja Nilai { get; set; }
}

public sealed class RealisasiRupiahTriwulan
{
    public Guid RenjaId { get; init; }

    /// <summary><see cref="NodeRenja.Identitas"/>.</summary>
    public Guid NodeIdentitas { get; init; }

    public int Triwulan { get; init; }
    public decimal Jumlah { get; set; }
}
