namespace LkjipPortal.Core.Reporting;

public enum CaraBulat { Bulatkan, Potong }

public enum CaraCapaianPredikat { SesuaiPeringkat, TidakTercapai }

public enum CaraTargetNol { TanpaAngka, SeratusBilaNol }

public enum CaraEfisiensi { CapaianTerhadapSerapan, SeratusKurangSerapan, SelisihDenganBatas, NilaiEfisiensiPmk22 }

/// <summary>Calculation and print settings of the report. Stored as one JSON value.</summary>
public sealed record PengaturanLaporan
{
    /// <summary>Decimals of printed percentages.</summary>
    public int Desimal { get; init; } = 2;

    public CaraBulat CaraBulat { get; init; }

    /// <summary>100 or 120; null: no cap.</summary>
    public decimal? BatasAtasCapaian { get; init; }

    public bool CapaianTidakNegatif { get; init; }
    public CaraCapaianPredikat CapaianPredikat { get; init; }
    public CaraTargetNol TargetNol { get; init; }
    public CaraEfisiensi Efisiensi { get; init; }

    /// <summary>Number of years of realisasi that Tabel 3.2 shows, the report's year included.</summary>
    public int JumlahTahunRiwayat { get; init; } = 3;

    public string KodeSkala { get; init; } = "lkjip-umum";

    /// <summary>"formal" or "modern".</summary>
    public string Tema { get; init; } = "formal";

    /// <summary>"A4", "F4" or "Legal".</summary>
    public string Kertas { get; init; } = "A4";
}

/// <summary>A scale of categories, as data: bounds, labels, colours.</summary>
public sealed class SkalaKategori
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>"lkjip-umum", "permendagri-86-2017", "akip-88-2021".</summary>
    public required string Kode { get; init; }

    public required string Nama { get; set; }
    public string? Sumber { get; set; }

    /// <summary>From the highest bound to the lowest; stored as one JSON value.</summary>
    public List<KategoriSkala> Kategori { get; set; } = [];
}

/// <param name="BatasBawah">Lower bound; null for the lowest category.</param>
/// <param name="TermasukBatas">True: value &gt;= bound; false: value &gt; bound.</param>
/// <param name="Warna">Role of the colour: "baik", "cukup", "kurang", "buruk".</param>
public sealed record KategoriSkala(decimal? BatasBawah, bool TermasukBatas, string Nama, string Warna);
