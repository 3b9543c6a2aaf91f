using LkjipPortal.Core.Organization;
using Microsoft.AspNetCore.Identity;

namespace LkjipPortal.Web.Data;

/// <summary>A person who signs in, by e-mail or NIP.</summary>
public sealed class Pengguna : IdentityUser<Guid>
{
    public const int NamaMaxLength = 200;
    public const int JabatanMaxLength = 200;
    public const int PangkatMaxLength = 100;
    public const int SurelMaxLength = 256;

    /// <summary>Digits of a NIP.</summary>
    public const int NipLength = 18;

    public required string Nama { get; set; }

    /// <summary>18 digits without spaces; null for a person without one.</summary>
    public string? Nip { get; set; }

    public string? Pangkat { get; set; }
    public string? Jabatan { get; set; }
    public int Revisi { get; set; }

    /// <summary>When the last one-time link was made for the person.</summary>
    public DateTimeOffset? TautanPada { get; set; }

    /// <summary>Nothing opens but the change of password, until it is changed.</summary>
    public bool WajibGantiSandi { get; set; }

    /// <summary>Cannot sign in; what the person did stays under the name.</summary>
    public bool Nonaktif { get; set; }

    /// <summary>The last code of the second factor that was accepted; it opens nothing again.</summary>
    public string? KodeTerakhir { get; set; }

    public List<PeranPengguna> DaftarPeran { get; init; } = [];
}

public enum Peran { Admin, Perencana, Bidang, Kepala, Atasan, Inspektorat, Pembaca }

/// <summary>A role that a person has in one perangkat daerah, or in all of them, for a time or until it is taken away.</summary>
public sealed class PeranPengguna
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PenggunaId { get; init; }

    /// <summary>Null: every perangkat daerah.</summary>
    public Guid? PerangkatDaerahId { get; init; }

    public Peran Peran { get; init; }

    /// <summary>In whose place the person acts: Plt, Plh, Pj.</summary>
    public KapasitasPejabat Kapasitas { get; set; }

    /// <summary>First day; null: always.</summary>
    public DateOnly? BerlakuDari { get; set; }

    /// <summary>Last day; null: no end.</summary>
    public DateOnly? BerlakuSampai { get; set; }

    public int Revisi { get; set; }

    public bool BerlakuPada(DateOnly hari) => (BerlakuDari is null || BerlakuDari <= hari) && (BerlakuSampai is null || BerlakuSampai >= hari);
}
