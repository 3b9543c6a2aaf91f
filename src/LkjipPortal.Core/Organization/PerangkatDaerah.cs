namespace LkjipPortal.Core.Organization;

public enum TingkatPemda { Provinsi, Kabupaten, Kota }

/// <summary>A regional government: the legal person that perangkat daerah belong to.</summary>
public sealed class Pemda
{
    public const int NamaMaxLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Nama { get; set; }
    public TingkatPemda Tingkat { get; set; }

    /// <summary>Title of its head: "Bupati Jombang".</summary>
    public required string JabatanKepalaDaerah { get; set; }

    /// <summary>Place printed before the date of a signature.</summary>
    public required string Ibukota { get; set; }
}

/// <summary>Perangkat daerah (PD): the unit that plans and reports; the tenant of the program. Every row of plan, measurement and report belongs to one.</summary>
public sealed class PerangkatDaerah
{
    public const int KodeMaxLength = 40;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PemdaId { get; init; }
    public Pemda? Pemda { get; init; }

    /// <summary>Short name in addresses and on the command line: "bkpsdm".</summary>
    public required string Kode { get; init; }

    /// <summary>First and last year of the period that a new unit plans for: its years until it has a Renstra. Null: it came with one.</summary>
    public int? TahunAwal { get; init; }

    public int? TahunAkhir { get; init; }

    /// <summary>Last year of a PD that was merged or dissolved; null: it goes on. Later years do not open.</summary>
    public int? TahunTerakhir { get; set; }

    public int Revisi { get; set; }

    public List<NamaPerangkatDaerah> DaftarNama { get; init; } = [];
    public List<UnitOrganisasi> Unit { get; init; } = [];
    public List<Pejabat> Pejabat { get; init; } = [];
}

/// <summary>The PD's name in a span of years; a PD keeps its identity when a regulation renames it.</summary>
public sealed class NamaPerangkatDaerah
{
    public const int NamaMaxLength = 200;
    public const int SingkatanMaxLength = 40;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public required string Nama { get; set; }
    public required string Singkatan { get; set; }
    public int TahunDari { get; set; }

    /// <summary>Null while the name is in use.</summary>
    public int? TahunSampai { get; set; }
}

public enum JenisUnit { Kepala, Sekretariat, SubBagian, Bidang, KelompokJabatanFungsional }

/// <summary>A box of the organisation chart.</summary>
public sealed class UnitOrganisasi
{
    public const int NamaMaxLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public Guid? IndukId { get; set; }
    public required string Nama { get; set; }
    public JenisUnit Jenis { get; set; }
    public int Urutan { get; set; }
    public int Revisi { get; set; }
}
