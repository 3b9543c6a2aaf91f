using Microsoft.AspNetCore.Identity;

namespace LkjipPortal.Web.Data;

/// <summary>A person who signs in, by e-mail or NIP.</summary>
public sealed class Pengguna : IdentityUser<Guid>
{
    public const int NamaMaxLength = 200;

    /// <summary>Digits of a NIP.</summary>
    public const int NipLength = 18;

    public required string Nama { get; set; }

    /// <summary>18 digits without spaces; null for a person without one.</summary>
    public string? Nip { get; set; }

    public List<PeranPengguna> DaftarPeran { get; init; } = [];
}

public enum Peran { Admin, Perencana, Bidang, Kepala, Atasan, Inspektorat, Pembaca }

/// <summary>A role that a person has in one perangkat daerah, or in all of them.</summary>
public sealed class PeranPengguna
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PenggunaId { get; init; }

    /// <summary>Null: every perangkat daerah.</summary>
    public Guid? PerangkatDaerahId { get; init; }

    public Peran Peran { get; init; }
}
