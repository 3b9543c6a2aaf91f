using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning;

/// <summary>Rencana aksi of an indikator and year: its target by triwulan, where wanted also by month, and the actions that are to reach it.</summary>
public sealed class RencanaAksi
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }
    public Guid IndikatorKinerjaId { get; init; }

    /// <summary>Target at the end of March; null: not entered, "-": none in this quarter.</summary>
    public NilaiKinerja? Triwulan1 { get; set; }

    public NilaiKinerja? Triwulan2 { get; set; }
    public NilaiKinerja? Triwulan3 { get; set; }
    public NilaiKinerja? Triwulan4 { get; set; }
    public int Revisi { get; set; }
    public List<Aksi> Aksi { get; init; } = [];

    /// <summary>Targets by month. Where a quarter has any, its target is made from them.</summary>
    public List<TargetBulan> Bulan { get; init; } = [];

    public IReadOnlyList<NilaiKinerja?> Triwulan => [Triwulan1, Triwulan2, Triwulan3, Triwulan4];
}

/// <summary>Target at the end of a month. No row: not entered.</summary>
public sealed class TargetBulan
{
    public Guid RencanaAksiId { get; init; }

    /// <summary>1 to 12.</summary>
    public int Bulan { get; init; }

    public required NilaiKinerja Nilai { get; set; }
}

/// <summary>What is done, by whom, when and with which part of the budget.</summary>
public sealed class Aksi
{
    public const int UraianMaxLength = 2000;
    public const int PenanggungJawabMaxLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid RencanaAksiId { get; init; }
    public required string Uraian { get; set; }
    public required string PenanggungJawab { get; set; }

    /// <summary>First quarter in which it is done, 1 to 4.</summary>
    public int TriwulanMulai { get; set; }

    /// <summary>Last quarter in which it is done, 1 to 4.</summary>
    public int TriwulanSelesai { get; set; }

    /// <summary>First month in which it is done, 1 to 12, inside <see cref="TriwulanMulai"/>; null: given by quarter only.</summary>
    public int? BulanMulai { get; set; }

    /// <summary>Last month in which it is done, 1 to 12, inside <see cref="TriwulanSelesai"/>; null: given by quarter only.</summary>
    public int? BulanSelesai { get; set; }

    /// <summary>Rupiah; null: not entered, or the action needs none of its own.</summary>
    public decimal? Anggaran { get; set; }

    public int Urutan { get; set; }
}
