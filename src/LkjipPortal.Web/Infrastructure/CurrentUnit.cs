using LkjipPortal.Web.Data;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>
/// The perangkat daerah and year of the request's address, and what the user may do there. Filled once per request by <see cref="UnitScopeMiddleware"/>;
/// on an address without unit and year it is empty.
/// </summary>
public sealed class CurrentUnit
{
    public Guid Id { get; private set; }

    /// <summary>Short name in addresses: "bkpsdm".</summary>
    public string Kode { get; private set; } = "";

    /// <summary>Name in <see cref="Tahun"/>.</summary>
    public string Nama { get; private set; } = "";

    public string Singkatan { get; private set; } = "";

    /// <summary>"Kabupaten Jombang".</summary>
    public string Pemda { get; private set; } = "";

    public int Tahun { get; private set; }

    /// <summary>Years that the unit has a plan or a report for, newest first.</summary>
    public IReadOnlyList<int> DaftarTahun { get; private set; } = [];

    /// <summary>Roles of the user in this unit.</summary>
    public IReadOnlySet<Peran> Peran { get; private set; } = new HashSet<Peran>();

    /// <summary>The user.</summary>
    public Guid PenggunaId { get; private set; }

    public bool Terisi => Id != Guid.Empty;

    public bool Punya(params ReadOnlySpan<Peran> salahSatu)
    {
        foreach (var peran in salahSatu)
        {
            if (Peran.Contains(peran))
            {
                return true;
            }
        }

        return false;
    }

    internal void Fill(UnitAccess unit, int tahun, Guid penggunaId)
    {
        PenggunaId = penggunaId;
        (Id, Kode, Pemda, Tahun, DaftarTahun, Peran) = (unit.Id, unit.Kode, unit.Pemda, tahun, unit.DaftarTahun, unit.Peran);
        (Nama, Singkatan) = unit.NamaPada(tahun);
    }
}
