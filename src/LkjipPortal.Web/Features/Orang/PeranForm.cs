using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.DaftarPejabat;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>A role to give, or one whose capacity and dates change, as typed.</summary>
public sealed class PeranForm : IFields
{
    public int Revisi { get; set; }
    public Peran? Peran { get; set; }

    /// <summary>Null: every perangkat daerah.</summary>
    public Guid? Unit { get; set; }

    public KapasitasPejabat Kapasitas { get; set; }
    public string? Dari { get; set; }
    public string? Sampai { get; set; }

    public static PeranForm From(PeranPengguna role) => new()
    {
        Revisi = role.Revisi,
        Peran = role.Peran,
        Unit = role.PerangkatDaerahId,
        Kapasitas = role.Kapasitas,
        Dari = role.BerlakuDari is { } from ? IdDate.Format(from) : null,
        Sampai = role.BerlakuSampai is { } last ? IdDate.Format(last) : null,
    };

    /// <summary>What can change in a role that was given.</summary>
    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Kapasitas), "Kapasitas", () => Kapasitas.Label(), text => Kapasitas = Enum.GetValues<KapasitasPejabat>().FirstOrDefault(value => value.Label() == text)),
        new(nameof(Dari), "Berlaku dari", () => Dari, text => Dari = text),
        new(nameof(Sampai), "Sampai", () => Sampai, text => Sampai = text),
    ];

    /// <returns>The role, or the field and the reason why not.</returns>
    public (PeranPengguna? Role, string Field, string Reason) Read(Guid penggunaId, IReadOnlySet<Guid> units)
    {
        if (Peran is not { } peran || !Enum.IsDefined(peran))
        {
            return (null, nameof(Peran), "Pilih peran.");
        }

        if (!Enum.IsDefined(Kapasitas))
        {
            return (null, nameof(Kapasitas), "Pilih kapasitas.");
        }

        if (Unit is { } unit && !units.Contains(unit))
        {
            return (null, nameof(Unit), "Pilih perangkat daerah dari daftar.");
        }

        if (peran == Data.Peran.Admin && Unit is not null)
        {
            return (null, nameof(Unit), "Admin berlaku untuk semua perangkat daerah.");
        }

        if (Unit is null && peran is not (Data.Peran.Admin or Data.Peran.Inspektorat or Data.Peran.Atasan or Data.Peran.Pembaca))
        {
            return (null, nameof(Unit), $"{peran.Label()} diberikan per perangkat daerah; pilih salah satu.");
        }

        if (Date(Dari) is not (true, var from))
        {
            return (null, nameof(Dari), IdDate.Parse(Dari!).Error!);
        }

        if (Date(Sampai) is not (true, var last))
        {
            return (null, nameof(Sampai), IdDate.Parse(Sampai!).Error!);
        }

        if (last < from)
        {
            return (null, nameof(Sampai), "Tanggal akhir tidak boleh sebelum tanggal awal.");
        }

        if (Kapasitas != KapasitasPejabat.Definitif && last is null)
        {
            return (null, nameof(Sampai), $"Isi tanggal akhir; {Kapasitas}. selalu untuk sementara.");
        }

        return (new PeranPengguna { PenggunaId = penggunaId, PerangkatDaerahId = Unit, Peran = peran, Kapasitas = Kapasitas, BerlakuDari = from, BerlakuSampai = last }, "", "");
    }

    private static (bool Readable, DateOnly? Value) Date(string? text) =>
        string.IsNullOrWhiteSpace(text) ? (true, null) : IdDate.Parse(text) is { IsValid: true } read ? (true, read.Value) : (false, null);
}
