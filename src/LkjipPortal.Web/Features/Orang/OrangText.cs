using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Roles as the admin reads them.</summary>
public static class OrangText
{
    public static string Label(this Peran peran) => peran switch
    {
        Peran.Admin => "Admin",
        Peran.Perencana => "Perencana",
        Peran.Bidang => "Bidang",
        Peran.Kepala => "Kepala",
        Peran.Atasan => "Atasan",
        Peran.Inspektorat => "Inspektorat",
        Peran.Pembaca => "Pembaca",
        _ => throw new ArgumentOutOfRangeException(nameof(peran), peran, null),
    };

    /// <summary>"Plt. Kepala".</summary>
    public static string Label(this PeranPengguna role) => (role.Kapasitas == KapasitasPejabat.Definitif ? "" : $"{role.Kapasitas}. ") + role.Peran.Label();

    /// <summary>"1 Januari 2024 – 31 Maret 2024"; "" without dates.</summary>
    public static string Masa(this PeranPengguna role) => (role.BerlakuDari, role.BerlakuSampai) switch
    {
        (null, null) => "",
        ({ } from, null) => $"mulai {IdDate.Format(from)}",
        (null, { } last) => $"sampai {IdDate.Format(last)}",
        ({ } from, { } last) => $"{IdDate.Format(from)} – {IdDate.Format(last)}",
    };
}
